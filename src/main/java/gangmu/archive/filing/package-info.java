/** 归档登记: which file number (档号) a matter that is over was given, how long it is kept, and what was found when that time was over. */
@NullMarked
package gangmu.archive.filing;

import org.jspecify.annotations.NullMarked;
