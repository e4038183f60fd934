package gangmu.reading.limit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that an undated text was written on or shortly after, as far as its own words tell: its year and its first day. */
public final class TextDate {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern DAY = Pattern.compile("(1[0-2]|[1-9])月(3[01]|[12]\\d|[1-9])日(?!前)");

    private TextDate() {}

    public static @Nullable LocalDate of(String text) {
        var year = YEAR.matcher(text);
        if (!year.find()) {
            return null;
        }
        var day = DAY.matcher(text);
        try {
            var number = Integer.parseInt(year.group(1));
            return day.find()
                    ? LocalDate.of(number, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
                    : LocalDate.of(number, 1, 1);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
