/**
 * The life of a matter: from the order that is handed out to the day on which it is closed, what may be done to it when, by whom, and why
 * not. Only here is a matter held; whoever reads it is told of it.
 */
@NullMarked
package gangmu.matter.life;

import org.jspecify.annotations.NullMarked;
