package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.regex.Pattern;

/** What two lines printed close together are to each other, where neither is part of the other. */
final class TwoLines {

    private static final Words DONE = Words.of("会", "会议", "召开", "举行", "活动", "工作", "仪式", "批示", "研讨", "学习", "开幕", "闭幕");
    /** A headline that is printed in a narrow column breaks off so early. */
    private static final int LONGEST_NARROW = 12;

    /** No line of a narrow column is so many letters longer than the one above it. */
    private static final int MUCH_LONGER = 6;

    private static final String MATTERS = "(?:分析|研究|审议|听取|传达|部署|安排|通报|讨论|学习|动员).{4,}";
    private static final Pattern AGENDA = Pattern.compile(MATTERS);
    static final Pattern AGENDA_OF_TWO = Pattern.compile(MATTERS + MATTERS);
    static final Pattern PLACE_FIRST = Pattern.compile("(?:全|我|[\\p{IsHan}]{2,4})?[市县区州省旗].{6,}");

    private TwoLines() {}

    /** Whether the upper line tells an event to its end, and the lower one calls for something. */
    static boolean isEventAboveCall(String upper, String lower) {
        return upper.length() >= 8
                && lower.length() >= 6
                && DONE.ends(upper)
                && HeadlineWords.EVENT.occurIn(upper)
                && !HeadlineWords.EVENT.occurIn(lower)
                && !AGENDA.matcher(lower).matches()
                && "市县区省州全我各关为就向对".indexOf(lower.charAt(0)) < 0
                && !Mark.hasComma(upper)
                && !Mark.hasComma(lower)
                && !Mark.endsSentence(lower)
                && !HeadlineWords.namesMeeting(lower)
                && HeadlineWords.person(lower) == null;
    }

    /** Whether the upper line tells that a meeting was held, and the lower one of what. */
    static boolean isMeetingAboveAgenda(String upper, String lower) {
        return (upper.length() >= LONGEST_NARROW || lower.length() >= upper.length() + MUCH_LONGER)
                && HeadlineWords.EVENT.occurIn(upper)
                && hasAgenda(upper, lower);
    }

    /** Whether the lower line tells the agenda of the meeting that the upper one names. */
    static boolean hasAgenda(String upper, String lower) {
        return HeadlineWords.namesMeeting(upper) && AGENDA.matcher(lower).matches();
    }

    /** Whether the upper line tells an event to its end, and the lower one its figures. */
    static boolean isEventAboveFigures(String upper, String lower) {
        var verb = HeadlineWords.ENDED.lengthBefore(upper, upper.length());
        return verb > 0
                && upper.length() >= 8
                && "新已共".indexOf(upper.charAt(upper.length() - verb - 1)) < 0
                && !HeadlineWords.hasFigures(upper)
                && HeadlineWords.hasFigures(lower)
                && !Mark.hasComma(upper)
                && !Mark.hasSentence(lower);
    }

    /** Whether the upper line calls for something and the lower one tells what a place did for it. */
    static boolean isCallAboveEvent(String upper, String lower) {
        return upper.length() >= 8
                && upper.length() <= 24
                && lower.length() <= 30
                && !Mark.hasSentence(lower)
                && !Mark.hasComma(upper)
                && !Mark.hasComma(lower)
                && HeadlineWords.EVENT.occurIn(lower)
                && !HeadlineWords.EVENT.occurIn(upper)
                && !lower.contains("关于")
                && PLACE_FIRST.matcher(lower).matches();
    }
}
