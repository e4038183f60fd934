package gangmu.bench;

import gangmu.bench.BoardBench.People;
import gangmu.bench.BoardBench.Question;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What row-level security costs: two applications on one database are asked the same in turns, request by request, by the same people. The login of
 * one is let past the policies; all else is the same.
 */
record RowSecurityCost(int requests) {

    private static final double BAR = 1.2;

    boolean measure(List<Question> questions, People people, URI unprotected) throws IOException, InterruptedException {
        System.out.printf(
                "%n%-38s %12s %12s %12s %12s %8s%n",
                "ms", "p50 without", "p50 with", "p95 without", "p95 with", "ratio");
        var ratios = new LinkedHashMap<String, Double>();
        var value = 0.0;
        for (var question : questions) {
            var past = new Question(
                    question.name(),
                    question.counts(),
                    question.who(),
                    unprotected.resolve(question.path()).toString());
            var with = new double[question.counts() ? requests : Math.max(10, requests / 4)];
            var without = with.clone();
            for (var warm = 0; warm < 20; warm++) {
                people.millis(question);
                people.millis(past);
            }
            for (var i = 0; i < with.length; i++) {
                without[i] = people.millis(past);
                with[i] = people.millis(question);
            }
            var one = BoardBench.sorted(without);
            var other = BoardBench.sorted(with);
            var ratio = other.at(0.5) / one.at(0.5);
            ratios.put(question.name(), Outcome.rounded(ratio));
            value = question.counts() ? Math.max(value, ratio) : value;
            System.out.printf(
                    "%-38s %12.1f %12.1f %12.1f %12.1f %7.2fx%s%n",
                    question.name(),
                    one.at(0.5),
                    other.at(0.5),
                    one.at(0.95),
                    other.at(0.95),
                    ratio,
                    question.counts() ? " *" : "");
        }
        System.out.printf("* counts: at most %.1f times at p50; the largest is %.2f%n%n", BAR, value);
        var outcome = Outcome.atMost("row-security", value, BAR, Map.of("requests", requests, "ratio", ratios));
        System.out.println(outcome.toJson());
        return outcome.holds();
    }
}
