/** From the body of an article to the projects and figures that it tells. */
@NullMarked
package gangmu.reading.figure;

import org.jspecify.annotations.NullMarked;
