package gangmu.organisation.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.People;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import gangmu.organisation.protection.Safeguards;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The system administrator enters, the security administrator opens; neither sees business. */
@ModuleTest
class AdministrationTests {

    private static final Viewer SYSTEM = TestCity.SYSTEM_ADMIN;
    private static final Viewer SECURITY = TestCity.SECURITY_ADMIN;

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final People people;
    private String userName = "";

    AdministrationTests(MockMvcTester http, BeanFactory beans, People people) {
        this.http = http;
        this.beans = beans;
        this.people = people;
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

    private String state() {
        return JsonPath.<List<String>>read(
                        body(get("/api/admin/people", SYSTEM)), "$[?(@.userName == '%s')].state".formatted(userName))
                .getFirst();
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
