package gangmu.document;

import gangmu.NotFound;
import gangmu.document.likeness.Likeness;
import gangmu.document.likeness.Task;
import gangmu.document.unit.Demand;
import gangmu.document.unit.LeadUnits;
import gangmu.document.unit.LikeMatter;
import gangmu.document.unit.SuggestedUnit;
import gangmu.matter.MatterResemblance;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as the screens show them, and what the desk suggests for a demand that is none yet. */
@Component
@Transactional(readOnly = true)
class ProposalQueries {

    private static final int LIKE_MATTERS = 20;
    private static final String NO_LONGER_REGISTERED = "（已不在册）";

    record NamedUnit(UnitId id, String shortName) {}

    record ProposalRow(
            ProposalId id,
            String demand,
            @Nullable String requirement,
            @Nullable String theme,
            @Nullable UnitId leadUnitId,
            @Nullable String leadUnit,
            List<NamedUnit> coUnits,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            String words,
            @Nullable String speaker,
            DocumentId documentId,
            String documentName,
            FindingId findingId,
            Proposal.State state,
            @Nullable UUID meetingId,
            @Nullable UUID matterId,
            @Nullable LinkedTo linkedTo,
            int version) {}

    /**
     * What the desk would put down for a demand.
     *
     * @param leadUnitId who leads where that is plain; null where the clerk must choose
     * @param leadUnits who may lead, with the reasons
     * @param unregistered who is named to act and is not in the register, as printed
     */
    record Suggestion(
            String demand,
            @Nullable String theme,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            @Nullable UnitId leadUnitId,
            List<SuggestedUnit> leadUnits,
            List<SuggestedUnit> coUnits,
            List<String> unregistered,
            List<Likely> likely) {}

    private final Findings findings;
    private final Proposals proposals;
    private final Reconciling reconciling;
    private final MatterResemblance matters;
    private final Units units;
    private final JdbcClient jdbc;

    ProposalQueries(
            Findings findings,
            Proposals proposals,
            Reconciling reconciling,
            MatterResemblance matters,
            Units units,
            JdbcClient jdbc) {
        this.findings = findings;
        this.proposals = proposals;
        this.reconciling = reconciling;
        this.matters = matters;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** All proposals, or those in one state, in the order of the documents. */
    List<ProposalRow> list(Proposal.@Nullable State state) {
        var names = units.shortNames();
        return jdbc.sql("""
                        select p.id, p.demand, p.requirement, p.theme, p.lead_unit, p.deadline, p.deadline_text, p.words, p.speaker,
                               p.document, d.name as document_name, p.finding, p.state, p.meeting, p.matter, p.version, %s,
                               array(select c.unit
                                       from document.co_unit c
                                      where c.proposal = p.id
                                      order by c.position) as co_units
                          from document.proposal p
                          join document.finding f on f.id = p.finding
                          join document.article a on a.id = f.article_id
                          join document.document d on d.id = p.document
                          left join document.proposal o on o.id = p.repeats_id
                         where cast(:state as text) is null or p.state = :state
                         order by d.uploaded_at, d.id, a.ordinal, f.ordinal
                        """.formatted(LinkedTo.COLUMNS))
                .param("state", state == null ? null : state.name())
                .query((row, _) -> {
                    var lead = Columns.unit(row, "lead_unit");
                    return new ProposalRow(
                            new ProposalId(row.getObject("id", UUID.class)),
                            row.getString("demand"),
                            row.getString("requirement"),
                            row.getString("theme"),
                            lead,
                            lead == null ? null : name(names, lead),
                            Columns.units(row, "co_units").stream()
                                    .map(unit -> new NamedUnit(unit, name(names, unit)))
                                    .toList(),
                            Columns.day(row, "deadline"),
                            row.getString("deadline_text"),
                            row.getString("words"),
                            row.getString("speaker"),
                            new DocumentId(row.getObject("document", UUID.class)),
                            row.getString("document_name"),
                            new FindingId(row.getObject("finding", UUID.class)),
                            Proposal.State.valueOf(row.getString("state")),
                            Columns.uuid(row, "meeting"),
                            Columns.uuid(row, "matter"),
                            LinkedTo.of(row),
                            row.getInt("version"));
                })
                .list();
    }

    List<Likely> likely(ProposalId id) {
        return reconciling.likely(proposals.findById(id).orElseThrow(() -> new NotFound("个拟交办事项")));
    }

    /** What the desk would put down for a demand. */
    Suggestion suggestion(FindingId id) {
        var finding = findings.findById(id).orElseThrow(() -> new NotFound("项要求"));
        var sentence = new ArrayList<Finding>();
        sentence.add(finding);
        sentence.addAll(findings.findByMergedIntoOrderByOrdinal(id));
        var demand = Joined.of(sentence).text();
        var named = sentence.stream()
                .flatMap(part -> part.units().stream())
                .distinct()
                .toList();
        // the sentence's own date goes before that of one merged into it
        var dated = sentence.stream()
                .filter(part -> part.deadlineText() != null)
                .findFirst()
                .orElse(finding);
        var who = new LeadUnits(units.taking())
                .suggest(new Demand(demand, finding.heading(), named), mattersLike(demand));
        return new Suggestion(
                Joined.of(sentence).asSentence().text(),
                Theme.of(finding.heading()),
                dated.deadline(),
                dated.deadlineText(),
                who.leadUnitId(),
                who.leadUnits(),
                who.coUnits(),
                who.unregistered(),
                reconciling.likely(demand, who.leadUnitId(), dated.deadline()));
    }

    private List<LikeMatter> mattersLike(String demand) {
        var wanted = new Task(demand, null, null, null);
        return matters.like(demand, LIKE_MATTERS).stream()
                .map(matter -> new LikeMatter(
                        matter.leadUnit(),
                        Likeness.of(wanted, new Task(matter.demand(), null, null, null))
                                .value()))
                .toList();
    }

    private static String name(Map<UnitId, String> names, UnitId unit) {
        return names.getOrDefault(unit, NO_LONGER_REGISTERED);
    }
}
