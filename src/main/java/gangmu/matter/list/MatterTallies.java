package gangmu.matter.list;

import gangmu.AsTheSystem;
import gangmu.matter.MatterEvent;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.list.Narrowing.IsOpen;
import gangmu.matter.list.Narrowing.LedBy;
import gangmu.matter.standing.CityLights;
import gangmu.matter.standing.Light;
import gangmu.matter.standing.Lights;
import gangmu.matter.standing.Visible;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * How many matters of the city are open, in which light, and what waits. Counting looks at every open matter; so what was counted is told
 * again for a few seconds, with the moment of counting, and counted anew when something was done here.
 */
@Component
public class MatterTallies {

    /** How many are open, and in which light. */
    public record Lit(int open, int red, int yellow, int blue, int green) {

        static final Lit NONE = new Lit(0, 0, 0, 0, 0);

        /** So many in each light. */
        static Lit of(Map<Light, Integer> lights) {
            return new Lit(
                    lights.values().stream().mapToInt(Integer::intValue).sum(),
                    lights.getOrDefault(Light.RED, 0),
                    lights.getOrDefault(Light.YELLOW, 0),
                    lights.getOrDefault(Light.BLUE, 0),
                    lights.getOrDefault(Light.GREEN, 0));
        }

        /** Both together. */
        public Lit plus(Lit other) {
            return new Lit(
                    open + other.open, red + other.red, yellow + other.yellow, blue + other.blue, green + other.green);
        }
    }

    /**
     * What was counted of one lead unit under one theme.
     *
     * @param late for how many the last day for a report has passed without one
     * @param lateSince the first of these days; null where none is late
     */
    public record Part(
            UnitId unit,
            @Nullable String theme,
            Lit lit,
            int late,
            @Nullable LocalDate lateSince) {

        /** More of the same unit. */
        public Part plus(Part more) {
            return new Part(unit, theme, lit.plus(more.lit), late + more.late, earlier(lateSince, more.lateSince));
        }
    }

    /** The earlier of two days, or the one that there is. */
    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /**
     * The city at one moment.
     *
     * @param countedAt the moment of counting
     * @param parts by lead unit and theme; together they are all that is open
     * @param awaiting for how many each decision is waited for
     * @param closed how many were closed in the last 30 days and still are
     * @param closedInTime how many of these were claimed by their approved last day
     * @param pending how many are closed but not solved
     */
    public record Tally(
            Instant countedAt,
            List<Part> parts,
            Map<Awaited, Integer> awaiting,
            int closed,
            int closedInTime,
            int pending) {

        public Lit all() {
            return parts.stream().map(Part::lit).reduce(Lit.NONE, Lit::plus);
        }
    }

    private record Row(
            UUID leadUnit,
            @Nullable String theme,
            int open,
            int red,
            int yellow,
            int blue,
            int green,
            int late,
            @Nullable LocalDate lateSince) {}

    private record Key(UnitId unit, @Nullable String theme) {}

    private record Waiting(String what, int matters) {}

    private record Closed(int closed, int inTime, int pending) {}

    /** What was counted, and how much had been done here by then. */
    private record Counted(Tally tally, long deeds) {}

    private static final String BY_LIGHT = """
            count(*) filter (where light = 'RED') as red,
            count(*) filter (where light = 'YELLOW') as yellow,
            count(*) filter (where light = 'BLUE') as blue,
            count(*) filter (where light = 'GREEN') as green""";

    /** Which standing of a matter counts. */
    private static final String NOW = "s.until = 'infinity'";

    private static final String THEN = "s.since <= :now and s.until > :now";

    private static final Logger LOG = LoggerFactory.getLogger(MatterTallies.class);

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration STALE = Duration.ofSeconds(15);

    /** However much is done: so often is enough. */
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private static final int LOOK_BACK_DAYS = 30;

    private final JdbcClient jdbc;
    private final MatterLists lists;
    private final CityLights cityLights;
    private final Clock clock;
    private final AtomicLong deeds = new AtomicLong();
    private final ReentrantLock counting = new ReentrantLock();
    private final AtomicBoolean behind = new AtomicBoolean();
    private volatile @Nullable Counted counted;

    MatterTallies(JdbcClient jdbc, MatterLists lists, CityLights cityLights, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.cityLights = cityLights;
        this.clock = clock;
    }

