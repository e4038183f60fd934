package gangmu.matter.life;

import gangmu.calendar.Calendars;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterEvent.MatterDispatched;
import gangmu.matter.MatterId;
import gangmu.matter.life.Matter.Reported;
import gangmu.matter.standing.Standings;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 办理记录: the deeds of all matters, in the order in which they were done. They are only ever added to. Matters are made from them, and
 * how each stands is written beside them, so that lists can ask for it.
 *
 * <p>Each deed has a number within its matter. Two who write at once would give the same number: the second is told that somebody
 * was faster.
 */
@Component
class Deeds {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Standings standings;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;

    Deeds(
            JdbcClient jdbc,
            JsonMapper json,
            Standings standings,
            Calendars calendars,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.standings = standings;
        this.calendars = calendars;
        this.events = events;
    }

    Optional<Matter> find(MatterId id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** These matters as they are now; those that do not exist are missing. */
    Map<MatterId, Matter> of(Collection<MatterId> ids) {
        var keys = MatterId.values(ids);
        return of(keys, reports(keys));
    }

    /**
     * The same but for the reports, which are many: who may do what next they tell, since no deed rests on a report; which report is owed
     * they do not.
     */
    Map<MatterId, Matter> butForReports(Collection<MatterId> ids) {
        return of(MatterId.values(ids), Map.of());
    }

    private Map<MatterId, Matter> of(UUID[] keys, Map<MatterId, List<Reported>> reports) {
        var kin = kin(keys);
        var calendar = calendars.now();
        var matters = new LinkedHashMap<MatterId, Matter>();
        told(keys)
                .forEach((id, deeds) -> matters.put(
                        id,
                        Matter.of(
                                deeds, reports.getOrDefault(id, List.of()), kin.getOrDefault(id, Kin.NONE), calendar)));
        return matters;
    }

    /** Writes down what was done to a matter and how it stands now, and tells everybody who listens. */
    void save(Matter matter) {
        var fresh = matter.fresh();
        if (fresh.isEmpty()) {
            return;
        }
        if (fresh.getFirst() instanceof MatterDispatched dispatched) {
            register(dispatched);
        }
        for (var i = 0; i < fresh.size(); i++) {
            append(matter.stored() + i + 1, fresh.get(i));
        }
        standings.put(matter.id(), matter.touchedAt(), matter.standing());
        fresh.forEach(events::publishEvent);
    }

    /** Makes anew how these matters stood from when until when: the same as is written down, unless somebody spoilt it. */
    void tellAnew(Collection<MatterId> ids) {
        var keys = MatterId.values(ids);
        var reports = reports(keys);
        told(keys).forEach((id, deeds) -> {
            standings.forget(id);
            tellAnew(id, deeds, reports.getOrDefault(id, List.of()));
        });
    }

    private void tellAnew(MatterId id, List<MatterEvent> deeds, List<Reported> reports) {
        var calendar = calendars.now();
        for (var done = 1; done <= deeds.size(); done++) {
            var next = done == deeds.size() ? null : deeds.get(done).at();
            var until = reports.stream()
                    .filter(report -> next == null || report.at().isBefore(next))
                    .toList();
            var matter = Matter.of(deeds.subList(0, done), until, Kin.NONE, calendar);
            standings.put(id, matter.touchedAt(), matter.standing());
        }
    }

    private Map<MatterId, List<MatterEvent>> told(UUID[] keys) {
        var told = new LinkedHashMap<MatterId, List<MatterEvent>>();
        jdbc.sql("""
                        select body
                          from matter.deed
                         where matter_id = any(:ids)
                         order by matter_id, no
                        """)
                .param("ids", keys)
                .query((row, _) -> json.readValue(row.getString("body"), MatterEvent.class))
                .list()
                .forEach(deed -> told.computeIfAbsent(deed.matter(), _ -> new ArrayList<>())
                        .add(deed));
        return told;
    }

    private Map<MatterId, List<Reported>> reports(UUID[] keys) {
        var reports = new HashMap<MatterId, List<Reported>>();
        jdbc.sql("""
                        select matter_id, unit_id, at, period_first
                          from matter.report
                         where matter_id = any(:ids)
                         order by matter_id, at
                        """).param("ids", keys).query(row -> {
            reports.computeIfAbsent(new MatterId(row.getObject("matter_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new Reported(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getObject("period_first", LocalDate.class)));
        });
        return reports;
    }

    private Map<MatterId, Kin> kin(UUID[] keys) {
        var kin = new HashMap<MatterId, Kin>();
        jdbc.sql("""
                        select id, open_parts, parent_open
                          from matter.kin_of(:ids)
                        """).param("ids", keys).query(row -> {
            kin.put(
                    new MatterId(row.getObject("id", UUID.class)),
                    new Kin(row.getInt("open_parts"), row.getBoolean("parent_open")));
        });
        return kin;
    }

    /** What never changes about a matter has a row of its own, for lists and searches. */
    private void register(MatterDispatched dispatched) {
        var order = dispatched.order();
        var mandate = order.mandate();
        var sentence = order.sentence();
        jdbc.sql("""
                        insert into matter.matter (
                               id, code, demand, theme, deadline, deadline_text, source, importance, mandate_id, mandate,
                               approver, approver_name, document_sha256, document_name, words, spans, dispatched_at,
                               parent_id, derived_from)
                        values (:id, :code, :demand, :theme, :deadline, :deadlineText, :source, :importance, :mandateId,
                               :mandate, :approver, :approverName, :sha256, :documentName, :words, :spans, :at,
                               :parent, :derivedFrom)
                        """)
                .param("id", dispatched.matter().value())
                .param("code", order.code())
                .param("demand", order.demand())
                .param("theme", order.theme())
                .param("deadline", order.deadline())
                .param("deadlineText", order.deadlineText())
                .param("source", mandate.source().name())
                .param("importance", order.importance().name())
                .param("mandateId", mandate.id())
                .param("mandate", mandate.name())
                .param("approver", mandate.approver().value())
                .param("approverName", mandate.approverName())
                .param("sha256", sentence == null ? null : sentence.documentSha256())
                .param("documentName", sentence == null ? null : sentence.documentName())
                .param("words", sentence == null ? null : sentence.words())
                .param("spans", sentence == null ? null : sentence.spans().toArray(Integer[]::new))
                .param("at", dispatched.at().atOffset(ZoneOffset.UTC))
                .param("parent", order.parent() == null ? null : order.parent().value())
                .param(
                        "derivedFrom",
                        order.derivedFrom() == null ? null : order.derivedFrom().value())
                .update();
    }

    private void append(int no, MatterEvent deed) {
        jdbc.sql("""
                        insert into matter.deed (matter_id, no, at, event, by_person, by_name, by_unit, body)
                        values (:id, :no, :at, :event, :person, :name, :unit, cast(:body as jsonb))
                        """)
                .param("id", deed.matter().value())
                .param("no", no)
                .param("at", deed.at().atOffset(ZoneOffset.UTC))
                .param("event", deed.getClass().getSimpleName())
                .param("person", deed.by().person().value())
                .param("name", deed.by().name())
                .param("unit", deed.by().unit().value())
                .param("body", json.writerFor(MatterEvent.class).writeValueAsString(deed))
                .update();
    }
}
