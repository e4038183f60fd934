package gangmu.meeting;

import static gangmu.organisation.TestCity.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.MatterId;
import gangmu.meeting.MeetingNote.Kind;
import gangmu.meeting.MeetingNote.Section;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingNoteTests {

    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    @Test
    void aNewMatterNamesTheUnitThatAnswersForIt() {
        assertThatExceptionOfType(NewMatterWithoutLeadUnit.class)
                .isThrownBy(() -> take(Kind.NEW_MATTER, null, null, null));

        var note = take(Kind.NEW_MATTER, null, TestCity.INDUSTRY.id(), TODAY.plusDays(20));

        assertThat(note.leadUnit()).isEqualTo(TestCity.INDUSTRY.id());
        assertThat(note.deadline()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void aDecisionHandsNothingOut() {
        var note = take(Kind.DECISION, TODAY.plusDays(3), TestCity.INDUSTRY.id(), TODAY.plusDays(20));

        assertThat(note.isNewMatter()).isFalse();
        assertThat(note.leadUnit()).isNull();
        assertThat(note.deadline()).isNull();
    }

    @Test
    void nobodyPromisesSomethingForYesterday() {
        assertThatExceptionOfType(DayIsPast.class)
                .isThrownBy(() -> take(Kind.DECISION, TODAY.minusDays(1), null, null));
        assertThatExceptionOfType(DayIsPast.class)
                .isThrownBy(() -> take(Kind.NEW_MATTER, null, TestCity.INDUSTRY.id(), TODAY.minusDays(1)));

        take(Kind.DECISION, TODAY, null, null);
    }

    private static MeetingNote take(
            Kind kind, @Nullable LocalDate promised, @Nullable UnitId lead, @Nullable LocalDate deadline) {
        var text = new MeetingNote.Text(
                Section.LAST_LIST,
                MatterId.next(),
                kind,
                "请市工信局本周内补齐佐证。",
                false,
                promised,
                lead,
                List.of(TestCity.HOUSING.id()),
                deadline);
        return MeetingNote.take(MeetingId.next(), text, CLERK, NOW, TODAY);
    }
}
