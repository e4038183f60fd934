package gangmu.reading.figure;

import gangmu.reading.Passage;
import java.util.BitSet;

/**
 * Words made ready for reading: blanks left out, digits and marks in one form. Every character still stands for the
 * one of the same index in the passage.
 *
 * @param passage the words as printed, without blanks
 * @param text the same words with half-width digits and full-width marks
 * @param afterBlanks the characters before which a blank was left out
 */
record Prose(Passage passage, String text, BitSet afterBlanks) {

    /** Nobody changes it. */
    private static final BitSet NONE = new BitSet();

    static Prose of(Passage printed) {
        if (isInOneForm(printed.toString())) {
            return new Prose(printed, printed.toString(), NONE);
        }
        var afterBlanks = new BitSet();
        var passage = withoutBlanks(printed, afterBlanks);
        return new Prose(passage, inOneForm(passage.toString()), afterBlanks);
    }

    /** Whether a numeral stands among words as they are printed. */
    static boolean mayTellNumber(String printed) {
        for (var at = 0; at < printed.length(); at++) {
            var c = printed.charAt(at);
            if (NumberScanner.mayOpen(c) || (c >= '０' && c <= '９')) {
                return true;
            }
        }
        return false;
    }

    /** Whether words have no blank, and no mark or digit that would be another one: most bodies. */
    private static boolean isInOneForm(String words) {
        for (var at = 0; at < words.length(); at++) {
            var c = words.charAt(at);
            if (!isPlain(c) && (isBlank(c) || oneForm(words, at) != c)) {
                return false;
            }
        }
        return true;
    }

    /** The printed words of a stretch. */
    Passage words(int start, int end) {
        return passage.subSequence(start, end);
    }

    /** Whether a blank was left out before this character, here or where the page was read. */
    boolean followsBlank(int index) {
        return afterBlanks.get(index) || (index > 0 && isApart(index - 1, index));
    }

    /** Whether a blank was left out between the first and the last of these characters. */
    boolean hasBlanks(int start, int end) {
        var next = afterBlanks.nextSetBit(start + 1);
        return (next >= 0 && next < end) || (end > start && isApart(start, end - 1));
    }

    /** Whether more stands between two characters in the source than here. */
    private boolean isApart(int one, int other) {
        var first = passage.origin(one);
        var last = passage.origin(other);
        return first != Passage.INSERTED && last != Passage.INSERTED && last - first != other - one;
    }

    private static Passage withoutBlanks(Passage printed, BitSet afterBlanks) {
        var text = printed.toString();
        var at = 0;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return printed;
        }
        var words = Passage.builder();
        for (var from = 0; ; from = at, at = nextBlank(text, from)) {
            if (at > from) {
                words.append(printed, from, at);
            }
            if (at == text.length()) {
                return words.build();
            }
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            afterBlanks.set(words.length());
        }
    }

    private static int nextBlank(String text, int from) {
        var at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return !isPlain(c)
                && c != '\n'
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }

    /** Chinese characters, the marks that go with them and digits: they are no blanks and have one form. */
    private static boolean isPlain(char c) {
        return (c > '\u3000' && c < '\ufe00') || c == '，' || (c >= '0' && c <= '9');
    }

    private static String inOneForm(String words) {
        var text = (char[]) null;
        for (var at = 0; at < words.length(); at++) {
            var c = words.charAt(at);
            if (isPlain(c)) {
                continue;
            }
            var form = oneForm(words, at);
            if (form != c) {
                text = text == null ? words.toCharArray() : text;
                text[at] = form;
            }
        }
        return text == null ? words : new String(text);
    }

    private static char oneForm(String words, int at) {
        var c = words.charAt(at);
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case ',' -> isInNumber(words, at) ? ',' : '，';
            case ':', '：' -> isInNumber(words, at) ? ':' : '：';
            case '．', '·' -> isInNumber(words, at) ? '.' : c;
            case ';' -> '；';
            case '!' -> '！';
            case '?' -> '？';
            case '(' -> '（';
            case ')' -> '）';
            case '％', '﹪' -> '%';
            case '／' -> '/';
            case '－' -> '-';
            default -> c;
        };
    }

    private static boolean isInNumber(String words, int at) {
        return isDigit(words, at - 1) && isDigit(words, at + 1);
    }

    private static boolean isDigit(String words, int at) {
        if (at < 0 || at >= words.length()) {
            return false;
        }
        var c = words.charAt(at);
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
