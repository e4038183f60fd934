package gangmu.reading.demand;

import gangmu.reading.Words;
import java.util.List;

/** What the body of a paper says of its own kind. A headline may be a slogan, a topic or missing; these words are not left out. */
final class Telltales {

    /** The most lines above that tell what a paper is about to say. */
    private static final int MOST_LINES_OVER_BODY = 4;

    private static final Words ATTENDANCE = Words.of("出席", "列席", "缺席", "请假", "记录", "主持");
    private static final Words WHO = Words.of("人员", "人", "单位", "领导", "同志");
    private static final int FEWEST_LISTS = 2;
    private static final Words MINUTES = Words.of("纪要如下", "本纪要");
    private static final Words DECIDED =
            Words.of("会议议定", "会议议定如下", "会议议定以下事项", "会议议定事项", "会议议定事项如下", "会议决定事项", "议定事项如下");

    private static final Words LISTENERS = Words.of("同志们", "各位同志", "同志", "各位代表", "各位委员");
    private static final Words CALLS = Words.of("同志们，", "同志们：", "同志们！", "同志们:", "同志们!", "各位代表，", "各位代表：", "各位代表！");
    private static final Words THANKS = Words.of("谢谢大家！", "谢谢大家。", "谢谢大家!", "谢谢大家");
    private static final int LONGEST_SALUTATION = 24;

    private static final Words CLOSINGS =
            Words.of("特此通知", "特此通报", "特此通告", "特此公告", "特此函告", "特此函复", "特此提示", "特此提醒", "专此");
    private static final int LONGEST_CLOSING = 12;
    private static final int LONGEST_ADDRESS = 60;
    private static final Words TO_ALL = Words.of("各", "有关", "相关", "广大", "全体");
    private static final Words RECEIVED = Words.of("收悉。");
    private static final Words ANSWERED = Words.of("答复如下", "函复如下", "回复如下");
    private static final Words ANNOUNCED = Words.of(
            "通知如下", "通报如下", "通告如下", "公告如下", "函告如下", "交办如下", "提示如下", "提醒如下", "命令如下", "决定如下", "安排如下", "要求如下", "明确如下",
            "部署如下", "分解如下", "公布如下", "意见如下", "如下命令", "如下通告", "如下公告", "如下决定", "如下通知");
    private static final Words ANNOUNCING = Words.of("现将", "现就", "现对", "现把", "现发布", "现提出", "现作", "现做");

    private Telltales() {}

    /** Minutes list who came, or say that they put down what was agreed. */
    static boolean ofMinutes(List<String> lines) {
        var lists = lines.stream().map(Telltales::attendance).filter(label -> !label.isEmpty());
        return lists.distinct().count() >= FEWEST_LISTS
                || lines.stream().anyMatch(line -> MINUTES.occurIn(line) || isDecided(line));
    }

    /** 出　席：, 列席人员：: what a list of people is called, without blanks; empty if the line is none. */
    private static String attendance(String line) {
        var colon = line.indexOf('：');
        if (colon < 0 || colon > LONGEST_CLOSING) {
            return "";
        }
        var words = Genre.withoutBlanks(line.substring(0, colon).replace('　', ' '));
        var length = ATTENDANCE.lengthAt(words, 0);
        return length > 0 && (length == words.length() || length + WHO.lengthAt(words, length) == words.length())
                ? words.substring(0, length)
                : "";
    }

    /** 会议议定： on a line of its own. */
    private static boolean isDecided(String line) {
        return line.endsWith("：") && DECIDED.has(line.substring(0, line.length() - 1));
    }

    /** A speech turns to those who listen, or thanks them. */
    static boolean ofSpeech(List<String> lines) {
        var last = lines.isEmpty() ? "" : lines.getLast();
        return lines.stream().limit(MOST_LINES_OVER_BODY).anyMatch(Telltales::greets)
                || lines.stream().anyMatch(Telltales::calls)
                || THANKS.ends(last);
    }

    /** 同志们，时间不等人: whether words turn to those who listen. */
    static boolean calls(String words) {
        return CALLS.begins(words);
    }

    /** Whether a line turns to those who listen: 各位代表、同志们：. */
    static boolean greets(String line) {
        return line.length() <= LONGEST_SALUTATION
                && "：！:!".indexOf(line.charAt(line.length() - 1)) >= 0
                && LISTENERS.lengthBefore(line, line.length() - 1) > 0;
    }

    /** Who answers a letter tells what was done and what he will do: 来信收悉。…现答复如下：. */
    static boolean ofAnswer(List<String> lines) {
        return lines.stream()
                .limit(MOST_LINES_OVER_BODY)
                .anyMatch(line -> RECEIVED.occurIn(line) || ANSWERED.occurIn(line));
    }

    /** A notice says what it makes known, to whom it goes, or that it ends. */
    static boolean ofNotice(List<String> lines) {
        return lines.stream().limit(MOST_LINES_OVER_BODY).anyMatch(line -> announces(line) || addresses(line))
                || lines.stream().anyMatch(line -> line.length() <= LONGEST_CLOSING && CLOSINGS.begins(line));
    }

    /** 现将有关事项通知如下：. */
    private static boolean announces(String line) {
        var now = ANNOUNCING.indexIn(line, 0);
        return now >= 0 && ANNOUNCED.indexIn(line, now) > 0;
    }

    /** 各县（市、区）人民政府，市直各部门：. */
    private static boolean addresses(String line) {
        if (!line.endsWith("：") || line.length() > LONGEST_ADDRESS) {
            return false;
        }
        var addressed = UnitList.listed(line.substring(0, line.length() - 1));
        return !addressed.isEmpty() && addressed.stream().allMatch(Telltales::areAddressed);
    }

    private static boolean areAddressed(String name) {
        return TO_ALL.occurIn(name) && UnitList.isName(name);
    }
}
