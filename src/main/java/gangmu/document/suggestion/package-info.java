/** What the desk would put down: for a demand that was found, and for an order that somebody asks for in words. The clerk corrects it. */
@NullMarked
package gangmu.document.suggestion;

import org.jspecify.annotations.NullMarked;
