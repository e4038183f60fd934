package gangmu.matter;

import gangmu.calendar.Calendars;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.rule.RuleSets;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of what a unit is to be reminded today, and whom a matter concerns. */
@Component
public class MatterReminders {

    /** Why somebody is reminded. */
    public enum Cause {
        /** 临期: the last day is near. */
        NEAR,
        /** 今日到期. */
        DUE_TODAY,
        /** 逾期: the last day is over. */
        OVERDUE,
        /** 应反馈: the report of this period is still missing and its last day is near. */
        REPORT_OWED,
        /** 协办意见: the opinion of an assisting unit is still missing, and its last day is near or over. */
        OPINION_OWED,
        /** 长期未反馈. */
        SILENT
    }

    /**
     * A unit is to be reminded of something.
     *
     * @param day the day that it is about: two reminders with the same cause, matter and day are one
     */
    public record Reminder(Cause cause, MatterId matter, String code, String demand, UnitId unit, LocalDate day) {}

    /** Whom a matter concerns. */
    public record Concerned(String code, String demand, UnitId leadUnit, List<UnitId> coUnits, PersonId approver) {}

    /** For how many days a reminder is still worth something when nobody could be reminded on the day. */
    private static final int LATE = 14;

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final RuleSets rules;
    private final Clock clock;

    MatterReminders(JdbcClient jdbc, Calendars calendars, RuleSets rules, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** All reminders of today, also those that went out before. A matter whose clock stands still is not near and not overdue. */
    public List<Reminder> today() {
        var set = rules.now().set();
        var calendar = calendars.now();
        var today = WorkCalendar.dayOf(clock.instant());
        return jdbc.sql("""
                        select r.cause, r.day, s.matter_id, m.code, m.demand, r.unit
                          from matter.standing s
                          join matter.matter m on m.id = s.matter_id
                         cross join lateral (
                               select case when s.due = :today then 'DUE_TODAY'
                                           when s.due < :today then 'OVERDUE'
                                           else 'NEAR' end as cause,
                                      s.due as day, s.lead_unit as unit
                                where s.stopped_on is null and s.due between :late and :near
                                union all
                               select 'REPORT_OWED', s.report_due, s.lead_unit
                                where s.owes_from <= :today and s.report_due between :today and :soon
                                union all
                               select 'SILENT', s.report_due, s.lead_unit
                                where s.report_due between :longSilent and :silent
                                union all
                               select 'OPINION_OWED', s.opinions_due, assisting
                                 from unnest(s.owing_opinions) assisting
                                where s.opinions_due between :late and :soon) r
                         where s.until = 'infinity' and s.open
                         order by r.day, m.code
                        """)
                .param("today", today)
                .param("late", today.minusDays(LATE))
                .param("near", calendar.plusWorkingDays(today, set.remindedAhead()))
                .param("soon", calendar.plusWorkingDays(today, 1))
                .param("silent", today.minusDays(set.silentAfter() + 1L))
                .param("longSilent", today.minusDays(set.silentAfter() + 1L + LATE))
                .query((row, _) -> new Reminder(
                        Cause.valueOf(row.getString("cause")),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        row.getString("code"),
                        row.getString("demand"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    public Optional<Concerned> concernedBy(MatterId matter) {
        return jdbc.sql("""
                        select m.code, m.demand, s.lead_unit, s.co_units, s.approver
                          from matter.matter m
                          join matter.standing s on s.matter_id = m.id and s.until = 'infinity'
                         where m.id = :matter
                        """)
                .param("matter", matter.value())
                .query((row, _) -> new Concerned(
                        row.getString("code"),
                        row.getString("demand"),
                        new UnitId(row.getObject("lead_unit", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("co_units").getArray())
                                .map(UnitId::new)
                                .toList(),
                        new PersonId(row.getObject("approver", UUID.class))))
                .optional();
    }
}
