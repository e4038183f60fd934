package gangmu.matter.life;

import gangmu.AsTheSystem;
import gangmu.OneAtATime;
import gangmu.calendar.CalendarDependent;
import gangmu.calendar.CalendarEvent.YearNoticeLoaded;
import gangmu.calendar.Calendars;
import gangmu.calendar.Moving;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.matter.Signature;
import gangmu.matter.rule.RuleSets;
import gangmu.organisation.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a notice of holidays does to the limits of open matters: it is told before the notice is loaded, and done, one matter after the
 * other, once it is. Only what the notice moves is recounted.
 */
@Component
class MatterDays implements CalendarDependent {

    /** How many matters are looked at together. */
    private static final int TOGETHER = 500;

    private final Deeds deeds;
    private final RuleSets rules;
    private final Calendars calendars;
    private final People people;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate each;
    private final Clock clock;

    MatterDays(
            Deeds deeds,
            RuleSets rules,
            Calendars calendars,
            People people,
            JdbcClient jdbc,
            OneAtATime oneAtATime,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.deeds = deeds;
        this.rules = rules;
        this.calendars = calendars;
        this.people = people;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
        each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Moving> moving(WorkCalendar before, WorkCalendar after) {
        return recounted(before, after).flatMap(Recounted::moves).toList();
    }

    /**
     * Counts anew what was shown. Done twice it changes nothing more. Notices that wait for it in the database bear its first name, of
     * when it stood beside the events.
     */
    @ApplicationModuleListener(id = "gangmu.matter.MatterDays.on(gangmu.calendar.CalendarEvent$YearNoticeLoaded)")
    void on(YearNoticeLoaded loaded) {
        AsTheSystem.run(() -> recount(loaded));
    }

    private void recount(YearNoticeLoaded loaded) {
        var before = calendars.asOf(loaded.at().minus(1, ChronoUnit.MICROS));
        var after = calendars.now();
        var by = people.find(loaded.by())
                .map(person -> new Signature(person.id(), person.name(), person.unit()))
                .orElseThrow();
        recounted(before, after)
                .map(recounted -> recounted.matter().id())
                .toList()
                .forEach(id -> each.executeWithoutResult(_ -> confirm(id, before, after, by)));
    }

    private void confirm(MatterId id, WorkCalendar before, WorkCalendar after, Signature by) {
        oneAtATime.enter(id.turn());
        deeds.find(id).flatMap(matter -> recounted(matter, before, after)).ifPresent(recounted -> {
            recounted.matter().happened(recounted.confirmed(now(recounted.matter()), by));
            deeds.save(recounted.matter());
        });
    }

    private Instant now(Matter matter) {
        // the database keeps millionths of a second
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(matter.touchedAt()) ? matter.touchedAt() : now;
    }

    private Stream<Recounted> recounted(WorkCalendar before, WorkCalendar after) {
        var ids = open(before, after);
        return Stream.iterate(0, from -> from < ids.size(), from -> from + TOGETHER)
                .map(from -> ids.subList(from, Math.min(ids.size(), from + TOGETHER)))
                .flatMap(some -> deeds.of(some).values().stream())
                .flatMap(matter -> recounted(matter, before, after).stream());
    }

    private Optional<Recounted> recounted(Matter matter, WorkCalendar before, WorkCalendar after) {
        if (!matter.stage().open()) {
            return Optional.empty();
        }
        var standing = Recount.standing(matter);
        var then = standing.moved(
                Recount.of(matter, before, rules::inForceAt), Recount.of(matter, after, rules::inForceAt));
        return standing.equals(then) ? Optional.empty() : Optional.of(new Recounted(matter, standing, then));
    }

    /** The open matters that have a limit in one of the years that differ, or may get one there. */
    private List<MatterId> open(WorkCalendar before, WorkCalendar after) {
        var years = new TreeSet<>(before.years().keySet());
        years.addAll(after.years().keySet());
        years.removeIf(
                year -> Objects.equals(before.years().get(year), after.years().get(year)));
        if (years.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select s.matter_id
                          from matter.standing s
                          join matter.matter m on m.id = s.matter_id
                         where s.until = 'infinity' and s.open
                           and m.dispatched_at < :end
                           and (s.provisional or s.due >= :first or s.report_due >= :first or s.receipt_due >= :first
                                or s.original_due >= :first or m.dispatched_at >= :shortly)
                         order by s.matter_id
                        """)
                .param("first", LocalDate.of(years.getFirst(), 1, 1))
                // the limit for a return is short, and not written beside the deeds; that for opinions is written only
                // while one is owed
                .param(
                        "shortly",
                        LocalDate.of(years.getFirst() - 1, 12, 1)
                                .atStartOfDay(WorkCalendar.ZONE)
                                .toOffsetDateTime())
                .param(
                        "end",
                        LocalDate.of(years.getLast() + 1, 1, 1)
                                .atStartOfDay(WorkCalendar.ZONE)
                                .toOffsetDateTime())
                .query((row, _) -> new MatterId(row.getObject("matter_id", UUID.class)))
                .list();
    }
}
