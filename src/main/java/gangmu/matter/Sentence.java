package gangmu.matter;

import java.util.List;

/**
 * The words of the document that a matter came from.
 *
 * @param documentSha256 which document, by the hash of its bytes
 * @param documentName its file's name
 * @param spans where the words stand in its text: start and end of each piece, one after the other
 * @param words the words themselves
 */
public record Sentence(String documentSha256, String documentName, List<Integer> spans, String words) {

    public Sentence {
        spans = List.copyOf(spans);
    }
}
