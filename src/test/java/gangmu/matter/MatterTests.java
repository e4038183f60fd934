package gangmu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.rule.Rules;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatterTests {

    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");

    @Test
    void theLeadUnitSignsForAMatter() {
        var matter = dispatched();

        matter.receive(by(TestCity.INDUSTRY_LIAISON));

        assertThat(matter.stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aMatterIsSignedForOnce() {
        var matter = dispatched();
        matter.receive(by(TestCity.INDUSTRY_LIAISON));

        assertThatExceptionOfType(AlreadyReceived.class)
                .isThrownBy(() -> matter.receive(by(TestCity.INDUSTRY_LIAISON)))
                .withMessageContaining("苏一鸣");
    }

    @Test
    void aCoUnitDoesNotSign() {
        var matter = dispatched();

        assertThatExceptionOfType(NotTheLeadUnit.class).isThrownBy(() -> matter.receive(by(TestCity.HOUSING_LIAISON)));
        assertThat(matter.concerns(TestCity.HOUSING.id())).isTrue();
    }

    @Test
    void aUnitCannotLeadAndAssist() {
        var order = MatterFixtures.order("〔2026〕19-1", "完成诊断", TestCity.INDUSTRY, TestCity.INDUSTRY);

        assertThatExceptionOfType(LeadUnitAssistsItself.class)
                .isThrownBy(() -> Matter.dispatch(order, by(TestCity.CLERK)));
    }

    private static Matter dispatched() {
        return Matter.dispatch(
                MatterFixtures.order("〔2026〕19-1", "完成诊断", TestCity.INDUSTRY, TestCity.HOUSING), by(TestCity.CLERK));
    }

    private static Occasion by(Viewer viewer) {
        return new Occasion(viewer, NOW, WorkCalendar.of(List.of()), new Rules(1, Instant.EPOCH, RuleSet.usual()));
    }
}
