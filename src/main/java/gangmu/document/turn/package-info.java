/** How several people work on one document: one after the other, on what they have seen, and not while it is void. */
@NullMarked
package gangmu.document.turn;

import org.jspecify.annotations.NullMarked;
