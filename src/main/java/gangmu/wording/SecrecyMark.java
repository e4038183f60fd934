package gangmu.wording;

import java.util.regex.Pattern;

/**
 * 国家秘密标志: the mark 绝密, 机密 or 秘密 that a document of state secrets bears, mostly with a star and a term: 机密★5年 (GB/T 9704). This
 * is no system for state secrets: what bears the mark is not taken in (保守国家秘密法; DOMAIN §11.2). The words in a sentence are no mark:
 * 保守国家秘密 is everyday speech of an office.
 */
public final class SecrecyMark {

    /** Where the mark stands on a page: at its head. */
    private static final int HEAD = 12;

    private static final String GRADE = "(?:绝密|机密|秘密)";
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\u200b\\ufeff]+");
    private static final Pattern STARRED = Pattern.compile(GRADE + "[★☆⭐✩✭✮*＊]");
    private static final Pattern NAMED = Pattern.compile("^密级(?:[:：]|为|是)?" + GRADE + ".{0,12}$");
    private static final Pattern ALONE = Pattern.compile("^[【\\[(（]?" + GRADE + "[】\\])）]?(?:[(（].{1,12}[)）])?$");

    private SecrecyMark() {}

    /** Whether a document bears the mark: a starred one on any line, or one that stands for itself at the head. */
    public static boolean isOn(String document) {
        var seen = 0;
        for (var line : (Iterable<String>) document.lines()::iterator) {
            var dense = dense(line);
            if (dense.isEmpty()) {
                continue;
            }
            seen++;
            if (isMark(dense) || (seen <= HEAD && ALONE.matcher(dense).matches())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text that somebody typed bears the mark; a file's name is such a text. */
    public static boolean isIn(String text) {
        return mayHoldIt(text)
                && text.lines()
                        .map(SecrecyMark::dense)
                        .anyMatch(line -> isMark(line) || ALONE.matcher(line).matches());
    }

    private static boolean isMark(String line) {
        return mayHoldIt(line)
                && (STARRED.matcher(line).find() || NAMED.matcher(line).matches());
    }

    private static boolean mayHoldIt(String text) {
        return text.indexOf('密') >= 0;
    }

    private static String dense(String line) {
        return BLANKS.matcher(line).replaceAll("");
    }
}
