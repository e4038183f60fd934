package gangmu.organisation.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.organisation.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTests {

    private static final String SECRET =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.parse("2026-05-11T01:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / Codes.STEP_SECONDS;

    /** RFC 6238, appendix B, the last six digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "20000000000,353130"})
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Codes.at(seconds / Codes.STEP_SECONDS, SECRET)).isEqualTo(code);
    }

    @Test
    void aCodeIsGoodOneStepEarlierAndLaterAndNoFarther() {
        for (var away = -2; away <= 2; away++) {
            var step = Codes.stepOf(Codes.at(STEP + away, SECRET), SECRET, NOW, 0);

            assertThat(step.isPresent()).as("%d steps away", away).isEqualTo(Math.abs(away) < 2);
        }
    }

    @Test
    void aCodeIsGoodOnceAndNoneBeforeItAnyMore() {
        assertThat(Codes.stepOf(Codes.at(STEP, SECRET), SECRET, NOW, STEP)).isEmpty();
        assertThat(Codes.stepOf(Codes.at(STEP - 1, SECRET), SECRET, NOW, STEP)).isEmpty();
        assertThat(Codes.stepOf(Codes.at(STEP + 1, SECRET), SECRET, NOW, STEP)).hasValue(STEP + 1);
    }

    @Test
    void aSecretHasAHundredAndSixtyBits() {
        assertThat(new Base32().decode(Codes.newSecret())).hasSize(20);
        assertThat(Codes.newSecret()).isNotEqualTo(Codes.newSecret());
    }

    @Test
    void aRecoveryCodeIsReadHoweverItIsTyped() {
        var person = PersonId.next();

        assertThat(RecoveryCodes.fingerprint(person, "abcd efgh-jkmn pqrs"))
                .isEqualTo(RecoveryCodes.fingerprint(person, "ABCD-EFGH-JKMN-PQRS"))
                .isNotEqualTo(RecoveryCodes.fingerprint(PersonId.next(), "ABCD-EFGH-JKMN-PQRS"));
        assertThat(new HashSet<>(RecoveryCodes.next())).hasSize(RecoveryCodes.MANY);
    }
}
