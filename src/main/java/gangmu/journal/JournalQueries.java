package gangmu.journal;

import gangmu.AsTheSystem;
import gangmu.journal.Chain.Sealed;
import gangmu.matter.MatterId;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.organisation.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record, for those whose it is: the supervision office all business, everybody else what they did themselves (DOMAIN §9.1). */
@Component
class JournalQueries {

    /** An entry as the list shows it. */
    record JournalRow(
            Position position,
            OffsetDateTime at,
            String kind,
            String title,
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable String address,
            @Nullable UUID matterId,
            @Nullable String matterCode,
            String words,
            boolean sealed,
            String body) {}

    record JournalPage(List<JournalRow> rows, @Nullable Position next) {}

    /** The last block of a day: its hash stands for everything until then. */
    record DayHead(LocalDate day, long block, String hash) {}

    /**
     * How the chain stands.
     *
     * @param sealedUntil when the last block was made; null before the first
     * @param sealedEntries how many entries are sealed
     * @param waiting how many are not yet
     * @param head the hash of the last block
     */
    record ChainState(
            @Nullable OffsetDateTime sealedUntil,
            long blocks,
            long sealedEntries,
            long waiting,
            @Nullable String digest,
            @Nullable String head,
            List<DayHead> days) {}

    private record Found(
            Position position,
            OffsetDateTime at,
            String kind,
            @Nullable UUID person,
            @Nullable UUID matter,
            String body) {}

    private static final int DAYS = 7;

    /** An entry is sealed soon after it was written; clocks of several nodes may differ, and work may take its time. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Chain chain;
    private final MatterLists matters;

    JournalQueries(JdbcClient jdbc, Chain chain, MatterLists matters) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.matters = matters;
    }

    /** A page, the newest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    JournalPage page(Viewer viewer, JournalFilter filter, @Nullable Position after, int size) {
        var conditions = new ArrayList<String>();
        var params = new HashMap<String, Object>();
        narrow(viewer, filter, conditions, params);
        if (after != null) {
            bound("<", after, "after", conditions, params);
        }
        var where = conditions.isEmpty() ? "true" : String.join("\n   and ", conditions);
        var found = jdbc.sql("""
                        select tx, id, at, kind, person, matter, body
                          from journal.entry
                         where %s
                         order by tx desc, id desc
                         limit :limit
                        """.formatted(where))
                .params(params)
                .param("limit", size + 1)
                .query(JournalQueries::found)
                .list();
        var shown = found.size() > size ? found.subList(0, size) : found;
        return new JournalPage(
                rows(viewer, shown), found.size() > size ? shown.getLast().position() : null);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ChainState state() {
        var head = chain.head();
        var block = head.map(Sealed::block);
        var last = head.map(Sealed::last).orElse(Position.START);
        // how many, whose they ever are
        var waiting = AsTheSystem.call(() -> jdbc.sql("select count(*) from journal.entry where (tx, id) > (:tx, :id)")
                .param("tx", last.tx())
                .param("id", last.id())
                .query(Long.class)
                .single());
        return new ChainState(
                block.map(found -> found.at().atOffset(ZoneOffset.UTC)).orElse(null),
                block.map(found -> found.no()).orElse(0L),
                block.map(found -> found.last()).orElse(0L),
                waiting,
                block.map(found -> found.digest().label()).orElse(null),
                block.map(found -> found.hash()).orElse(null),
                chain.lastOfDays(DAYS).stream()
                        .map(found -> new DayHead(
                                found.block()
                                        .at()
                                        .atZone(gangmu.calendar.WorkCalendar.ZONE)
                                        .toLocalDate(),
                                found.block().no(),
                                found.block().hash()))
                        .toList());
    }

    private void narrow(Viewer viewer, JournalFilter filter, List<String> conditions, Map<String, Object> params) {
        conditions.add(
                switch (viewer.role()) {
                    case AUDITOR -> "true";
                    case CLERK -> "(kind <> all(:accounts) or person = :viewer)";
                    case LEADER, LIAISON, LINE_OFFICE, AREA_OFFICE, VERIFIER, SYSTEM_ADMIN, SECURITY_ADMIN ->
                        "person = :viewer";
                });
        params.put("accounts", Kinds.ofAccounts());
        params.put("viewer", viewer.person().value());
        if (filter.personId() != null) {
            conditions.add("person = :person");
            params.put("person", filter.personId().value());
        }
        if (filter.kind() != null && !filter.kind().isBlank()) {
            conditions.add("kind = :kind");
            params.put("kind", filter.kind());
        }
        if (filter.matterId() != null) {
            conditions.add("matter = :matter");
            params.put("matter", filter.matterId().value());
        }
        since(filter.since(), conditions, params);
        until(filter.until(), conditions, params);
    }

    private void since(@Nullable Instant since, List<String> conditions, Map<String, Object> params) {
        if (since == null) {
            return;
        }
        conditions.add("at >= :since");
        params.put("since", since.atOffset(ZoneOffset.UTC));
        chain.firstSince(since.minus(MARGIN))
                .ifPresent(first -> bound(">", chain.before(first.block()), "low", conditions, params));
    }

    private void until(@Nullable Instant until, List<String> conditions, Map<String, Object> params) {
        if (until == null) {
            return;
        }
        conditions.add("at < :until");
        params.put("until", until.atOffset(ZoneOffset.UTC));
        chain.firstSince(until.plus(MARGIN)).ifPresent(last -> bound("<=", last.last(), "high", conditions, params));
    }

    /** The blocks tell where a time lies, so that nothing far from it is read. */
    private static void bound(
            String how, Position where, String name, List<String> conditions, Map<String, Object> params) {
        conditions.add("(tx, id) %s (:%sTx, :%sId)".formatted(how, name, name));
        params.put(name + "Tx", where.tx());
        params.put(name + "Id", where.id());
    }

    private List<JournalRow> rows(Viewer viewer, List<Found> found) {
        var last = chain.head().map(Sealed::last).orElse(Position.START);
        var ids = found.stream()
                .map(Found::matter)
                .filter(Objects::nonNull)
                .distinct()
                .map(MatterId::new)
                .toList();
        var codes = matters.of(viewer, ids, null).stream().collect(Collectors.toMap(MatterRow::id, MatterRow::code));
        return found.stream()
                .map(row -> {
                    var entry = Entry.read(row.body());
                    return new JournalRow(
                            row.position(),
                            row.at(),
                            row.kind(),
                            entry.path("title").stringValue(""),
                            row.person(),
                            entry.path("by").path("name").stringValue(null),
                            entry.path("by").path("address").stringValue(null),
                            row.matter(),
                            row.matter() == null ? null : codes.get(new MatterId(row.matter())),
                            EntryWords.of(entry.path("what")),
                            row.position().compareTo(last) <= 0,
                            row.body());
                })
                .toList();
    }

    private static Found found(ResultSet row, int index) throws SQLException {
        return new Found(
                new Position(row.getLong("tx"), row.getLong("id")),
                row.getObject("at", OffsetDateTime.class),
                row.getString("kind"),
                row.getObject("person", UUID.class),
                row.getObject("matter", UUID.class),
                row.getString("body"));
    }
}
