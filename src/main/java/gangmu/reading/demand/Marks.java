package gangmu.reading.demand;

/** Marks in one form: a text printed or scanned with half-width commas is told apart like any other. */
final class Marks {

    private static final String HALF_WIDTH = ",;:!?()";
    private static final String FULL_WIDTH = "，；：！？（）";

    private Marks() {}

    /** The same words, character by character, with full-width marks; between digits (10:30, 2,000) they stay. */
    static String inOneForm(String words) {
        var text = (char[]) null;
        for (var at = 0; at < words.length(); at++) {
            var c = words.charAt(at);
            if (c > '?' || c < '!') {
                continue;
            }
            var form = HALF_WIDTH.indexOf(c);
            if (form >= 0 && !(isDigit(words, at - 1) && isDigit(words, at + 1))) {
                text = text == null ? words.toCharArray() : text;
                text[at] = FULL_WIDTH.charAt(form);
            }
        }
        return text == null ? words : new String(text);
    }

    private static boolean isDigit(String words, int at) {
        return at >= 0 && at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9';
    }
}
