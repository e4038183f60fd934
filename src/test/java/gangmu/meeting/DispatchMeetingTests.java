package gangmu.meeting;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.OTHER_LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.document.ProposalId;
import gangmu.matter.MatterId;
import gangmu.meeting.DispatchMeeting.Stage;
import gangmu.organisation.Person;
import gangmu.organisation.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DispatchMeetingTests {

    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");
    private static final ProposalId FIRST = ProposalId.next();
    private static final ProposalId SECOND = ProposalId.next();
    private static final Person NAMED = new Person(LEADER.person(), LEADER.name(), "市长", Role.LEADER, LEADER.unit());

    @Test
    void anApprovedListIsDispatchedOnce() {
        var meeting = submitted();
        meeting.approve(LEADER, NOW);
        var matters = Map.of(FIRST, MatterId.next(), SECOND, MatterId.next());
        meeting.dispatch(matters, CLERK, NOW);

        assertThatExceptionOfType(NotAtThisStage.class)
                .isThrownBy(() -> meeting.dispatch(matters, CLERK, NOW))
                .withMessage("清单已经交办，不能交办。");
        assertThat(meeting.stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void onlyTheNamedLeaderApproves() {
        var meeting = submitted();

        assertThatExceptionOfType(NotTheNamedLeader.class).isThrownBy(() -> meeting.approve(OTHER_LEADER, NOW));
        assertThatExceptionOfType(NotTheNamedLeader.class).isThrownBy(() -> meeting.sendBack("再核实", OTHER_LEADER, NOW));
    }

    @Test
    void anEmptyListIsNotSubmitted() {
        var meeting = DispatchMeeting.open("周交办会", LocalDate.of(2026, 5, 11), 19, CLERK, NOW);

        assertThatExceptionOfType(EmptyList.class).isThrownBy(() -> meeting.submit(NAMED, List.of(), CLERK, NOW));
    }

    @Test
    void aReturnedListIsPreparedAgain() {
        var meeting = submitted();

        meeting.sendBack("第2项牵头单位再核实", LEADER, NOW);
        meeting.remove(SECOND);

        assertThat(meeting.stage()).isEqualTo(Stage.PREPARING);
        assertThat(meeting.returnedReason()).isEqualTo("第2项牵头单位再核实");
        assertThat(meeting.proposals()).containsExactly(FIRST);
    }

    @Test
    void aSubmittedListStaysAsItIs() {
        var meeting = submitted();

        assertThatExceptionOfType(NotAtThisStage.class).isThrownBy(() -> meeting.add(List.of(ProposalId.next())));
        assertThatExceptionOfType(NotAtThisStage.class).isThrownBy(() -> meeting.remove(FIRST));
    }

    @Test
    void aListHasItsNumberOfTheYear() {
        var number = submitted().number();

        assertThat(number.meeting()).isEqualTo("2026年第19次周交办会");
        assertThat(number.item(3)).isEqualTo("〔2026〕19-3");
    }

    private static DispatchMeeting submitted() {
        var meeting = DispatchMeeting.open("周交办会", LocalDate.of(2026, 5, 11), 19, CLERK, NOW);
        meeting.add(List.of(FIRST, SECOND, FIRST));
        meeting.submit(NAMED, List.of(FIRST, SECOND), CLERK, NOW);
        return meeting;
    }
}
