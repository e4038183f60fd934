package gangmu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.organisation.TestCity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MatterTests {

    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");

    @Test
    void theLeadUnitSignsForAMatter() {
        var matter = dispatched();

        matter.receive(TestCity.INDUSTRY_LIAISON, NOW);

        assertThat(matter.stage()).isEqualTo(Matter.Stage.RECEIVED);
    }

    @Test
    void aMatterIsSignedForOnce() {
        var matter = dispatched();
        matter.receive(TestCity.INDUSTRY_LIAISON, NOW);

        assertThatExceptionOfType(AlreadyReceived.class)
                .isThrownBy(() -> matter.receive(TestCity.INDUSTRY_LIAISON, NOW))
                .withMessageContaining("苏一鸣");
    }

    @Test
    void aCoUnitDoesNotSign() {
        var matter = dispatched();

        assertThatExceptionOfType(NotTheLeadUnit.class).isThrownBy(() -> matter.receive(TestCity.HOUSING_LIAISON, NOW));
        assertThat(matter.concerns(TestCity.HOUSING.id())).isTrue();
    }

    @Test
    void aUnitCannotLeadAndAssist() {
        var order = MatterFixtures.order("〔2026〕19-1", "完成诊断", TestCity.INDUSTRY, TestCity.INDUSTRY);

        assertThatExceptionOfType(LeadUnitAssistsItself.class).isThrownBy(() -> Matter.dispatch(order, NOW));
    }

    private static Matter dispatched() {
        return Matter.dispatch(MatterFixtures.order("〔2026〕19-1", "完成诊断", TestCity.INDUSTRY, TestCity.HOUSING), NOW);
    }
}
