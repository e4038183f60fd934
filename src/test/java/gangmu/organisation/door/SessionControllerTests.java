package gangmu.organisation.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import gangmu.ModuleTest;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.account.Accounts;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class SessionControllerTests {

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    SessionControllerTests(MockMvcTester http, BeanFactory beans, Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.http = http;
        this.beans = beans;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void nothingIsShownToSomebodyWhoHasNotSignedIn() {
        assertThat(http.get().uri("/api/units"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("signed-out");
    }

    @Test
    void signingInTellsWhoOneIs() {
        var answer = signIn("clerk", TestCity.FIRST_PASSWORD);

        assertThat(answer).hasStatus(HttpStatus.OK);
        assertThat(answer).bodyJson().extractingPath("$.unitName").isEqualTo("市政府督查室");
        assertThat(answer).bodyJson().extractingPath("$.mustChangePassword").isEqualTo(true);
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatIsWrong() {
        var answer = signIn("leader", "no");

        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("wrong-credentials");
    }

    @Test
    void aRequestWithoutTheTokenOfThePageIsRefused() {
        assertThat(http.post()
                        .uri("/api/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("page-too-old");
    }

    @Test
    void withAOneTimePasswordNothingIsPossibleButChangingIt() {
        assertThat(http.get().uri("/api/units").with(TestCity.asNewcomer(TestCity.CLERK)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("password-must-change");
    }

    @Test
    void anAddressThatDoesNotExistIsNoSecret() {
        assertThat(http.get().uri("/api/nothing-here").with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withoutAProviderThereIsNoWayButThePassword() {
        assertThat(http.get().uri("/api/session/ways"))
                .hasStatus(HttpStatus.OK)
                .bodyJson()
                .isLenientlyEqualTo("[]");
        for (var address : List.of("/api/session/openid", "/api/session/openid/callback?code=c&state=s")) {
            assertThat(http.get().uri(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(http.post()
                        .uri("/api/session/openid/code")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"123456\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.put()
                        .uri("/api/admin/people/" + TestCity.CLERK.person().value() + "/openid")
                        .with(TestCity.as(TestCity.SECURITY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"clerk\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        var answer = signIn("", "");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.fields.userName").isEqualTo("请填写用户名");
    }

    @Test
    void theRegisterOfUnitsNamesTheLiaisons() {
        var answer =
                http.get().uri("/api/units").with(TestCity.as(TestCity.CLERK)).exchange();

        assertThat(answer).hasStatus(HttpStatus.OK);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.shortName == '市工信局')].liaisons[0].name")
                .asArray()
                .containsExactly("苏一鸣");
    }

    @Test
    void aLiaisonDoesNotChooseLeaders() {
        assertThat(http.get().uri("/api/leaders").with(TestCity.as(TestCity.INDUSTRY_LIAISON)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/leaders").with(TestCity.as(TestCity.CLERK)))
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("江怀谦");
    }

    @Test
    void aClerkChoosesAmongEverybodyAndSeesTheirUnits() {
        assertThat(http.get().uri("/api/people").with(TestCity.as(TestCity.CLERK)))
                .bodyJson()
                .extractingPath("$[?(@.name == '苏一鸣')].unit")
                .asArray()
                .containsExactly("市工信局");
    }

    @Test
    void aNewPasswordGivesANewSession() {
        newcomer("twice");
        var before = cookie(signIn("twice", TestCity.FIRST_PASSWORD));

        var changed = http.put()
                .uri("/api/session/password")
                .with(csrf())
                .cookie(before)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"oldPassword\": \"%s\", \"newPassword\": \"chosen by me 1\"}"
                        .formatted(TestCity.FIRST_PASSWORD))
                .exchange();

        assertThat(changed).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.get().uri("/api/session").cookie(before)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get().uri("/api/session").cookie(cookie(changed))).hasStatus(HttpStatus.OK);
        assertThat(cookie(changed).getValue()).isNotEqualTo(before.getValue());
    }

    @Test
    void signingInElsewhereEndsTheEarlierSessionAndTellsIt() {
        newcomer("mover");
        var earlier = cookie(signIn("mover", TestCity.FIRST_PASSWORD));

        var later = cookie(signIn("mover", TestCity.FIRST_PASSWORD));

        for (var again = 0; again < 2; again++) {
            var answer = http.get().uri("/api/session").cookie(earlier).exchange();
            assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
            assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("signed-in-elsewhere");
            assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("您的账号已在别处登录");
        }
        assertThat(http.get().uri("/api/session").cookie(later)).hasStatus(HttpStatus.OK);
    }

    @Test
    void whoWasDisplacedSignsInAgainInTheSameBrowser() {
        newcomer("returner");
        var earlier = cookie(signIn("returner", TestCity.FIRST_PASSWORD));
        var later = cookie(signIn("returner", TestCity.FIRST_PASSWORD));

        var again = cookie(http.post()
                .uri("/api/session")
                .with(csrf())
                .cookie(earlier)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\": \"returner\", \"password\": \"%s\"}".formatted(TestCity.FIRST_PASSWORD))
                .exchange());

        assertThat(http.get().uri("/api/session").cookie(again)).hasStatus(HttpStatus.OK);
        assertThat(http.get().uri("/api/session").cookie(later))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("signed-in-elsewhere");
    }

    @Test
    void aSessionIdlesForHalfAnHourAndEndsAfterTwelveHours() {
        newcomer("sleeper");
        var session = cookie(signIn("sleeper", TestCity.FIRST_PASSWORD));
        assertThat(jdbc.sql("select max_inactive_interval from organisation.session where principal_name = 'sleeper'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30 * 60);

        assertThat(accounts.signIn(new Accounts.Attempt("sleeper", TestCity.FIRST_PASSWORD, "", "10.0.0.1"))
                        .since())
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(http.get().uri("/api/session").cookie(session)).hasStatus(HttpStatus.OK);
        assertThat(gateOpensFor(Duration.ofHours(12).minusMinutes(1))).hasStatus(HttpStatus.OK);
        assertThat(gateOpensFor(Duration.ofHours(12).plusSeconds(1)))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("session-over");
    }

    @Test
    void comingBackIsWrittenDownOnceAMinute() {
        var session = cookie(signIn("leader", TestCity.FIRST_PASSWORD));
        var signedInAt = lastAccess();

        assertThat(http.get().uri("/api/session").cookie(session)).hasStatus(HttpStatus.OK);
        var soonAfter = lastAccess();
        jdbc.sql("update organisation.session set last_access_time = last_access_time - 61000")
                .update();
        assertThat(http.get().uri("/api/session").cookie(session)).hasStatus(HttpStatus.OK);

        assertThat(soonAfter).isEqualTo(signedInAt);
        assertThat(lastAccess()).isGreaterThanOrEqualTo(signedInAt);
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsIt() {
        var first = cookie(signIn("leader", TestCity.FIRST_PASSWORD));

        var again = cookie(http.post()
                .uri("/api/session")
                .with(csrf())
                .cookie(first)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\": \"leader\", \"password\": \"%s\"}".formatted(TestCity.FIRST_PASSWORD))
                .exchange());
        assertThat(again.getValue()).isNotEqualTo(first.getValue());
        assertThat(again.isHttpOnly()).isTrue();
        assertThat(again.getAttribute("SameSite")).isEqualToIgnoringCase("lax");
        assertThat(http.get().uri("/api/session").cookie(first)).hasStatus(HttpStatus.UNAUTHORIZED);

        assertThat(http.delete().uri("/api/session").with(csrf()).cookie(again)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.get().uri("/api/session").cookie(again)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    /** Whether somebody who signed in so long ago may ask something. */
    private MvcTestResult gateOpensFor(Duration after) {
        return http.get()
                .uri("/api/units")
                .with(TestCity.signedInAt(TestCity.CLERK, clock.instant().minus(after)))
                .exchange();
    }

    private void newcomer(String userName) {
        var person = new Person(PersonId.next(), "姜云舟", "联络员", Role.LIAISON, TestCity.COUNTY.id());
        TestCity.register(beans, person, userName, TestCity.FIRST_PASSWORD);
    }

    /** When the youngest session was last used. */
    private long lastAccess() {
        return jdbc.sql("""
                        select last_access_time
                          from organisation.session
                         order by creation_time desc
                         limit 1
                        """).query(Long.class).single();
    }

    /** The cookie of the session; its name is a setting of the real server. */
    private static Cookie cookie(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> !cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult signIn(String userName, String password) {
        return http.post()
                .uri("/api/session")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(userName, password))
                .exchange();
    }
}
