/** From the text of a page to its articles: what is headline, byline, body, caption, banner or box. */
@NullMarked
package gangmu.reading.page;

import org.jspecify.annotations.NullMarked;
