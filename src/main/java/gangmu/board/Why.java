package gangmu.board;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.list.MatterDuties.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says what to do and until when: 今天17:30前签收, 已超期3天. */
final class Why {

    private Why() {}

    static String of(Duty duty, Instant now) {
        var until = duty.until() == null ? null : duty.until().atZoneSameInstant(WorkCalendar.ZONE);
        var limit = limit(until, now);
        return switch (duty.kind()) {
            case SIGN -> limit + "签收";
            case SENT_BACK -> "办结申请被退回，" + limit + "重新办理";
            case REPORT -> limit + "反馈进展";
            case ANSWER -> limit + "反馈协办意见";
            case VERIFY -> "请核查办结情况";
            case BLOCKING -> "卡在本单位" + since(duty.matter().clocks().stoppedOn(), now) + "，请尽快解决并反馈";
            case DUE -> limit + "办结";
        };
    }

    private static String since(@Nullable LocalDate day, Instant now) {
        var days = day == null ? 0 : ChronoUnit.DAYS.between(day, WorkCalendar.dayOf(now));
        return days == 0 ? "" : "已%d天".formatted(days);
    }

    /** 今天17:30前, 11月20日前; what is past says by how much. */
    static String limit(@Nullable ZonedDateTime until, Instant now) {
        if (until == null) {
            return "请尽快";
        }
        var today = WorkCalendar.dayOf(now);
        var wholeDay = until.toLocalTime().equals(LocalTime.MIDNIGHT);
        // a limit of days ends at 24:00 of its last day
        var last = wholeDay ? until.toLocalDate().minusDays(1) : until.toLocalDate();
        if (!now.isBefore(until.toInstant())) {
            var days = ChronoUnit.DAYS.between(last, today);
            return days == 0 ? "已超时，请立即" : "已超期%d天，请立即".formatted(days);
        }
        if (wholeDay && last.equals(today)) {
            return "今天内";
        }
        var time = wholeDay ? "" : "%d:%02d".formatted(until.getHour(), until.getMinute());
        return day(last, today) + time + "前";
    }

    private static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "今天";
        } else if (day.equals(today.plusDays(1))) {
            return "明天";
        }
        return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
