package gangmu.document.finding;

import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.intake.TestDocuments;
import gangmu.document.proposal.Assignment;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals for the tests of other modules, made the way a clerk makes them. */
public final class TestProposals {

    private TestProposals() {}

    /** What a proposal is made of. */
    public record Wanted(
            String demand, @Nullable String theme, @Nullable UnitId leadUnit) {}

    /** Reads one report that demands all of this and accepts each demand; the proposals are in the order of the report. */
    public static List<ProposalId> ready(BeanFactory beans, Wanted... wanted) {
        var findings = findings(beans, Stream.of(wanted).map(Wanted::demand).toArray(String[]::new));
        var proposals = new ArrayList<ProposalId>();
        for (var i = 0; i < wanted.length; i++) {
            var as = new Assignment(
                    wanted[i].demand(),
                    null,
                    wanted[i].theme(),
                    wanted[i].leadUnit(),
                    List.of(),
                    LocalDate.of(2026, 6, 30),
                    "6月底前");
            proposals.add(beans.getBean(FindingCommands.class)
                    .itemise(new FindingId(findings.get(i)), null, as, TestCity.CLERK));
        }
        return proposals;
    }

    /** Reads one report that demands all of this; the demands are open. */
    public static List<UUID> findings(BeanFactory beans, String... demands) {
        var document = TestDocuments.register(beans, TestDocuments.report(demands));
        return TestDocuments.demands(beans, document).stream()
                .map(finding -> finding.id().value())
                .toList();
    }

    /** Takes the acceptance of a proposal back. */
    public static void withdraw(BeanFactory beans, ProposalId proposal) {
        var finding = beans.getBean(JdbcClient.class)
                .sql("select finding from document.proposal where id = :id")
                .param("id", proposal.value())
                .query(UUID.class)
                .single();
        beans.getBean(FindingCommands.class).reopen(new FindingId(finding), TestCity.CLERK);
    }
}
