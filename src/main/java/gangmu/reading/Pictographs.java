package gangmu.reading;

/** Pictures that stand among letters in messages: 📌, ✅, 1️⃣. At the head of a line they mark it, as ● or ① do on paper. */
public final class Pictographs {

    /** No picture that marks a line stands before this one; ©, ® and ™ do. */
    private static final char FIRST = '\u2190';

    private static final char FIRST_HANZI = '\u2e80';
    private static final char AS_PICTURE = '\ufe0f';
    private static final char JOINER = '\u200d';
    /** No picture is joined of more. */
    private static final int MOST_JOINED = 10;

    private static final char KEYCAP = '\u20e3';

    private Pictographs() {}

    /** How many characters the picture has that stands here, with what is joined to it and the signs that tell how to draw it; 0 if none does. */
    public static int lengthAt(String text, int at) {
        var end = endOfOne(text, at);
        for (var joined = 1;
                end > at && joined < MOST_JOINED && end < text.length() && text.charAt(end) == JOINER;
                joined++) {
            var next = endOfOne(text, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end - at;
    }

    /** Where the one picture ends that stands here; here, if none does. */
    private static int endOfOne(String text, int at) {
        if (at >= text.length() || !mayBe(text.charAt(at)) || !Character.isExtendedPictographic(text.codePointAt(at))) {
            return at;
        }
        var end = at + Character.charCount(text.codePointAt(at));
        return end < text.length() && text.charAt(end) == AS_PICTURE ? end + 1 : end;
    }

    /** How many characters the digit on a key has that stands here, 1️⃣; 0 if none does. */
    public static int keyAt(String text, int at) {
        if (at >= text.length() || text.charAt(at) < '0' || text.charAt(at) > '9') {
            return 0;
        }
        var end = at + 1;
        end += end < text.length() && text.charAt(end) == AS_PICTURE ? 1 : 0;
        return end < text.length() && text.charAt(end) == KEYCAP ? end + 1 - at : 0;
    }

    private static boolean mayBe(char first) {
        return first >= FIRST && (first < FIRST_HANZI || Character.isHighSurrogate(first));
    }
}
