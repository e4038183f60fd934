package gangmu.reading;

import java.util.List;

/**
 * Words of the document and where they stand in its source. More than one span means that something else is printed
 * in between: a column break, a headline, a blank.
 *
 * @param text the words, without the blanks and line breaks of the page
 * @param spans the stretches of the source, in reading order
 */
public record Excerpt(String text, List<Span> spans) {

    public Excerpt {
        spans = List.copyOf(spans);
    }

    public static Excerpt of(Passage passage) {
        return new Excerpt(passage.toString(), passage.spans());
    }
}