    /** Deeds that wait for it in the database bear its first name, of when it stood beside the events. */
    @TransactionalEventListener(
            id = "gangmu.matter.MatterTallies.on(gangmu.matter.MatterEvent)",
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void on(MatterEvent ignored) {
        deeds.incrementAndGet();
    }

    /**
     * The city, counted a few seconds ago at most. Of several who ask at once one counts and all get the same; where nothing was done here
     * since, nobody waits for the counting.
     */
    public Tally city() {
        var known = counted;
        if (known != null && isFresh(known)) {
            return known.tally();
        }
        if (known != null && isGoodEnough(known)) {
            countBehind();
            return known.tally();
        }
        return countAnew();
    }

    private Tally countAnew() {
        counting.lock();
        try {
            var meanwhile = counted;
            if (meanwhile != null && isFresh(meanwhile)) {
                return meanwhile.tally();
            }
            var before = deeds.get();
            // told to everybody who asks in these seconds
            var tally = AsTheSystem.call(() -> count(cityLights.now(), null));
            counted = new Counted(tally, before);
            return tally;
        } finally {
            counting.unlock();
        }
    }

    private void countBehind() {
        if (behind.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    countAnew();
                } catch (RuntimeException e) {
                    LOG.debug("the city was not counted and will be when it is asked for", e);
                } finally {
                    behind.set(false);
                }
            });
        }
    }

    private boolean isFresh(Counted known) {
        var age = Duration.between(known.tally().countedAt(), clock.instant());
        return !age.isNegative()
                && (age.compareTo(BETWEEN) < 0 || (age.compareTo(FRESH) < 0 && known.deeds() == deeds.get()));
    }

    /** What others did, on another node, may be missing for this long. */
    private boolean isGoodEnough(Counted known) {
        var age = Duration.between(known.tally().countedAt(), clock.instant());
        return !age.isNegative() && age.compareTo(STALE) < 0 && known.deeds() == deeds.get();
    }

    /** What somebody sees who does not see all, counted for them. */
    public Tally of(Viewer viewer) {
        return count(cityLights.now(), viewer);
    }

    /** @param viewer whose matters; null for all */
    private Tally count(Lights lights, @Nullable Viewer viewer) {
        var parts = jdbc.sql("""
                        select lead_unit, theme, count(*) as open, %s, count(late) as late, min(late) as late_since
                          from (select s.lead_unit, m.theme, %s as light, case when %s then s.report_due end as late
                                  from matter.standing s
                                  join matter.matter m on m.id = s.matter_id
                                 where s.until = 'infinity' and s.open and %s) lit
                         group by lead_unit, theme
                        """.formatted(BY_LIGHT, Lights.LIGHT, Lights.REPORT_IS_LATE, seen(viewer)))
                .params(lights.parameters())
                .params(eyes(viewer))
                .query(Row.class)
                .list();
        return tally(lights, parts.stream().map(MatterTallies::part).toList(), NOW, viewer);
    }

    /**
     * The city as it was known at an earlier moment. What was owed then no table tells: each matter that was open is told anew, so this is for
     * looking back and not for every morning.
     *
     * @param viewer whose matters
     */
    public Tally at(Instant moment, Viewer viewer) {
        var lights = cityLights.at(moment);
        var parts = new LinkedHashMap<Key, Part>();
        lists.each(viewer, List.of(new IsOpen(true)), MatterSort.DUE, moment, row -> {
            var light = Objects.requireNonNull(row.clocks().light(), "what is open has a light");
            var late = row.reportDue() != null && row.reportDue().isBefore(lights.today()) ? row.reportDue() : null;
            var part = new Part(row.leadUnitId(), row.theme(), Lit.of(Map.of(light, 1)), late == null ? 0 : 1, late);
            parts.merge(new Key(part.unit(), part.theme()), part, Part::plus);
        });
        return tally(lights, List.copyOf(parts.values()), THEN, viewer);
    }

    /** What the unit of a liaison led at an earlier moment. */
    public Lit led(Instant moment, Viewer liaison) {
        var lights = new EnumMap<Light, Integer>(Light.class);
        var own = List.<Narrowing>of(new IsOpen(true), new LedBy(liaison.unit()));
        lists.each(
                liaison,
                own,
                MatterSort.DUE,
                moment,
                row -> lights.merge(
                        Objects.requireNonNull(row.clocks().light(), "what is open has a light"), 1, Integer::sum));
        return Lit.of(lights);
    }

    /** The rest of the tally, over the standings {@code s} of one moment. */
    private Tally tally(Lights lights, List<Part> parts, String at, @Nullable Viewer viewer) {
        var moment = at + " and " + seen(viewer);
        var awaiting = new EnumMap<Awaited, Integer>(Awaited.class);
        jdbc.sql("""
                        select what, count(*) as matters
                          from matter.standing s, unnest(s.awaiting) what
                         where %s and s.awaiting <> '{}'
                         group by what
                        """.formatted(moment))
                .params(lights.parameters())
                .params(eyes(viewer))
                .query(Waiting.class)
                .list()
                .forEach(waiting -> awaiting.put(Awaited.valueOf(waiting.what()), waiting.matters()));
        var closed = jdbc.sql("""
                        select count(*) as closed,
                               count(*) filter (where due is null or due >= stopped_on) as in_time,
                               (select count(*) from matter.standing s where %1$s and s.pending) as pending
                          from (select distinct matter_id
                                  from matter.deed
                                 where event = 'MatterClosed' and at >= :from and at <= :now) d
                          join matter.standing s on s.matter_id = d.matter_id and %1$s and s.stage = 'CLOSED'
                        """.formatted(moment))
                .params(lights.parameters())
                .params(eyes(viewer))
                .param(
                        "from",
                        lights.now().minus(LOOK_BACK_DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .query(Closed.class)
                .single();
        return new Tally(lights.now(), parts, awaiting, closed.closed(), closed.inTime(), closed.pending());
    }

    private static String seen(@Nullable Viewer viewer) {
        return viewer == null ? "true" : Visible.AT_ALL;
    }

    private static Map<String, Object> eyes(@Nullable Viewer viewer) {
        return viewer == null ? Map.of() : Visible.to(viewer);
    }

    private static Part part(Row row) {
        return new Part(
                new UnitId(row.leadUnit()),
                row.theme(),
                new Lit(row.open(), row.red(), row.yellow(), row.blue(), row.green()),
                row.late(),
                row.lateSince());
    }
}
