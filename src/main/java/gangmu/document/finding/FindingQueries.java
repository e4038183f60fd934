package gangmu.document.finding;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.proposal.LinkedTo;
import gangmu.document.suggestion.DemandSuggestions;
import gangmu.document.suggestion.Suggestion;
import gangmu.document.text.Columns;
import gangmu.document.text.InArticle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demands of a document as the reading desk shows them, and what it suggests for one. */
@Component
@Transactional(readOnly = true)
public class FindingQueries {

    private final Findings findings;
    private final DemandSuggestions suggestions;
    private final JdbcClient jdbc;

    FindingQueries(Findings findings, DemandSuggestions suggestions, JdbcClient jdbc) {
        this.findings = findings;
        this.suggestions = suggestions;
        this.jdbc = jdbc;
    }

    /** The demands of a document, article by article. */
    public Map<UUID, List<FindingView>> of(DocumentId id) {
        return InArticle.grouped(jdbc.sql("""
                        select f.id, f.article_id, f.ordinal, f.text, f.spans, f.heading, f.speaker, f.units, f.deadline_text,
                               f.deadline, f.state, f.reason, f.proposal, f.merged_into, f.added_by_hand, f.version,
                               coalesce((select s.id
                                           from document.finding s
                                          where s.cut_from = f.id
                                          order by s.ordinal
                                          limit 1), f.cut_from) as cut_with,
                               p.state = 'LISTED' as listed, %s
                          from document.finding f
                          left join document.proposal p on p.id = f.proposal
                          left join document.proposal o on o.id = p.repeats_id
                         where f.document_id = :id
                         order by f.ordinal, f.id
                        """.formatted(LinkedTo.COLUMNS))
                .param("id", id.value())
                .query((row, _) -> new InArticle<>(
                        row.getObject("article_id", UUID.class),
                        new FindingView(
                                new FindingId(row.getObject("id", UUID.class)),
                                row.getInt("ordinal"),
                                row.getString("text"),
                                Columns.spans(row, "spans").pairs(),
                                row.getString("heading"),
                                row.getString("speaker"),
                                Columns.texts(row, "units"),
                                row.getString("deadline_text"),
                                Columns.day(row, "deadline"),
                                FindingState.valueOf(row.getString("state")),
                                row.getString("reason"),
                                Columns.uuid(row, "proposal"),
                                Columns.uuid(row, "merged_into"),
                                Columns.uuid(row, "cut_with"),
                                row.getBoolean("added_by_hand"),
                                row.getBoolean("listed"),
                                LinkedTo.of(row),
                                row.getInt("version"))))
                .list());
    }

    /** What the desk would put down for a demand, with what was merged into it. */
    public Suggestion suggestion(FindingId id) {
        var finding = findings.findById(id).orElseThrow(() -> new NotFound("项要求"));
        var merged = Merged.into(finding, findings);
        return suggestions.suggest(merged.demand(), merged.limit());
    }
}
