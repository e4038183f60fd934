/** From the body of an article to its directives: who demands what of whom by when. */
@NullMarked
package gangmu.reading.demand;

import org.jspecify.annotations.NullMarked;
