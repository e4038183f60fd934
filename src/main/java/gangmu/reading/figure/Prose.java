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

    static Prose of(Passage printed) {
        var words = Passage.builder();
        var afterBlanks = new BitSet();
        for (var i = 0; i < printed.length(); i++) {
            var c = printed.charAt(i);
            if (c == '\n'
                    || !(Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff')) {
                words.append(printed, i);
            } else {
                afterBlanks.set(words.length());
            }
        }
        var passage = words.build();
        var text = new StringBuilder(passage.length());
        for (var i = 0; i < passage.length(); i++) {
            text.append(oneForm(passage, i));
        }
        return new Prose(passage, text.toString(), afterBlanks);
    }

    /** The printed words of a stretch. */
    Passage words(int start, int end) {
        return passage.subSequence(start, end);
    }

    boolean followsBlank(int index) {
        return afterBlanks.get(index);
    }

    private static char oneForm(Passage passage, int at) {
        var c = passage.charAt(at);
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - '０' + '0');
        }
        var inNumber = isDigit(passage, at - 1) && isDigit(passage, at + 1);
        return switch (c) {
            case ',', '，' -> inNumber && c == ',' ? ',' : '，';
            case ':', '：' -> inNumber ? ':' : '：';
            case '．', '·' -> inNumber ? '.' : c;
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

    private static boolean isDigit(Passage passage, int at) {
        if (at < 0 || at >= passage.length()) {
            return false;
        }
        var c = passage.charAt(at);
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
