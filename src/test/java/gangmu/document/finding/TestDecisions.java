package gangmu.document.finding;

import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.proposal.Assignment;
import gangmu.organisation.TestCity;
import org.springframework.beans.factory.BeanFactory;

/** Decisions of a clerk, for tests of what stands on them. */
public final class TestDecisions {

    private TestDecisions() {}

    public static ProposalId itemise(BeanFactory beans, FindingId finding, Assignment as) {
        return beans.getBean(FindingCommands.class).itemise(finding, null, as, TestCity.CLERK);
    }

    public static void merge(BeanFactory beans, FindingId finding) {
        beans.getBean(FindingCommands.class).merge(finding, null, TestCity.CLERK);
    }

    public static void cut(BeanFactory beans, FindingId finding, int offset) {
        beans.getBean(Cuts.class).cut(finding, null, offset, TestCity.CLERK);
    }

    public static void reopen(BeanFactory beans, FindingId finding) {
        beans.getBean(FindingCommands.class).reopen(finding, TestCity.CLERK);
    }
}
