package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Passage;
import gangmu.reading.Words;

/** What the punctuation of a line tells: whether a sentence is over, and what a blank between two words means. */
final class Mark {

    private static final Characters ENDS = Characters.of("。！？!?…；;：:—");
    private static final Characters CLOSES = Characters.of("”’」』）)】》〉\"'");
    private static final Characters BREAKS_OFF = Characters.of("，、,“‘「『（(【《〈");

    private static final int LONGEST_QUOTATION = 40;

    private static final Words OPENINGS = Words.of(Lexicon.entries("short-openings"));

    private Mark() {}

    /** Whether the words end with the end of a sentence, or of a list's part. */
    static boolean endsSentence(String words) {
        var i = words.length() - 1;
        if (i >= 0 && isHanzi(words.charAt(i))) {
            return false;
        }
        while (i > 0 && CLOSES.has(words.charAt(i))) {
            i--;
        }
        return i >= 0 && (ENDS.has(words.charAt(i)) || (i < words.length() - 1 && isClosedBracket(words)));
    }

    /** Whether the words end with a part of a sentence, or of a list: 严打“三无”船舶；. */
    static boolean endsPart(String words) {
        return words.endsWith("；") || words.endsWith(";");
    }

    /** Whether a part of a sentence comes to its end before the sentence does: 水产品产量26.9万吨，增长3.4%；. */
    static boolean opensWithPart(String words) {
        var part = words.indexOf('；');
        var sentence = words.indexOf('。');
        return part > 0 && (sentence < 0 || part < sentence);
    }

    /** 一是, 二是: whether the words stop where an item of a list begins. */
    private static boolean countsOn(String words, char last) {
        return last == '是' && words.length() > 1 && "一二三四五六七八九".indexOf(words.charAt(words.length() - 2)) >= 0;
    }

    /** Whether the words break off after a comma or inside a quotation or bracket: the sentence surely goes on. */
    static boolean surelyGoesOn(String words) {
        if (words.isEmpty()) {
            return false;
        }
        var last = words.charAt(words.length() - 1);
        if (BREAKS_OFF.has(last) || countsOn(words, last)) {
            return true;
        }
        for (var i = words.length() - 1; i >= Math.max(0, words.length() - LONGEST_QUOTATION); i--) {
            var c = words.charAt(i);
            if (isHanzi(c)) {
                continue;
            }
            if (c == '》' || c == '”' || c == '）' || c == ')') {
                return false;
            }
            if (c == '《' || c == '“' || c == '（' || c == '(') {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation is opened in these words that none of them closes. */
    static boolean leavesQuotationOpen(String words) {
        return words.lastIndexOf('“') > words.lastIndexOf('”');
    }

    /** Whether these words close a quotation that is opened above them. */
    static boolean closesQuotationFromAbove(String words) {
        var closing = words.indexOf('”');
        var opening = words.indexOf('“');
        return closing >= 0 && (opening < 0 || closing < opening);
    }

    /** Whether the words can only go on from others: at most one letter stands before their first mark. */
    static boolean startsWithinWord(String words) {
        return words.length() > 1
                && ("，。、；：".indexOf(words.charAt(0)) >= 0
                        || ("，。、；：”》）".indexOf(words.charAt(1)) >= 0 && words.charAt(0) > '\u2e80'));
    }

    /** Whether a short clause that opens no sentence stands before their first comma: they are likely to go on from others. */
    static boolean startsWithinClause(String words) {
        var comma = words.indexOf('，', 0, Math.min(4, words.length()));
        if (comma <= 0) {
            return false;
        }
        var clause = words.substring(0, comma);
        return clause.chars().allMatch(Character::isIdeographic) && !OPENINGS.has(clause);
    }

    static boolean hasSentence(String words) {
        return words.indexOf('。') >= 0 || words.indexOf('；') >= 0;
    }

    /** Whether it is a number in a circle, as pictures and the parts of a series have. */
    static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    /** Whether all of it stands between one pair of quotation marks. */
    static boolean isQuoted(String words) {
        return words.length() > 2 && words.charAt(0) == '“' && words.indexOf('”') == words.length() - 1;
    }

    static boolean hasComma(String words) {
        return words.indexOf('，') >= 0 || words.indexOf(',') >= 0;
    }

    /** Adds a passage without the blanks that only spread its letters; one stays between two Latin words. */
    static void tidy(Passage passage, Passage.Builder to) {
        tidy(passage, false, to);
    }

    /** A headline: one blank stays between two clauses as well. */
    static void tidyHeadline(Passage passage, Passage.Builder to) {
        tidy(passage, true, to);
    }

    private static void tidy(Passage passage, boolean clauses, Passage.Builder to) {
        var text = passage.strip();
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isBlank(c)) {
                continue;
            }
            to.append(text, start, i);
            start = i + 1;
            while (isBlank(text.charAt(start))) {
                start++;
            }
            if (c != '\u200b' && c != '\ufeff' && keeps(text.charAt(i - 1), text.charAt(start), clauses)) {
                to.append(text, i, i + 1);
            }
            i = start;
        }
        to.append(text, start, text.length());
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

    /** A letter in common use: no mark, and no blank. */
    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '%';
    }

    static String withoutBlanks(String text) {
        var length = 0;
        while (length < text.length() && !isBlank(text.charAt(length))) {
            length++;
        }
        if (length == text.length()) {
            return text;
        }
        var words = text.toCharArray();
        for (var i = length; i < words.length; i++) {
            if (!isBlank(words[i])) {
                words[length++] = words[i];
            }
        }
        return new String(words, 0, length);
    }

    static boolean isBlank(char c) {
        if ((c > '\u3000' && c != '\ufeff') || (c > ' ' && c < '\u007f')) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
