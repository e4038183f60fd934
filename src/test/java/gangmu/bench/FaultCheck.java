package gangmu.bench;

import gangmu.bench.Ledger.Kind;
import gangmu.bench.Ledger.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the ledger with what is there: nothing acknowledged lost, nothing twice, nothing that nobody sent, and the books agree. */
final class FaultCheck {

    /**
     * What a look found.
     *
     * @param lost acknowledged and not there
     * @param doubled there more than once
     * @param foreign there, though refused or never sent
     * @param landed of what was unknown, how much is there
     * @param discord what does not agree with something else, in words
     */
    record Findings(int lost, int doubled, int foreign, int landed, List<String> discord) {

        int wrong() {
            return lost + doubled + foreign + discord.size();
        }

        Findings and(Findings other) {
            var all = new ArrayList<>(discord);
            all.addAll(other.discord);
            return new Findings(
                    lost + other.lost, doubled + other.doubled, foreign + other.foreign, landed + other.landed, all);
        }

        static Findings none() {
            return new Findings(0, 0, 0, 0, List.of());
        }
    }

    private static final String TOKEN = "substring(%s from '(r%s-[a-z0-9]+-[0-9]+)')";

    private final FaultScene scene;
    private final Ledger ledger;

    /** Remembers what was there before anybody wrote. */
    FaultCheck(FaultScene scene, Ledger ledger) throws InterruptedException, SQLException {
        this.scene = scene;
        this.ledger = ledger;
        scene.execute("""
            create schema bench;
            create table bench.unsigned as select matter_id from matter.standing where until = 'infinity' and stage = 'DISPATCHED';
            create table bench.report as select id from matter.report;
            """);
    }

    /** @param round the one to look at; null: all */
    Findings look(@Nullable Integer round) throws InterruptedException, SQLException, IOException {
        var number = round == null ? "[0-9]+" : Integer.toString(round);
        var prefix = round == null ? "r" : "r" + round + "-";
        return compare(Kind.REPORT, round, """
            select %s, count(*), min(id::text) from matter.report where progress like '〔%s%%' group by 1
            """.formatted(TOKEN.formatted("progress", number), prefix))
                .and(compare(Kind.EVIDENCE, round, """
                    select %s, count(*), min(sha256) from matter.evidence where name like '%s%%' group by 1
                    """.formatted(TOKEN.formatted("name", number), prefix)))
                .and(compare(Kind.RECEIPT, round, """
                    select d.matter_id, count(*), '' from matter.deed d join bench.unsigned u using (matter_id)
                     where d.event = 'MatterReceived' group by 1
                    """))
                .and(books());
    }

    private Findings compare(Kind kind, @Nullable Integer round, String sql)
            throws InterruptedException, SQLException, IOException {
        var there = scene.rows(sql).stream().collect(Collectors.toMap(List::getFirst, row -> row));
        var lost = 0;
        var doubled = 0;
        var foreign = 0;
        var landed = 0;
        var discord = new ArrayList<String>();
        var known = ledger.all()
                .filter(it -> it.kind() == kind && (round == null || it.round() == round))
                .toList();
        for (var sent : known) {
            var row = there.remove(sent.token());
            var count = row == null ? 0 : Integer.parseInt(row.get(1));
            if (count > 1
                    || (sent.state() == State.ACKNOWLEDGED ? count == 0 : sent.state() == State.REFUSED && count > 0)) {
                System.out.println("   " + sent + " is there " + count + " times");
            }
            lost += sent.state() == State.ACKNOWLEDGED && count == 0 ? 1 : 0;
            foreign += sent.state() == State.REFUSED && count > 0 ? 1 : 0;
            landed += sent.state() == State.UNKNOWN && count == 1 ? 1 : 0;
            doubled += count > 1 ? 1 : 0;
            if (row != null && kind == Kind.EVIDENCE && !isKept(row.get(2))) {
                discord.add("the file of " + sent.token() + " is not in the folder, or not as it was");
            }
        }
        // receipts of other rounds are there as well
        if (kind != Kind.RECEIPT || round == null) {
            there.forEach((token, _) -> System.out.println("   " + kind + " " + token + " was never sent"));
            foreign += there.size();
        }
        return new Findings(lost, doubled, foreign, landed, discord);
    }

