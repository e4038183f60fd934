package gangmu.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.protection.Safeguards;
import gangmu.organisation.secondfactor.Authenticator;
import gangmu.organisation.secondfactor.NoSecondFactor;
import gangmu.organisation.secondfactor.OwnSecondFactor;
import gangmu.organisation.secondfactor.WrongCode;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An administrator enrols before anything else; everybody else may; a code is good once. */
@ModuleTest
class SecondFactorTests {

    private static final String OWN_PASSWORD = "chosen by me 1";

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;
    private String userName = "";
    private PersonId person = PersonId.next();

    SecondFactorTests(MockMvcTester http, BeanFactory beans, Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.http = http;
        this.beans = beans;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        userName = "u" + UUID.randomUUID();
        person = PersonId.next();
    }

    @Test
    void anAdministratorDoesNothingBeforeASecondFactorIsEnrolled() {
        var session = signedIn(Role.SECURITY_ADMIN);
        assertThat(get("/api/session", session))
                .bodyJson()
                .extractingPath("$.mustEnrol")
                .isEqualTo(true);
        assertThat(code(get("/api/admin/people", session))).isEqualTo("second-factor-must-enrol");

        var confirmed = enrol(session).answer();

        assertThat(get("/api/admin/people", session)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(get("/api/admin/people", cookie(confirmed))).hasStatus(HttpStatus.OK);
        assertThat(JsonPath.<List<String>>read(body(confirmed), "$.codes")).hasSize(10);
    }

    @Test
    void othersMayEnrolAndNeedNot() {
        var session = signedIn(Role.LIAISON);

        assertThat(get("/api/units", session)).hasStatus(HttpStatus.OK);
        assertThat(get("/api/session/second-factor", session))
                .bodyJson()
                .extractingPath("$.required")
                .isEqualTo(false);
    }

    @Test
    void whoHasEnrolledSignsInWithACodeThatIsGoodOnce() {
        var phone = enrol(signedIn(Role.LIAISON)).phone();

        assertThat(code(signIn(OWN_PASSWORD, null))).isEqualTo("code-required");
        assertThat(code(signIn("wrong", phone.code(1)))).isEqualTo("wrong-credentials");
        // the one that confirmed the enrolment is used up
        assertThat(code(signIn(OWN_PASSWORD, phone.code(0)))).isEqualTo(new WrongCode().code());
        assertThat(signIn(OWN_PASSWORD, phone.code(1))).hasStatus(HttpStatus.OK);
        assertThat(code(signIn(OWN_PASSWORD, phone.code(1)))).isEqualTo("wrong-code");
    }

    @Test
    void wrongCodesLockTheAccountLikeWrongPasswords() {
        var phone = enrol(signedIn(Role.LIAISON)).phone();

        for (var i = 0; i < Safeguards.usual().failures(); i++) {
            assertThat(code(signIn(OWN_PASSWORD, "000000"))).isEqualTo("wrong-code");
        }

        assertThat(code(signIn(OWN_PASSWORD, phone.code(1)))).isEqualTo("wrong-credentials");
    }

    @Test
    void aRecoveryCodeIsGoodForOneSignIn() {
        var codes =
                JsonPath.<List<String>>read(body(enrol(signedIn(Role.LIAISON)).answer()), "$.codes");

        var session = cookie(signIn(OWN_PASSWORD, codes.getFirst()));

        assertThat(get("/api/session/second-factor", session))
                .bodyJson()
                .extractingPath("$.recoveryCodesLeft")
                .isEqualTo(9);
        assertThat(code(signIn(OWN_PASSWORD, codes.getFirst()))).isEqualTo("wrong-code");
    }

    @Test
    void neitherSecretNorRecoveryCodeCanBeReadInTheDatabase() {
        var enrolled = enrol(signedIn(Role.LIAISON));
        var codes = JsonPath.<List<String>>read(body(enrolled.answer()), "$.codes");

        var kept = jdbc.sql("""
                        select f.secret || string_agg(c.hash, ' ')
                          from organisation.second_factor f
                          join organisation.recovery_code c on c.person_id = f.person_id
                         where f.person_id = :person
                         group by f.secret
                        """)
                .param("person", person.value())
                .query(String.class)
                .single();

        assertThat(kept).doesNotContain(enrolled.phone().secret()).startsWith("AES.");
        assertThat(codes).noneMatch(code -> kept.contains(code) || kept.contains(code.replace("-", "")));
    }

    @Test
    void toEnrolTakesThePasswordAndARightCode() {
        var session = signedIn(Role.LIAISON);

        assertThat(code(send(HttpMethod.POST, "", "{\"password\": \"wrong\"}", session)))
                .isEqualTo("wrong-password");
        begin(session);
        assertThat(code(send(HttpMethod.PUT, "", "{\"code\": \"000000\"}", session)))
                .isEqualTo("wrong-code");

        assertThat(signIn(OWN_PASSWORD, null)).hasStatus(HttpStatus.OK);
    }

    @Test
    void theSecondFactorIsTakenOffWithACodeAndAnAdministratorEnrolsAnother() {
        var enrolled = enrol(signedIn(Role.AUDITOR));
        var session = cookie(enrolled.answer());
        assertThat(code(send(HttpMethod.POST, "", "{\"password\": \"%s\"}".formatted(OWN_PASSWORD), session)))
                .isEqualTo(new AlreadyEnrolled().code());
        assertThat(code(send(HttpMethod.DELETE, "", "{\"code\": \"000000\"}", session)))
                .isEqualTo("wrong-code");

        var removed = send(
                HttpMethod.DELETE,
                "",
                "{\"code\": \"%s\"}".formatted(enrolled.phone().code(1)),
                session);

        assertThat(removed).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(code(get("/api/journal", cookie(removed)))).isEqualTo("second-factor-must-enrol");
        assertThat(code(send(HttpMethod.DELETE, "", "{\"code\": \"000000\"}", cookie(removed))))
                .isEqualTo(new NoSecondFactor().code());
        enrol(cookie(removed));
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() {
        var enrolled = enrol(signedIn(Role.LIAISON));
        var old = JsonPath.<List<String>>read(body(enrolled.answer()), "$.codes");

        var renewed = send(
                HttpMethod.POST,
                "/recovery-codes",
                "{\"code\": \"%s\"}".formatted(enrolled.phone().code(1)),
                cookie(enrolled.answer()));

        assertThat(code(signIn(OWN_PASSWORD, old.getFirst()))).isEqualTo("wrong-code");
        var codes = JsonPath.<List<String>>read(body(renewed), "$.codes");
        assertThat(signIn(OWN_PASSWORD, codes.getFirst())).hasStatus(HttpStatus.OK);
    }

    @Test
    void theSecurityAdministratorResetsTheSecondFactorOfOthersOnly() {
        var session = cookie(enrol(signedIn(Role.LIAISON)).answer());

        assertThat(code(reset(TestCity.SECURITY_ADMIN.person()))).isEqualTo(new OwnSecondFactor().code());
        assertThat(reset(person)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(code(reset(person))).isEqualTo("no-second-factor");
        assertThat(get("/api/session", session)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(signIn(OWN_PASSWORD, null)).hasStatus(HttpStatus.OK);
    }

    @Test
    void whoGuessesInAnOpenSessionIsLockedOutToo() {
        var session = signedIn(Role.LIAISON);
        for (var i = 0; i < Safeguards.usual().failures(); i++) {
            send(HttpMethod.POST, "", "{\"password\": \"wrong\"}", session);
        }

        assertThat(code(send(HttpMethod.POST, "", "{\"password\": \"%s\"}".formatted(OWN_PASSWORD), session)))
                .isEqualTo(new LockedOut(10).code());
    }

    /** Somebody new of this role, with a password of their own. */
    private Cookie signedIn(Role role) {
        TestCity.register(
                beans, new Person(person, "顾行舟", "工作人员", role, TestCity.CITY.id()), userName, TestCity.FIRST_PASSWORD);
        accounts.changePassword(
                accounts.signIn(new Accounts.Attempt(userName, TestCity.FIRST_PASSWORD, "", "10.0.0.1")),
                TestCity.FIRST_PASSWORD,
                OWN_PASSWORD);
        return cookie(signIn(OWN_PASSWORD, null));
    }

    private record Enrolled(Authenticator phone, MvcTestResult answer) {}

    private Enrolled enrol(Cookie session) {
        var phone = begin(session);
        var answer = send(HttpMethod.PUT, "", "{\"code\": \"%s\"}".formatted(phone.code(0)), session);
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new Enrolled(phone, answer);
    }

    private Authenticator begin(Cookie session) {
        var begun = body(send(HttpMethod.POST, "", "{\"password\": \"%s\"}".formatted(OWN_PASSWORD), session));
        var secret = JsonPath.<String>read(begun, "$.secret");
        assertThat(JsonPath.<String>read(begun, "$.uri"))
                .startsWith("otpauth://totp/")
                .contains(secret);
        return new Authenticator(secret, clock);
    }

    private MvcTestResult signIn(String password, @org.jspecify.annotations.Nullable String code) {
        var json = "{\"userName\": \"%s\", \"password\": \"%s\"%s}"
                .formatted(userName, password, code == null ? "" : ", \"code\": \"" + code + "\"");
        return http.post()
                .uri("/api/session")
                .with(csrf())
                // what is guessed here is no other test's failure
                .with(request -> {
                    request.setRemoteAddr(userName);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String json, Cookie session) {
        return http.method(method)
                .uri("/api/session/second-factor" + path)
                .with(csrf())
                .cookie(session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult reset(PersonId whose) {
        return http.delete()
                .uri("/api/admin/people/" + whose.value() + "/second-factor")
                .with(TestCity.as(TestCity.SECURITY_ADMIN))
                .exchange();
    }

    private MvcTestResult get(String path, Cookie session) {
        return http.get().uri(path).cookie(session).exchange();
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

    private static Cookie cookie(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> !cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow();
    }
}
