package gangmu.reading.demand;

import java.util.Arrays;
import java.util.List;

/** Which characters of a text stand inside quotation marks or brackets. A mark that is never closed opens nothing. */
final class Nesting {

    /** No more marks than this are looked back over for the one that a closing mark belongs to. */
    private static final int DEEPEST = 4;

    private static final byte[] KINDS = kinds();

    private static final Nesting FLAT = new Nesting(new boolean[0]);

    private final boolean[] inside;

    private Nesting(boolean[] inside) {
        this.inside = inside;
    }

    /** Quotes that hold a speech after a colon do not count, so that its sentences can be told apart. */
    static Nesting of(String text) {
        var first = firstOpening(text);
        if (first < 0) {
            return FLAT;
        }
        var partner = partners(text, first);
        var inside = new boolean[text.length()];
        for (var i = first; i < text.length(); i++) {
            if (partner[i - first] > i && !isSpeech(text, i, partner[i - first])) {
                Arrays.fill(inside, i, partner[i - first] + 1, true);
                i = partner[i - first];
            }
        }
        return new Nesting(inside);
    }

    boolean inside(int index) {
        return index < inside.length && inside[index];
    }

    /** Whether such a mark opens something. */
    static boolean opens(char c) {
        return isMark(c) && kind(c) > 0;
    }

    private static int firstOpening(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (opens(text.charAt(i))) {
                return i;
            }
        }
        return -1;
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

    /** For each opening mark from the first one on where it closes; 0 if nowhere. */
    private static int[] partners(String text, int first) {
        var partner = new int[text.length() - first];
        var open = new int[8];
        var depth = 0;
        for (var i = first; i < text.length(); i++) {
            var c = text.charAt(i);
            var kind = isMark(c) ? kind(c) : 0;
            if (kind > 0) {
                open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
                open[depth++] = i;
            } else if (kind < 0) {
                for (var d = depth - 1; d >= Math.max(0, depth - DEEPEST); d--) {
                    if (kind(text.charAt(open[d])) == -kind) {
                        partner[open[d] - first] = i;
                        depth = d;
                        break;
                    }
                }
            }
        }
        return partner;
    }

    /** Which kind of quotation marks or brackets: above 0 if it opens, below if it closes. */
    private static int kind(char c) {
        return KINDS[c];
    }

    /** Full-width brackets pair with half-width ones. */
    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        var pairs = List.of("“”", "‘’", "「」", "『』", "《》", "〈〉", "（）", "()", "【】", "[]", "〔〕");
        for (var pair : pairs) {
            var kind = pair.equals("()") ? pairs.indexOf("（）") : pairs.indexOf(pair);
            kinds[pair.charAt(0)] = (byte) (kind + 1);
            kinds[pair.charAt(1)] = (byte) (-kind - 1);
        }
        return kinds;
    }
}
