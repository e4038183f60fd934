package gangmu.bench;

import gangmu.database.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/bench board}: whether the board and the lists of matters answer as fast in a city with a hundred times as many matters.
 * Two cities of one server, each with an application of its own, are asked the same in turns, request by request, over HTTP, by people who
 * have signed in.
 */
final class BoardBench {

    private static final double BAR = 1.5;
    private static final Map<String, String> SETTINGS =
            Map.of("max_wal_size", "8GB", "wal_level", "minimal", "max_wal_senders", "0");
    private static final String USAGE =
            "board [--quick] [--row-security] [--small N] [--large N] [--reports N] [--rounds N] [--requests N] [--only WORDS] [--data DIR]";

    /**
     * What is asked.
     *
     * @param counts whether the bar is about it: the boards and the filtered lists
     */
    record Question(String name, boolean counts, String who, String path) {}

    /** How long the answers to one question took, in milliseconds, sorted. */
    record Times(List<Double> sorted) {

        double at(double share) {
            return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }
    }

    private final GeneratedMatters small;
    private final GeneratedMatters large;
    private final int rounds;
    private final int requests;
    private final String only;
    private final @Nullable Path data;

    private BoardBench(
            GeneratedMatters small,
            GeneratedMatters large,
            int rounds,
            int requests,
            String only,
            @Nullable Path data) {
        this.small = small;
        this.large = large;
        this.rounds = rounds;
        this.requests = requests;
        this.only = only;
        this.data = data;
    }

    static void main(String... args) throws Exception {
        var options = Options.of(
                args, USAGE, "--small", "--large", "--reports", "--rounds", "--requests", "--only", "--data");
        var quick = options.has("--quick");
        var smaller = options.number("--small", quick ? 1_000 : 10_000);
        var larger = options.number("--large", quick ? 100_000 : 1_000_000);
        var reports = options.number("--reports", 10 * larger);
        var bench = new BoardBench(
                new GeneratedMatters(smaller, reports * smaller / larger, 0),
                new GeneratedMatters(larger, reports, 0),
                Math.toIntExact(options.number("--rounds", 5)),
                Math.toIntExact(options.number("--requests", quick ? 20 : 40)),
                options.text("--only", ""),
                options.path("--data"));
        System.exit((options.has("--row-security") ? bench.runUnprotectedToo() : bench.run()) ? 0 : 1);
    }

