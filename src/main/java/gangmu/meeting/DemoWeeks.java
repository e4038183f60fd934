package gangmu.meeting;

import gangmu.AsTheSystem;
import gangmu.calendar.Calendars;
import gangmu.document.intake.DemoDesk;
import gangmu.matter.life.DemoLife;
import gangmu.meeting.DemoScript.Week;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Three months of the demonstration city, lived through once: every Monday a meeting whose report is read, itemised, approved and handed
 * out; in between the units do what units do. The list of the coming Monday waits for its leader.
 */
@Component
@Profile("demo")
@Order(30)
class DemoWeeks implements ApplicationRunner {

    private final DemoClock clock;
    private final Calendars calendars;
    private final DemoDesk desk;
    private final DemoLife life;
    private final MeetingCommands meetings;
    private final DemoSittings sittings;
    private final People people;
    private final JdbcClient jdbc;

    DemoWeeks(
            DemoClock clock,
            Calendars calendars,
            DemoDesk desk,
            DemoLife life,
            MeetingCommands meetings,
            DemoSittings sittings,
            People people,
            JdbcClient jdbc) {
        this.clock = clock;
        this.calendars = calendars;
        this.desk = desk;
        this.life = life;
        this.meetings = meetings;
        this.sittings = sittings;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsTheSystem.run(this::liveThrough);
    }

    private void liveThrough() {
        if (jdbc.sql("select exists (select from meeting.meeting)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        var script = DemoScript.read();
        var today = LocalDate.now(clock);
        var coming = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var first = coming.minusWeeks(script.size() - 1L);
        for (var week = 0; week < script.size() - 1; week++) {
            live(script.get(week), first.plusWeeks(week), today);
        }
        prepare(script.getLast(), coming, today);
    }

    private void live(Week week, LocalDate monday, LocalDate today) {
        var calendar = calendars.now();
        var meets = calendar.isWorkingDay(monday) ? monday : calendar.plusWorkingDays(monday, 1);
        for (var day = monday; day.isBefore(monday.plusWeeks(1)) && !day.isAfter(today); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                var living = day;
                life.live(living, today, (time, deed) -> at(living, time.getHour(), time.getMinute(), deed));
            }
            if (day.equals(meets)) {
                hold(week, monday, day);
            }
        }
        if (!meets.isBefore(monday.plusWeeks(1)) && !meets.isAfter(today)) {
            hold(week, monday, meets); // a week of holidays: right after them
        }
    }

    private void hold(Week week, LocalDate monday, LocalDate day) {
        var clerk = viewer(people.of(Role.CLERK).getFirst());
        var leader = leader(week);
        var meeting = new MeetingId[1];
        at(day, 10, 30, () -> meeting[0] = gather(week, monday, day, clerk));
        at(day, 11, 10, () -> meetings.submit(meeting[0], leader.id(), clerk));
        at(day, 14, 20, () -> meetings.approve(meeting[0], viewer(leader)));
        at(day, 15, 0, () -> meetings.dispatch(meeting[0], clerk));
        at(day, 16, 0, () -> sittings.hold(meeting[0], leader, clerk));
    }

    /** The list of the coming Monday is with its leader. */
    private void prepare(Week week, LocalDate monday, LocalDate today) {
        var clerk = viewer(people.of(Role.CLERK).getFirst());
        at(today, 8, 40, () -> {
            var meeting = gather(week, monday, monday, clerk);
            meetings.submit(meeting, leader(week).id(), clerk);
        });
    }

    /** A meeting has the number of its week, also when a holiday puts it off. */
    private MeetingId gather(Week week, LocalDate monday, LocalDate day, Viewer clerk) {
        var ordinal = monday.getDayOfYear() / 7 + 1;
        var name = new MeetingNumber(monday.getYear(), ordinal).meeting();
        var proposals = desk.itemise(name + "报道.txt", week.report(day, ordinal), clerk);
        var meeting = meetings.open(week.title(), day, ordinal, clerk);
        meetings.add(meeting, proposals, clerk);
        return meeting;
    }

    private Person leader(Week week) {
        return people.of(Role.LEADER).stream()
                .filter(person -> person.name().equals(week.leader()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no leader is called " + week.leader()));
    }

    private void at(LocalDate day, int hour, int minute, Runnable deed) {
        var moment =
                day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant();
        var now = Instant.now(java.time.Clock.systemUTC());
        clock.at(moment.isBefore(now) ? moment : now, deed);
    }

    private static Viewer viewer(Person person) {
        return new Viewer(person.id(), person.name(), person.role(), person.unit());
    }
}
