package gangmu.document.unit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where words stand in a text.
 *
 * @param start their first letter
 * @param end after their last one
 */
record Place(int start, int end) {

    /** All places where these words stand. */
    static List<Place> of(String words, String text) {
        var places = new ArrayList<Place>();
        for (var at = words.isEmpty() ? -1 : text.indexOf(words);
                at >= 0;
                at = text.indexOf(words, at + words.length())) {
            places.add(new Place(at, at + words.length()));
        }
        return places;
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Place other) {
        return start < other.end && other.start < end;
    }

    boolean isWithin(Place other) {
        return other.start <= start && end <= other.end && length() < other.length();
    }
}
