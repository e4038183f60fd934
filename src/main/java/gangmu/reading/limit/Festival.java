package gangmu.reading.limit;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A festival or a solar term that limits are set by, such as 国庆节前 and 霜降前.
 *
 * @param names what it is called, without 节
 * @param holiday whether it may be meant by 节前, as those are that people have days off for or gather at
 * @param day its day in a year
 */
record Festival(List<String> names, boolean holiday, IntFunction<LocalDate> day) {

    private static final List<Festival> ALL = Stream.of(
                    Stream.of(
                            holiday(year -> LocalDate.of(year, 1, 1), "元旦"),
                            holiday(year -> lunar(year, 1, 1), "春节", "农历新年"),
                            holiday(year -> lunar(year, 1, 15), "元宵"),
                            holiday(year -> term(year, "清明"), "清明"),
                            holiday(year -> LocalDate.of(year, 5, 1), "“五一”", "五一", "劳动"),
                            holiday(year -> lunar(year, 5, 5), "端午"),
                            holiday(year -> lunar(year, 8, 15), "中秋"),
                            holiday(year -> LocalDate.of(year, 10, 1), "“十一”", "国庆"),
                            other(year -> lunar(year, 1, 1).minusDays(1), "除夕"),
                            other(year -> LocalDate.of(year, 6, 1), "“六一”", "六一", "儿童"),
                            other(year -> LocalDate.of(year, 7, 1), "“七一”", "七一"),
                            other(year -> LocalDate.of(year, 8, 1), "“八一”", "八一"),
                            other(year -> LocalDate.of(year, 9, 10), "教师"),
                            other(year -> lunar(year, 9, 9), "重阳")),
                    // without 雨水, 小雪 and 大雪, which may be the weather
                    Stream.of(
                                    "立春", "惊蛰", "春分", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑", "白露", "秋分",
                                    "寒露", "霜降", "立冬", "冬至", "小寒", "大寒")
                            .map(name -> other(year -> term(year, name), name)))
            .flatMap(Function.identity())
            .toList();

    private static final Map<String, Festival> BY_NAME = ALL.stream()
            .flatMap(festival -> festival.names.stream().map(name -> Map.entry(name, festival)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The characters that names begin with, but for the quotation mark. */
    static final String FIRST_CHARACTERS = characters(0).replace("“", "");

    /** The characters that stand second in a name. */
    static final String SECOND_CHARACTERS = characters(1);

    Festival {
        names = List.copyOf(names);
    }

    /** The first day of it that is not before this day. */
    LocalDate next(LocalDate from) {
        var thisYear = day.apply(from.getYear());
        return thisYear.isBefore(from) ? day.apply(from.getYear() + 1) : thisYear;
    }

    /** All names, as alternatives of a pattern. */
    static String alternatives() {
        return alternatives(ALL.stream());
    }

    /** The names of the holidays, as alternatives of a pattern. */
    static String holidays() {
        return alternatives(ALL.stream().filter(Festival::holiday));
    }

    /**
     * The festival of this name.
     *
     * @throws IllegalArgumentException if none has it
     */
    static Festival named(String name) {
        var festival = BY_NAME.get(name);
        if (festival == null) {
            throw new IllegalArgumentException(name);
        }
        return festival;
    }

    private static Festival holiday(IntFunction<LocalDate> day, String... names) {
        return new Festival(List.of(names), true, day);
    }

    private static Festival other(IntFunction<LocalDate> day, String... names) {
        return new Festival(List.of(names), false, day);
    }

    private static String alternatives(Stream<Festival> festivals) {
        return festivals.flatMap(festival -> festival.names.stream()).collect(Collectors.joining("|"));
    }

    private static String characters(int at) {
        return ALL.stream()
                .flatMap(festival -> festival.names.stream())
                .map(name -> name.substring(at, at + 1))
                .distinct()
                .collect(Collectors.joining());
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    /** The terms of a year are counted from the solstice of the winter before it. */
    private static LocalDate term(int year, String name) {
        var date = date(SolarTerm.fromName(year, name).getSolarDay());
        return date.getYear() == year
                ? date
                : date(SolarTerm.fromName(year + 1, name).getSolarDay());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
