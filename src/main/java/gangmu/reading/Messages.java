package gangmu.reading;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the messages of a group look like when they are copied out: who wrote and when on a line of its own, below it what he wrote. */
public final class Messages {

    private static final Characters COLONS = Characters.of(":：");
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;
    private static final String OFFICE = "[^，。；：:“”0-9]{1,20}";
    private static final String JOIN = "[-－—_｜|·]";
    private static final String BLANKS = "[ 　]*";

    /** What a post or an office ends with that stands before a name. */
    private static final String POST = "(?<=[长记任委局办部心团司镇乡道县区市站队院所室科处会席])";

    /** 韩霁（市住建局）09:05, 市住建局-韩霁 2025/3/18 9:05:12, 副县长 韩霁 昨天 上午9:05. No name ends as offices do, or before a time. */
    private static final Pattern SENDER = Pattern.compile("@?(?:" + OFFICE + "(?:" + JOIN + "|" + POST + BLANKS + "))?"
            + "(?!发布|更新|时间|来源|阅读|浏览|编辑|记者|作者|日期)(?<name>\\p{IsHan}{2,4})(?<![局办委部厅县区镇乡队院所司团科处于在自至到])(?:[（(\\[【]"
            + OFFICE + "[）)\\]】]|" + JOIN + OFFICE + ")?" + BLANKS
            + "(?:20\\d\\d[年/.-]\\d{1,2}[月/.-]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|昨天|今天|星期[一二三四五六日天])?" + BLANKS
            + "(?:凌晨|早上|上午|中午|下午|晚上)?" + BLANKS + "\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?");

    private Messages() {}

    /** Whether so many of these lines tell who sent a message that they are those of a group. */
    public static boolean are(Stream<String> lines) {
        return lines.filter(line -> sender(line) != null).limit(FEWEST).count() >= FEWEST;
    }

    /** Who sent the message that stands below such a line, null if it is no such line. */
    public static @Nullable String sender(CharSequence line) {
        if (line.length() > LONGEST || !endsWithTime(line)) {
            return null;
        }
        var sender = SENDER.matcher(line);
        return sender.matches() ? sender.group("name") : null;
    }

    private static boolean endsWithTime(CharSequence line) {
        var last = line.length() - 1;
        return last > 4
                && Character.isDigit(line.charAt(last))
                && Character.isDigit(line.charAt(last - 1))
                && COLONS.has(line.charAt(last - 2));
    }
}
