package gangmu.reading.demand;

import java.util.Arrays;

/** Which characters of a text stand inside quotation marks or brackets. A mark that is never closed opens nothing. */
final class Nesting {

    private static final String OPEN = "“‘「『《〈（(【[〔";
    private static final String CLOSE = "”’」』》〉）)】]〕";

    private static final Nesting FLAT = new Nesting(new boolean[0]);

    private final boolean[] inside;

    private Nesting(boolean[] inside) {
        this.inside = inside;
    }

    /** Quotes that hold a speech after a colon do not count, so that its sentences can be told apart. */
    static Nesting of(String text) {
        if (isFlat(text)) {
            return FLAT;
        }
        var partner = partners(text);
        var inside = new boolean[text.length()];
        for (var i = 0; i < text.length(); i++) {
            if (partner[i] > i && !isSpeech(text, i, partner[i])) {
                Arrays.fill(inside, i, partner[i] + 1, true);
                i = partner[i];
            }
        }
        return new Nesting(inside);
    }

    boolean inside(int index) {
        return index < inside.length && inside[index];
    }

    private static boolean isFlat(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i)) && OPEN.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is no ideograph: most characters need no further look. */
    static boolean isMark(char c) {
        return c < '一' || c > '龥';
    }

    private static boolean isSpeech(String text, int open, int close) {
        if (text.charAt(open) != '“' || open == 0 || (text.charAt(open - 1) != '：' && text.charAt(open - 1) != ':')) {
            return false;
        }
        for (var i = open; i < close; i++) {
            if ("。；！？".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** For each opening mark where it closes. */
    private static int[] partners(String text) {
        var partner = new int[text.length()];
        Arrays.fill(partner, -1);
        var stack = new int[text.length()];
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isMark(c)) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                stack[depth++] = i;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = close(text, i, partner, stack, depth);
            }
        }
        return partner;
    }

    private static int close(String text, int at, int[] partner, int[] stack, int depth) {
        var kind = kind(CLOSE.indexOf(text.charAt(at)));
        for (var d = depth - 1; d >= 0 && d >= depth - 4; d--) {
            if (kind(OPEN.indexOf(text.charAt(stack[d]))) == kind) {
                partner[stack[d]] = at;
                return d;
            }
        }
        return depth;
    }

    /** Full-width and half-width brackets pair with each other. */
    private static int kind(int index) {
        return OPEN.charAt(index) == '(' ? OPEN.indexOf('（') : index;
    }
}
