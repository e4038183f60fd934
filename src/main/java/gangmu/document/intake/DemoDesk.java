package gangmu.document.intake;

import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.finding.FindingCommands;
import gangmu.document.finding.FindingQueries;
import gangmu.document.proposal.Assignment;
import gangmu.document.suggestion.Suggestion;
import gangmu.document.unit.SuggestedUnit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The reading desk of the demonstration city: a clerk who takes what the reader and the suggestions say. */
@NamedInterface("demo")
@Component
@Profile("demo")
public class DemoDesk {

    private final DocumentIntake intake;
    private final FindingCommands findings;
    private final FindingQueries demands;
    private final JdbcClient jdbc;

    DemoDesk(DocumentIntake intake, FindingCommands findings, FindingQueries demands, JdbcClient jdbc) {
        this.intake = intake;
        this.findings = findings;
        this.demands = demands;
        this.jdbc = jdbc;
    }

    /** Takes a report in and itemises every demand that names a unit; the others are left out with a reason. */
    public List<ProposalId> itemise(String name, String text, Viewer clerk) {
        var document = intake.take(name, text.getBytes(StandardCharsets.UTF_8), clerk);
        return jdbc.sql("""
                        select f.id
                          from document.finding f
                          join document.article a on a.id = f.article_id
                         where a.document_id = :document and f.state = 'OPEN'
                         order by a.ordinal, f.ordinal
                        """).param("document", document.id().value()).query(UUID.class).list().stream()
                .map(FindingId::new)
                .flatMap(finding -> decide(finding, clerk).stream())
                .toList();
    }

    private List<ProposalId> decide(FindingId finding, Viewer clerk) {
        var suggested = demands.suggestion(finding);
        var lead = suggested.leadUnitId();
        if (lead == null) {
            findings.leaveOut(finding, null, "总体要求，不单独列项", clerk);
            return List.of();
        }
        var assignment = new Assignment(
                suggested.demand(),
                requirement(suggested.demand()),
                suggested.theme(),
                lead,
                coUnits(suggested, lead),
                suggested.deadline(),
                suggested.deadlineText());
        return List.of(findings.itemise(finding, null, assignment, clerk));
    }

    /** For some, so that lists and orders have one to show. */
    private static @Nullable String requirement(String demand) {
        return switch (Math.floorMod(demand.hashCode(), 6)) {
            case 0 -> "逐项建立台账，办结时报送完成情况报告并附验收材料。";
            case 3 -> "明确每周节点，未按节点推进的当周说明原因。";
            default -> null;
        };
    }

    private static List<UnitId> coUnits(Suggestion suggested, UnitId lead) {
        return suggested.coUnits().stream()
                .map(SuggestedUnit::unitId)
                .filter(unit -> !unit.equals(lead))
                .toList();
    }
}
