package gangmu.matter;

import gangmu.matter.life.MatterDispatch;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Matters for the tests of other modules. */
public final class TestMatters {

    private TestMatters() {}

    /** A matter that was dispatched to this unit, with nobody to assist. */
    public static MatterId ledBy(BeanFactory beans, UnitId unit) {
        return ledBy(beans, unit, "要逐户建立台账。", null);
    }

    /** A matter that was dispatched to this unit, in these words. */
    public static MatterId ledBy(BeanFactory beans, UnitId unit, String demand) {
        return ledBy(beans, unit, demand, null);
    }

    /** A matter of this unit that was to be done by a day. */
    public static MatterId ledBy(BeanFactory beans, UnitId unit, LocalDate deadline) {
        return ledBy(beans, unit, "要逐户建立台账。", deadline);
    }

    /** A matter that one unit leads and others assist in. */
    public static MatterId assistedBy(BeanFactory beans, UnitId unit, UnitId... coUnits) {
        return dispatched(beans, unit, List.of(coUnits), "要逐户建立台账。", null, TestCity.LEADER);
    }

    /** A matter of this unit that a leader approved. */
    public static MatterId approvedBy(BeanFactory beans, Viewer leader, UnitId unit) {
        return dispatched(beans, unit, List.of(), "要逐户建立台账。", null, leader);
    }

    /** A matter in these words that one unit leads and another assists in. */
    public static MatterId assistedBy(BeanFactory beans, UnitId unit, UnitId coUnit, String demand) {
        return dispatched(beans, unit, List.of(coUnit), demand, null, TestCity.LEADER);
    }

    /** A matter of this unit in these words that was to be done by a day. */
    public static MatterId ledBy(BeanFactory beans, UnitId unit, String demand, @Nullable LocalDate deadline) {
        return dispatched(beans, unit, List.of(), demand, deadline, TestCity.LEADER);
    }

    public static MatterId dispatched(
            BeanFactory beans,
            UnitId unit,
            List<UnitId> coUnits,
            String demand,
            @Nullable LocalDate deadline,
            Viewer approver) {
        return beans.getBean(MatterDispatch.class)
                .dispatch(
                        new Order(
                                "〔2026〕T-" + UUID.randomUUID(),
                                demand,
                                null,
                                null,
                                unit,
                                coUnits,
                                deadline,
                                null,
                                Importance.NORMAL,
                                new Mandate(
                                        Source.MEETING,
                                        UUID.randomUUID(),
                                        "2026年第21次周交办会",
                                        approver.person(),
                                        approver.name()),
                                new Sentence("a".repeat(64), "报道.txt", List.of(0, demand.length()), demand),
                                null,
                                null),
                        TestCity.CLERK);
    }
}
