package gangmu.reading.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph with what is known about it before it is judged: who says it, and which item of an enumeration it
 * opens. An utterance belongs to one reading and is not for several threads.
 */
final class Utterance {

    private final Part part;
    private final int start;
    private final String words;
    private final Floor floor;
    private final Enumerator.@Nullable Kind opens;
    private final int label;
    private final boolean attributed;
    private final String audience;
    private @Nullable List<String> clauses;

    /**
     * An utterance.
     *
     * @param part where it stands in the paragraph
     * @param start where its own words begin, after list numbers and attribution
     * @param words its own words
     * @param floor who says it
     * @param opens what opens it, if it is the first of an item
     * @param label where its heading would begin, numeral included
     * @param attributed whether somebody takes the floor in it
     * @param audience to whom it is said, if the attribution tells
     */
    Utterance(
            Part part,
            int start,
            String words,
            Floor floor,
            Enumerator.@Nullable Kind opens,
            int label,
            boolean attributed,
            String audience) {
        this.part = part;
        this.start = start;
        this.words = words;
        this.floor = floor;
        this.opens = opens;
        this.label = label;
        this.attributed = attributed;
        this.audience = audience;
    }

    static Utterance remark(Part part, String words, Floor floor) {
        return new Utterance(part, part.start(), words, floor, null, part.start(), false, "");
    }

    /** Its words, cut at their commas and colons: whoever judges them asks for these. */
    List<String> clauses() {
        var known = clauses;
        if (known == null) {
            known = Sentences.clauses(words);
            clauses = known;
        }
        return known;
    }

    Part part() {
        return part;
    }

    int start() {
        return start;
    }

    String words() {
        return words;
    }

    Floor floor() {
        return floor;
    }

    Enumerator.@Nullable Kind opens() {
        return opens;
    }

    int label() {
        return label;
    }

    boolean attributed() {
        return attributed;
    }

    String audience() {
        return audience;
    }
}
