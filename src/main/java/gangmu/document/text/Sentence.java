package gangmu.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a document that one matter comes from: a demand, with what was merged into it.
 *
 * @param words all of them as one text
 * @param spans where they stand in the source: start, end, start, end …
 */
public record Sentence(String words, List<Integer> spans) {

    /** A piece of it, and where it stands. */
    public record Piece(String words, Spans spans) {}

    public Sentence {
        spans = List.copyOf(spans);
    }

    public static Sentence of(List<Piece> pieces) {
        var places = new ArrayList<Integer>();
        for (var piece : pieces) {
            places.addAll(piece.spans().flat());
        }
        return new Sentence(
                Joined.of(pieces.stream().map(Piece::words).toList()).text(), places);
    }
}
