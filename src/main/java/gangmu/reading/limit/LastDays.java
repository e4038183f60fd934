package gangmu.reading.limit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The last day that the parts of an idiom mean, its year, month, weekday or length, when it is read on a given day. */
final class LastDays {

    private LastDays() {}

    static LocalDate dayOfMonth(Matcher m, LocalDate on) {
        var day = LocalDate.of(year(m, on.getYear()), number(m, "month"), number(m, "day"));
        return ahead(m, day, on);
    }

    static LocalDate partOfMonth(Matcher m, LocalDate on) {
        var month = YearMonth.of(year(m, on.getYear()), number(m, "month"));
        return ahead(m, part(month, m.group("part")), on);
    }

    private static LocalDate part(YearMonth month, String part) {
        return switch (part) {
            case "初", "上旬" -> month.atDay(10);
            case "中旬" -> month.atDay(20);
            case "前", "之前", "以前", "截止", "为止" -> month.minusMonths(1).atEndOfMonth();
            default -> month.atEndOfMonth();
        };
    }

    static LocalDate namedMonth(Matcher m, LocalDate on) {
        var which = m.group("which");
        var next = "下".equals(which) || "次".equals(which);
        var month = YearMonth.from(on).plusMonths(next ? 1 : 0);
        return m.group("day") == null ? part(month, m.group("part")) : month.atDay(number(m, "day"));
    }

    /** The last day of this or the next third of a month. */
    static LocalDate decade(Matcher m, LocalDate on) {
        var day = "下".equals(m.group("which")) ? endOfDecade(on).plusDays(1) : on;
        return endOfDecade(day);
    }

    private static LocalDate endOfDecade(LocalDate day) {
        var month = YearMonth.from(day);
        var early = part(month, "上旬");
        var middle = part(month, "中旬");
        return !day.isAfter(early) ? early : !day.isAfter(middle) ? middle : part(month, "下旬");
    }

    static LocalDate dayAlone(Matcher m, LocalDate on) {
        var day = on.withDayOfMonth(number(m, "day"));
        return day.isBefore(on) ? day.plusMonths(1) : day;
    }

    static LocalDate namedDay(Matcher m, LocalDate on) {
        var name = m.group("named");
        return on.plusDays(name.startsWith("今") ? 0 : name.startsWith("后") ? 2 : 1);
    }

    static LocalDate weekday(Matcher m, LocalDate on) {
        var weekday = "一二三四五六日".indexOf(m.group("weekday").replace('天', '日')) + 1;
        var day = weekday == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(weekday);
        var monday = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var which = m.group("which");
        if ("下".equals(which) || "次".equals(which)) {
            monday = monday.plusWeeks(1);
        }
        var date = monday.plusDays(day.getValue() - 1L);
        return (which == null || which.isEmpty()) && date.isBefore(on) ? date.plusWeeks(1) : date;
    }

    static LocalDate partOfYear(Matcher m, LocalDate on) {
        var part = m.group("part");
        var year = year(m, on.getYear());
        var midYear = part.equals("上半年") || part.equals("年中");
        var month = midYear ? 6 : 12;
        if (part.endsWith("季度")) {
            var number = part.charAt(part.length() - 3);
            month = 3 * Math.max("一二三四".indexOf(number) + 1, Math.max("1234".indexOf(number) + 1, 1));
        }
        var end = YearMonth.of(year, month).atEndOfMonth();
        return part.endsWith("季度") || midYear ? ahead(m, end, on) : end;
    }

    static @Nullable LocalDate length(WorkingDays workingDays, Matcher m, LocalDate on) {
        if (m.group("count").equals("半")) {
            return m.group("unit").equals("月")
                    ? on.plusDays(15)
                    : m.group("unit").equals("年") ? on.plusMonths(6) : null;
        }
        var count = Numerals.value(m.group("count"));
        return switch (m.group("unit")) {
            case "工作日" -> workingDays.after(on, count);
            case "小时" -> count < 12 ? null : on.plusDays((count + 23) / 24);
            case "分钟" -> null;
            case "周", "星期" -> on.plusWeeks(count);
            case "月" -> on.plusMonths(count);
            case "年" -> on.plusYears(count);
            default -> on.plus(count, ChronoUnit.DAYS);
        };
    }

    /** A month without its year lies ahead: 1月底前 said in December is next year's. */
    private static LocalDate ahead(Matcher m, LocalDate day, LocalDate on) {
        var told = m.group("year") != null || m.group("relative") != null;
        return !told && day.isBefore(on.minusDays(90))
                ? day.plusDays(1).plusYears(1).minusDays(1)
                : day;
    }

    static int year(Matcher m, int now) {
        var year = m.group("year");
        if (year != null) {
            return Integer.parseInt(year);
        }
        var relative = m.group("relative");
        return switch (relative == null ? "" : relative) {
            case "明", "次" -> now + 1;
            case "后" -> now + 2;
            default -> now;
        };
    }

    static int number(Matcher m, String group) {
        return Numerals.value(m.group(group));
    }
}
