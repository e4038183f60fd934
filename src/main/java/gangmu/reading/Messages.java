package gangmu.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the messages of a group look like when they are copied out: who wrote and when on a line of its own, below it what he wrote. */
public final class Messages {

    private static final Characters COLONS = Characters.of(":：");
    private static final int LONGEST = 60;
    private static final String OFFICE = "[^，。；：:“”0-9]{1,20}";
    private static final String JOIN = "[-－—_｜|·]";
    private static final String BLANKS = "[ 　]*";

    /** 韩霁（市住建局）09:05, 市住建局-韩霁 2025/3/18 9:05:12, 韩霁 昨天 上午9:05. No name ends as offices do, or before a time. */
    private static final Pattern SENDER = Pattern.compile(
            "@?(?:" + OFFICE + JOIN + ")?(?<name>\\p{IsHan}{2,4})(?<![局办委部厅县区镇乡队院所司团科处于在自至到])(?:[（(\\[【]"
                    + OFFICE + "[）)\\]】]|" + JOIN + OFFICE + ")?" + BLANKS
                    + "(?:20\\d\\d[年/.-]\\d{1,2}[月/.-]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|昨天|今天|星期[一二三四五六日天])?" + BLANKS
                    + "(?:凌晨|早上|上午|中午|下午|晚上)?" + BLANKS + "\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?");

    private Messages() {}

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
