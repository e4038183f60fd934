/** What a document says: its text and the places in it, the articles it is made of, and how the words of several demands read as one. */
@NullMarked
package gangmu.document.text;

import org.jspecify.annotations.NullMarked;
