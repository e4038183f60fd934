/**
 * Reading turns the bytes of a document into what it demands: articles, directives, projects and figures, each with the
 * place in the source that it was read from. It knows no other module, no Spring and no database.
 *
 * <p>The way of a page: {@code source} (bytes to text), {@code page} (text to articles), {@code demand} (an article to its
 * directives) and {@code figure} (an article to its projects and figures).
 */
@NullMarked
package gangmu.reading;

import org.jspecify.annotations.NullMarked;
