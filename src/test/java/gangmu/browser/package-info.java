/** Gangmu in a real browser, as the people of a city use it. */
@NullMarked
package gangmu.browser;

import org.jspecify.annotations.NullMarked;
