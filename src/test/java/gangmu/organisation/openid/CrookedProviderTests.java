package gangmu.organisation.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import gangmu.TestDatabase;
import gangmu.organisation.TestCity;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import provider.CrookedProvider;
import provider.CrookedProvider.Crook;
import provider.CrookedProvider.Signature;
import provider.Traveller;

/** A provider that is down when the application starts, and one whose word is not what it ought to be. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // a provider is down at the start once
class CrookedProviderTests {

    private static final CrookedProvider PROVIDER = new CrookedProvider(Clock.systemUTC());

    private final BeanFactory beans;
    private final TestDatabase.Owner owner;
    private final String here;
    private final Traveller browser = new Traveller();

    CrookedProviderTests(BeanFactory beans, TestDatabase.Owner owner, @LocalServerPort int port) {
        this.beans = beans;
        this.owner = owner;
        this.here = "http://localhost:" + port;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("gangmu.openid.issuer", PROVIDER::issuer);
        settings.add("gangmu.openid.client-id", () -> CrookedProvider.CLIENT);
        settings.add("gangmu.openid.client-secret", () -> "secret");
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        var commands = beans.getBean(OpenidCommands.class);
        commands.allow(TestCity.INDUSTRY_LIAISON.person(), "crooked", TestCity.SECURITY_ADMIN);
    }

    @AfterEach
    void close() {
        PROVIDER.twist(Crook.HONEST);
        PROVIDER.close();
    }

    /** The application is up: it started while nothing listened there. */
    @Test
    @Order(1)
    void aProviderThatIsDownKeepsNobodyFromTheirPasswordAndIsAskedAgainLater() {
        assertThat(end("/api/session/openid")).hasToString(here + "/sign-in?refusal=openid-away");
        assertThat(browser.get(URI.create(here + "/api/session/ways")).body()).contains("统一身份认证");
        assertThat(failures()).contains("OPENID_AWAY");

        PROVIDER.open();

        assertThat(signIn()).hasToString(here + "/sign-in?openid=done");
    }

    @Test
    void aProviderThatGoesDownOnTheWayIsSaidToBeAway() {
        PROVIDER.open();
        var back = atTheProvider();
        PROVIDER.close();

        assertThat(Traveller.next(browser.get(back))).hasToString(here + "/sign-in?refusal=openid-away");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crooks")
    void aTokenThatIsNotRightIsRefused(String ignored, Crook crook) {
        PROVIDER.open();
        PROVIDER.twist(crook);

        assertThat(signIn()).hasToString(here + "/sign-in?refusal=openid-failed");
        assertThat(browser.get(URI.create(here + "/api/session")).statusCode()).isEqualTo(401);
        assertThat(failures()).contains("OPENID_FAILED");
    }

    @Test
    void aTokenThatIsRightIsNot() {
        PROVIDER.open();

        assertThat(signIn()).hasToString(here + "/sign-in?openid=done");
    }

    static Stream<Arguments> crooks() {
        return Stream.of(
                words("of another question", words -> words.claim("nonce", "another")),
                words("of no question", words -> words.claim("nonce", null)),
                words("for another application", words -> words.audience("another")),
                words(
                        "for several, and not asked for by this one",
                        words -> words.audience(List.of(CrookedProvider.CLIENT, "another"))
                                .claim("azp", "another")),
                words("of another provider", words -> words.issuer("https://another.example")),
                words("of yesterday", words -> words.issueTime(then(-86_400)).expirationTime(then(-86_000))),
                words("without an end", words -> words.expirationTime(null)),
                words("about nobody", words -> words.subject(null)),
                Arguments.of("signed by another", new Crook(UnaryOperator.identity(), Signature.FOREIGN)),
                Arguments.of("not signed", new Crook(UnaryOperator.identity(), Signature.NONE)),
                Arguments.of("signed with the public key", new Crook(UnaryOperator.identity(), Signature.PUBLIC)));
    }

    private static Arguments words(String name, UnaryOperator<JWTClaimsSet.Builder> words) {
        return Arguments.of(name, new Crook(words, Signature.OWN));
    }

    private static Date then(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private URI signIn() {
        return Traveller.next(browser.get(atTheProvider()));
    }

    private URI atTheProvider() {
        return Traveller.next(browser.get(end("/api/session/openid")));
    }

    private URI end(String path) {
        return Traveller.next(browser.get(URI.create(here + path)));
    }

    private String failures() {
        return owner.jdbc()
                .sql("select body from journal.entry where kind = 'SignInFailed' order by tx desc, id desc limit 1")
                .query(String.class)
                .single();
    }
}
