package gangmu.bench;

import gangmu.database.PostgresServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench write}: how many reports and receipts a second the application takes over HTTP from several liaisons at once, against
 * {@code pgbench} inserting the same rows with as many clients into the same server, in turns. The server is the one that comes along,
 * with its usual, durable settings.
 */
final class WriteBench {

    private static final double BAR = 0.3;
    /** Until then its code is being compiled, and a rate would say how fast that is. */
    private static final int WARM_UP_SECONDS = 60;

    private static final String USAGE = "write [--quick] [--clients N] [--seconds N] [--rounds N]";

    /** The rows of one report: the report and its entry in the journal. */
    private static final String REPORT_ROWS = """
            \\set n random(1, :matters)
            \\set x random(1, 100000000)
            begin;
            insert into matter.report (
                   id, matter_id, unit_id, at, by_person, by_name, period, period_first, unchanged, progress, percent, problems, needs,
                   next_step, evidence, repeats, fresh_share, fresh, empty_words, late_since, missed)
            select gen_random_uuid(), matter_id, unit_id, now(), person, name, '2026-W47', '2026-11-16', false,
                   '本周完成管网铺设' || :x || '米，累计投入' || :n || '万元，主体工程正在组织施工，质量安全受控。', 40,
                   '征迁尚有' || :n || '户未签协议', null, '下周完成剩余路段招标', '{}', null, 1, '{0, 48}', false, null, 0
              from public.bench_matter
             where n = :n;
            """ + entry("ProgressReported") + "end;\n";

    /** The rows of one receipt: the deed, how the matter stands from then on, and the entry. */
    private static final String RECEIPT_ROWS = """
            \\set n random(1, :matters)
            \\set x random(1, 1000000000)
            begin;
            insert into matter.deed (matter_id, no, at, event, by_person, by_name, by_unit, body)
            select matter_id, 1000 + :x, now(), 'MatterReceived', person, name, unit_id,
                   jsonb_build_object('event', 'MatterReceived', 'matter', matter_id, 'at', now(),
                                      'by', jsonb_build_object('person', person, 'name', name, 'unit', unit_id))
              from public.bench_matter
             where n = :n;
            with before as (
                 update matter.standing s
                    set until = clock_timestamp()
                   from public.bench_matter b
                  where b.n = :n and s.matter_id = b.matter_id and s.until = 'infinity'
                 returning s.*)
            insert into matter.standing (
                   matter_id, since, stage, lead_unit, co_units, approver, approver_name, original_due, due, provisional, stopped_on, paused, blocked_by, receipt_due,
                   designated, owes_from, report_due, owing_opinions, opinions_due, sent_back, excused_until, awaiting, verifier, result,
                   pending, look_back_on, rung)
            select matter_id, until, 'RECEIVED', lead_unit, co_units, approver, approver_name, original_due, due, provisional, stopped_on, paused, blocked_by, null,
                   designated, owes_from, report_due, owing_opinions, opinions_due, sent_back, excused_until, awaiting, verifier, result,
                   pending, look_back_on, rung
              from before;
            """ + entry("MatterReceived") + "end;\n";

    /** An entry of the usual length. */
    private static String entry(String kind) {
        return """
                insert into journal.entry (at, kind, person, matter, body)
                select now(), '%1$s', person, matter_id,
                       '{"at":"2026-11-21T01:02:03.456789Z","by":{"address":"127.0.0.1","name":"' || name || '","person":"' || person
                       || '","unit":"' || unit_id || '"},"data":{"at":"2026-11-21T01:02:03.456789Z","by":{"name":"' || name
                       || '","person":"' || person || '","unit":"' || unit_id || '"},"freshShare":1,"matter":"' || matter_id
                       || '","period":{"first":"2026-11-16","kind":"WEEK"},"report":"' || person || '","unchanged": false},"kind":"%1$s",'
                       || '"matter":"' || matter_id || '","title":"' || cast(:x as text) || '"}'
                  from public.bench_matter
                 where n = :n;
                """.formatted(kind);
    }

    private static final String BUSIEST = """
            select p.user_name
              from matter.standing s
              join organisation.person p on p.unit_id = s.lead_unit and p.role = 'LIAISON'
             where s.until = 'infinity' and s.stage = 'DISPATCHED'
             group by 1
             order by count(*) desc, 1
             limit %d
            """;

    private final int clients;
    private final int seconds;
    private final int rounds;

