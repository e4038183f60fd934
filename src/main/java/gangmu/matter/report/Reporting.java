package gangmu.matter.report;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.calendar.Calendars;
import gangmu.calendar.Period;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.matter.ReportId;
import gangmu.matter.Rhythm;
import gangmu.matter.Stage;
import gangmu.matter.report.ProgressReport.Earlier;
import gangmu.matter.rule.Cadence;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.rule.RuleSets;
import gangmu.matter.standing.Standings;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a matter a report has to do with: who may report on it, for which period, and what is owed afterwards. Reports are by far
 * the most frequent deed, so this is asked of the standing, and the matter is not told anew from all that happened to it.
 */
@Component
class Reporting {

    /**
     * The matter as a report finds it.
     *
     * @param blockedBy the unit on which the clock runs
     * @param owesFrom the first day of the first period whose report is still owed
     * @param reportDue the last day for that report
     */
    record State(
            MatterId matter,
            Stage stage,
            UnitId leadUnit,
            List<UnitId> coUnits,
            @Nullable UnitId blockedBy,
            @Nullable LocalDate owesFrom,
            @Nullable LocalDate reportDue,
            Rhythm rhythm) {

        /**
         * The period that a report of this day is for. Where nothing is owed before the end, a report is for its day.
         *
         * @throws NotFound when the unit has nothing to do with it
         * @throws NotReportable when it is not being worked on
         */
        Period periodFor(Viewer liaison, LocalDate day) {
            var unit = liaison.unit();
            if (!unit.equals(leadUnit) && !coUnits.contains(unit) && !unit.equals(blockedBy)) {
                throw new NotFound("件事项");
            }
            if (stage != Stage.RECEIVED && stage != Stage.LONG_TERM) {
                throw new NotReportable(stage);
            }
            var period = rhythm.periodOf(day);
            return period == null ? Period.of(Period.Kind.DAY, day) : period;
        }

        /** Whether the report of this period settles what is owed: only that of the lead unit is. */
        boolean settledBy(UnitId unit, Period period) {
            return unit.equals(leadUnit) && owesFrom != null && !period.first().isBefore(owesFrom);
        }

        /** What is owed on a day by whoever reports for this period then, and settles it. */
        Arrears arrears(Period period, LocalDate day, WorkCalendar calendar) {
            var missed = 0;
            var owed = owesFrom == null || reportDue == null ? null : new Rhythm.Owed(owesFrom, reportDue);
            while (owed != null && owed.from().isBefore(period.first())) {
                missed += owed.due().isBefore(day) ? 1 : 0;
                owed = rhythm.after(owed.from(), calendar);
            }
            return new Arrears(reportDue != null && reportDue.isBefore(day) ? reportDue : null, missed);
        }
    }

    /**
     * The matter as a report with words finds it: all that has to be known before it can be kept, asked for at once.
     *
     * @param earlier what was reported before, oldest first
     */
    record Before(State state, List<Earlier> earlier, RuleSet rules) {}

    private static final String STATE =
            "s.stage, s.lead_unit, s.co_units, s.blocked_by, s.owes_from, s.report_due, deeds.rhythm, deeds.long_term";

    private static final String OF_MATTER = """
              from matter.standing s
             cross join lateral (
                   select min(d.body -> 'terms' ->> 'rhythm') filter (where d.no = 1) as rhythm,
                          (array_agg(d.body ->> 'cadence' order by d.no desc) filter (where d.event = 'MadeLongTerm'))[1] as long_term
                     from matter.deed d
                    where d.matter_id = s.matter_id and (d.no = 1 or d.event = 'MadeLongTerm')) deeds
             where s.matter_id = :matter and s.until = 'infinity' and deeds.rhythm is not null
            """;

    private static final String BEFORE = """
            select state.*, coalesce(before.reports, '{}') as reports, coalesce(before.told, '{}') as told, %s as rules
              from (select s.matter_id, %s %s) state
             cross join lateral (
                   select array_agg(r.id order by r.at, r.id) as reports,
                          array_agg(r.progress order by r.at, r.id) as told
                     from matter.report r
                    where r.matter_id = state.matter_id and not r.unchanged) before
            """.formatted(RuleSets.VERSION_AT, STATE, OF_MATTER);

    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final JsonMapper json;
    private final Standings standings;
    private final Calendars calendars;
    private final RuleSets rules;

    /** As they are written down, of which there are few. */
    private final Map<String, Rhythm> rhythms = new ConcurrentHashMap<>();

    Reporting(
            JdbcClient jdbc,
            OneAtATime oneAtATime,
            JsonMapper json,
            Standings standings,
            Calendars calendars,
            RuleSets rules) {
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.json = json;
        this.standings = standings;
        this.calendars = calendars;
        this.rules = rules;
    }

    /**
     * How the matter stands, once whoever else reports on it has done so; others wait until this transaction ends.
     *
     * @throws NotFound when there is no such matter
     */
    State enter(MatterId matter) {
        oneAtATime.enter(matter.turn());
        return jdbc.sql("select " + STATE + OF_MATTER)
                .param("matter", matter.value())
                .query((row, _) -> state(matter, row))
                .optional()
                .orElseThrow(() -> new NotFound("件事项"));
    }

    /**
     * All that a report with words must know, once whoever else reports on the matter has done so; others wait until this transaction ends.
     *
     * @param sent when it was handed in: the rules of that moment hold
     * @throws NotFound when there is no such matter
     */
    Before enter(MatterId matter, Instant sent) {
        var before = oneAtATime.enterAndAsk(
                matter.turn(),
                BEFORE,
                Map.of("matter", matter.value(), "moment", sent.atOffset(ZoneOffset.UTC)),
                (row, _) -> new Before(
                        state(matter, row),
                        earlier((UUID[]) row.getArray("reports").getArray(), (String[])
                                row.getArray("told").getArray()),
                        rules.version(row.getInt("rules")).set()));
        return before.stream().findFirst().orElseThrow(() -> new NotFound("件事项"));
    }

    /**
     * The report of this period is sent: the next one is owed from now on.
     *
     * @return what was owed until now
     */
    Arrears settle(State state, Period period, LocalDate day) {
        var calendar = calendars.now();
        var next = state.rhythm().after(period.first(), calendar);
        standings.owes(state.matter(), next == null ? null : next.from(), next == null ? null : next.due());
        return state.arrears(period, day, calendar);
    }

    private State state(MatterId matter, ResultSet row) throws SQLException {
        return new State(
                matter,
                Stage.valueOf(row.getString("stage")),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                Arrays.stream((UUID[]) row.getArray("co_units").getArray())
                        .map(UnitId::new)
                        .toList(),
                unit(row.getObject("blocked_by", UUID.class)),
                row.getObject("owes_from", LocalDate.class),
                row.getObject("report_due", LocalDate.class),
                rhythm(row.getString("rhythm"), row.getString("long_term")));
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static List<Earlier> earlier(UUID[] reports, String[] told) {
        return IntStream.range(0, reports.length)
                .mapToObj(i -> new Earlier(new ReportId(reports[i]), told[i]))
                .toList();
    }

    private Rhythm rhythm(String dispatched, @Nullable String longTerm) {
        var rhythm = rhythms.computeIfAbsent(dispatched, written -> json.readValue(written, Rhythm.class));
        return longTerm == null ? rhythm : new Rhythm(Cadence.valueOf(longTerm), rhythm.weekday(), rhythm.dayOfMonth());
    }
}
