package gangmu.document.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.document.finding.FindingCommands;
import gangmu.document.finding.FindingQueries;
import gangmu.document.proposal.ListedProposal;
import gangmu.document.proposal.ListedProposals;
import gangmu.organisation.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class DemoDeskTests {

    private final DemoDesk desk;
    private final ListedProposals proposals;
    private final BeanFactory beans;

    DemoDeskTests(
            DocumentIntake intake,
            FindingCommands findings,
            FindingQueries demands,
            JdbcClient jdbc,
            ListedProposals proposals,
            BeanFactory beans) {
        this.desk = new DemoDesk(intake, findings, demands, jdbc);
        this.proposals = proposals;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void whatNamesAUnitIsItemisedForIt() {
        var itemised = desk.itemise("演示周交办会.txt", "会议要求，市住建局要在6月底前完成泊云里燃气管道更新。各级各部门要高度重视，切实抓好落实。", TestCity.CLERK);

        assertThat(proposals.inOrder(itemised))
                .extracting(ListedProposal::leadUnit)
                .containsExactly(TestCity.HOUSING.id());
    }
}
