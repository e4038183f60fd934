package gangmu.calendar;

import static gangmu.calendar.NoticeBodies.newYear;
import static gangmu.calendar.NoticeBodies.rest;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class CalendarsTests {

    private static final LocalDate BRIDGE = LocalDate.of(2051, 1, 2);

    private final Calendars calendars;
    private final YearNotices notices;
    private final FirstYears firstYears;
    private final TransactionTemplate transaction;

    CalendarsTests(Calendars calendars, YearNotices notices, FirstYears firstYears, TransactionTemplate transaction) {
        this.calendars = calendars;
        this.notices = notices;
        this.firstYears = firstYears;
        this.transaction = transaction;
    }

    @Test
    void theFirstStartKnowsEveryYearThatWasPublished() {
        var calendar = calendars.now();

        assertThat(calendar.years().firstKey()).isEqualTo(2002);
        assertThat(calendar.isLoaded(2026)).isTrue();
        assertThat(calendar.years().get(2026))
                .isEqualTo(RealYears.upTo2026().years().get(2026));
        assertThat(calendar.years().headMap(2027).values())
                .allSatisfy(year -> assertThat(year.days()).hasSizeGreaterThan(20));
    }

    @Test
    void aLaterStartBringsNothingOfItsOwn() {
        var latest = notices.latest();

        firstYears.afterSingletonsInstantiated();

        assertThat(notices.latest()).isEqualTo(latest);
    }

    @Test
    void whatCameWithTheSoftwareWasKnownFromTheBeginning() {
        assertThat(calendars.asOf(Instant.parse("2024-01-01T00:00:00Z")).isLoaded(2026))
                .isTrue();
    }

    @Test
    void aLoadingIsSeenAtOnce() {
        calendars.now();

        load(newYear(2050), "2049-11-01T01:00:00Z");

        assertThat(calendars.now().isLoaded(2050)).isTrue();
    }

    @Test
    void aLoadingThatFailedIsNotSeen() {
        transaction.executeWithoutResult(status -> {
            load(newYear(2060), "2059-11-01T01:00:00Z");
            assertThat(calendars.now().isLoaded(2060)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(calendars.now().isLoaded(2060)).isFalse();
        load(newYear(2061), "2059-11-01T01:00:00Z");
        assertThat(calendars.now().isLoaded(2060)).isFalse();
        assertThat(calendars.now().isLoaded(2061)).isTrue();
    }

    @Test
    void aCorrectionDoesNotRewriteWhatWasKnownBefore() {
        load(newYear(2051), "2050-11-01T01:00:00Z");
        load(new YearOfDays(2051, List.of(rest("2051-01-01", "元旦"), rest("2051-01-02", "元旦"))), "2050-12-01T01:00:00Z");

        assertThat(calendars.asOf(Instant.parse("2050-10-31T00:00:00Z")).isLoaded(2051))
                .isFalse();
        assertThat(calendars.asOf(Instant.parse("2050-11-30T00:00:00Z")).isWorkingDay(BRIDGE))
                .isTrue();
        assertThat(calendars.asOf(Instant.parse("2050-12-01T01:00:00Z")).isWorkingDay(BRIDGE))
                .isFalse();
        assertThat(calendars.now().isWorkingDay(BRIDGE)).isFalse();
    }

    private void load(YearOfDays year, String at) {
        notices.add(year, "国办发明电", Instant.parse(at), TestCity.CLERK);
    }
}
