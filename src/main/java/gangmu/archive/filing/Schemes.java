package gangmu.archive.filing;

import gangmu.OneAtATime;
import gangmu.archive.filing.Scheme.Division;
import gangmu.matter.ArchiveEvent.FilingCodesChanged;
import gangmu.matter.Signature;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The codes of the house, version by version; a new house has none. Numbers that were given keep the codes of their day. */
@Component
class Schemes {

    private static final TypeReference<List<Division>> DIVISIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OneAtATime oneAtATime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Schemes(JdbcClient jdbc, JsonMapper json, OneAtATime oneAtATime, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.clock = clock;
    }

    Optional<Scheme> now() {
        return jdbc.sql("""
                        select version, fonds, divisions, at, by_name
                          from archive.scheme
                         order by version desc
                         limit 1
                        """)
                .query((row, _) -> new Scheme(
                        row.getInt("version"),
                        row.getString("fonds"),
                        json.readValue(row.getString("divisions"), DIVISIONS),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name")))
                .optional();
    }

    /**
     * From now on numbers are made of these.
     *
     * @throws DivisionTwice when two divisions have one code
     * @throws SchemeUnchanged when they are those that hold
     */
    @Transactional
    void change(String fonds, List<Division> divisions, String reason, Viewer by) {
        var seen = new HashSet<String>();
        divisions.stream()
                .map(Division::code)
                .filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new DivisionTwice(code);
                });
        oneAtATime.enter(FilingCommands.NUMBERS);
        var before = now();
        if (before.filter(scheme ->
                        scheme.fonds().equals(fonds) && scheme.divisions().equals(divisions))
                .isPresent()) {
            throw new SchemeUnchanged();
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into archive.scheme (version, fonds, divisions, at, by_person, by_name)
                        values (:version, :fonds, cast(:divisions as jsonb), :at, :person, :name)
                        """)
                .param("version", before.map(Scheme::version).orElse(0) + 1)
                .param("fonds", fonds)
                .param("divisions", json.writeValueAsString(divisions))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", by.person().value())
                .param("name", by.name())
                .update();
        events.publishEvent(new FilingCodesChanged(
                at,
                Signature.of(by),
                fonds,
                divisions.stream().map(one -> one.code() + " " + one.name()).toList(),
                reason));
    }
}
