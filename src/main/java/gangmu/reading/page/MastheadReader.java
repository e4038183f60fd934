package gangmu.reading.page;

import gangmu.reading.Masthead;
import gangmu.reading.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head of a newspaper page: name, day, number, and the small print around them. It stands among the first lines, where a
 * page was taken out of a file also among the stories or behind them.
 */
final class MastheadReader {

    private static final int FIRST_LINES = 60;
    private static final int LAST_LINES = 20;
    private static final LinePatterns SMALL_PRINT = LinePatterns.of("masthead");
    /** What heads the columns of a task table, and with a name beside it tells who publishes a paper. */
    private static final Words COLUMNS = Words.of("主管", "主办", "承办", "主管单位", "主管部门", "主办单位", "主办部门", "承办单位", "承办部门");

    private static final Words WEEKDAYS =
            Words.of("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五");

    private static final Pattern LATIN_NAME = Pattern.compile("[A-Z][A-Z'’·.&-]{3,39}");
    private static final Pattern PAPER =
            Pattern.compile("[\\p{IsHan}]{1,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|导报|周报|快报|新报|青年报|周刊|经济报|工人报|农民报|报)");
    /** What may follow a name in its line: the name in Latin letters, that a page was taken from the web, the day. */
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?<=报|周刊)(?:(?:多媒体)?(?:数字|电子)(?:报|版))?(?:[A-Z][A-Z'’·.&-]{3,39})?(?:20\\d{2}[年.-]\\d{1,2}[月.-]\\d{1,2}日?(?:星期[一二三四五六日天])?)?$");

    private static final int LONGEST_NAME = 50;
    private static final Pattern PUBLISHER = Pattern.compile("([\\p{IsHan}]{2,8}(?:日报|晚报|晨报|时报|商报))社?(?:编辑)?出版");
    private static final Pattern ISSUE = Pattern.compile("第(\\d{2,6}期|\\d{4,6}号)");
    private static final Pattern DATE = Pattern.compile("(20\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})(?!\\d)");

    /** A day in lines of their own takes no more of them. */
    private static final int LONGEST_DAY = 5;

    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?:年(?:\\d{1,2}月?)?)?");
    private static final int YEAR_ALONE = 4;
    private static final Pattern PART_OF_DAY = Pattern.compile("\\d{1,2}[月日]?|[月日]|\\d{1,2}[/.]\\d{1,2}");

    /** The head and the lines that remain without it. */
    record Found(Masthead masthead, List<Line> rest) {}

    /** What a head tells, and its lines in their order. */
    private record Head(Masthead masthead, List<Line> lines) {

        static final Head NONE = new Head(Masthead.NONE, List.of());

        static Head in(List<Line> region) {
            String paper = null;
            LocalDate date = null;
            String issue = null;
            var head = new ArrayList<Line>();
            for (var line : linesOf(region)) {
                var words = line.words();
                var name = paper == null ? name(words) : null;
                if (name != null) {
                    paper = name;
                } else if (Day.alone(words) != null && date != null) {
                    continue;
                }
                head.add(line);
                date = date == null ? date(words) : date;
                var number = ISSUE.matcher(words);
                if (issue == null && number.find()) {
                    issue = number.group(1).substring(0, number.group(1).length() - 1);
                }
            }
            if (date == null && !head.isEmpty()) {
                date = overLines(region, head);
            }
            if (paper == null && issue == null && date == null) {
                return NONE;
            }
            return new Head(new Masthead(paper == null ? publisher(head) : paper, date, issue), head);
        }

        boolean isNone() {
            return lines.isEmpty();
        }

        boolean isDatedOrNumbered() {
            return masthead.date() != null || masthead.issue() != null;
        }

        /** This head, which tells neither day nor number, with one that stands further down, where there is one. */
        Head with(Head below) {
            if (below.isNone()) {
                return this;
            }
            var all = new ArrayList<>(lines);
            below.lines.stream().filter(line -> !lines.contains(line)).forEach(all::add);
            return new Head(below.masthead, all);
        }

        /** Whether a day and a number make a head of what was found; where a name begins the foot of a page, one of them does. */
        boolean isSure(boolean underName) {
            var dated = masthead.date() != null;
            var numbered = masthead.issue() != null;
            return underName ? isDatedOrNumbered() : dated && numbered;
        }
    }

    private MastheadReader() {}

    static Found read(List<Line> lines) {
        var head = Head.in(lines.subList(0, Math.min(FIRST_LINES, lines.size())));
        if (!head.isDatedOrNumbered() && lines.size() > LAST_LINES) {
            head = head.with(further(lines));
        }
        return new Found(head.masthead, without(lines, head.lines));
    }

    /**
     * The head of a page whose text was taken out with its head among the stories, below a report at least, or behind everything else.
     */
    private static Head further(List<Line> lines) {
        var foot = lines.size() - LAST_LINES;
        var reported = false;
        var named = false;
        for (var start = 0; start < lines.size(); start++) {
            var again = named;
            named = name(lines.get(start).words()) != null;
            if (named && !again && (reported || start >= foot)) {
                var head = Head.in(lines.subList(start, Math.min(lines.size(), start + LAST_LINES)));
                if (head.isSure(start >= foot)) {
                    return head;
                }
            }
            reported = reported
                    || Dateline.opens(lines.get(start))
                    || lines.get(start).has(Signs.REPORTER);
        }
        var nameless = Head.in(lines.subList(foot, lines.size()));
        return nameless.isSure(false) ? nameless : Head.NONE;
    }

    /** The lines that make a head, or none where only a name or a day is among them. */
    private static List<Line> linesOf(List<Line> lines) {
        var head = new ArrayList<Line>();
        var strong = false;
        var plan = isPlanOfWeek(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var words = line.words();
            if (words.length() > 100
                    || line.hasSentence()
                    || line.cell()
                    || COLUMNS.has(words)
                    || (plan && WEEKDAYS.begins(words))
                    || (i > 0 && dates(lines.get(i - 1), line))
                    || (i > 0 && goesOn(lines.get(i - 1), line))) {
                continue;
            }
            var small = SMALL_PRINT.match(words, line.signs());
            if (small || name(words) != null || Day.alone(words) != null) {
                head.add(line);
                strong |= small ? !LATIN_NAME.matcher(words).matches() : isDatedName(words);
            }
        }
        return strong ? head : List.of();
    }

    /** 星期一（6月30日） and 星期二（7月1日） head what is planned for them; a paper is of one day. */
    private static boolean isPlanOfWeek(List<Line> lines) {
        var days = lines.stream().map(Line::words).filter(WEEKDAYS::begins).distinct();
        return days.limit(2).count() > 1;
    }

    /** Whether the line dates what the office above it signs. */
    private static boolean dates(Line above, Line line) {
        return line.blanksBefore() == 0 && HeadlineWords.namesOffice(above.words()) && Day.alone(line.words()) != null;
    }

    /** Whether a sentence that stands above goes on in this line. */
    private static boolean goesOn(Line above, Line line) {
        return line.blanksBefore() == 0
                && (above.has(Signs.ENUMERATION_COMMA) || above.hasComma() || above.hasSentence())
                && !Mark.endsSentence(above.words());
    }

    /** The day whose year, month and day stand in lines of their own, as big letters in a head do; these lines belong to it. */
    private static @Nullable LocalDate overLines(List<Line> lines, List<Line> head) {
        for (var i = 0; i < lines.size(); i++) {
            if (!YEAR.matcher(lines.get(i).words()).matches()) {
                continue;
            }
            var words = new StringBuilder(lines.get(i).words());
            if (words.length() == YEAR_ALONE) {
                words.append('年');
            }
            for (var next = i + 1; next < Math.min(lines.size(), i + LONGEST_DAY); next++) {
                if (!PART_OF_DAY.matcher(lines.get(next).words()).matches()) {
                    break;
                }
                words.append(lines.get(next).words());
                var day = date(words.toString());
                if (day != null) {
                    head.addAll(lines.subList(i, next + 1));
                    head.sort(Comparator.comparingInt(lines::indexOf));
                    return day;
                }
            }
        }
        return null;
    }

    /** Whether the line tells the paper's name and the day. */
    private static boolean isDatedName(String words) {
        return words.indexOf('日') < words.lastIndexOf('日') && date(words) != null;
    }

    /** The paper's name, where a line tells nothing else. */
    private static @Nullable String name(String words) {
        if (words.length() > LONGEST_NAME || (words.indexOf('报') < 0 && words.indexOf('刊') < 0)) {
            return null;
        }
        var name = BEHIND_NAME.matcher(words).replaceFirst("");
        return name.length() <= 11 && PAPER.matcher(name).matches() ? name : null;
    }

    /** Where the name is a picture, the small print still tells the publisher: 某某日报社出版. */
    private static @Nullable String publisher(List<Line> head) {
        for (var line : head) {
            var matcher = PUBLISHER.matcher(line.words());
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String words) {
        var matcher = DATE.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        var day = Day.of(matcher.group(1), matcher.group(2), matcher.group(3));
        return day == null ? null : day.in(null, null);
    }

    private static List<Line> without(List<Line> lines, List<Line> drop) {
        var rest = new ArrayList<Line>(lines.size());
        var dropped = 0;
        var gone = false;
        for (var line : lines) {
            if (dropped < drop.size() && line.equals(drop.get(dropped))) {
                dropped++;
                gone = true;
            } else {
                rest.add(gone ? line.withBlanksBefore(Math.max(1, line.blanksBefore())) : line);
                gone = false;
            }
        }
        return rest;
    }
}
