package gangmu.reading;

import java.util.List;

/**
 * All that was read from one document. A pure function of its bytes: the same bytes give the same reading.
 *
 * @param source the text that all spans point into
 * @param masthead the head of the page
 * @param articles the articles in the order of the page
 */
public record Reading(String source, Masthead masthead, List<Article> articles) {

    public Reading {
        articles = List.copyOf(articles);
    }
}
