package gangmu.archive.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.archive.filing.Appraisal.Outcome;
import gangmu.archive.filing.Scheme.Division;
import gangmu.matter.Importance;
import gangmu.matter.MatterId;
import gangmu.matter.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNumberTests {

    @ParameterizedTest
    @CsvSource({
        "PERMANENT,    DCS, 1,     X043-WS·2026-Y-DCS-0001",
        "THIRTY_YEARS, DCS, 23,    X043-WS·2026-D30-DCS-0023",
        "TEN_YEARS,    DCS, 9999,  X043-WS·2026-D10-DCS-9999",
        "TEN_YEARS,    DCS, 10000, X043-WS·2026-D10-DCS-10000",
        "TEN_YEARS,    '',  7,     X043-WS·2026-D10-0007"
    })
    void aFileNumberIsComposedAsTheRuleSays(Retention retention, String division, int item, String number) {
        assertThat(new FileNumber("X043", 2026, retention, division, item)).hasToString(number);
    }

    @Test
    void aPeriodBeginsWithTheNextYearAndEndsWithItsLastOne() {
        assertThat(Retention.TEN_YEARS.lastDay(2026)).isEqualTo("2036-12-31");
        assertThat(Retention.THIRTY_YEARS.lastDay(2026)).isEqualTo("2056-12-31");
        assertThat(Retention.PERMANENT.lastDay(2026)).isNull();
    }

    @Test
    void whatIsOverInAYearIsFiledByTheMiddleOfTheNext() {
        assertThat(Filing.dueAfter(LocalDate.of(2026, 1, 1))).isEqualTo("2027-06-30");
        assertThat(Filing.dueAfter(LocalDate.of(2026, 12, 31))).isEqualTo("2027-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "INSTRUCTION, IMPORTANT, PERMANENT",
        "INSTRUCTION, NORMAL,    THIRTY_YEARS",
        "MEETING,     IMPORTANT, THIRTY_YEARS",
        "MEETING,     NORMAL,    TEN_YEARS",
        "SUB_MATTER,  NORMAL,    TEN_YEARS"
    })
    void howLongSomethingIsKeptIsProposedWithAReason(Source source, Importance importance, Retention retention) {
        assertThat(Suggestion.of(source, importance).retention()).isEqualTo(retention);
        assertThat(Suggestion.of(source, importance).why()).isNotBlank();
    }

    @Test
    void aHouseThatSortsByOfficeNamesOneOfItsOwn() {
        var sorted = scheme(new Division("DCS", "督查室"));

        assertThat(sorted.checked("DCS")).isEqualTo("DCS");
        assertThatExceptionOfType(NoSuchDivision.class).isThrownBy(() -> sorted.checked("ZHK"));
        assertThatExceptionOfType(NoSuchDivision.class).isThrownBy(() -> sorted.checked(""));
    }

    @Test
    void aHouseThatDoesNotNamesNone() {
        var plain = scheme();

        assertThat(plain.checked("")).isEmpty();
        assertThatExceptionOfType(NoSuchDivision.class).isThrownBy(() -> plain.checked("DCS"));
    }

    @Test
    void whatWasKeptOnIsKeptAsWasFoundLast() {
        var filing = filing(Retention.TEN_YEARS);

        assertThat(Appraisal.inForce(filing, List.of())).isEqualTo(Retention.TEN_YEARS);
        assertThat(Appraisal.inForce(
                        filing,
                        List.of(found(Outcome.KEPT, Retention.THIRTY_YEARS), found(Outcome.KEPT, Retention.PERMANENT))))
                .isEqualTo(Retention.PERMANENT);
        assertThat(Appraisal.inForce(
                        filing,
                        List.of(found(Outcome.KEPT, Retention.THIRTY_YEARS), found(Outcome.TO_BE_DESTROYED, null))))
                .isEqualTo(Retention.THIRTY_YEARS);
    }

    private static Scheme scheme(Division... divisions) {
        return new Scheme(1, "X043", List.of(divisions), OffsetDateTime.parse("2026-01-05T09:00+08:00"), "温若衡");
    }

    private static Appraisal found(Outcome outcome, @org.jspecify.annotations.Nullable Retention keptAs) {
        return new Appraisal(outcome, keptAs, "鉴定小组意见", OffsetDateTime.parse("2037-03-01T09:00+08:00"), "温若衡");
    }

    private static Filing filing(Retention retention) {
        return new Filing(
                MatterId.next(),
                1,
                new FileNumber("X043", 2026, retention, "DCS", 1),
                "〔2026〕T-1号",
                "要逐户建立台账。",
                "安澜市政府督查室、安澜市工信局",
                Instant.parse("2026-10-10T02:00:00Z"),
                0,
                Instant.parse("2026-11-10T02:00:00Z"),
                "温若衡",
                null,
                null,
                null,
                null);
    }
}
