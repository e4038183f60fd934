package gangmu.organisation.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SafeguardsTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource({
        "short-1,false",
        "onlyletters,false",
        "12345678901,false",
        "letters4you,false",
        "letters4-you,true",
        "Letters4You,true",
        "has-clerk-in-1t,false"
    })
    void aPasswordIsLongAndMixedAndWithoutTheUserName(String password, boolean taken) {
        assertThat(Safeguards.usual().takes(password, "clerk")).isEqualTo(taken);
    }

    @Test
    void whatIsUsualMeetsTheStandardAndADemonstrationAsksForLessInOnePoint() {
        assertThat(Standard.DEMANDS).allMatch(demand -> demand.isMetBy(Safeguards.usual()));
        assertThat(Standard.DEMANDS)
                .filteredOn(demand -> !demand.isMetBy(Safeguards.ofADemonstration()))
                .extracting(Standard.Demand::field)
                .containsExactly("secondFactor");
    }

    @Test
    void everySafeguardHasItsDemand() {
        assertThat(JSON.<ObjectNode>valueToTree(Safeguards.usual()).propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Standard.DEMANDS.stream().map(Standard.Demand::field).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "passwordLength,7,8",
        "passwordKinds,2,3",
        "passwordDays,91,90",
        "passwordHistory,2,3",
        "idleMinutes,31,30",
        "sessionHours,25,24",
        "oneSession,false,true",
        "failures,6,5",
        "lockedMinutes,9,10",
        "addressFailures,101,100",
        "secondFactor,\"NOBODY\",\"EVERYBODY\"",
        "signInsPerMinute,601,600",
        "uploadsPerMinute,1201,1200"
    })
    void stricterThanTheStandardIsAllowedAndLessIsNot(String field, String less, String enough) {
        var usual = Safeguards.usual();

        assertThatExceptionOfType(BelowStandard.class).isThrownBy(() -> Standard.check(usual, with(field, less)));
        Standard.check(usual, with(field, enough));
    }

    @Test
    void whatADemonstrationBeganWithMayStay() {
        var demonstration = Safeguards.ofADemonstration();

        Standard.check(demonstration, demonstration);
        Standard.check(demonstration, Safeguards.usual());
    }

    @Test
    void whoIsTooFastWaits() {
        var pace = new Pace();

        assertThat(pace.take("sign-in", "10.0.0.1", 2)).isZero();
        assertThat(pace.take("sign-in", "10.0.0.1", 2)).isZero();
        assertThat(pace.take("sign-in", "10.0.0.1", 2)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(pace.take("sign-in", "10.0.0.2", 2)).isZero();
        assertThat(pace.take("upload", "10.0.0.1", 2)).isZero();
    }

    private static Safeguards with(String field, String value) {
        ObjectNode all = JSON.valueToTree(Safeguards.usual());
        all.set(field, JSON.readTree(value));
        return JSON.treeToValue(all, Safeguards.class);
    }
}
