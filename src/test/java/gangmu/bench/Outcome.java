package gangmu.bench;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bench found, the last line that it prints.
 *
 * @param bench its name
 * @param value the ratio that counts
 * @param bar what the ratio has to reach
 * @param holds whether it does
 * @param detail what the ratio was made of
 */
@JsonPropertyOrder({"bench", "value", "bar", "holds", "detail"})
record Outcome(String bench, double value, double bar, boolean holds, Map<String, ?> detail) {

    static Outcome atLeast(String bench, double value, double bar, Map<String, ?> detail) {
        return new Outcome(bench, rounded(value), bar, value >= bar, detail);
    }

    static Outcome atMost(String bench, double value, double bar, Map<String, ?> detail) {
        return new Outcome(bench, rounded(value), bar, value <= bar, detail);
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    String toJson() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
