package gangmu.matter.page;

import gangmu.matter.Stage;
import gangmu.matter.list.MatterRow;
import gangmu.matter.list.MatterRow.UnitName;
import gangmu.matter.standing.Light;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 导出: a list of matters as a table that spreadsheets open. It begins with the mark by which they know UTF-8, and no cell can be taken for a
 * formula.
 */
public final class MatterCsv {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    public static final List<String> HEADS = List.of(
            "编号",
            "事项",
            "主题",
            "主办单位",
            "协办单位",
            "状态",
            "灯色",
            "原定期限",
            "核准期限",
            "按原定期限超期天数",
            "按核准期限超期天数",
            "剩余天数",
            "欠报进展",
            "升级",
            "办结类别",
            "挂账",
            "交办依据",
            "批准领导",
            "交办时间",
            "签收时间",
            "签收人",
            "最近反馈");

    private final Writer out;

    MatterCsv(Writer out) {
        this.out = out;
        write("\uFEFF");
        line(HEADS);
    }

    void add(MatterRow row) {
        line(cells(row));
    }

    /** What stands under each of the heads, in words. */
    public static List<String> cells(MatterRow row) {
        var clocks = row.clocks();
        return List.of(
                row.code(),
                row.demand(),
                text(row.theme()),
                row.leadUnit(),
                row.coUnits().stream().map(UnitName::shortName).collect(Collectors.joining("、")),
                stage(row.stage()),
                light(clocks.light()),
                text(clocks.originalDue()) + (clocks.provisional() ? "（暂定）" : ""),
                text(clocks.due()),
                Integer.toString(clocks.overdueOriginal()),
                Integer.toString(clocks.overdue()),
                text(clocks.daysLeft()),
                row.owesReport() ? "是" : "",
                rung(row),
                text(row.result()),
                row.pending() ? "是" : "",
                row.mandate(),
                row.approver(),
                minute(row.dispatchedAt()),
                minute(row.receivedAt()),
                text(row.receivedBy()),
                minute(row.lastReportAt()));
    }

    private void line(List<String> cells) {
        write(cells.stream().map(MatterCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula gets an apostrophe before it; all are quoted. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case DISPATCHED -> "待签收";
            case RECEIVED -> "办理中";
            case COMPLETION_CLAIMED -> "申请办结";
            case CLOSED -> "已办结";
            case LONG_TERM -> "长期推进";
            case TERMINATED -> "已终止";
        };
    }

    private static String light(@Nullable Light light) {
        return switch (light) {
            case null -> "";
            case GREEN -> "绿";
            case BLUE -> "蓝";
            case YELLOW -> "黄";
            case RED -> "红";
        };
    }

    private static String rung(MatterRow row) {
        return switch (row.rung()) {
            case null -> "";
            case REMINDED -> "提醒";
            case EXPEDITED -> "催办";
            case SUPERVISED -> "督办";
            case SUMMONED -> "通报约谈";
            case UPGRADED -> "提级办理";
        };
    }

    private static String minute(java.time.@Nullable OffsetDateTime at) {
        return at == null
                ? ""
                : at.atZoneSameInstant(gangmu.calendar.WorkCalendar.ZONE)
                        .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