    private boolean run() throws Exception {
        var home = BenchCity.home(data);
        try (var server = PostgresServer.start(home.resolve("postgresql"), SETTINGS);
                var smallCity = BenchCity.open(server, home, "small", small);
                var largeCity = BenchCity.open(server, home, "large", large)) {
            return compare(smallCity, largeCity);
        } finally {
            if (data == null) {
                org.springframework.util.FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    /** The large city only, asked in turns with row-level security and past it. */
    private boolean runUnprotectedToo() throws Exception {
        var home = BenchCity.home(data);
        try (var server = PostgresServer.start(home.resolve("postgresql"), SETTINGS);
                var city = BenchCity.open(server, home, "large", large);
                var unprotected = city.unprotected(server, home);
                var people = new People(city)) {
            return new RowSecurityCost(rounds * requests).measure(asked(city), people, unprotected.address());
        } finally {
            if (data == null) {
                org.springframework.util.FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    private boolean compare(BenchCity smallCity, BenchCity largeCity) throws Exception {
        var inSmall = asked(smallCity);
        var inLarge = asked(largeCity);
        var smallTimes = new ArrayList<Times>();
        var largeTimes = new ArrayList<Times>();
        var rows = new ArrayList<String>();
        try (var smallPeople = new People(smallCity);
                var largePeople = new People(largeCity)) {
            for (var i = 0; i < inSmall.size(); i++) {
                var one = inSmall.get(i);
                var other = inLarge.get(i);
                rows.add("%d / %d".formatted(smallPeople.rows(one), largePeople.rows(other)));
                for (var warm = 0; warm < requests(one); warm++) {
                    smallPeople.millis(one);
                    largePeople.millis(other);
                }
            }
            var times = new double[2][inSmall.size()][];
            for (var i = 0; i < inSmall.size(); i++) {
                times[0][i] = new double[rounds * requests(inSmall.get(i))];
                times[1][i] = times[0][i].clone();
            }
            for (var round = 0; round < rounds; round++) {
                for (var i = 0; i < inSmall.size(); i++) {
                    var each = requests(inSmall.get(i));
                    for (var request = 0; request < each; request++) {
                        var at = round * each + request;
                        times[0][i][at] = smallPeople.millis(inSmall.get(i));
                        times[1][i][at] = largePeople.millis(inLarge.get(i));
                    }
                }
            }
            for (var i = 0; i < inSmall.size(); i++) {
                smallTimes.add(sorted(times[0][i]));
                largeTimes.add(sorted(times[1][i]));
            }
        }
        return tell(inSmall, smallTimes, largeTimes, rows);
    }

    /** The questions that are wanted, after the one about an empty endpoint. */
    private List<Question> asked(BenchCity city) throws SQLException {
        return questions(city).stream()
                .filter(question -> question.name().startsWith("who am I")
                        || question.name().contains(only))
                .toList();
    }

    /** How often it is asked in a round; what the bar is not about, less often. */
    private int requests(Question question) {
        return question.counts() ? requests : Math.max(3, requests / 4);
    }

    private boolean tell(List<Question> questions, List<Times> smalls, List<Times> larges, List<String> rows) {
        System.out.printf(
                "%n%-38s %13s %9s %9s %9s %9s %9s %8s%n",
                "ms", "rows", "p50 small", "p50 large", "p95 small", "p95 large", "max large", "growth");
        var value = 0.0;
        var growths = new LinkedHashMap<String, Double>();
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var one = smalls.get(i);
            var other = larges.get(i);
            var growth = other.at(0.95) / one.at(0.95);
            growths.put(question.name(), Outcome.rounded(growth));
            value = question.counts() ? Math.max(value, growth) : value;
            System.out.printf(
                    "%-38s %13s %9.1f %9.1f %9.1f %9.1f %9.1f %7.2fx%s%n",
                    question.name(),
                    rows.get(i),
                    one.at(0.5),
                    other.at(0.5),
                    one.at(0.95),
                    other.at(0.95),
                    other.at(1),
                    growth,
                    question.counts() ? " *" : "");
        }
        System.out.printf("* counts: p95 may grow %.1f times; the largest growth is %.2f%n%n", BAR, value);
        var detail = new TreeMap<String, Object>();
        detail.put("smallMatters", small.matters());
        detail.put("largeMatters", large.matters());
        detail.put("largeReports", large.reports());
        detail.put("requests", rounds * requests);
        detail.put("growth", growths);
        detail.put(
                "p95ToEmptyEndpoint",
                Outcome.rounded(worst(questions, larges) / larges.getFirst().at(0.95)));
        var outcome = Outcome.atMost("board", value, BAR, detail);
        System.out.println(outcome.toJson());
        return outcome.holds();
    }

    private static double worst(List<Question> questions, List<Times> times) {
        var worst = 0.0;
        for (var i = 0; i < questions.size(); i++) {
            worst = questions.get(i).counts() ? Math.max(worst, times.get(i).at(0.95)) : worst;
        }
        return worst;
    }

    /** The same questions in both cities; what they name is the busiest of each. */
    private static List<Question> questions(BenchCity city) throws SQLException {
        var open =
                "from matter.standing s join matter.matter m on m.id = s.matter_id where s.until = 'infinity' and s.open";
        var unit = city.text("select s.lead_unit " + open + " group by 1 order by count(*) desc limit 1");
        var theme = city.text("select m.theme " + open + " group by 1 order by count(*) desc limit 1");
        var encoded = java.net.URLEncoder.encode(theme, StandardCharsets.UTF_8);
        var liaison = city.text(
                "select user_name from organisation.person where role = 'LIAISON' and unit_id = '%s'".formatted(unit));
        var middle = city.text("select dispatched_at || ' ' || id from matter.matter order by dispatched_at"
                + " offset (select count(*) / 2 from matter.matter) limit 1");
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(middle.getBytes(StandardCharsets.UTF_8));
        var matter = city.text(
                "select matter_id from matter.deed group by 1 having count(*) between 10 and 12 order by max(at) desc limit 1");
        var month = YearMonth.from(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
        var clerk = BenchCity.CLERK;
        return List.of(
                new Question("who am I (an empty endpoint)", false, clerk, "/api/session"),
                new Question("board of a clerk", true, clerk, "/api/board"),
                new Question("board of a leader", true, BenchCity.LEADER, "/api/board"),
                new Question("board of a liaison", true, liaison, "/api/board"),
                new Question("list, first page", false, clerk, "/api/matters"),
                new Question("list of a liaison, first page", false, liaison, "/api/matters"),
                new Question("list by unit", true, clerk, "/api/matters?unitId=" + unit),
                new Question("list by light", true, clerk, "/api/matters?light=RED&size=20"),
                new Question("list by theme", true, clerk, "/api/matters?theme=" + encoded),
                new Question(
                        "list by unit and theme, what is over",
                        true,
                        clerk,
                        "/api/matters?open=false&size=20&unitId=" + unit + "&theme=" + encoded),
                new Question(
                        "list by unit, light and theme",
                        true,
                        clerk,
                        "/api/matters?light=GREEN&size=2&unitId=" + unit + "&theme=" + encoded),
                new Question("list, page in the middle", false, clerk, "/api/matters?sort=dispatched&after=" + cursor),
                new Question("count of what is open", false, clerk, "/api/matters/count?open=true"),
                new Question("search, one word", false, clerk, "/api/search?q=" + word("冷链")),
                new Question("search, three words", false, clerk, "/api/search?q=" + word("云麓 燃气 达产")),
                new Question("search of a liaison", false, liaison, "/api/search?q=" + word("冷链")),
                new Question("one matter", false, clerk, "/api/matters/" + matter),
                new Question("its history", false, clerk, "/api/matters/" + matter + "/history"),
                new Question("review of this month", false, BenchCity.LEADER, "/api/reviews/" + month),
                new Question(
                        "review of the month before", false, BenchCity.LEADER, "/api/reviews/" + month.minusMonths(1)));
    }

    private static String word(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    static Times sorted(double... times) {
        return new Times(Arrays.stream(times).sorted().boxed().toList());
    }

    /** Everybody who asks in a city, each in a browser of their own. */
    static final class People implements AutoCloseable {

        private final BenchCity city;
        private final Map<String, SignedInClient> clients = new LinkedHashMap<>();

        People(BenchCity city) {
            this.city = city;
        }

        double millis(Question question) throws IOException, InterruptedException {
            var client = client(question);
            var began = System.nanoTime();
            client.get(question.path());
            return (System.nanoTime() - began) / 1e6;
        }

        /** How many rows the answer has, where it is a list. */
        int rows(Question question) throws IOException, InterruptedException {
            var json = tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(client(question).get(question.path()));
            return json.isArray() ? json.size() : json.path("rows").size();
        }

        SignedInClient client(Question question) throws IOException, InterruptedException {
            var known = clients.get(question.who());
            if (known == null) {
                known = city.signIn(question.who());
                clients.put(question.who(), known);
            }
            return known;
        }

        @Override
        public void close() {
            clients.values().forEach(SignedInClient::close);
        }
    }
}
