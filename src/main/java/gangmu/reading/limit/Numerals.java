package gangmu.reading.limit;

/** Small whole numbers as a text writes them: 12, １２, 十二, 两. */
public final class Numerals {

    /** The characters that they are written with. */
    static final String CHARACTERS = "0123456789０１２３４５６７８９一二两三四五六七八九十半";

    /** A pattern for them. */
    static final String PATTERN = "(?:[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3}|半)";

    private static final String MONTHS = "一二三四五六七八九十";
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    static int value(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        var text = numeral.replace('两', '二');
        var ten = text.indexOf('十');
        if (ten < 0) {
            return Math.max(DIGITS.indexOf(text.charAt(text.length() - 1)), 0);
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        var ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return tens * 10 + ones;
    }

    /** The number that these words begin with, a bracket before it aside; 0 if they begin with none. */
    public static int leading(String words) {
        var number = 0;
        for (var i = 0; i < words.length() && i < 4; i++) {
            var digit = Character.digit(words.charAt(i), 10);
            if (digit >= 0) {
                number = number * 10 + digit;
            } else if (number > 0) {
                break;
            }
        }
        return number;
    }

    /** Whether a month in written numerals stands here: 十一月. */
    public static boolean isMonthAt(String words, int at) {
        var end = at;
        while (end < words.length() && end < at + 2 && MONTHS.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end > at && end < words.length() && words.charAt(end) == '月';
    }
}
