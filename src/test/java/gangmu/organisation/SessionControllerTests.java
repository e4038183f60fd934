package gangmu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import gangmu.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class SessionControllerTests {

    private final MockMvcTester http;
    private final Units units;
    private final Accounts accounts;

    SessionControllerTests(MockMvcTester http, Units units, Accounts accounts) {
        this.http = http;
        this.units = units;
        this.accounts = accounts;
    }

    @BeforeEach
    void city() {
        TestCity.settle(units, accounts);
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
        assertThat(http.get().uri("/api/units").with(TestCity.as(TestCity.CLERK, true)))
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

    private MvcTestResult signIn(String userName, String password) {
        return http.post()
                .uri("/api/session")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(userName, password))
                .exchange();
    }
}
