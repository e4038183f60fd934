package gangmu.document.proposal;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.likeness.Likely;
import gangmu.document.likeness.Reconciling;
import gangmu.document.text.Columns;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as the screens show them. */
@Component
@Transactional(readOnly = true)
class ProposalQueries {

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
            ProposalState state,
            @Nullable UUID meetingId,
            @Nullable UUID matterId,
            @Nullable LinkedTo linkedTo,
            int version) {}

    private final Proposals proposals;
    private final Reconciling reconciling;
    private final Units units;
    private final JdbcClient jdbc;

    ProposalQueries(Proposals proposals, Reconciling reconciling, Units units, JdbcClient jdbc) {
        this.proposals = proposals;
        this.reconciling = reconciling;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** All proposals, or those in one state, in the order of the documents. */
    List<ProposalRow> list(@Nullable ProposalState state) {
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
                    var lead = UnitColumns.unit(row, "lead_unit");
                    return new ProposalRow(
                            new ProposalId(row.getObject("id", UUID.class)),
                            row.getString("demand"),
                            row.getString("requirement"),
                            row.getString("theme"),
                            lead,
                            lead == null ? null : name(names, lead),
                            UnitColumns.units(row, "co_units").stream()
                                    .map(unit -> new NamedUnit(unit, name(names, unit)))
                                    .toList(),
                            Columns.day(row, "deadline"),
                            row.getString("deadline_text"),
                            row.getString("words"),
                            row.getString("speaker"),
                            new DocumentId(row.getObject("document", UUID.class)),
                            row.getString("document_name"),
                            new FindingId(row.getObject("finding", UUID.class)),
                            ProposalState.valueOf(row.getString("state")),
                            Columns.uuid(row, "meeting"),
                            Columns.uuid(row, "matter"),
                            LinkedTo.of(row),
                            row.getInt("version"));
                })
                .list();
    }

    List<Likely> likely(ProposalId id) {
        var proposal = proposals.findById(id).orElseThrow(() -> new NotFound("个拟交办事项"));
        return reconciling.likely(id, proposal.demand(), proposal.leadUnit(), proposal.deadline());
    }

    private static String name(Map<UnitId, String> names, UnitId unit) {
        return names.getOrDefault(unit, NO_LONGER_REGISTERED);
    }
}
