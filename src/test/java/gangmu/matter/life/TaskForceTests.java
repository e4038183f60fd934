package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.ModuleTest;
import gangmu.matter.MatterEvent;
import gangmu.matter.Stage;
import gangmu.matter.TestMatters;
import gangmu.organisation.TaskForceEnded;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A task force takes nothing new after its last day, and somebody goes on with what it left. */
@ModuleTest
class TaskForceTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 6, 30);
    private static final LocalDate FAR_OFF = LocalDate.of(2099, 12, 31);

    private final MockMvcTester http;
    private final MatterCommands commands;
    private final BeanFactory beans;

    TaskForceTests(MockMvcTester http, MatterCommands commands, BeanFactory beans) {
        this.http = http;
        this.commands = commands;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void afterItsLastDayATaskForceGetsNothingNew() {
        var taskForce = TestCity.taskForce(beans, LONG_AGO);

        assertThatExceptionOfType(TaskForceEnded.class)
                .isThrownBy(() -> TestMatters.ledBy(beans, taskForce.id()))
                .withMessageContaining("2020年6月30日")
                .withMessageContaining("建议交由其上级单位“市工信局”办理");
    }

    @Test
    void untilItsLastDayItIsAUnitLikeAnyOther() {
        assertThat(TestMatters.ledBy(beans, TestCity.taskForce(beans, FAR_OFF).id()))
                .isNotNull();
    }

    @Test
    void whatItLeftIsListedAndAnotherUnitGoesOnWithItAsItStands() {
        var taskForce = TestCity.taskForce(beans, FAR_OFF);
        var matter = TestMatters.ledBy(beans, taskForce.id());
        TestCity.changeEnd(beans, taskForce, LONG_AGO);
        assertThat(get(TestCity.CLERK))
                .bodyJson()
                .extractingPath(
                        "$[?(@.unitId == '%s')].open".formatted(taskForce.id().value()))
                .asArray()
                .containsExactly(1);

        assertThat(transferred(taskForce, TestCity.INDUSTRY)).hasStatus(HttpStatus.NO_CONTENT);

        var after = TestCity.through(TestCity.CLERK, () -> commands.find(matter, TestCity.CLERK));
        assertThat(after.leadUnit()).isEqualTo(TestCity.INDUSTRY.id());
        assertThat(after.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(after.deeds().getLast()).isInstanceOf(MatterEvent.MatterTransferred.class);
        assertThat(get(TestCity.CLERK))
                .bodyJson()
                .extractingPath(
                        "$[?(@.unitId == '%s')]".formatted(taskForce.id().value()))
                .asArray()
                .isEmpty();
    }

    @Test
    void aTaskForceAtWorkKeepsItsMatters() {
        var taskForce = TestCity.taskForce(beans, FAR_OFF);

        assertThat(transferred(taskForce, TestCity.INDUSTRY))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(new TaskForceStillAtWork().code());
    }

    @Test
    void nothingIsTransferredToATaskForceThatHasEndedItself() {
        var taskForce = TestCity.taskForce(beans, LONG_AGO);

        assertThat(transferred(taskForce, TestCity.taskForce(beans, LONG_AGO)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("task-force-ended");
    }

    private MvcTestResult get(Viewer viewer) {
        return http.get()
                .uri("/api/task-forces/ended")
                .with(TestCity.as(viewer))
                .exchange();
    }

    private MvcTestResult transferred(Unit taskForce, Unit to) {
        return http.post()
                .uri("/api/task-forces/" + taskForce.id().value() + "/transfer")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"toUnitId\":\"%s\",\"reason\":\"专班已结束\"}"
                        .formatted(to.id().value()))
                .with(TestCity.as(TestCity.CLERK))
                .exchange();
    }
}
