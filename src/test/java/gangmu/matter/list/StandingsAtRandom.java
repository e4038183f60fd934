package gangmu.matter.list;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Standings of matters that one unit leads, all whose days lie about one moment. */
record StandingsAtRandom(Random random, Instant about, UnitId lead) {

    /** How many seconds and days before and after the moment. */
    private static final int SECONDS = 200_000;

    private static final int DAYS = 20;

    private static final List<Stage> STAGES = List.of(Stage.values());

    Standing any() {
        var original = day();
        return new Standing(
                STAGES.get(random.nextInt(STAGES.size())),
                lead,
                List.of(),
                TestCity.LEADER.person(),
                TestCity.LEADER.name(),
                original,
                random.nextInt(8) == 0 ? null : random.nextBoolean() ? original : day(),
                false,
                random.nextInt(3) == 0 ? day() : null,
                false,
                null,
                random.nextInt(3) == 0 ? about.plusSeconds(random.nextInt(2 * SECONDS) - SECONDS) : null,
                false,
                random.nextInt(3) > 0 ? day() : null,
                random.nextInt(3) > 0 ? day() : null,
                List.of(),
                null,
                random.nextInt(6) == 0,
                random.nextInt(4) == 0 ? day() : null,
                EnumSet.noneOf(Standing.Awaited.class),
                null,
                null,
                false,
                null,
                null);
    }

    private LocalDate day() {
        return WorkCalendar.dayOf(about).plusDays(random.nextInt(2 * DAYS) - DAYS);
    }
}
