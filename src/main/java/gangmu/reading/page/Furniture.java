package gangmu.reading.page;

import java.util.regex.Pattern;

/**
 * What is printed around the articles and belongs to none: the navigation of a web page, the line of its origin, the people
 * behind it, the weather, a reader's hint, an advertisement.
 */
final class Furniture {

    private static final int LONGEST = 160;
    private static final LinePatterns LINES = LinePatterns.of("furniture");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[(（]?[\\p{IsHan}A-Za-z]{0,16}[〔\\[【（(]20\\d{2}[〕\\]】)）]第?\\d{1,5}号[)）]?");
    private static final Pattern ORIGIN =
            Pattern.compile(".{0,40}?(20\\d{2})(?:年|-|/|\\.)(\\d{1,2})(?:月|-|/|\\.)(\\d{1,2}).*");

    private static final Pattern BETWEEN_COLUMNS = Pattern.compile("[\\s\u3000|｜]+");
    private static final int LONGEST_COLUMN = 8;

    private Furniture() {}

    static boolean isFurniture(Line line) {
        var words = line.words();
        return words.length() <= LONGEST
                && ((mayBe(words) && (LINES.match(words) || isDocumentNumber(words)))
                        || isRule(words)
                        || isNavigation(line)
                        || isDoubled(words));
    }

    /** A look at the letters spares most lines of a body the full examination. */
    private static boolean mayBe(String words) {
        if (words.length() <= 14) {
            return true;
        }
        for (var i = 0; i < words.length(); i++) {
            if (":：>＞»›【[（(〔©|℃°".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return words.indexOf('，') < 0 && words.indexOf('。') < 0;
    }

    /** A row of the columns of a web page: short words between bars or blanks, the home page among those that blanks part. */
    private static boolean isNavigation(Line line) {
        var words = line.words();
        var bars = words.indexOf('|') > 0 || words.indexOf('｜') > 0;
        if (words.length() < 6 || (!bars && words.indexOf("首页") < 0)) {
            return false;
        }
        var columns = BETWEEN_COLUMNS.split(line.text().toString(), -1);
        if (columns.length < (bars ? 3 : 4)) {
            return false;
        }
        for (var column : columns) {
            if (column.length() > LONGEST_COLUMN || !column.chars().allMatch(Furniture::isLetter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return Character.isIdeographic(c) || (c >= 'A' && c <= 'z');
    }

    static boolean isDocumentNumber(String words) {
        return words.length() <= 32
                && words.indexOf('号', words.length() - 2) >= 0
                && DOCUMENT_NUMBER.matcher(words).matches();
    }

    /** The day that a line of origin tells. */
    static @org.jspecify.annotations.Nullable Day day(String words) {
        var matcher = ORIGIN.matcher(words.substring(0, Math.min(LONGEST, words.length())));
        return matcher.matches() ? Day.of(matcher.group(1), matcher.group(2), matcher.group(3)) : null;
    }

    /** A banner that was printed with a shadow comes twice, word by word: 奋战三季度奋战三季度. */
    static boolean isDoubled(String words) {
        var single = 0;
        for (var i = 0; i < words.length() && single * 10 <= words.length() * 2; ) {
            var length = doubleAt(words, i);
            single += length == 0 ? 1 : 0;
            i += length == 0 ? 1 : 2 * length;
        }
        return words.length() >= 8 && single * 10 <= words.length() * 2;
    }

    private static int doubleAt(String words, int start) {
        for (var length = Math.min(24, (words.length() - start) / 2); length >= 2; length--) {
            if (words.charAt(start) == words.charAt(start + length)
                    && words.regionMatches(start, words, start + length, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isRule(String words) {
        for (var i = 0; i < words.length(); i++) {
            if ("-—－_=*·.~─━＊☆★■□◆◇|｜".indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
