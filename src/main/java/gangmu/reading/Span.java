package gangmu.reading;

/**
 * A stretch of the source text, in UTF-16 units.
 *
 * @param start the first unit
 * @param end the unit after the last one
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
