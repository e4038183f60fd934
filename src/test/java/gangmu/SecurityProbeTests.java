package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.Wire.Answer;
import gangmu.organisation.TestCity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** What somebody tries who means no good, on the real application at a real port. Each is a line of docs/security.md. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SecurityProbeTests {

    private static final String HTTPS = "X-Forwarded-Proto: https";

    private final BeanFactory beans;
    private final TestDatabase.Owner owner;
    private final Wire wire;

    SecurityProbeTests(BeanFactory beans, TestDatabase.Owner owner, @LocalServerPort int port) {
        this.beans = beans;
        this.owner = owner;
        this.wire = new Wire(port);
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        owner.jdbc()
                .sql("update organisation.person set must_change = false where user_name = 'clerk'")
                .update();
    }

    // --- what every answer says about itself

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/matters",
                "/assets/none.js",
                "/api/session",
                "/api/units",
                "/api/nothing",
                "/actuator/health",
                "/actuator/env",
                "//api/units",
                "/api/units;x=1"
            })
    void everyAnswerTellsTheBrowserWhatItMayDoWithIt(String target) {
        var answer = wire.get(target);

        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("X-Frame-Options")).contains("DENY");
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
        assertThat(answer.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'")
                        .contains("form-action 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe-eval", "script-src", "*"));
    }

    @Test
    void noScriptRunsThatStandsInAPage() {
        var policy = wire.get("/").header("Content-Security-Policy").orElseThrow();

        var unsafe = Stream.of(policy.split(";"))
                .map(String::strip)
                .filter(directive -> directive.contains("unsafe"))
                .toList();

        assertThat(unsafe).containsExactly("style-src 'self' 'unsafe-inline'");
    }

    @Test
    void whatTheInterfaceAnswersIsKeptNowhere() {
        var clerk = wire.cookies("clerk", TestCity.FIRST_PASSWORD).lines();

        var answers = List.of(
                wire.get("/api/units"),
                wire.get("/api//units"),
                wire.get("/api/session", clerk),
                wire.get("/api/units", clerk),
                wire.get("/api/matters/export", clerk),
                wire.get("/api/nothing", clerk));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.header("Cache-Control"))
                        .hasValueSatisfying(rule -> assertThat(rule).contains("no-store")));
    }

    @Test
    void noOtherSiteMayReadAnAnswer() {
        for (var method : List.of("GET", "OPTIONS")) {
            var answer = wire.send(
                    method,
                    "/api/session",
                    "",
                    "Origin: https://evil.example",
                    "Access-Control-Request-Method: DELETE",
                    "Access-Control-Request-Headers: x-xsrf-token");

            assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.headers("Access-Control-Allow-Credentials")).isEmpty();
        }
    }

    // --- cookies and sessions

    @Test
    void theCookieOfTheSessionIsNotForScriptsNorForOtherSites() {
        var cookie =
                wire.signIn("clerk", TestCity.FIRST_PASSWORD).cookie("gangmu").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure", "Domain");
    }

    @Test
    void behindAProxyThatSpeaksTlsCookiesAreSecureAndTheBrowserStaysWithHttps() {
        var answer = wire.signIn("clerk", TestCity.FIRST_PASSWORD, HTTPS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.cookie("gangmu"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(wire.get("/api/session", HTTPS).cookie("XSRF-TOKEN"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(wire.get("/", HTTPS).header("Strict-Transport-Security"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("max-age=31536000"));
        assertThat(wire.get("/").header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotGoneOnWith() {
        var token = wire.token();
        var chosen = UUID.randomUUID().toString();

        var answer = wire.post(
                "/api/session",
                "{\"userName\":\"clerk\",\"password\":\"%s\"}".formatted(TestCity.FIRST_PASSWORD),
                "Cookie: gangmu=" + chosen + "; XSRF-TOKEN=" + token,
                "X-XSRF-TOKEN: " + token);

        assertThat(Wire.value(answer.cookie("gangmu").orElseThrow())).isNotEqualTo(chosen);
        assertThat(wire.get("/api/session", "Cookie: gangmu=" + chosen).status())
                .isEqualTo(401);
        assertThat(wire.get("/api/session;gangmu=" + chosen).status()).isEqualTo(400);
        assertThat(wire.get("/api/session?gangmu=" + chosen).status()).isEqualTo(401);
    }

    @Test
    void aCookieIsDeadOnceItsOwnerHasSignedOut() {
        var clerk = wire.cookies("clerk", TestCity.FIRST_PASSWORD);
        assertThat(wire.get("/api/units", clerk.lines()).status()).isEqualTo(200);

        assertThat(wire.send("DELETE", "/api/session", "", clerk.lines()).status())
                .isEqualTo(204);

        assertThat(wire.get("/api/units", clerk.lines()).status()).isEqualTo(401);
        assertThat(wire.get("/api/session", clerk.lines()).status()).isEqualTo(401);
    }

    @Test
    void nobodyChoosesTheAddressThatTheirGuessesAreCountedFor() {
        for (var forwarded : List.of("203.0.113.7, 10.20.30.40", "203.0.113.8, 192.168.30.40")) {
            wire.signIn("nobody-" + UUID.randomUUID(), "guess", "X-Forwarded-For: " + forwarded);
        }

        var counted = owner.jdbc()
                .sql("select host(cast(address as inet)) from organisation.address_failure")
                .query(String.class)
                .list();

        assertThat(counted).contains("10.20.30.40", "192.168.30.40").noneMatch(one -> one.startsWith("203."));
    }

    // --- forged requests

    @ParameterizedTest
    @CsvSource({
        "POST, /api/meetings",
        "PUT, /api/session/password",
        "DELETE, /api/session",
        "PATCH, /api/units",
        "POST, /api/session",
        "PUT, /api/rules"
    })
    void nothingThatChangesSomethingIsDoneForAForeignPage(String method, String target) {
        var clerk = wire.cookies("clerk", TestCity.FIRST_PASSWORD);
        var cookie = "Cookie: gangmu=" + clerk.session() + "; XSRF-TOKEN=" + clerk.token();

        for (var forged : List.of("X-Nothing: 1", "X-XSRF-TOKEN: " + UUID.randomUUID(), "X-XSRF-TOKEN:")) {
            var answer = wire.send(method, target, "{}", cookie, "Content-Type: application/json", forged);

            assertThat(answer.status()).as(forged).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("page-too-old");
        }
        assertThat(wire.get("/api/session", cookie).status()).isEqualTo(200);
    }

    @Test
    void aMethodIsWhatItIsWhateverAHeaderOrAFieldSays() {
        var clerk = wire.cookies("clerk", TestCity.FIRST_PASSWORD);

        assertThat(wire.get("/api/session?_method=DELETE", clerk.lines("X-HTTP-Method-Override: DELETE"))
                        .status())
                .isEqualTo(200);
        assertThat(wire.send(
                                "POST",
                                "/api/session/password",
                                "_method=DELETE",
                                clerk.lines(
                                        "X-HTTP-Method-Override: GET",
                                        "X-Method-Override: GET",
                                        "Content-Type: application/x-www-form-urlencoded"))
                        .status())
                .isEqualTo(405);
        assertThat(wire.get("/api/session", clerk.lines()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND", "get"})
    void methodsOfNoUseAreNotAnswered(String method) {
        for (var target : List.of("/", "/api/session", "/api/units")) {
            var answer = wire.send(method, target, "", "X-Secret: do-not-echo");

            assertThat(answer.status()).as(target).isBetween(400, 501).isNotEqualTo(500);
            assertThat(answer.text()).doesNotContain("do-not-echo");
        }
    }

    // --- crooked addresses

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/units",
                "/api//units",
                "/./api/units",
                "/x/../api/units",
                "/api/session/../units",
                "/api;x=1/units",
                "/api/units;.css",
                "/api/units/",
                "/api/units.json",
                "/api/units%00",
                "/api/units%00.css",
                "/api/units%0a",
                "/api%2funits",
                "/api%252funits",
                "/%61pi/units",
                "/api/%75nits",
                "/API/units",
                "/api\\units",
                "/api%5cunits",
                "/api/session/..%2funits",
                "/api/session/%2e%2e/units",
                "/actuator/health/../env",
                "/actuator/health;/../env",
                "/actuator%2fenv"
            })
    void noCrookedAddressLeadsAroundTheGate(String target) {
        var answer = wire.get(target);

        assertThat(answer.status()).isIn(200, 400, 401, 403, 404);
        assertThat(answer.text()).doesNotContain("督查室", "\"shortName\"", "propertySources");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/application.yaml",
                "/../application.yaml",
                "/../../../../etc/passwd",
                "/assets/../../application.yaml",
                "/assets/%2e%2e/%2e%2e/application.yaml",
                "/assets/..%2f..%2fapplication.yaml",
                "/assets/..%5c..%5capplication.yaml",
                "/assets/..%252f..%252fapplication.yaml",
                "/assets/%c0%ae%c0%ae/application.yaml",
                "/assets//etc/passwd",
                "/assets/file:/etc/passwd",
                "/assets/%00../application.yaml",
                "/assets/../db/migration/organisation/V1__organisation.sql",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/.git/config",
                "/.env",
                "/gangmu.key"
            })
    void noPageIsAFileOfTheServer(String target) {
        var answer = wire.get(target);

        assertThat(answer.status()).isIn(200, 400, 401, 403, 404);
        assertThat(answer.text()).doesNotContain("spring:", "root:", "create table", "Manifest-Version", "[core]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/mappings",
                "/actuator/health/db",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/h2-console",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/error"
            })
    void nothingOfTheMachineryIsShown(String target) {
        var answer = wire.get(target);

        assertThat(answer.text()).doesNotContain("\"_links\"", "JAVA PROFILE", "components\"", "openapi\"");
        if (target.startsWith("/actuator")) {
            assertThat(answer.status()).isIn(401, 403);
        }
    }

    @Test
    void whetherTheApplicationIsUpIsAllThatItTellsOfItself() {
        var answer = wire.get("/actuator/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("\"status\":\"UP\"").doesNotContain("PostgreSQL", "diskSpace", "\"db\"");
    }

    @Test
    void noAnswerTellsWhatTheServerIsMadeOf() {
        var clerk = wire.cookies("clerk", TestCity.FIRST_PASSWORD);
        var answers = List.of(
                wire.get("/"),
                wire.get("/api/nothing", clerk.lines()),
                wire.get("/api/matters?stage=%00", clerk.lines()),
                wire.get("/api/matters?stage=FOO", clerk.lines()),
                wire.get("/api/search?q=%ff%fe", clerk.lines()),
                wire.get("/api/documents/zzz", clerk.lines()),
                wire.get("/api/journal?size=-1", clerk.lines()),
                wire.post("/api/meetings", "{", clerk.lines()),
                wire.post("/api/meetings", "{\"title\":{}}", clerk.lines()),
                wire.send("POST", "/api/documents", "x", clerk.lines("Content-Type: multipart/form-data")),
                wire.send("POST", "/api/meetings", "x", clerk.lines("Content-Type: nonsense")),
                wire.get("/api/units", clerk.lines("Accept: nonsense")),
                wire.get("/api/units", clerk.lines("Accept-Language: " + "x".repeat(500), "Range: bytes=0-1,5-4")),
                wire.get("/{}|^"),
                wire.get("/%"),
                wire.get("/%zz"),
                wire.get("http://evil.example/api/session"),
                wire.raw("GET / HTTP/9.9\r\n\r\n"),
                wire.raw("GET /\r\n\r\n"),
                wire.raw("nonsense\r\n\r\n"),
                wire.raw("GET / HTTP/1.1\r\n\r\n"),
                wire.raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                wire.raw("POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"),
                wire.raw(
                        "POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nxx"),
                wire.raw("POST /api/session HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\n\r\nxx"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isNotEqualTo(500);
            assertThat(answer.headers("Server")).isEmpty();
            assertThat(answer.headers("X-Powered-By")).isEmpty();
            assertThat(answer.text())
                    .doesNotContain("Exception", "\tat ", "java.", "jakarta", "gangmu.web", "org.", "SQL")
                    .doesNotContainIgnoringCase("tomcat")
                    .doesNotContainIgnoringCase("spring");
        });
    }

    // --- where an answer leads to

    @Test
    void aForgedHostDoesNotReachTheAddressOfWhatWasMade() {
        var clerk = wire.cookies("clerk", TestCity.FIRST_PASSWORD);

        var answer = wire.post(
                "/api/meetings",
                "{\"title\":\"周交办会\",\"heldOn\":\"2026-05-11\"}",
                clerk.lines(
                        "Host: evil.example",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Port: 6666",
                        "X-Forwarded-Prefix: /evil",
                        "Forwarded: host=evil.example"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/api/meetings/"));
        assertThat(answer.text()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/%5cevil.example",
                "///evil.example/%2e%2e",
                "/?next=https://evil.example",
                "/login?redirect=//evil.example",
                "/https://evil.example",
                "/x%0d%0aLocation:%20https://evil.example",
                "/api/session?x=%0d%0aSet-Cookie:%20gangmu=1"
            })
    void nobodyIsSentElsewhere(String target) {
        var answer = wire.get(target);

        assertThat(answer.status() / 100).isNotEqualTo(3);
        assertThat(answer.headers("Location")).isEmpty();
        assertThat(answer.cookie("gangmu")).isEmpty();
    }

    // --- too much, and not what it says

    @Test
    void headersWithoutMeasureAreRefused() {
        var big = wire.get("/api/session", "X-Big: " + "x".repeat(100_000));
        var many = wire.get(
                "/api/session", Stream.generate(() -> "X-Many: 1").limit(5_000).toArray(String[]::new));
        var address = wire.get("/api/session?q=" + "x".repeat(100_000));

        assertThat(List.of(big, many, address))
                .extracting(Answer::status)
                .allSatisfy(status -> assertThat(status).isIn(0, 400, 414, 431));
        assertThat(wire.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void aTextWithoutMeasureIsRefusedBeforeItFillsTheMemory() {
        var token = wire.token();
        var door = new Wire.Cookies("", token).lines();

        var inOneString = wire.post("/api/session", "{\"userName\":\"" + "x".repeat(9_000_000) + "\"}", door);
        var inMany = wire.post("/api/session", "{\"x\":[" + "\"yyyyyyy\",".repeat(4_000_000) + "1]}", door);

        assertThat(List.of(inOneString, inMany)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("too-much");
        });
    }
}
