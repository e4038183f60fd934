package gangmu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.organisation.RegisterImport.Effect;
import gangmu.organisation.RegisterImport.RegisterOutcome;
import gangmu.organisation.protection.Safeguards;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The system administrator enters, the security administrator opens; neither sees business. */
@ModuleTest
class AdministrationTests {

    private static final Viewer SYSTEM = TestCity.SYSTEM_ADMIN;
    private static final Viewer SECURITY = TestCity.SECURITY_ADMIN;

    private final MockMvcTester http;
    private final Units units;
    private final BeanFactory beans;
    private final People people;
    private final RegisterImport register;
    private String userName = "";

    AdministrationTests(MockMvcTester http, Units units, BeanFactory beans, People people, RegisterImport register) {
        this.http = http;
        this.units = units;
        this.beans = beans;
        this.people = people;
        this.register = register;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        userName = "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whoIsEnteredCannotSignInBeforeTheOtherAdministratorHasOpenedTheAccount() {
        var id = entered(Role.LIAISON, TestCity.HOUSING);
        assertThat(state()).isEqualTo("ENTERED");
        assertThat(signIn("")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(signIn("anything")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(people.of(Role.LIAISON))
                .noneMatch(person -> person.id().value().equals(id));
        assertThat(post("/api/admin/people/" + id + "/opening", SYSTEM)).hasStatus(HttpStatus.FORBIDDEN);

        var issued = body(post("/api/admin/people/" + id + "/opening", SECURITY));

        assertThat(signIn(JsonPath.read(issued, "$.password")))
                .hasStatus(HttpStatus.OK)
                .bodyJson()
                .extractingPath("$.mustChangePassword")
                .isEqualTo(true);
        assertThat(people.of(Role.LIAISON))
                .anyMatch(person -> person.id().value().equals(id));
        assertThat(code(post("/api/admin/people/" + id + "/opening", SECURITY)))
                .isEqualTo(new AccountAlreadyOpen().code());
    }

    @Test
    void allThatWaitAreOpenedAtOnce() {
        var id = entered(Role.LIAISON, TestCity.HOUSING);

        var issued = body(post("/api/admin/openings", SECURITY));

        assertThat(JsonPath.<List<String>>read(issued, "$[?(@.person == '%s')].userName".formatted(id)))
                .containsExactly(userName);
        assertThat(JsonPath.<List<Object>>read(body(post("/api/admin/openings", SECURITY)), "$"))
                .isEmpty();
    }

    @Test
    void withAnotherRoleAnAccountIsShutUntilItIsOpenedAgain() {
        var id = entered(Role.LIAISON, TestCity.HOUSING);
        var password =
                JsonPath.<String>read(body(post("/api/admin/people/" + id + "/opening", SECURITY)), "$.password");

        assertThat(put("/api/admin/people/" + id, entry("许清嘉", Role.LIAISON, TestCity.HOUSING)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(signIn(password)).hasStatus(HttpStatus.OK);
        assertThat(put("/api/admin/people/" + id, entry("许清嘉", Role.CLERK, TestCity.SUPERVISION)))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(signIn(password)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(state()).isEqualTo("ENTERED");
    }

    @Test
    void aClosedAccountStaysClosedAndItsNameIsNotGivenAway() {
        var id = entered(Role.LIAISON, TestCity.HOUSING);
        var password =
                JsonPath.<String>read(body(post("/api/admin/people/" + id + "/opening", SECURITY)), "$.password");

        assertThat(post("/api/admin/people/" + id + "/closing", SYSTEM)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(signIn(password)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(code(post("/api/admin/people/" + id + "/password", SECURITY)))
                .isEqualTo(new AccountNotOpen().code());
        assertThat(code(enter(entry("苏一鸣", Role.LIAISON, TestCity.HOUSING))))
                .isEqualTo(new UserNameTaken(userName).code());
        assertThat(delete("/api/admin/people/" + id + "/closing")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(state()).isEqualTo("ENTERED");
    }

    @Test
    void aNewPasswordUnlocksAndIsGoodForOneSignIn() {
        var id = entered(Role.LIAISON, TestCity.HOUSING);
        post("/api/admin/people/" + id + "/opening", SECURITY);
        for (var i = 0; i < Safeguards.usual().failures(); i++) {
            signIn("wrong");
        }

        var password =
                JsonPath.<String>read(body(post("/api/admin/people/" + id + "/password", SECURITY)), "$.password");

        assertThat(signIn(password))
                .bodyJson()
                .extractingPath("$.mustChangePassword")
                .isEqualTo(true);
    }

    @Test
    void nobodyClosesOneself() {
        assertThat(code(post("/api/admin/people/" + SYSTEM.person().value() + "/closing", SYSTEM)))
                .isEqualTo(new OneselfClosed().code());
    }

    @Test
    void aPersonWorksInAUnitOfTheRegister() {
        var answer = enter("""
                {"userName":"%s","name":"许清嘉","title":"","role":"LIAISON","unitId":"%s"}""".formatted(userName, UUID.randomUUID()));

        assertThat(code(answer)).isEqualTo(new NoSuchUnit().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            {"userName":"9x","name":"许清嘉","title":"","role":"LIAISON","unitId":"00000000-0000-0000-0000-000000000001"}
            {"userName":"<b>","name":"许清嘉","title":"","role":"LIAISON","unitId":"00000000-0000-0000-0000-000000000001"}
            {"userName":"abc","name":" ","title":"","role":"LIAISON","unitId":"00000000-0000-0000-0000-000000000001"}
            {"userName":"abc","name":"许清嘉","title":"","role":"MAYOR","unitId":"00000000-0000-0000-0000-000000000001"}
            """)
    void nonsenseIsNotEntered(String json) {
        assertThat(enter(json)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theAdministratorsSeeNoBusinessAndTheOthersNoRegister() {
        for (var administrator : List.of(SYSTEM, SECURITY)) {
            assertThat(get("/api/people", administrator)).hasStatus(HttpStatus.FORBIDDEN);
        }
        for (var other : List.of(TestCity.AUDITOR, TestCity.CLERK, TestCity.LEADER, TestCity.INDUSTRY_LIAISON)) {
            assertThat(get("/api/admin/people", other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get("/api/admin/people", SECURITY)).hasStatus(HttpStatus.OK);
        assertThat(enterAs(SECURITY)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aUnitIsRegisteredOnceAndChangedInItsPlace() {
        var name = "市" + userName + "局";
        var created = postAs("/api/admin/units", unit(name, null), SYSTEM);
        assertThat(created).hasStatus(HttpStatus.CREATED);
        var id = Objects.requireNonNull(created.getResponse().getHeader("Location"))
                .substring("/api/admin/units/".length());

        assertThat(code(postAs("/api/admin/units", unit(name, null), SYSTEM)))
                .isEqualTo(new UnitNameTaken(name).code());
        assertThat(code(put("/api/admin/units/" + id, unit(name, id)))).isEqualTo(new UnitOfItself().code());
        assertThat(put(
                        "/api/admin/units/" + id,
                        unit(name + "（新）", TestCity.CITY.id().value().toString())))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(units.find(new UnitId(UUID.fromString(id)))).get().satisfies(unit -> {
            assertThat(unit.shortName()).isEqualTo(name + "（新）");
            assertThat(unit.parent()).isEqualTo(TestCity.CITY.id());
            assertThat(unit.duties()).containsExactly("城市防汛");
        });
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
        entered(Role.LIAISON, TestCity.HOUSING);

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
        assertThat(JsonPath.<List<Object>>read(
                        body(get("/api/admin/people", SYSTEM)), "$[?(@.userName == '%s')]".formatted(userName)))
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

    private UUID entered(Role role, Unit unit) {
        var answer = enter(entry("许清嘉", role, unit));
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        var place = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    private String entry(String name, Role role, Unit unit) {
        return """
                {"userName":"%s","name":"%s","title":"联络员","role":"%s","unitId":"%s"}""".formatted(userName, name, role, unit.id().value());
    }

    private static String unit(String name, @Nullable String parent) {
        return """
                {"name":"安澜%1$s","shortName":"%1$s","kind":"BUREAU","parentId":%2$s,"aliases":[],"duties":["城市防汛"]}""".formatted(name, parent == null ? "null" : "\"" + parent + "\"");
    }

    private String state() {
        return JsonPath.<List<String>>read(
                        body(get("/api/admin/people", SYSTEM)), "$[?(@.userName == '%s')].state".formatted(userName))
                .getFirst();
    }

    private List<String> phone() {
        return JsonPath.read(
                body(get("/api/admin/people", SYSTEM)), "$[?(@.userName == '%s')].phone".formatted(userName));
    }

    private MvcTestResult signIn(String password) {
        return http.post()
                .uri("/api/session")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\":\"%s\",\"password\":\"%s\"}".formatted(userName, password))
                .exchange();
    }

    private MvcTestResult enter(String json) {
        return postAs("/api/admin/people", json, SYSTEM);
    }

    private MvcTestResult enterAs(Viewer viewer) {
        return postAs("/api/admin/people", entry("许清嘉", Role.LIAISON, TestCity.HOUSING), viewer);
    }

    private MvcTestResult upload(byte[] file, boolean apply) {
        return http.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/admin/register?apply=" + apply)
                .file(new MockMultipartFile("file", "名册.xlsx", null, file))
                .with(TestCity.as(SYSTEM)));
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult post(String path, Viewer viewer) {
        return postAs(path, "{}", viewer);
    }

    private MvcTestResult postAs(String path, String json, Viewer viewer) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private MvcTestResult put(String path, String json) {
        return http.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(SYSTEM))
                .exchange();
    }

    private MvcTestResult delete(String path) {
        return http.delete().uri(path).with(TestCity.as(SYSTEM)).exchange();
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