    private boolean isKept(String sha256) throws IOException {
        var file = scene.home().resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
        return Files.exists(file) && fingerprint(file).equals(sha256);
    }

    private static String fingerprint(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What must agree whatever was sent. */
    private Findings books() throws InterruptedException, SQLException {
        var discord = new ArrayList<String>();
        agree(discord, "reports without exactly one entry in the record, or entries without their report", """
            select count(*)
              from (select id::text from matter.report r where not exists (select 1 from bench.report b where b.id = r.id)) r
              full join (select body::jsonb -> 'what' ->> 'report' as id, count(*) as times
                           from journal.entry where kind = 'ProgressReported' group by 1) e using (id)
             where r.id is null or e.times is distinct from 1
            """);
        agree(discord, "evidence without exactly one entry, or entries without their evidence", """
            select count(*)
              from (select id::text from matter.evidence) v
              full join (select body::jsonb -> 'what' ->> 'evidence' as id, count(*) as times
                           from journal.entry where kind = 'EvidenceHandedIn' group by 1) e using (id)
             where v.id is null or e.times is distinct from 1
            """);
        agree(discord, "receipts without exactly one entry, or entries without their receipt", """
            select count(*)
              from (select matter_id, count(*) as times
                      from matter.deed join bench.unsigned using (matter_id) where event = 'MatterReceived' group by 1) d
              full join (select matter as matter_id, count(*) as times from journal.entry where kind = 'MatterReceived' group by 1) e
                     using (matter_id)
             where d.times is distinct from e.times
            """);
        agree(discord, "matters whose standing is not the one that their deeds make", """
            select count(*)
              from bench.unsigned u
              join matter.standing s on s.matter_id = u.matter_id and s.until = 'infinity'
             where (s.stage = 'DISPATCHED') = exists (
                    select 1 from matter.deed d where d.matter_id = u.matter_id and d.event = 'MatterReceived')
                or (s.stage = 'DISPATCHED') = (s.receipt_due is null)
            """);
        agree(discord, "matters with more than one standing, with none, or with a gap between two", """
            select count(*)
              from (select matter_id, since, until, lead(since) over (partition by matter_id order by since) as next
                      from matter.standing) s
             where coalesce(next, 'infinity') <> until
            """);
        agree(discord, "matters without a standing", """
            select count(*) from matter.matter m
             where (select count(*) from matter.standing s where s.matter_id = m.id and s.until = 'infinity') <> 1
            """);
        agree(discord, "deeds whose numbers leave one out", """
            select count(*)
              from (select count(*) as deeds, min(no) as first, max(no) as last
                      from matter.deed join bench.unsigned using (matter_id) group by matter_id) d
             where first <> 1 or last <> deeds
            """);
        agree(discord, "people reminded twice of the same", """
            select count(*) from (select 1 from notice.notice group by person_id, kind, title having count(*) > 1) n
            """);
        return new Findings(0, 0, 0, 0, discord);
    }

    /** Reminders of overdue matters that are missing: the matter and the person, once the round of today has gone. */
    long remindersMissing() throws InterruptedException, SQLException {
        return scene.number("""
            select count(*)
              from matter.standing s
              join organisation.person p
                on (p.role = 'LIAISON' and p.unit_id = s.lead_unit) or p.role = 'CLERK'
             where s.until = 'infinity' and s.open and s.stopped_on is null and p.opened_at is not null and p.closed_at is null
               and s.due >= (now() at time zone 'Asia/Shanghai')::date - 14
               and s.due < (now() at time zone 'Asia/Shanghai')::date
               and not exists (select 1 from notice.notice n
                                where n.person_id = p.id and n.matter_id = s.matter_id and n.kind = 'OVERDUE')
            """);
    }

    long remindersThere() throws InterruptedException, SQLException {
        return scene.number("select count(*) from notice.notice where kind = 'OVERDUE'");
    }

    private void agree(List<String> discord, String what, String sql) throws InterruptedException, SQLException {
        var count = scene.number(sql);
        if (count > 0) {
            discord.add(count + " " + what);
        }
    }

    /** Of each kind, how many were acknowledged. */
    static Map<Kind, Long> acknowledged(Ledger ledger) {
        return Objects.requireNonNull(ledger.all()
                .filter(it -> it.state() == State.ACKNOWLEDGED)
                .collect(Collectors.groupingBy(Ledger.Sent::kind, Collectors.counting())));
    }
}
