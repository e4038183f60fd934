@NullMarked
package gangmu.database;

import org.jspecify.annotations.NullMarked;
