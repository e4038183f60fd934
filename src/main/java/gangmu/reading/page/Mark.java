package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.Set;

/** What the punctuation of a line tells: whether a sentence is over, and what a blank between two words means. */
final class Mark {

    private static final String ENDS = "。！？!?…；;：:—";
    private static final String CLOSES = "”’」』）)】》〉\"'";
    private static final String OPENS = "“‘「『（(【《〈";

    private static final Set<String> OPENINGS = Set.copyOf(Lexicon.entries("short-openings"));

    private Mark() {}

    /** Whether the words end with the end of a sentence, or of a list's part. */
    static boolean endsSentence(String words) {
        var i = words.length() - 1;
        while (i > 0 && CLOSES.indexOf(words.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && (ENDS.indexOf(words.charAt(i)) >= 0 || (i < words.length() - 1 && isClosedBracket(words)));
    }

    /** Whether the words break off after a comma or inside a quotation or bracket: the sentence surely goes on. */
    static boolean surelyGoesOn(String words) {
        if (words.isEmpty()) {
            return false;
        }
        var last = words.charAt(words.length() - 1);
        if ("，、,".indexOf(last) >= 0 || OPENS.indexOf(last) >= 0) {
            return true;
        }
        for (var i = words.length() - 1; i >= Math.max(0, words.length() - 40); i--) {
            var c = words.charAt(i);
            if (c == '》' || c == '”' || c == '）' || c == ')') {
                return false;
            }
            if (c == '《' || c == '“' || c == '（' || c == '(') {
                return true;
            }
        }
        return false;
    }

    /** Whether the words can only go on from others: at most one letter stands before their first mark. */
    static boolean startsWithinWord(String words) {
        return words.length() > 1
                && ("，。、；：".indexOf(words.charAt(0)) >= 0
                        || ("，。、；：”》）".indexOf(words.charAt(1)) >= 0 && words.charAt(0) > '\u2e80'));
    }

    /** Whether a short clause that opens no sentence stands before their first comma: they are likely to go on from others. */
    static boolean startsWithinClause(String words) {
        var comma = words.indexOf('，');
        return comma > 0
                && comma <= 3
                && words.substring(0, comma).chars().allMatch(Character::isIdeographic)
                && !OPENINGS.contains(words.substring(0, comma));
    }

    static boolean hasSentence(String words) {
        return words.indexOf('。') >= 0 || words.indexOf('；') >= 0;
    }

    static boolean hasComma(String words) {
        return words.indexOf('，') >= 0 || words.indexOf(',') >= 0;
    }

    /** The passage without the blanks that only spread its letters; one stays between two Latin words. */
    static Passage tidy(Passage passage) {
        return tidy(passage, false);
    }

    /** A headline: one blank stays between two clauses as well. */
    static Passage tidyHeadline(Passage passage) {
        return tidy(passage, true);
    }

    private static Passage tidy(Passage passage, boolean clauses) {
        var builder = Passage.builder();
        var text = passage.strip();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isBlank(c)) {
                builder.append(text, i, i + 1);
                continue;
            }
            var next = i + 1;
            while (next < text.length() && isBlank(text.charAt(next))) {
                next++;
            }
            if (c != '\u200b'
                    && c != '\ufeff'
                    && keeps(
                            text.charAt(Math.max(0, i - 1)), text.charAt(Math.min(next, text.length() - 1)), clauses)) {
                builder.append(text, i, i + 1);
            }
            i = next - 1;
        }
        return builder.build();
    }

    private static boolean keeps(char left, char right, boolean clauses) {
        if (isLatin(left) && isLatin(right)) {
            return true;
        }
        return clauses && !isDigit(left) && !isDigit(right) && !isLatin(left) && !isLatin(right);
    }

    private static boolean isClosedBracket(String words) {
        var last = words.charAt(words.length() - 1);
        return (last == '）' || last == ')' || last == '】') && words.length() > 1;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '%';
    }

    static String withoutBlanks(String text) {
        var words = new char[text.length()];
        var length = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isBlank(c)) {
                words[length++] = c;
            }
        }
        return length == words.length ? text : new String(words, 0, length);
    }

    static boolean isBlank(char c) {
        if (c >= '\u3001' && c < '\ufe00') {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
