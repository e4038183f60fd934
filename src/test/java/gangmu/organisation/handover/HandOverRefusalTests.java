package gangmu.organisation.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import gangmu.organisation.handover.OpenItem.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** What the register says no to when somebody leaves a post; what hangs on them is told by the modules that have it. */
@ModuleTest
class HandOverRefusalTests {

    private final HandOver handOver;
    private final BeanFactory beans;

    HandOverRefusalTests(HandOver handOver, BeanFactory beans) {
        this.handOver = handOver;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void theSentenceSaysHowMuchOfEachKindIsLeft() {
        var left = new EnumMap<Kind, Integer>(Map.of(Kind.PORTFOLIO, 18, Kind.LIST, 1));

        assertThat(new OpenItemsRemain(left).reason()).isEqualTo("还有待审的交办清单1件、分管的在办事项18件未移交，请先选定接任人一并移交。");
    }

    @Test
    void nobodySucceedsOneself() {
        assertThatExceptionOfType(UnfitSuccessor.class)
                .isThrownBy(() ->
                        handOver.handOver(TestCity.LEADER.person(), TestCity.LEADER.person(), "离任", TestCity.CLERK));
    }
}
