package gangmu.reading.limit;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that an undated text was written on or shortly after, as far as its own words tell: its year and its first day. */
public final class TextDate {

    private TextDate() {}

    public static @Nullable LocalDate of(String text) {
        var year = year(text);
        if (year == 0) {
            return null;
        }
        try {
            for (var at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
                var month = monthBefore(text, at);
                var day = month == 0 ? 0 : dayAfter(text, at);
                if (day > 0) {
                    return LocalDate.of(year, month, day);
                }
            }
            return LocalDate.of(year, 1, 1);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first year of this century; 0 if there is none. */
    private static int year(String text) {
        for (var at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            var tens = digit(text, at - 2);
            var ones = digit(text, at - 1);
            if (tens >= 0 && ones >= 0 && text.startsWith("20", at - 4)) {
                return 2000 + 10 * tens + ones;
            }
        }
        return 0;
    }

    private static int monthBefore(String text, int at) {
        var ones = digit(text, at - 1);
        if (ones >= 0 && ones <= 2 && digit(text, at - 2) == 1) {
            return 10 + ones;
        }
        return Math.max(ones, 0);
    }

    /** The day behind a month; 0 if there is none, or if it only limits something (9月30日前). */
    private static int dayAfter(String text, int month) {
        var first = digit(text, month + 1);
        var second = digit(text, month + 2);
        var end = second < 0 ? month + 2 : month + 3;
        var day = second < 0 ? first : 10 * first + second;
        return first > 0 && day <= 31 && text.startsWith("日", end) && !text.startsWith("前", end + 1) ? day : 0;
    }

    /** The digit that stands here, -1 if none does. */
    private static int digit(String text, int at) {
        var c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }
}
