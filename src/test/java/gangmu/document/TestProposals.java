package gangmu.document;

import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Proposals for the tests of other modules, made the way a clerk makes them. */
public final class TestProposals {

    private TestProposals() {}

    /** What a proposal is made of. */
    public record Wanted(
            String demand, @Nullable String theme, @Nullable UnitId leadUnit) {}

    /** Reads one report that demands all of this and accepts each demand; the proposals are in the order of the report. */
    public static List<ProposalId> ready(BeanFactory beans, Wanted... wanted) {
        var demands = new String[wanted.length];
        for (var i = 0; i < wanted.length; i++) {
            demands[i] = wanted[i].demand();
        }
        var reading = DocumentFixtures.report(demands);
        var document = beans.getBean(DocumentCommands.class)
                .register(DocumentFixtures.file(reading), reading, TestCity.CLERK)
                .id();
        var findings = beans.getBean(DocumentQueries.class)
                .view(document)
                .articles()
                .getFirst()
                .directives();
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
            proposals.add(
                    beans.getBean(FindingCommands.class).itemise(findings.get(i).id(), null, as, TestCity.CLERK));
        }
        return proposals;
    }

    /** Reads one report that demands all of this; the demands are open. */
    public static List<UUID> findings(BeanFactory beans, String... demands) {
        var reading = DocumentFixtures.report(demands);
        var document = beans.getBean(DocumentCommands.class)
                .register(DocumentFixtures.file(reading), reading, TestCity.CLERK)
                .id();
        return beans.getBean(DocumentQueries.class).view(document).articles().getFirst().directives().stream()
                .map(finding -> finding.id().value())
                .toList();
    }

    /** Takes the acceptance of a proposal back. */
    public static void withdraw(BeanFactory beans, ProposalId proposal) {
        var finding =
                beans.getBean(Proposals.class).findById(proposal).orElseThrow().finding();
        beans.getBean(FindingCommands.class).reopen(finding, TestCity.CLERK);
    }
}
