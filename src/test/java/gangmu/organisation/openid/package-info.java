@NullMarked
package gangmu.organisation.openid;

import org.jspecify.annotations.NullMarked;
