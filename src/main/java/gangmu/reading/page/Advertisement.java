package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.regex.Pattern;

/** Tells an advertisement, a reader's hint or a lost-property notice from a report. */
final class Advertisement {

    private static final int LONGEST = 300;
    private static final Words WORDS = Words.of(Lexicon.entries("advertising").stream()
            .filter(word -> !word.startsWith("!") && !word.startsWith("+"))
            .toList());
    private static final Words DECISIVE = marked("!");
    private static final Words TRADE = marked("+");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:电话|热线|手机|微信|联系|咨询|详询|☎)[^。]{0,12}?(?:1[3-9]\\d{9}|0\\d{2,3}[—－-]{0,2}\\d{7,8}|\\d{7,8})(?!\\d)");

    private static final LinePatterns HEADS = LinePatterns.of("advertisement-heads");

    private static final int FEWEST_DIGITS = 7;

    private Advertisement() {}

    /** Whether it is the head of one: 招聘启事. */
    static boolean isHead(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.SHORT
                && paragraph.words().length() <= 12
                && HEADS.match(paragraph.words(), paragraph.signs());
    }

    static boolean is(Paragraph paragraph) {
        var words = paragraph.words();
        if (words.length() > LONGEST || paragraph.dateline() != null) {
            return false;
        }
        return isDecisive(paragraph) || hasTwo(words);
    }

    /** Whether one word of it leaves no doubt. */
    static boolean isDecisive(Paragraph paragraph) {
        return paragraph.words().length() <= LONGEST
                && paragraph.dateline() == null
                && ((paragraph.has(Signs.PRIVATE_NOTICE) && DECISIVE.occurIn(paragraph.words()))
                        || (paragraph.has(Signs.DIGIT) && offers(paragraph.words())));
    }

    /** Whether two different words of an advertisement stand in these. */
    private static boolean hasTwo(String words) {
        var first = WORDS.indexIn(words, 0);
        if (first < 0) {
            return false;
        }
        var met = words.substring(first, first + WORDS.lengthAt(words, first));
        for (var at = WORDS.indexIn(words, first + 1); at >= 0; at = WORDS.indexIn(words, at + 1)) {
            if (!words.startsWith(met, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it offers something for sale or hire under a telephone number. */
    private static boolean offers(String words) {
        return hasLongNumber(words)
                && TRADE.occurIn(words)
                && TELEPHONE.matcher(words).find();
    }

    /** Whether so many digits stand side by side as a telephone number has: one of every seven letters is one of them. */
    private static boolean hasLongNumber(String words) {
        for (var i = FEWEST_DIGITS - 1; i < words.length(); i += FEWEST_DIGITS) {
            if (isDigit(words.charAt(i))) {
                var start = i;
                while (start > 0 && isDigit(words.charAt(start - 1))) {
                    start--;
                }
                var end = i + 1;
                while (end < words.length() && isDigit(words.charAt(end))) {
                    end++;
                }
                if (end - start >= FEWEST_DIGITS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Words marked(String mark) {
        return Words.of(Lexicon.entries("advertising").stream()
                .filter(word -> word.startsWith(mark))
                .map(word -> word.substring(1))
                .toList());
    }
}
