package gangmu.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The examples of RFC 8785. */
class CanonicalJsonTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void aNumberIsWrittenAsEcmascriptWritesIt(String bits, String written) {
        var number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalJson.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberHasNoForm(double number) {
        assertThatThrownBy(() -> CanonicalJson.number(number)).isInstanceOf(IllegalArgumentException.class);
    }

    /** §3.2.2 */
    @Test
    void valuesAreWrittenInOneForm() {
        var json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        assertThat(canonical(json)).isEqualTo("""
                {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    /** §3.2.3 */
    @Test
    void membersAreSortedByTheirCodeUnits() {
        var json = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """;

        assertThat(JSON.readTree(canonical(json)).values())
                .extracting(value -> value.stringValue())
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    @Test
    void charactersOutsideTheBasicPlaneStayAsTheyAre() {
        assertThat(canonical("{\"住址\": \"\\ud842\\udfb7林街\\u0001\"}")).isEqualTo("{\"住址\":\"𠮷林街\\u0001\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud840\"", "\"\\udc00台\"", "{\"\\ud840台\":1}", "9007199254740993", "-9007199254740993"})
    void whatHasNoOneFormIsRefused(String json) {
        assertThatThrownBy(() -> canonical(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsCanonicalStaysAsItIs() {
        var once = canonical("{\"b\":[1.0,{\"d\":\"\\t\",\"c\":-0.0}],\"a\":1e2}");

        assertThat(once).isEqualTo("{\"a\":100,\"b\":[1,{\"c\":0,\"d\":\"\\t\"}]}");
        assertThat(canonical(once)).isEqualTo(once);
    }

    private static String canonical(String json) {
        return CanonicalJson.of(JSON.readTree(json));
    }
}
