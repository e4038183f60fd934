package gangmu.matter.rule;

import gangmu.AskedOnce;
import gangmu.OneAtATime;
import gangmu.matter.rule.RuleEvent.RulesChanged;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of the rules. A change makes a new one from that moment on; whoever asks about a moment before gets the rules of that
 * moment, for ever.
 */
@Component
public class RuleSets implements SmartInitializingSingleton {

    /**
     * A version with who made it.
     *
     * @param by the name of the person; the first version is by nobody
     * @param note why
     */
    record RuleVersion(
            int version, OffsetDateTime since, @Nullable String by, String note, RuleSet rules) {}

    /** The number of the version in force at {@code :moment}, to be asked for together with something else. */
    public static final String VERSION_AT =
            "(select version from matter.rule_set where since <= :moment order by since desc limit 1)";

    private static final String CHANGING = "rules";
    private static final String FIRST_NOTE = "系统预置";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<Integer, Rules> byVersion = new ConcurrentHashMap<>();

    RuleSets(
            JdbcClient jdbc,
            JsonMapper json,
            OneAtATime oneAtATime,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** On the very first start the usual rules are put in force, from the beginning of time. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            oneAtATime.enter(CHANGING);
            if (versions().isEmpty()) {
                insert(new Rules(1, Instant.EPOCH, RuleSet.usual()), FIRST_NOTE, null);
            }
        });
    }

    /**
     * The version in force, also when another node made it a moment ago: its number is asked for each time, what it says only once.
     */
    public Rules now() {
        return version(AskedOnce.inThisReading(RuleSets.class, () -> versionAt(clock.instant())));
    }

    /** The version that was in force at a moment. */
    public Rules inForceAt(Instant moment) {
        return version(versionAt(moment));
    }

    /** What a version says; what {@link #VERSION_AT} found. */
    public Rules version(int version) {
        return byVersion.computeIfAbsent(version, this::read);
    }

    /** All versions, the newest first. */
    List<RuleVersion> versions() {
        return jdbc.sql("""
                        select version, since, by_person, by_name, note, body
                          from matter.rule_set
                         order by version desc
                        """)
                .query((row, _) -> new RuleVersion(
                        row.getInt("version"),
                        row.getObject("since", OffsetDateTime.class),
                        row.getObject("by_person") == null ? null : row.getString("by_name"),
                        row.getString("note"),
                        rules(row.getString("body"))))
                .list();
    }

    RuleVersion versionNow() {
        return versions().getFirst();
    }

    /**
     * Puts other rules in force from now on.
     *
     * @param seen the version that the change was made to
     * @throws RulesChangedMeanwhile when somebody else has made a newer one
     * @throws RulesUnchanged when they are those in force
     */
    @Transactional
    void change(int seen, RuleSet rules, String note, Viewer by) {
        oneAtATime.enter(CHANGING);
        var last = latest();
        if (last.version() != seen) {
            throw new RulesChangedMeanwhile();
        }
        if (last.set().equals(rules)) {
            throw new RulesUnchanged();
        }
        // also when the clock was put back, a version begins after the one before it
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var since = now.isAfter(last.since()) ? now : last.since().plus(1, ChronoUnit.MICROS);
        insert(new Rules(last.version() + 1, since, rules), note, by);
        events.publishEvent(new RulesChanged(by.person(), since, last.version() + 1, note, rules));
    }

    private int versionAt(Instant moment) {
        return jdbc.sql("select " + VERSION_AT)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private Rules latest() {
        return read(jdbc.sql("select max(version) from matter.rule_set")
                .query(Integer.class)
                .single());
    }

    private Rules read(int version) {
        return jdbc.sql("select since, body from matter.rule_set where version = :version")
                .param("version", version)
                .query((row, _) -> new Rules(
                        version,
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        rules(row.getString("body"))))
                .single();
    }

    private void insert(Rules rules, String note, @Nullable Viewer by) {
        jdbc.sql("""
                        insert into matter.rule_set (version, since, by_person, by_name, note, body)
                        values (:version, :since, :person, :name, :note, cast(:body as jsonb))
                        """)
                .param("version", rules.version())
                .param("since", rules.since().atOffset(ZoneOffset.UTC))
                .param("person", by == null ? null : by.person().value())
                .param("name", by == null ? "" : by.name())
                .param("note", note)
                .param("body", json.writeValueAsString(rules.set()))
                .update();
    }

    /** A limit that a later release brought stands at its usual value in the versions that were made before it. */
    private RuleSet rules(String body) {
        ObjectNode all = json.valueToTree(RuleSet.usual());
        all.setAll((ObjectNode) json.readTree(body));
        return json.treeToValue(all, RuleSet.class);
    }
}
