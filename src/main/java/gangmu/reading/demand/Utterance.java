package gangmu.reading.demand;

import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph with what is known about it before it is judged: who says it, and which item of an enumeration it
 * opens.
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
record Utterance(
        Part part,
        int start,
        String words,
        Floor floor,
        Enumerator.@Nullable Kind opens,
        int label,
        boolean attributed,
        String audience) {

    static Utterance remark(Part part, String words, Floor floor) {
        return new Utterance(part, part.start(), words, floor, null, part.start(), false, "");
    }
}