    private WriteBench(int clients, int seconds, int rounds) {
        this.clients = clients;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    static void main(String... args) throws Exception {
        var options = Options.of(args, USAGE, "--clients", "--seconds", "--rounds");
        var quick = options.has("--quick");
        var bench = new WriteBench(
                Math.toIntExact(options.number("--clients", 8)),
                Math.toIntExact(options.number("--seconds", quick ? 4 : 8)),
                Math.toIntExact(options.number("--rounds", quick ? 2 : 5)));
        System.exit(bench.run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        var home = BenchCity.home(null);
        try (var server = PostgresServer.start(home.resolve("postgresql"), Map.of());
                var city = BenchCity.open(server, home, "write", new GeneratedMatters(10_000, 100_000, 50_000))) {
            return compare(city, Pgbench.against(server));
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private boolean compare(BenchCity city, Pgbench pgbench) throws Exception {
        forPgbench(city);
        var desks = desks(city);
        var receipts = new Rates();
        var reports = new Rates();
        try {
            // warms up both, and gives the liaisons what they can report on
            for (var round = 1; round <= Math.ceilDiv(WARM_UP_SECONDS, 2 * seconds); round++) {
                together(desks, Desk::sign);
                together(desks, Desk::report);
            }
            System.out.printf(
                    "%n%d clients, %d s each%n%28s %12s%n%-8s %9s %9s %9s %9s%n",
                    clients, seconds, "reports/s", "receipts/s", "round", "HTTP", "pgbench", "HTTP", "pgbench");
            for (var round = 1; round <= rounds; round++) {
                reports.http.add(together(desks, Desk::report));
                reports.rows.add(pgbench.rate("write", script(city, REPORT_ROWS), clients, seconds));
                receipts.http.add(together(desks, Desk::sign));
                receipts.rows.add(pgbench.rate("write", script(city, RECEIPT_ROWS), clients, seconds));
                System.out.printf(
                        "%-8d %9.0f %9.0f %9.0f %9.0f%n",
                        round,
                        reports.http.getLast(),
                        reports.rows.getLast(),
                        receipts.http.getLast(),
                        receipts.rows.getLast());
            }
        } finally {
            for (var desk : desks) {
                desk.line.close();
            }
        }
        return tell(reports, receipts);
    }

    private boolean tell(Rates reports, Rates receipts) {
        System.out.printf(
                "%nreports: %.2f of pgbench (at least %.2f); receipts: %.2f%n%n",
                reports.share(), BAR, receipts.share());
        var detail = new LinkedHashMap<String, Object>();
        detail.put("clients", clients);
        detail.put("reportsPerSecond", Math.round(median(reports.http)));
        detail.put("pgbenchReportsPerSecond", Math.round(median(reports.rows)));
        detail.put("receiptsPerSecond", Math.round(median(receipts.http)));
        detail.put("pgbenchReceiptsPerSecond", Math.round(median(receipts.rows)));
        detail.put("receiptsShare", Outcome.rounded(receipts.share()));
        var outcome = Outcome.atLeast("write", reports.share(), BAR, detail);
        System.out.println(outcome.toJson());
        return outcome.holds();
    }

    /** What pgbench writes to: what nobody has signed for in the units that have no desk. */
    private void forPgbench(BenchCity city) throws SQLException {
        city.execute("""
                create table public.bench_matter as
                select row_number() over ()::integer as n, s.matter_id, s.lead_unit as unit_id, p.id as person, p.name
                  from matter.standing s
                  join organisation.person p on p.unit_id = s.lead_unit and p.role = 'LIAISON'
                 where s.until = 'infinity' and s.stage = 'DISPATCHED' and p.user_name not in (%s)
                """.formatted(BUSIEST.formatted(clients)));
        city.execute("create unique index on public.bench_matter (n)");
        city.execute("vacuum analyze public.bench_matter");
    }

    private static String script(BenchCity city, String rows) throws SQLException {
        return "\\set matters " + city.text("select count(*) from public.bench_matter") + "\n" + rows;
    }

    /** Liaisons of the units that have the most to sign for, each with a connection of their own. */
    private List<Desk> desks(BenchCity city) throws Exception {
        var desks = new ArrayList<Desk>();
        for (var liaison : city.texts(BUSIEST.formatted(clients))) {
            var unsigned = city.texts("""
                    select s.matter_id
                      from matter.standing s
                      join organisation.person p on p.unit_id = s.lead_unit and p.user_name = '%s'
                     where s.until = 'infinity' and s.stage = 'DISPATCHED'
                    """.formatted(liaison));
            try (var browser = city.signIn(liaison)) {
                desks.add(new Desk(browser.line(), new ArrayList<>(unsigned)));
            }
        }
        return desks;
    }

    /** Deeds per second when all desks work at once. */
    private double together(List<Desk> desks, Work work) throws Exception {
        var began = System.nanoTime();
        var done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var counts = threads.invokeAll(desks.stream()
                    .map(desk -> (Callable<Integer>) () -> {
                        var count = 0;
                        while (System.nanoTime() - began < seconds * 1_000_000_000L && work.once(desk)) {
                            count++;
                        }
                        return count;
                    })
                    .toList());
            for (var count : counts) {
                done += count.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - began);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @FunctionalInterface
    private interface Work {

        /** False when there is nothing left to do. */
        boolean once(Desk desk) throws Exception;
    }

    /** What each round reached, in deeds per second. */
    private record Rates(List<Double> http, List<Double> rows) {

        Rates() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        double share() {
            return median(http) / median(rows);
        }
    }

    /** One liaison who signs for matters and reports on those signed for, one after the other. */
    private static final class Desk {

        private static final AtomicInteger NUMBER = new AtomicInteger();

        private final PostLine line;
        private final List<String> unsigned;
        private final List<String> signed = new ArrayList<>();
        private int next;

        Desk(PostLine line, List<String> unsigned) {
            this.line = line;
            this.unsigned = unsigned;
        }

        boolean sign() throws Exception {
            if (unsigned.isEmpty()) {
                return false;
            }
            var matter = unsigned.removeLast();
            line.post("/api/matters/" + matter + "/receipt", "");
            signed.add(matter);
            return true;
        }

        boolean report() throws Exception {
            var number = NUMBER.incrementAndGet();
            var body = new HashMap<String, Object>();
            body.put(
                    "progress",
                    "本周完成管网铺设%d米，累计投入%d万元，主体工程正在组织施工，质量安全受控。".formatted(number * 7919L % 100_000_000, number));
            body.put("percent", 40);
            body.put("problems", "征迁尚有%d户未签协议".formatted(number));
            body.put("nextStep", "下周完成剩余路段招标");
            line.post(
                    "/api/matters/" + signed.get(next++ % signed.size()) + "/reports",
                    JsonMapper.shared().writeValueAsString(body));
            return true;
        }
    }
}
