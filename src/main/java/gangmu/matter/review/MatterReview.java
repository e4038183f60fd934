package gangmu.matter.review;

import gangmu.matter.MatterId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a month from what happened in it, and lists the matters behind each number. */
@Component
public class MatterReview {

    /** By what the numbers are told apart. */
    public enum By {
        /** All together. */
        ALL("'all'"),
        /** 按单位: the lead unit at the end of the month. */
        UNIT("s.lead_unit::text"),
        /** 按主题 */
        THEME("coalesce(m.theme, '')"),
        /** 按领导: whose matter it was at the end of the month. */
        LEADER("s.approver::text");

        private final String key;

        By(String key) {
            this.key = key;
        }
    }

    /**
     * One number.
     *
     * @param by by what it is told apart
     * @param key which unit, theme or leader; {@code all} for all together
     */
    public record Count(By by, String key, Measure measure, int matters) {}

    private record Row(
            int by,
            String measure,
            @Nullable String unit,
            @Nullable String theme,
            @Nullable String leader,
            int matters) {}

    private static final String MONTH = """
            with at_end as materialized (
                select s.matter_id, s.due, s.stopped_on, s.pending
                  from matter.standing s
                 where s.open and s.since < :until and s.until >= :until
            ),
            told as materialized (
                select r.matter_id, r.unchanged, r.hollow
                  from (select matter_id, unit_id, bool_or(unchanged) as unchanged, bool_or(repeats is not null or empty_words) as hollow
                          from matter.report
                         where at >= :from and at < :until
                         group by matter_id, unit_id) r
                  join lateral (select o.lead_unit
                                  from matter.standing o
                                 where o.matter_id = r.matter_id and o.since < :until
                                 order by o.since desc
                                 limit 1) s on s.lead_unit = r.unit_id
            )
            """;

    private static final String AT_END = """
            join matter.matter m on m.id = h.matter_id
            join lateral (select o.lead_unit, o.approver
                            from matter.standing o
                           where o.matter_id = h.matter_id and o.since < :until
                           order by o.since desc
                           limit 1) s on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MatterReview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All numbers of a month, as it stands at its end or, while it lasts, now. */
    public List<Count> counts(YearMonth month) {
        var hits = Arrays.stream(Measure.values())
                .map(measure -> "select distinct '%s' as measure, x.matter_id from (%s) x"
                        .formatted(measure.name(), measure.matters()))
                .collect(Collectors.joining("\nunion all\n"));
        return jdbc.sql("""
                        %s
                        select grouping(s.lead_unit, coalesce(m.theme, ''), s.approver) as by, h.measure,
                               s.lead_unit::text as unit, coalesce(m.theme, '') as theme, s.approver::text as leader,
                               count(*)::int as matters
                          from (%s) h
                          %s
                         group by grouping sets ((h.measure), (h.measure, s.lead_unit),
                                                 (h.measure, coalesce(m.theme, '')), (h.measure, s.approver))
                        """.formatted(MONTH, hits, AT_END)).params(span(month)).query(Row.class).list().stream()
                .map(MatterReview::count)
                .toList();
    }

    /** The matters behind one number, in the order of their codes. */
    public List<MatterId> behind(YearMonth month, Measure measure, By by, String key) {
        return jdbc
                .sql("""
                        %s
                        select h.matter_id
                          from (select distinct x.matter_id from (%s) x) h
                          %s
                         where %s = :key
                         order by m.code
                        """.formatted(MONTH, measure.matters(), AT_END, by.key))
                .params(span(month))
                .param("key", by == By.ALL ? "all" : key)
                .query(UUID.class)
                .list()
                .stream()
                .map(MatterId::new)
                .toList();
    }

    /** The moment for which a month's numbers hold: its end, or now while it lasts. */
    public Instant asOf(YearMonth month) {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        var now = clock.instant();
        return now.isBefore(end) ? now : end;
    }

    private static Count count(Row row) {
        var measure = Measure.valueOf(row.measure());
        // the bits say which of unit, theme, leader the row is not told apart by
        return switch (row.by()) {
            case 0b011 -> new Count(By.UNIT, String.valueOf(row.unit()), measure, row.matters());
            case 0b101 -> new Count(By.THEME, row.theme() == null ? "" : row.theme(), measure, row.matters());
            case 0b110 -> new Count(By.LEADER, String.valueOf(row.leader()), measure, row.matters());
            default -> new Count(By.ALL, "all", measure, row.matters());
        };
    }

    private Map<String, Object> span(YearMonth month) {
        var zone = clock.getZone();
        var end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        var until = asOf(month);
        return Map.of(
                "from", Timestamp.from(month.atDay(1).atStartOfDay(zone).toInstant()),
                "until", Timestamp.from(until),
                "day", lastDay(until, end));
    }

    private LocalDate lastDay(Instant until, Instant end) {
        return until.equals(end)
                ? LocalDate.ofInstant(end, clock.getZone()).minusDays(1)
                : LocalDate.ofInstant(until, clock.getZone());
    }
}
