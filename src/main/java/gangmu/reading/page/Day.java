package gangmu.reading.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A printed day, with its year or without. */
record Day(@Nullable Integer year, int month, int day) {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final Pattern FULL = Pattern.compile("(20\\d{2})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern WRITTEN =
            Pattern.compile("([二][〇○零Oo0][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern IN_TEXT = Pattern.compile("(?:(20\\d{2})年)?(\\d{1,2})月(\\d{1,2})日(.?.?)");
    private static final int LONGEST_LINE = 60;
    private static final int YEAR_IN_NUMERALS = 4;
    /** 2026年12: a year and the number of a month. */
    private static final int LONGEST_BEFORE_MONTH = 7;

    private static final Pattern NOT_THE_EVENT = Pattern.compile("(?:截至|截止到?|至|到|—|－|-|于|自|从|在|月|前|含)$");

    static @Nullable Day of(String year, String month, String day) {
        var date = new Day(Integer.valueOf(year), Integer.parseInt(month), Integer.parseInt(day));
        return date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31 ? null : date;
    }

    /** A line that holds a full date and nothing else, as it stands under a signature. */
    static @Nullable Day alone(String words) {
        var last = words.charAt(words.length() - 1);
        if (words.length() > 16 || (last != '日' && last != '）') || words.indexOf('年') < 0) {
            return null;
        }
        var bare = words.startsWith("（") && words.endsWith("）") ? words.substring(1, words.length() - 1) : words;
        var full = FULL.matcher(inDigits(bare));
        return full.matches() ? of(full.group(1), full.group(2), full.group(3)) : null;
    }

    /** The same words with a full date in digits that was written in numerals: 二〇二四年十一月六日 becomes 2024年11月6日. */
    static String inDigits(String words) {
        if (words.length() > LONGEST_LINE || words.indexOf('年') < YEAR_IN_NUMERALS || words.indexOf('日') < 0) {
            return words;
        }
        return WRITTEN.matcher(words)
                .replaceFirst(date ->
                        "%d年%d月%d日".formatted(digits(date.group(1)), number(date.group(2)), number(date.group(3))));
    }

    /** The first full date in a line, null if there is none. */
    static @Nullable Day within(String words) {
        if (words.length() > LONGEST_LINE || words.indexOf("20") < 0 || words.indexOf('日') < 0) {
            return null;
        }
        var full = FULL.matcher(words);
        return full.find() ? of(full.group(1), full.group(2), full.group(3)) : null;
    }

    /** The day of the event that a lead tells: its first day that is no time limit and no start of a counting. */
    static @Nullable Day ofEvent(String lead) {
        var month = month(lead);
        if (month < 0) {
            return null;
        }
        var matcher = IN_TEXT.matcher(lead).region(Math.max(0, month - LONGEST_BEFORE_MONTH), lead.length());
        while (matcher.find()) {
            var before = lead.substring(Math.max(0, matcher.start() - 3), matcher.start());
            var after = matcher.group(4);
            if (!NOT_THE_EVENT.matcher(before).find()
                    && !after.startsWith("前")
                    && !after.startsWith("起")
                    && !after.startsWith("夜间")
                    && !after.startsWith("之前")
                    && !after.startsWith("以前")) {
                var day = new Day(
                        matcher.group(1) == null ? null : Integer.valueOf(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
                if (day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31) {
                    return day;
                }
            }
        }
        return null;
    }

    /** Where the first 月 stands behind a digit, -1 if there is none. */
    private static int month(String words) {
        for (var at = words.indexOf('月'); at >= 0; at = words.indexOf('月', at + 1)) {
            if (at > 0 && words.charAt(at - 1) >= '0' && words.charAt(at - 1) <= '9') {
                return at;
            }
        }
        return -1;
    }

    /** The date, its year taken from the page where it has none: the last such day that is not after the page. */
    @Nullable
    LocalDate in(@Nullable LocalDate page, @Nullable Integer pageYear) {
        try {
            if (year != null) {
                return LocalDate.of(year, month, day);
            }
            if (page != null) {
                var date = LocalDate.of(page.getYear(), month, day);
                return date.isAfter(page.plusDays(31)) ? date.minusYears(1) : date;
            }
            return pageYear == null ? null : LocalDate.of(pageYear, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String year) {
        var number = 0;
        for (var i = 0; i < year.length(); i++) {
            number = number * 10 + Math.max(0, CHINESE.indexOf(year.charAt(i)));
        }
        return number;
    }

    private static int number(String words) {
        var ten = words.indexOf('十');
        if (ten < 0) {
            return CHINESE.indexOf(words.charAt(0));
        }
        var tens = ten == 0 ? 1 : CHINESE.indexOf(words.charAt(0));
        return tens * 10 + (ten == words.length() - 1 ? 0 : CHINESE.indexOf(words.charAt(ten + 1)));
    }
}
