package gangmu.meeting;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.OTHER_LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.meeting.Sitting.Stage;
import gangmu.organisation.Person;
import gangmu.organisation.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SittingTests {

    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");
    private static final Person PRESIDING =
            new Person(LEADER.person(), LEADER.name(), "市长", Role.LEADER, LEADER.unit());

    @Test
    void whatIsSaidAfterAMeetingIsNotInItsNotes() {
        var sitting = ended();

        assertThatExceptionOfType(MeetingNotInProgress.class).isThrownBy(sitting::requireOpen);
        assertThatExceptionOfType(MeetingNotInProgress.class)
                .isThrownBy(() -> sitting.end(PRESIDING, null, CLERK, NOW));
    }

    @Test
    void theNotesAreApprovedByTheLeaderWhoPresided() {
        var sitting = ended();

        assertThatExceptionOfType(NotTheNamedLeader.class).isThrownBy(() -> sitting.approve(OTHER_LEADER, NOW));
        sitting.approve(LEADER, NOW);

        assertThat(sitting.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void theNotesOfAMeetingThatGoesOnAreNotApproved() {
        var sitting = Sitting.open(MeetingId.next(), CLERK, NOW);

        assertThatExceptionOfType(MeetingStillInProgress.class).isThrownBy(() -> sitting.approve(LEADER, NOW));
    }

    @Test
    void notesCanBeCorrectedUntilTheLeaderHasApproved() {
        var sitting = ended();
        sitting.resume(CLERK, NOW);
        sitting.requireOpen();
        sitting.end(PRESIDING, null, CLERK, NOW);
        sitting.approve(LEADER, NOW);

        assertThatExceptionOfType(MinutesAlreadyApproved.class).isThrownBy(() -> sitting.resume(CLERK, NOW));
        assertThatExceptionOfType(MinutesAlreadyApproved.class).isThrownBy(() -> sitting.approve(LEADER, NOW));
    }

    private static Sitting ended() {
        var sitting = Sitting.open(MeetingId.next(), CLERK, NOW);
        sitting.end(PRESIDING, null, CLERK, NOW);
        return sitting;
    }
}
