/** From bytes to text: character sets, PDF, DOCX and HTML, and the sentence that says why a file cannot be read. */
@NullMarked
package gangmu.reading.source;

import org.jspecify.annotations.NullMarked;
