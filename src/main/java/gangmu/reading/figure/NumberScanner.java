package gangmu.reading.figure;

import gangmu.reading.Characters;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a text: 1,286.47, 3.8万, 5500多万, 六, 三十二, 百. */
final class NumberScanner {

    private static final Characters NUMERALS = Characters.of("0123456789〇零一二两三四五六七八九十百千");
    private static final Characters OPENINGS = Characters.of("0123456789〇零一二两三四五六七八九十百千万");
    /** 近万, 上万: what a bare ten thousand needs before it. */
    private static final Characters BEFORE_TEN_THOUSAND = Characters.of("近超过上逾");

    private static final Characters AFTER_THOUSANDS = Characters.of("0123456789〇零一二两三四五六七八九十百千亿");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String DIGITS = "〇一二三四五六七八九";
    /** Longer runs of digits are telephone and account numbers. */
    private static final int LONGEST = 15;

    private final String text;

    NumberScanner(String text) {
        this.text = text;
    }

    /** The number that begins at {@code at}, or null if none does. */
    @Nullable
    PrintedNumber at(int at) {
        var c = text.charAt(at);
        if (isDigit(c)) {
            return arabic(at);
        }
        if (c == '万') {
            return tenThousand(at);
        }
        return isWritten(c) ? written(at) : null;
    }

    /** Whether a number can begin with this character. */
    static boolean isNumeral(char c) {
        return NUMERALS.has(c);
    }

    /** Whether a number can begin with it. */
    static boolean mayOpen(char c) {
        return OPENINGS.has(c);
    }

    /** Where the first of these characters stands that a number can begin with, -1 if there is none. */
    static int numeralIn(String text, int from, int to) {
        return OPENINGS.indexIn(text, from, to);
    }

    private @Nullable PrintedNumber tenThousand(int at) {
        return BEFORE_TEN_THOUSAND.has(charAt(at - 1)) && !AFTER_THOUSANDS.has(charAt(at + 1))
                ? new PrintedNumber(at, at + 1, TEN_THOUSAND, "", false, true)
                : null;
    }

    private static boolean isWritten(char c) {
        return NUMERALS.has(c) && !isDigit(c);
    }

    private @Nullable PrintedNumber arabic(int start) {
        var digits = 0L;
        var length = 0;
        var at = start;
        var point = -1;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isDigit(c)) {
                digits = 10 * digits + (c - '0');
                length++;
            } else if (c == '.' && point < 0 && isDigit(charAt(at + 1))) {
                point = at;
                length++;
            } else if (!(c == ',' && point < 0 && isThousands(at))) {
                break;
            }
            at++;
        }
        if (length > LONGEST) {
            return new PrintedNumber(start, at, BigDecimal.ZERO, "", false, false);
        }
        return scaled(start, at, BigDecimal.valueOf(digits, point < 0 ? 0 : at - 1 - point), false);
    }

    /** Whether the comma here parts thousands, rather than two numbers: exactly three digits follow. */
    private boolean isThousands(int comma) {
        return isDigit(charAt(comma + 1))
                && isDigit(charAt(comma + 2))
                && isDigit(charAt(comma + 3))
                && !isDigit(charAt(comma + 4));
    }

    private @Nullable PrintedNumber written(int start) {
        var at = start;
        while (at < text.length() && isWritten(text.charAt(at))) {
            at++;
            if (at - start > LONGEST) {
                return null;
            }
        }
        var value = valueOf(text.substring(start, at));
        return value == null ? null : scaled(start, at, value, true);
    }

    private PrintedNumber scaled(int start, int end, BigDecimal digits, boolean written) {
        var at = end;
        var value = digits;
        var more = false;
        if (isMore(charAt(at))) {
            more = true;
            at++;
        }
        if (!written && (charAt(at) == '千' || charAt(at) == '百') && "瓦克伏".indexOf(charAt(at + 1)) < 0) {
            value = value.multiply(BigDecimal.valueOf(charAt(at) == '千' ? 1000 : 100));
            at++;
        }
        var scale = "";
        if (text.startsWith("万亿", at)) {
            scale = "万亿";
        } else if (charAt(at) == '万' || charAt(at) == '亿') {
            scale = String.valueOf(charAt(at));
        }
        at += scale.length();
        if (isMore(charAt(at))) {
            more = true;
            at++;
        }
        return new PrintedNumber(start, at, value, scale, more, written);
    }

    /** The value of Chinese numerals; null where they are no number: years (二〇二四) and guesses (七八). */
    static @Nullable BigDecimal valueOf(String numerals) {
        var sum = 0L;
        var digit = -1L;
        var step = Long.MAX_VALUE;
        for (var i = 0; i < numerals.length(); i++) {
            var c = numerals.charAt(i) == '两' ? '二' : numerals.charAt(i) == '零' ? '〇' : numerals.charAt(i);
            var found = DIGITS.indexOf(c);
            if (found == 0 && i > 0 && digit < 0) {
                continue;
            }
            if (found >= 0) {
                if (digit >= 0) {
                    return null;
                }
                digit = found;
                continue;
            }
            var power = c == '十' ? 10L : c == '百' ? 100L : 1000L;
            if (power >= step) {
                return null;
            }
            sum += (digit < 0 ? 1 : digit) * power;
            step = power;
            digit = -1;
        }
        return BigDecimal.valueOf(sum + Math.max(digit, 0));
    }

    private static boolean isMore(char c) {
        return c == '多' || c == '余';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }
}
