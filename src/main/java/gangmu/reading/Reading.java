package gangmu.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was read from one document. A pure function of its bytes: the same bytes give the same reading.
 *
 * @param source the text that all spans point into
 * @param masthead the head of the page
 * @param day the day the document is of, which its time limits count from: by its head, the line that tells where it comes from, a
 *     signature, or else the latest that an article tells; null where none of them tells it
 * @param articles the articles in the order of the page
 */
public record Reading(
        String source, Masthead masthead, @Nullable LocalDate day, List<Article> articles) {

    public Reading {
        articles = List.copyOf(articles);
    }
}
