package gangmu.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.register.RegisterImport.Effect;
import gangmu.organisation.register.RegisterImport.RegisterOutcome;
import gangmu.organisation.unit.OnlyTaskForcesEnd;
import gangmu.organisation.unit.TaskForceWithoutEnd;
import gangmu.organisation.unit.UnitOfItself;
import gangmu.organisation.unit.UnitWithoutParent;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The register is written out, changed in Excel and taken in again: all of it or nothing. */
@ModuleTest
class RegisterImportTests {

    private static final Viewer SYSTEM = TestCity.SYSTEM_ADMIN;
    private static final LocalDate YEAR_END = LocalDate.of(2099, 12, 31);

    private final MockMvcTester http;
    private final Units units;
    private final RegisterImport register;
    private final BeanFactory beans;
    private String userName = "";

    RegisterImportTests(MockMvcTester http, Units units, RegisterImport register, BeanFactory beans) {
        this.http = http;
        this.units = units;
        this.register = register;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        userName = "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void theRegisterIsShownBeforeItIsTakenIn() {
        var name = "市" + userName + "局";
        var file = RegisterWorkbook.write(
                List.of(List.of(name, "安澜" + name, "部门", "市政府", "", "城市防汛、排水")),
                List.of(List.of(userName, "许清嘉", "联络员", "联络员", name)));

        assertThat(register.take(file, false, SYSTEM).lines())
                .extracting(RegisterOutcome::effect)
                .containsExactly(Effect.NEW, Effect.NEW);
        assertThat(units.all()).noneMatch(unit -> unit.shortName().equals(name));
        assertThat(register.take(file, true, SYSTEM).applied()).isTrue();

        assertThat(units.all())
                .anyMatch(unit -> unit.shortName().equals(name) && unit.duties().equals(List.of("城市防汛", "排水")));
        assertThat(state()).isEqualTo("ENTERED");
        assertThat(register.take(file, false, SYSTEM).lines())
                .extracting(RegisterOutcome::effect)
                .containsExactly(Effect.SAME, Effect.SAME);
    }

    @Test
    void whatIsWrittenOutIsTakenInWithoutChange() {
        TestCity.newcomer(beans, Role.LIAISON, TestCity.HOUSING);

        assertThat(register.take(register.export(), false, SYSTEM).lines())
                .isNotEmpty()
                .extracting(RegisterOutcome::effect)
                .containsOnly(Effect.SAME);
    }

    @Test
    void oneWrongLineKeepsOutTheWholeFile() {
        var file = RegisterWorkbook.write(
                List.of(),
                List.of(
                        List.of(userName, "许清嘉", "联络员", "联络员", "市住建局"),
                        List.of(userName, "许清嘉", "联络员", "联络员", "市住建局"),
                        List.of(userName + "a", "许清嘉", "联络员", "局长", "市住建局"),
                        List.of(userName + "b", "许清嘉", "联络员", "联络员", "没有的局"),
                        List.of("=1+1", "许清嘉", "联络员", "联络员", "市住建局")));

        assertThat(register.take(file, false, SYSTEM).lines())
                .extracting(RegisterOutcome::effect, RegisterOutcome::line)
                .containsExactly(
                        tuple(Effect.NEW, 2),
                        tuple(Effect.WRONG, 3),
                        tuple(Effect.WRONG, 4),
                        tuple(Effect.WRONG, 5),
                        tuple(Effect.WRONG, 6));
        assertThat(code(upload(file, true)))
                .isEqualTo(UnreadableRegister.faulty(4).code());
        assertThat(JsonPath.<List<Object>>read(body(people()), "$[?(@.userName == '%s')]".formatted(userName)))
                .isEmpty();
    }

    @Test
    void theRegisterTakesNumbersInAndShowsThemMasked() {
        var file = RegisterWorkbook.write(
                List.of(), List.of(List.of(userName, "许清嘉", "联络员", "联络员", "市住建局", "139 0000 6241")));

        assertThat(register.take(file, false, SYSTEM).lines())
                .extracting(RegisterOutcome::words)
                .containsExactly("待安全管理员开通；手机号码139****6241");
        register.take(file, true, SYSTEM);

        assertThat(phone()).containsExactly("139****6241");
        assertThat(register.take(file, false, SYSTEM).lines())
                .extracting(RegisterOutcome::effect)
                .containsExactly(Effect.SAME);
        assertThat(register.take(register.export(), false, SYSTEM).lines())
                .extracting(RegisterOutcome::effect)
                .containsOnly(Effect.SAME);
    }

