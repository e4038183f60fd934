package gangmu.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Notices as the clerk's screen sends them. */
final class NoticeBodies {

    private NoticeBodies() {}

    static SpecialDay rest(String date, String name) {
        return new SpecialDay(LocalDate.parse(date), false, name);
    }

    static SpecialDay work(String date, String name) {
        return new SpecialDay(LocalDate.parse(date), true, name);
    }

    static String notice(SpecialDay... days) {
        return notice("国办发明电〔2026〕9号", days);
    }

    static String notice(String source, SpecialDay... days) {
        return Arrays.stream(days)
                .map(day -> "{\"date\":\"%s\",\"working\":%s,\"name\":\"%s\"}"
                        .formatted(day.date(), day.working(), day.name()))
                .collect(Collectors.joining(",", "{\"source\":\"" + source + "\",\"days\":[", "]}"));
    }

    static String confirmed(String notice, String previewed) {
        return "{\"notice\":%s,\"previewed\":\"%s\"}".formatted(notice, previewed);
    }

    /** A year with nothing but its New Year, for calendars whose further days do not matter. */
    static YearOfDays newYear(int year) {
        return new YearOfDays(year, List.of(rest(year + "-01-01", "元旦")));
    }
}
