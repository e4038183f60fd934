package gangmu.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTests {

    @ParameterizedTest
    @CsvSource({
        "尽快摸清底数, 逐户建档。, 尽快摸清底数；逐户建档。",
        "尽快摸清底数。, 逐户建档。, 尽快摸清底数。逐户建档。",
        "尽快摸清底数；, 逐户建档, 尽快摸清底数；逐户建档",
    })
    void aMarkStandsBetweenTwoDemands(String first, String second, String together) {
        var joined = Joined.of(List.of(first, second));

        assertThat(joined.text()).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({"尽快摸清底数", "尽快摸清底数。"})
    void whatIsTakenOutAgainLeavesNoTrace(String first) {
        var joined = new Joined(first).with("逐户建档。");

        assertThat(joined.without("逐户建档。").text()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"逐户建档；, 逐户建档。", "'逐户建档，', 逐户建档。", "逐户建档。, 逐户建档。", "逐户建档, 逐户建档"})
    void anAssignmentEndsLikeASentence(String demand, String assignment) {
        var sentence = new Joined(demand).asSentence();

        assertThat(sentence.text()).isEqualTo(assignment);
    }

    @Test
    void wordsThatTheClerkChangedStay() {
        var joined = new Joined("尽快摸清底数，为每户建档。");

        assertThat(joined.without("逐户建档。")).isEqualTo(joined);
    }
}
