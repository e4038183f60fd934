package gangmu.matter.dossier;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.dossier.Dossier.Paper;
import gangmu.matter.life.Papers.PaperRow;
import gangmu.matter.list.MatterRow;
import gangmu.matter.list.MatterRow.UnitName;
import gangmu.matter.page.MatterView;
import gangmu.matter.page.Told;
import gangmu.matter.rule.Cadence;
import gangmu.matter.rule.Rung;
import gangmu.matter.standing.Clocks;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 文书: an order or a paper of the ladder as it is printed, with the clocks of its day. The page for printing says the same. */
final class PaperText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    private PaperText() {}

    /**
     * 交办单: the order itself.
     *
     * @param matter as it stood when it was dispatched
     * @param to the full name of the lead unit
     */
    static Paper order(MatterView matter, String office, String to) {
        var row = matter.matter();
        var clocks = row.clocks();
        var assisting = row.coUnits().stream().map(UnitName::shortName).collect(Collectors.joining("、"));
        var receipt = matter.terms().receiptDue();
        return new Paper(
                office,
                row.code(),
                "交办单",
                to,
                List.of(
                        "根据%s，经%s批准，现将下列事项交由你单位牵头办理%s。"
                                .formatted(
                                        row.mandate(),
                                        row.approver(),
                                        assisting.isEmpty() ? "" : "，" + assisting + "协助办理"),
                        "交办内容：" + ended(row.demand()),
                        "办理期限：%s%s%s。"
                                .formatted(
                                        Told.day(clocks.originalDue()),
                                        clocks.byDefault() ? "（按规则确定）" : "",
                                        clocks.provisional() ? "（暂定，放假通知公布后核定）" : ""),
                        (receipt == null ? "" : "请于%s前签收。".formatted(until(receipt)))
                                + cadence(matter.terms().cadence())
                                + "。"),
                Told.day(WorkCalendar.dayOf(row.dispatchedAt().toInstant())));
    }

    /**
     * A paper of the ladder.
     *
     * @param matter as it stood when the paper went out
     * @param to the full name of the unit it went to
     */
    static Paper of(PaperRow paper, MatterRow matter, String office, String to) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("由你单位牵头办理的第%s号交办事项：%s".formatted(paper.code(), ended(paper.demand())));
        paragraphs.add(standing(matter.clocks()));
        if (!paper.words().isBlank()) {
            paragraphs.add(paper.words());
        }
        paragraphs.add("请抓紧办理，并在系统中反馈进展。");
        return new Paper(
                office,
                paper.number(),
                "关于第%s号交办事项的%s".formatted(paper.code(), title(paper.rung())),
                to,
                paragraphs,
                Told.day(WorkCalendar.dayOf(paper.at())));
    }

    private static String standing(Clocks clocks) {
        var first = "原定%s办结%s".formatted(Told.day(clocks.originalDue()), late(clocks.overdueOriginal()));
        var due = clocks.due();
        return clocks.originalDue().equals(due) || due == null
                ? first + "。"
                : "%s；现定%s办结%s。".formatted(first, Told.day(due), late(clocks.overdue()));
    }

    private static String late(int days) {
        return days > 0 ? "，已逾期%d天".formatted(days) : "";
    }

    private static String ended(String words) {
        return words.replaceAll("[。；，\\s]+$", "") + "。";
    }

    private static String title(Rung rung) {
        return switch (rung) {
            case REMINDED -> "提醒";
            case EXPEDITED -> "催办单";
            case SUPERVISED -> "督办通知单";
            case SUMMONED -> "通报约谈通知单";
            case UPGRADED -> "提级办理通知单";
        };
    }

    private static String cadence(Cadence cadence) {
        return switch (cadence) {
            case DAY -> "每日反馈";
            case WEEK -> "每周反馈";
            case MONTH -> "每月反馈";
            case QUARTER -> "每季反馈";
            case ONCE -> "办结时一次反馈";
        };
    }

    /** A limit of days ends at 24:00 of its last day, not at 0:00 of the next. */
    static String until(Instant limit) {
        var end = limit.atZone(WorkCalendar.ZONE);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Told.day(end.toLocalDate().minusDays(1)) + "24:00"
                : MINUTE.format(end);
    }
}
