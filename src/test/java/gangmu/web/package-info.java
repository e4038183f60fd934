@NullMarked
package gangmu.web;

import org.jspecify.annotations.NullMarked;
