package gangmu.organisation.protection;

import gangmu.OneAtATime;
import gangmu.organisation.Viewer;
import gangmu.organisation.protection.SafeguardEvent.SafeguardsChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The versions of the safeguards. A change makes a new one from that moment on and never rewrites an earlier one. */
@Component
public class SafeguardVersions implements SmartInitializingSingleton {

    /**
     * A version with who made it.
     *
     * @param by the name of the person; the first version is by nobody
     * @param note why
     */
    record SafeguardVersion(
            int version, OffsetDateTime since, @Nullable String by, String note, Safeguards safeguards) {}

    /** What holds, and when it was asked for. */
    private record Known(Safeguards safeguards, Instant asked) {}

    /** Every request is measured against the safeguards: they are asked for now and then, and another node's change holds that much later. */
    private static final int FRESH_SECONDS = 10;

    private static final String CHANGING = "safeguards";
    private static final String FIRST_NOTE = "系统预置";
    private static final String DEMONSTRATION_NOTE = "演示城市：不要求动态口令，便于体验";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean demonstration;
    private volatile @Nullable Known known;

    SafeguardVersions(
            JdbcClient jdbc,
            JsonMapper json,
            OneAtATime oneAtATime,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            Environment environment) {
        this.jdbc = jdbc;
        this.json = json;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** On the very first start the usual safeguards are put in force. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            oneAtATime.enter(CHANGING);
            if (all().isEmpty()) {
                insert(
                        new SafeguardVersion(
                                1,
                                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                                null,
                                demonstration ? DEMONSTRATION_NOTE : FIRST_NOTE,
                                demonstration ? Safeguards.ofADemonstration() : Safeguards.usual()),
                        null);
            }
        });
    }

    /** What holds now. */
    public Safeguards now() {
        var last = known;
        if (last == null
                || clock.instant().isAfter(last.asked().plusSeconds(FRESH_SECONDS))
                || clock.instant().isBefore(last.asked())) {
            last = new Known(latest().safeguards(), clock.instant());
            known = last;
        }
        return last.safeguards();
    }

    /** All versions, the newest first. */
    List<SafeguardVersion> all() {
        return jdbc.sql("""
                        select version, since, by_person, by_name, note, body
                          from organisation.safeguards
                         order by version desc
                        """)
                .query((row, _) -> new SafeguardVersion(
                        row.getInt("version"),
                        row.getObject("since", OffsetDateTime.class),
                        row.getObject("by_person") == null ? null : row.getString("by_name"),
                        row.getString("note"),
                        safeguards(row.getString("body"))))
                .list();
    }

    /**
     * Puts other safeguards in force from now on.
     *
     * @param seen the version that the change was made to
     * @throws SafeguardsChangedMeanwhile when somebody else has made a newer one
     * @throws SafeguardsUnchanged when they are those in force
     * @throws BelowStandard when one asks for less than the standard
     */
    @Transactional
    void change(int seen, Safeguards safeguards, String note, Viewer by) {
        oneAtATime.enter(CHANGING);
        var last = latest();
        if (last.version() != seen) {
            throw new SafeguardsChangedMeanwhile();
        }
        if (last.safeguards().equals(safeguards)) {
            throw new SafeguardsUnchanged();
        }
        Standard.check(last.safeguards(), safeguards);
        // also when the clock was put back, a version begins after the one before it
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = last.since().toInstant();
        var since = now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
        insert(
                new SafeguardVersion(last.version() + 1, since.atOffset(ZoneOffset.UTC), by.name(), note, safeguards),
                by);
        events.publishEvent(new SafeguardsChanged(by.person(), since, last.version() + 1, note, safeguards));
        known = null;
    }

    private SafeguardVersion latest() {
        return all().getFirst();
    }

    private void insert(SafeguardVersion version, @Nullable Viewer by) {
        jdbc.sql("""
                        insert into organisation.safeguards (version, since, by_person, by_name, note, body)
                        values (:version, :since, :person, :name, :note, cast(:body as jsonb))
                        """)
                .param("version", version.version())
                .param("since", version.since())
                .param("person", by == null ? null : by.person().value())
                .param("name", by == null ? "" : by.name())
                .param("note", version.note())
                .param("body", json.writeValueAsString(version.safeguards()))
                .update();
    }

    /** What a later release brought stands at its usual value in the versions that were made before it. */
    private Safeguards safeguards(String body) {
        ObjectNode all = json.valueToTree(Safeguards.usual());
        all.setAll((ObjectNode) json.readTree(body));
        return json.treeToValue(all, Safeguards.class);
    }
}
