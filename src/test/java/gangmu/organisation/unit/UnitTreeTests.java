package gangmu.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Objects;
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
    private final BeanFactory beans;
    private String name = "";

    UnitTreeTests(MockMvcTester http, Units units, BeanFactory beans) {
        this.http = http;
        this.units = units;
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
    void aUnitIsRegisteredOnceAndChangedInItsPlace() {
        var name = "市" + UUID.randomUUID().toString().substring(0, 8) + "局";
        var created = post(unit(name, null));
        assertThat(created).hasStatus(HttpStatus.CREATED);
        var id = Objects.requireNonNull(created.getResponse().getHeader("Location"))
                .substring("/api/admin/units/".length());

        assertThat(code(post(unit(name, null)))).isEqualTo(new UnitNameTaken(name).code());
        assertThat(code(put(id, unit(name, id)))).isEqualTo(new UnitOfItself().code());
        assertThat(put(id, unit(name + "（新）", TestCity.CITY.id().value().toString())))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(units.find(new UnitId(UUID.fromString(id)))).get().satisfies(unit -> {
            assertThat(unit.shortName()).isEqualTo(name + "（新）");
            assertThat(unit.parent()).isEqualTo(TestCity.CITY.id());
            assertThat(unit.duties()).containsExactly("城市防汛");
        });
    }

    private MvcTestResult registered(String kind, @Nullable Unit parent, @Nullable LocalDate endsOn) {
        return post("""
                        {"name":"安澜%1$s","shortName":"%1$s","kind":"%2$s","parentId":%3$s,"aliases":[],"duties":[],"endsOn":%4$s}""".formatted(
                        name,
                        kind,
                        parent == null ? "null" : "\"" + parent.id().value() + "\"",
                        endsOn == null ? "null" : "\"" + endsOn + "\""));
    }

    private static String unit(String name, @Nullable String parent) {
        return """
                {"name":"安澜%1$s","shortName":"%1$s","kind":"BUREAU","parentId":%2$s,"aliases":[],"duties":["城市防汛"]}""".formatted(name, parent == null ? "null" : "\"" + parent + "\"");
    }

    private MvcTestResult post(String json) {
        return http.post()
                .uri("/api/admin/units")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(TestCity.SYSTEM_ADMIN))
                .exchange();
    }

    private MvcTestResult put(String id, String json) {
        return http.put()
                .uri("/api/admin/units/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(TestCity.SYSTEM_ADMIN))
                .exchange();
    }

    private static String code(MvcTestResult answer) {
        return JsonPath.read(body(answer), "$.code");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
