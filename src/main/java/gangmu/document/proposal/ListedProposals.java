package gangmu.document.proposal;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import gangmu.document.ProposalId;
import gangmu.document.text.Columns;
import gangmu.document.turn.DocumentsInTurn;
import gangmu.matter.MatterId;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The proposals on the lists of meetings: what a meeting does with them, in its own transaction. */
@NamedInterface("lists")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ListedProposals {

    private final Proposals proposals;
    private final DocumentsInTurn documents;
    private final JdbcClient jdbc;
    private final Clock clock;

    ListedProposals(Proposals proposals, DocumentsInTurn documents, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts ready proposals on the list of a meeting. */
    public void put(Collection<ProposalId> ids, UUID meeting, Viewer by) {
        for (var id : ids) {
            var proposal = find(id);
            proposal.putOnListOf(meeting, by, clock.instant());
            proposals.save(proposal);
        }
    }

    /** Takes a proposal off its list; it is ready again. */
    public void takeOff(ProposalId id, Viewer by) {
        var proposal = find(id);
        proposal.takeOffList(by, clock.instant());
        proposals.save(proposal);
    }

    /** The list goes to the leader: its proposals stay as the leader sees them. */
    public void fix(Collection<ProposalId> ids) {
        // whoever renames a document comes before this, or finds the list fixed
        documents(ids).forEach(documents::share);
        setFixed(ids, true);
    }

    /** The list comes back: its proposals can be changed again. */
    public void release(Collection<ProposalId> ids) {
        setFixed(ids, false);
    }

    /** A proposal became a matter. */
    public void dispatched(ProposalId id, MatterId matter, Viewer by) {
        var proposal = find(id);
        proposal.dispatchAs(matter, by, clock.instant());
        proposals.save(proposal);
    }

    /**
     * These proposals in the order of a list: document by document as they came in, theme by theme as a document first names them, and
     * under a theme as the document has its demands.
     */
    @Transactional(readOnly = true)
    public List<ListedProposal> inOrder(Collection<ProposalId> ids) {
        var inDocumentOrder = jdbc.sql("""
                        select p.id, p.demand, p.requirement, p.theme, p.lead_unit, p.deadline, p.deadline_text, p.words, p.spans,
                               p.document, d.name as document_name, p.document_sha256,
                               array(select c.unit
                                       from document.co_unit c
                                      where c.proposal = p.id
                                      order by c.position) as co_units
                          from document.proposal p
                          join document.finding f on f.id = p.finding
                          join document.article a on a.id = f.article_id
                          join document.document d on d.id = p.document
                         where p.id = any(:ids)
                         order by d.uploaded_at, d.id, a.ordinal, f.ordinal
                        """)
                .param("ids", values(ids))
                .query((row, _) -> new ListedProposal(
                        new ProposalId(row.getObject("id", UUID.class)),
                        row.getString("demand"),
                        row.getString("requirement"),
                        row.getString("theme"),
                        UnitColumns.unit(row, "lead_unit"),
                        UnitColumns.units(row, "co_units"),
                        Columns.day(row, "deadline"),
                        row.getString("deadline_text"),
                        row.getString("words"),
                        Columns.spans(row, "spans").flat(),
                        new DocumentId(row.getObject("document", UUID.class)),
                        row.getString("document_name"),
                        row.getString("document_sha256")))
                .list();
        var byTheme = new LinkedHashMap<String, List<ListedProposal>>();
        for (var proposal : inDocumentOrder) {
            // what has no theme stands for itself
            var theme = proposal.theme() == null ? "\0" + proposal.id().value() : proposal.theme();
            byTheme.computeIfAbsent(theme, _ -> new ArrayList<>()).add(proposal);
        }
        return byTheme.values().stream().flatMap(List::stream).toList();
    }

    private List<DocumentId> documents(Collection<ProposalId> ids) {
        return jdbc.sql("select distinct document from document.proposal where id = any(:ids) order by document")
                .param("ids", values(ids))
                .query((row, _) -> new DocumentId(row.getObject("document", UUID.class)))
                .list();
    }

    private void setFixed(Collection<ProposalId> ids, boolean fixed) {
        for (var id : ids) {
            // it was on the list a moment ago: whoever withdrew it since has changed the list
            var proposal = proposals
                    .findById(id)
                    .orElseThrow(() -> new OptimisticLockingFailureException("proposal " + id.value() + " is gone"));
            proposal.fixOnList(fixed);
            proposals.save(proposal);
        }
    }

    private static UUID[] values(Collection<ProposalId> ids) {
        return ids.stream().map(ProposalId::value).toArray(UUID[]::new);
    }

    private Proposal find(ProposalId id) {
        return proposals.findById(id).orElseThrow(() -> new NotFound("个拟交办事项"));
    }
}