    @ParameterizedTest
    @CsvSource({"1390000624", "60006241", "138****0000", "=13900006241"})
    void aWrongNumberKeepsOutTheWholeRegister(String wrong) {
        var first = List.of(userName, "许清嘉", "联络员", "联络员", "市住建局", "13900006241");
        register.take(RegisterWorkbook.write(List.of(), List.of(first)), true, SYSTEM);
        var file = RegisterWorkbook.write(
                List.of(),
                List.of(
                        List.of(userName, "许清嘉", "联络员", "联络员", "市住建局", "13900009999"),
                        List.of(userName + "a", "苏清嘉", "联络员", "联络员", "市住建局", wrong)));

        assertThat(register.take(file, false, SYSTEM).lines())
                .extracting(RegisterOutcome::effect)
                .containsExactly(Effect.CHANGED, Effect.WRONG);
        assertThat(code(upload(file, true)))
                .isEqualTo(UnreadableRegister.faulty(1).code());

        assertThat(phone()).containsExactly("139****6241");
    }

    @Test
    void aRegisterWithoutNumbersLeavesThemAsTheyAre() {
        var with = List.of(userName, "许清嘉", "联络员", "联络员", "市住建局", "13900006241");
        register.take(RegisterWorkbook.write(List.of(), List.of(with)), true, SYSTEM);
        var without = List.of(userName, "许清嘉", "科长", "联络员", "市住建局", "");

        register.take(RegisterWorkbook.write(List.of(), List.of(without)), true, SYSTEM);

        assertThat(phone()).containsExactly("139****6241");
    }

    @Test
    void whatIsNoRegisterIsRefusedInASentence() {
        assertThat(upload("not a workbook".getBytes(StandardCharsets.UTF_8), false))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("no-workbook");
        assertThat(upload(new byte[0], false)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theRegisterTakesInTheTree() {
        var name = "专班" + userName;
        var file = RegisterWorkbook.write(
                List.of(
                        List.of(name, "安澜" + name, "专班", "市工信局", "", "", "2099年12月31日"),
                        List.of(name + "科", "安澜" + name + "科", "科室", name)),
                List.of());

        assertThat(register.take(file, true, SYSTEM).lines())
                .extracting(RegisterOutcome::effect)
                .containsExactly(Effect.NEW, Effect.NEW);

        assertThat(units.all())
                .filteredOn(unit -> unit.shortName().equals(name))
                .singleElement()
                .extracting(Unit::endsOn)
                .isEqualTo(YEAR_END);
        assertThat(register.take(register.export(), false, SYSTEM).lines())
                .extracting(RegisterOutcome::effect)
                .containsOnly(Effect.SAME);
    }

    @Test
    void aRegisterSaysWhatIsWrongWithThePlaceOfAUnit() {
        var name = "专班" + userName;
        var file = RegisterWorkbook.write(
                List.of(
                        List.of(name, "安澜" + name, "专班", "市工信局"),
                        List.of(name + "二", "安澜" + name + "二", "专班", "", "", "", "2099-12-31"),
                        List.of(name + "三", "安澜" + name + "三", "部门", "市政府", "", "", "2099-12-31"),
                        List.of(name + "四", "安澜" + name + "四", "专班", "市工信局", "", "", "2099-02-30"),
                        List.of("市政府", "安澜市政府", "本级", "市工信局", "", ""),
                        List.of("市工信局", "安澜市工信局", "部门", "市政府", "", "工业运行")),
                List.of());

        assertThat(register.take(file, false, SYSTEM).lines())
                .filteredOn(line -> line.effect() == Effect.WRONG)
                .extracting(RegisterOutcome::words)
                .contains(
                        new TaskForceWithoutEnd().reason(),
                        new UnitWithoutParent().reason(),
                        new OnlyTaskForcesEnd().reason(),
                        "结束日期应当写作：2026-12-31",
                        new UnitOfItself().reason());
    }

    private String state() {
        return JsonPath.<List<String>>read(body(people()), "$[?(@.userName == '%s')].state".formatted(userName))
                .getFirst();
    }

    private List<String> phone() {
        return JsonPath.read(body(people()), "$[?(@.userName == '%s')].phone".formatted(userName));
    }

    private MvcTestResult upload(byte[] file, boolean apply) {
        return http.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/admin/register?apply=" + apply)
                .file(new MockMultipartFile("file", "名册.xlsx", null, file))
                .with(TestCity.as(SYSTEM)));
    }

    private MvcTestResult people() {
        return http.get().uri("/api/admin/people").with(TestCity.as(SYSTEM)).exchange();
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
