package gangmu.organisation.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jayway.jsonpath.JsonPath;
import gangmu.TestDatabase;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.account.Accounts;
import gangmu.organisation.openid.Links.OpenidLink;
import gangmu.organisation.person.Roll;
import gangmu.organisation.protection.Safeguards;
import gangmu.organisation.secondfactor.Authenticator;
import gangmu.organisation.secondfactor.SecondFactors;
import gangmu.organisation.session.SignedIn;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;
import provider.TestProvider;
import provider.Traveller;

/** Signing in through a real provider: the application at a real port, a Spring Authorization Server at another, and a browser between them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenidTests {

    private static final TestProvider PROVIDER = TestProvider.start();
    private static final String SECRET = "a-secret-between-the-two";

    private final BeanFactory beans;
    private final Accounts accounts;
    private final OpenidCommands commands;
    private final TestDatabase.Owner owner;
    private final Clock clock;
    private final String here;

    /** A new person with each test, here and at the provider. */
    private final PersonId person = PersonId.next();

    private final String userName = "u" + person.value().toString().substring(0, 8);
    private final String subject = "s-" + person.value().toString().substring(0, 8);
    private final Traveller browser = new Traveller();

    OpenidTests(
            BeanFactory beans,
            Accounts accounts,
            OpenidCommands commands,
            TestDatabase.Owner owner,
            Clock clock,
            @LocalServerPort int port) {
        this.beans = beans;
        this.accounts = accounts;
        this.commands = commands;
        this.owner = owner;
        this.clock = clock;
        this.here = "http://localhost:" + port;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("gangmu.openid.issuer", PROVIDER::issuer);
        settings.add("gangmu.openid.client-id", () -> "gangmu");
        settings.add("gangmu.openid.client-secret", () -> SECRET);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        PROVIDER.register("gangmu", SECRET, here + "/api/session/openid/callback", here + "/sign-in");
        PROVIDER.call(subject, userName);
    }

    // --- who comes in

    @Test
    void whoseAccountIsLinkedSignsInThroughTheProvider() {
        enter(Role.LIAISON);
        allow(person, userName);

        var end = signIn();

        assertThat(end).hasToString(here + "/sign-in?openid=done");
        assertThat(me()).containsEntry("userName", userName).containsEntry("mustEnrol", false);
        assertThat(written("SignInSucceeded")).first().asString().contains("\"way\":\"OPENID\"");
        assertThat(written("OpenidTied")).first().asString().contains(subject);
    }

    @Test
    void thePageKnowsTheWayAndWhatItIsCalled() {
        assertThat(JsonPath.<List<Map<String, String>>>read(
                        get("/api/session/ways").body(), "$"))
                .containsExactly(Map.of("label", "统一身份认证", "address", "/api/session/openid"));
    }

    @Test
    void theWayThereCarriesStateNonceAndChallengeAndNoSecret() {
        var there = Traveller.next(get("/api/session/openid"));

        assertThat(there.toString()).startsWith(PROVIDER.issuer() + "/oauth2/authorize");
        assertThat(there.getQuery())
                .contains(
                        "response_type=code", "scope=openid profile", "state=", "nonce=", "code_challenge_method=S256")
                .contains("redirect_uri=" + here + "/api/session/openid/callback")
                .doesNotContain(SECRET);
    }

    @Test
    void theOneTimePasswordHoldsNobodyUpWhoHasNotUsedIt() {
        enter(Role.LIAISON);
        allow(person, userName);

        signIn();

        assertThat(me()).containsEntry("mustChangePassword", false);
        assertThat(get("/api/units").statusCode()).isEqualTo(200);
        assertThat(password(TestCity.FIRST_PASSWORD).mustChange()).isTrue();
    }

    @Test
    void whoIsLinkedToNobodyStaysOutside() {
        enter(Role.LIAISON);

        var end = signIn();

        assertThat(end).hasToString(here + "/sign-in?refusal=openid-unlinked");
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        assertThat(owner.jdbc()
                        .sql("select count(*) from organisation.person where name = :name")
                        .param("name", userName)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(newestFailure()).contains("OPENID_UNLINKED");
    }

    @Test
    void aClosedAccountStaysClosed() {
        enter(Role.LIAISON);
        allow(person, userName);
        owner.jdbc()
                .sql("update organisation.person set closed_at = now() where id = :id")
                .param("id", person.value())
                .update();

        var end = signIn();

        assertThat(end).hasToString(here + "/sign-in?refusal=shut");
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        assertThat(newestFailure()).contains("SHUT", person.value().toString());
    }

    @Test
    void aLockedAccountIsLockedOnThisWayToo() {
        enter(Role.LIAISON);
        allow(person, userName);
        owner.jdbc()
                .sql("update organisation.person set locked_until = now() + interval '5 minutes' where id = :id")
                .param("id", person.value())
                .update();

        assertThat(signIn()).hasToString(here + "/sign-in?refusal=locked");
    }

    // --- names and people

    @Test
    void whoIsCalledOtherwiseAtTheProviderKeepsTheAccount() {
        enter(Role.LIAISON);
        allow(person, userName);
        signIn();
        PROVIDER.call(subject, "renamed-" + userName);

        var again = travel(new Traveller(), subject);

        assertThat(again).hasToString(here + "/sign-in?openid=done");
    }

    @Test
    void whoGetsANameLaterDoesNotGetTheAccount() {
        enter(Role.LIAISON);
        allow(person, userName);
        signIn();
        PROVIDER.call(subject, "renamed-" + userName);
        PROVIDER.call("other-" + subject, userName);

        var end = travel(new Traveller(), "other-" + subject);

        assertThat(end).hasToString(here + "/sign-in?refusal=openid-others");
        assertThat(newestFailure()).contains("OPENID_OTHERS", person.value().toString());
    }

    @Test
    void twoPeopleOfTheProviderAreTwoPeopleHere() {
        enter(Role.LIAISON);
        allow(person, userName);
        var other = PersonId.next();
        register(other, userName + "x", Role.LEADER);
        PROVIDER.call("x" + subject, "工号-" + subject);
        allow(other, "工号-" + subject);
        signIn();

        var second = new Traveller();
        travel(second, "x" + subject);

        assertThat(me()).containsEntry("userName", userName);
        assertThat(me(second)).containsEntry("userName", userName + "x").containsEntry("role", "LEADER");
    }

    @Test
    void aNameOpensOneAccountOnly() {
        enter(Role.LIAISON);
        allow(person, userName);
        var other = PersonId.next();
        register(other, userName + "x", Role.LIAISON);

        assertThatExceptionOfType(OpenidNameTaken.class)
                .isThrownBy(() -> allow(other, userName))
                .withMessageContaining(userName);
    }

    @Test
    void nobodyLinksTheirOwnAccount() {
        var own = TestCity.SECURITY_ADMIN.person();

        assertThatExceptionOfType(OwnOpenid.class).isThrownBy(() -> allow(own, userName));
        assertThatExceptionOfType(OwnOpenid.class).isThrownBy(() -> commands.remove(own, TestCity.SECURITY_ADMIN));
    }

    @Test
    void aLinkThatIsTakenAwayEndsTheSessionAndTheWay() {
        enter(Role.LIAISON);
        allow(person, userName);
        signIn();
        assertThat(get("/api/session/openid/link").body()).contains(userName);

        commands.remove(person, TestCity.SECURITY_ADMIN);

        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        assertThat(travel(new Traveller(), subject)).hasToString(here + "/sign-in?refusal=openid-unlinked");
        assertThat(written("OpenidAllowed", "OpenidRemoved")).hasSize(2);
    }

    @Test
    void aNewNameForgetsWhoCameBefore() {
        enter(Role.LIAISON);
        allow(person, userName);
        signIn();

        allow(person, "successor-" + userName);

        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        assertThat(travel(new Traveller(), subject)).hasToString(here + "/sign-in?refusal=openid-unlinked");
        assertThat(beans.getBean(Roll.class).find(person).orElseThrow().openid())
                .isEqualTo(new OpenidLink("successor-" + userName, null));
    }

    // --- the second factor

    @Test
    void anAdministratorStillGivesTheCode() {
        var phone = enrol(Role.AUDITOR);

        var end = signIn();

        assertThat(end).hasToString(here + "/sign-in?openid=code");
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        assertThat(give("000000").body()).contains("wrong-code");
        assertThat(newestFailure()).contains("WRONG_CODE", "OPENID");
        assertThat(give(phone.code(1)).statusCode()).isEqualTo(200);
        assertThat(me()).containsEntry("userName", userName).containsEntry("mustEnrol", false);
        assertThat(get("/api/journal").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorWithoutASecondFactorEnrolsBeforeAnythingElse() {
        enter(Role.AUDITOR);
        allow(person, userName);

        signIn();

        assertThat(me()).containsEntry("mustEnrol", true);
        assertThat(get("/api/journal").body()).contains("second-factor-must-enrol");
    }

    @Test
    void wrongCodesLockTheAccountHereToo() {
        enrol(Role.LIAISON);
        signIn();

        for (var i = 0; i < 5; i++) {
            assertThat(give("000000").body()).contains("wrong-code");
        }

        assertThat(give("000000").body()).contains("\"locked\"");
    }

    @Test
    void aCodeWithoutWhoCameFromTheProviderIsGoodForNothing() {
        get("/api/session");

        var answer = give("123456");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("openid-over");
    }

    // --- sessions

    @Test
    void signingInThatWayEndsTheEarlierSessionWithItsWord() {
        enter(Role.LIAISON);
        allow(person, userName);
        signIn();

        travel(new Traveller(), subject);

        assertThat(get("/api/session").body()).contains("signed-in-elsewhere");
    }

    @Test
    void theSessionIsANewOneAndIdlesLikeAnyOther() {
        enter(Role.LIAISON);
        allow(person, userName);
        get("/api/session/openid");
        var before = browser.cookie("gangmu").orElseThrow();

        signIn();

        assertThat(browser.cookie("gangmu").orElseThrow()).isNotEqualTo(before);
        assertThat(owner.jdbc()
                        .sql("select max_inactive_interval from organisation.session where principal_name = :name")
                        .param("name", userName)
                        .query(Integer.class)
                        .single())
                .isEqualTo(30 * 60);
    }

    @Test
    void signingOutEndsTheSessionAtTheProviderToo() {
        enter(Role.LIAISON);
        allow(person, userName);
        signIn();

        var answer = browser.call("DELETE", URI.create(here + "/api/session"), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        var farewell = browser.get(URI.create(JsonPath.<String>read(answer.body(), "$.address")));
        assertThat(Traveller.next(farewell)).hasToString(here + "/sign-in");
        // the provider asks again who it is
        var again = browser.get(Traveller.next(get("/api/session/openid")));
        assertThat(Traveller.next(again)).hasPath("/login");
    }

    @Test
    void whoCameByPasswordIsSentNowhere() {
        enter(Role.LIAISON);
        get("/api/session");
        browser.call(
                "POST",
                URI.create(here + "/api/session"),
                "{\"userName\":\"%s\",\"password\":\"%s\"}".formatted(userName, TestCity.FIRST_PASSWORD));
        get("/api/session");

        assertThat(browser.call("DELETE", URI.create(here + "/api/session"), "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void theSessionHoldsNoWordOfTheProviderInPlain() {
        enter(Role.LIAISON);
        allow(person, userName);

        signIn();

        var kept = owner.jdbc()
                .sql("""
                        select a.attribute_bytes
                          from organisation.session_attributes a
                          join organisation.session s on s.primary_id = a.session_primary_id
                         where s.principal_name = :name
                        """)
                .param("name", userName)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(String.join(" ", kept)).contains("AES.").doesNotContain("eyJ", "access_token");
    }

    // --- what goes wrong on the way

    @Test
    void aStateThatIsNotOursIsRefused() {
        enter(Role.LIAISON);
        allow(person, userName);
        var back = atTheProvider(browser, subject);
        var forged = URI.create(back.toString().replaceAll("state=[^&]+", "state=forged"));

        assertThat(end(browser.get(forged))).hasToString(here + "/sign-in?refusal=openid-failed");
        assertThat(newestFailure()).contains("OPENID_FAILED");
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeIsGoodOnceAndInOneBrowser() {
        enter(Role.LIAISON);
        allow(person, userName);
        var back = atTheProvider(browser, subject);

        var thief = new Traveller();
        thief.get(URI.create(here + "/api/session/openid"));
        assertThat(end(thief.get(back))).hasToString(here + "/sign-in?refusal=openid-failed");
        assertThat(end(browser.get(back))).hasToString(here + "/sign-in?openid=done");
        assertThat(end(browser.get(back))).hasToString(here + "/sign-in?refusal=openid-failed");
    }

    @Test
    void whoIsDeniedAtTheProviderIsToldSoOnThePage() {
        var there = Traveller.next(get("/api/session/openid"));
        var state = there.getRawQuery().replaceAll(".*state=([^&]+).*", "$1");

        var answer = browser.get(URI.create(here
                + "/api/session/openid/callback?error=access_denied&error_description=%0d%0aSet-Cookie:%20x=1&state="
                + state));

        assertThat(end(answer)).hasToString(here + "/sign-in?refusal=openid-denied");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x="));
        assertThat(newestFailure()).contains("OPENID_DENIED");
    }

    @Test
    void nobodyIsSentElsewhereByWhatStandsInTheAddress() {
        for (var address : List.of(
                "/api/session/openid/callback?code=c&state=s&redirect_uri=https://evil.example&to=//evil.example",
                "/api/session/openid/callback?error=%22%3E%3Cscript%3E&state=https://evil.example",
                "/api/session/openid/callback")) {
            assertThat(end(get(address))).hasToString(here + "/sign-in?refusal=openid-failed");
        }
        assertThat(Traveller.next(get("/api/session/openid?redirect_uri=https://evil.example&to=//evil.example")))
                .hasPort(PROVIDER.port())
                .asString()
                .doesNotContain("evil");
    }

    @Test
    void whoComesTooOftenWaits() {
        var steps = 4 * Safeguards.usual().signInsPerMinute();

        var ends = IntStream.range(0, steps)
                .mapToObj(_ -> end(get("/api/session/openid/callback")))
                .toList();

        assertThat(ends.getFirst()).hasParameter("refusal", "openid-failed");
        assertThat(ends).contains(URI.create(here + "/sign-in?refusal=too-often"));
    }

    // ---

    private void enter(Role role) {
        register(person, userName, role);
    }

    private void register(PersonId id, String name, Role role) {
        TestCity.register(
                beans, new Person(id, "顾行舟", "工作人员", role, TestCity.CITY.id()), name, TestCity.FIRST_PASSWORD);
        owner.jdbc()
                .sql("update organisation.person set opened_at = now() where id = :id and opened_at is null")
                .param("id", id.value())
                .update();
    }

    private SignedIn password(String password) {
        return accounts.signIn(new Accounts.Attempt(userName, password, "", "10.0.0.1"));
    }

    private Authenticator enrol(Role role) {
        enter(role);
        allow(person, userName);
        var factors = beans.getBean(SecondFactors.class);
        return beans.getBean(TransactionTemplate.class).execute(_ -> {
            var phone = new Authenticator(factors.begin(person, userName).secret(), clock);
            factors.confirm(person, phone.code(0));
            return phone;
        });
    }

    private void allow(PersonId whose, String name) {
        commands.allow(whose, name, TestCity.SECURITY_ADMIN);
    }

    /** All the way there and back; the end is a page here. */
    private URI signIn() {
        return travel(browser, subject);
    }

    private URI travel(Traveller who, String as) {
        return end(who.get(atTheProvider(who, as)));
    }

    /** As far as the provider sends the browser back, which has not gone yet. */
    private URI atTheProvider(Traveller who, String as) {
        var asked = who.get(URI.create(here + "/api/session/openid"));
        var login = Traveller.next(who.get(Traveller.next(asked)));
        assertThat(login).hasPath("/login");
        var signedIn = who.fill(login, as, as);
        var back = Traveller.next(who.get(Traveller.next(signedIn)));
        assertThat(back.toString()).startsWith(here + "/api/session/openid/callback?code=");
        return back;
    }

    private static URI end(HttpResponse<String> answer) {
        return Traveller.next(answer);
    }

    private HttpResponse<String> get(String path) {
        return browser.get(URI.create(here + path));
    }

    private HttpResponse<String> give(String code) {
        get("/api/session");
        return browser.call(
                "POST", URI.create(here + "/api/session/openid/code"), "{\"code\": \"%s\"}".formatted(code));
    }

    private Map<String, Object> me() {
        return me(browser);
    }

    private Map<String, Object> me(Traveller who) {
        return JsonPath.read(who.get(URI.create(here + "/api/session")).body(), "$");
    }

    /** The bodies of entries of these kinds about the person of this test, the newest first. */
    private List<String> written(String... kinds) {
        return owner.jdbc()
                .sql(
                        "select body from journal.entry where kind in (:kinds) and position(:person in body) > 0 order by tx desc, id desc")
                .param("kinds", List.of(kinds))
                .param("person", person.value().toString())
                .query(String.class)
                .list();
    }

    private String newestFailure() {
        return owner.jdbc()
                .sql("select body from journal.entry where kind = 'SignInFailed' order by tx desc, id desc limit 1")
                .query(String.class)
                .single();
    }
}
