package gangmu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.RegisterImport.Effect;
import gangmu.organisation.RegisterImport.RegisterOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The tree of units: the city, counties, zones, bureaus, their sections, and task forces with a last day. */
@ModuleTest
class UnitTreeTests {

    private static final LocalDate YEAR_END = LocalDate.of(2099, 12, 31);

    private final MockMvcTester http;
    private final Units units;
    private final RegisterImport register;
    private final BeanFactory beans;
    private String name = "";

    UnitTreeTests(MockMvcTester http, Units units, RegisterImport register, BeanFactory beans) {
        this.http = http;
        this.units = units;
        this.register = register;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        name = "专班" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aTaskForceHangsUnderAUnitAndHasALastDay() {
        assertThat(registered("TASK_FORCE", TestCity.INDUSTRY, YEAR_END)).hasStatus(HttpStatus.CREATED);

        assertThat(units.all())
                .filteredOn(unit -> unit.shortName().equals(name))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.endsOn()).isEqualTo(YEAR_END);
                    assertThat(unit.parent()).isEqualTo(TestCity.INDUSTRY.id());
                    assertThat(unit.hasEnded(YEAR_END)).isFalse();
                    assertThat(unit.hasEnded(YEAR_END.plusDays(1))).isTrue();
                });
    }

    @Test
    void aTaskForceForEverIsRefused() {
        assertThat(registered("TASK_FORCE", TestCity.INDUSTRY, null))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(new TaskForceWithoutEnd().code());
    }

    @Test
    void aBureauHasNoLastDay() {
        assertThat(registered("BUREAU", TestCity.CITY, YEAR_END))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(new OnlyTaskForcesEnd().code());
    }

    @Test
    void aSectionIsAPartOfAUnit() {
        assertThat(registered("SECTION", null, null))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(new UnitWithoutParent().code());
        assertThat(registered("SECTION", TestCity.INDUSTRY, null)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void theListOfUnitsSaysWhichTaskForceHasEnded() {
        var ended = TestCity.taskForce(beans, LocalDate.of(2020, 6, 30));

        assertThat(http.get().uri("/api/units").with(TestCity.as(TestCity.CLERK)))
                .bodyJson()
                .extractingPath("$[?(@.id == '%s')].ended".formatted(ended.id().value()))
                .asArray()
                .containsExactly(true);
        assertThat(units.taking()).doesNotContain(ended).contains(TestCity.INDUSTRY);
    }

    @Test
    void theRegisterTakesInTheTree() {
        var file = RegisterWorkbook.write(
                List.of(
                        List.of(name, "安澜" + name, "专班", "市工信局", "", "", "2099年12月31日"),
                        List.of(name + "科", "安澜" + name + "科", "科室", name)),
                List.of());

        assertThat(register.take(file, true, TestCity.SYSTEM_ADMIN).lines())
                .extracting(RegisterOutcome::effect)
                .containsExactly(Effect.NEW, Effect.NEW);

        assertThat(units.all())
                .filteredOn(unit -> unit.shortName().equals(name))
                .singleElement()
                .extracting(Unit::endsOn)
                .isEqualTo(YEAR_END);
        assertThat(register.take(register.export(), false, TestCity.SYSTEM_ADMIN)
                        .lines())
                .extracting(RegisterOutcome::effect)
                .containsOnly(Effect.SAME);
    }

    @Test
    void aRegisterSaysWhatIsWrongWithThePlaceOfAUnit() {
        var file = RegisterWorkbook.write(
                List.of(
                        List.of(name, "安澜" + name, "专班", "市工信局"),
                        List.of(name + "二", "安澜" + name + "二", "专班", "", "", "", "2099-12-31"),
                        List.of(name + "三", "安澜" + name + "三", "部门", "市政府", "", "", "2099-12-31"),
                        List.of(name + "四", "安澜" + name + "四", "专班", "市工信局", "", "", "2099-02-30"),
                        List.of("市政府", "安澜市政府", "本级", "市工信局", "", ""),
                        List.of("市工信局", "安澜市工信局", "部门", "市政府", "", "工业运行")),
                List.of());

        assertThat(register.take(file, false, TestCity.SYSTEM_ADMIN).lines())
                .filteredOn(line -> line.effect() == Effect.WRONG)
                .extracting(RegisterOutcome::words)
                .contains(
                        new TaskForceWithoutEnd().reason(),
                        new UnitWithoutParent().reason(),
                        new OnlyTaskForcesEnd().reason(),
                        "结束日期应当写作：2026-12-31",
                        new UnitOfItself().reason());
    }

    private MvcTestResult registered(String kind, @Nullable Unit parent, @Nullable LocalDate endsOn) {
        return http.post()
                .uri("/api/admin/units")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"name":"安澜%1$s","shortName":"%1$s","kind":"%2$s","parentId":%3$s,"aliases":[],"duties":[],"endsOn":%4$s}""".formatted(
                                name,
                                kind,
                                parent == null ? "null" : "\"" + parent.id().value() + "\"",
                                endsOn == null ? "null" : "\"" + endsOn + "\""))
                .with(TestCity.as(TestCity.SYSTEM_ADMIN))
                .exchange();
    }
}
