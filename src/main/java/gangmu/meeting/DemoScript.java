package gangmu.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What is demanded at the weekly meetings of the demonstration city. All of it is invented. */
final class DemoScript {

    private static final Pattern IN_DAYS = Pattern.compile("\\{\\+(\\d+)}");
    private static final String NUMERALS = "一二三四五六七八九";

    private DemoScript() {}

    record Theme(String title, List<String> demands) {}

    /** One meeting: who presides, and what is demanded under which theme. */
    record Week(String leader, List<Theme> themes) {

        String title() {
            return "市政府周交办会";
        }

        /** The meeting as the city's paper reports it. */
        String report(LocalDate day, int ordinal) {
            var text = new StringBuilder("安澜日报　%d年%d月%d日\n\n市政府召开第%d次周交办会\n%s主持并讲话\n\n"
                    .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), ordinal, leader));
            text.append("　　本报讯　%d月%d日，市政府召开今年第%d次周交办会，听取上次交办事项办理情况，部署本周重点工作。%s主持并讲话。\n"
                    .formatted(day.getMonthValue(), day.getDayOfMonth(), ordinal, leader));
            for (var i = 0; i < themes.size(); i++) {
                text.append("　　%s强调，%s要%s。"
                        .formatted(leader, NUMERALS.charAt(i), themes.get(i).title()));
                themes.get(i).demands().forEach(demand -> text.append(dated(demand, day)));
                text.append('\n');
            }
            return text.toString();
        }

        private static String dated(String demand, LocalDate from) {
            return IN_DAYS.matcher(demand).replaceAll(days -> {
                var day = from.plusDays(Integer.parseInt(days.group(1)));
                return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
            });
        }
    }

    static List<Week> read() {
        var weeks = new ArrayList<Week>();
        for (var line : lines()) {
            if (line.startsWith("== ")) {
                weeks.add(new Week(line.substring(3), new ArrayList<>()));
            } else if (line.startsWith("- ")) {
                weeks.getLast().themes().add(new Theme(line.substring(2), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                weeks.getLast().themes().getLast().demands().add(line);
            }
        }
        return List.copyOf(weeks);
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("gangmu/meeting/demo/weeks.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
