package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.document.finding.TestProposals;
import gangmu.organisation.TestCity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What no form of ours sends: each is refused in a sentence, none is a fault of the system, and nothing is changed by it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BadInputTests {

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    BadInputTests(MockMvcTester http, BeanFactory beans, JdbcClient jdbc) {
        this.http = http;
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            proposal | {"demand":                                          | 400 | bad-request
            proposal | null                                                | 400 | bad-request
            proposal | []                                                  | 400 | bad-request
            proposal | {"demand":{"a":1}}                                  | 400 | bad-request
            proposal | {"demand":" "}                                      | 400 | invalid
            proposal | {"demand":"\\u200b\\ufeff"}                           | 400 | invalid
            proposal | {"demand":"\\u3164"}                                 | 400 | invalid
            proposal | {"demand":"\\u2800\\u00ad \\ufe0f\\u034f"}             | 400 | invalid
            proposal | {"demand":"\\udb40\\udc41"}                          | 400 | invalid
            proposal | {"demand":"台账","leadUnitId":"zzz"}                  | 400 | bad-request
            proposal | {"demand":"台账","leadUnitId":"00000000-0000-0000-0000-00000000000a"}  | 409 | no-such-unit
            proposal | {"demand":"台账","coUnitIds":["00000000-0000-0000-0000-00000000000a"]} | 409 | no-such-unit
            proposal | {"demand":"台账","coUnitIds":[null]}                  | 400 | invalid
            proposal | {"demand":"台\\u0000账"}                              | 400 | unstorable-text
            proposal | {"demand":"台账","theme":"\\u0000"}                   | 400 | unstorable-text
            proposal | {"demand":"台\\ud840账"}                              | 400 | unstorable-text
            proposal | {"demand":"机密★5年 建立台账"}                         | 422 | marked-secret
            proposal | {"demand":"台账","deadline":"2026-02-30"}             | 400 | bad-request
            proposal | {"demand":"台账","deadline":"+999999999-12-31"}       | 400 | invalid
            proposal | {"demand":"台账","deadline":"0026-12-31"}             | 400 | invalid
            split    | {"offset":-1}                                       | 409 | nothing-to-split
            split    | {"offset":2147483647}                               | 409 | nothing-to-split
            split    | {"offset":99999999999}                              | 400 | bad-request
            split    | {"offset":1.5}                                      | 400 | bad-request
            split    | {}                                                  | 400 | bad-request
            split    | {"offset":3}                                        | 409 | nothing-to-split
            omission | {}                                                  | 400 | invalid
            omission | {"reason":"　 "}                                     | 400 | invalid
            omission | {"reason":"\\u200d\\u2060"}                           | 400 | invalid
            omission | {"reason":"省级\\u0000"}                              | 400 | unstorable-text
            """)
    void aDemandStaysOpen(String deed, String json, int status, String code) {
        var finding = TestProposals.findings(beans, "要为𠮷林街建台账。").getFirst();

        assertRefused(send(HttpMethod.POST, "/api/findings/" + finding + "/" + deed, json), status, code);
        assertThat(state(finding)).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource({"proposal, demand, 5001", "proposal, demand, 3500000", "omission, reason, 501"})
    void nothingIsLongerThanAnybodyReads(String deed, String field, int length) {
        var finding = TestProposals.findings(beans, "要逐户建立台账。").getFirst();

        var answer = send(
                HttpMethod.POST,
                "/api/findings/" + finding + "/" + deed,
                "{\"%s\":\"%s\"}".formatted(field, "账".repeat(length)));

        assertRefused(answer, 400, "invalid");
        assertThat(state(finding)).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":" ","heldOn":"2026-05-11"}                            | invalid
            {"title":"\\u200b","heldOn":"2026-05-11"}                       | invalid
            {"title":"周交办会"}                                             | invalid
            {"title":"周交办会","heldOn":"+999999999-01-01"}                 | invalid
            {"title":"周交办会","heldOn":"-5000-01-01"}                      | invalid
            {"title":"周交办会","heldOn":"2026-05-11","ordinal":0}           | invalid
            {"title":"周交办会","heldOn":"2026-05-11","ordinal":2147483647}  | invalid
            {"title":"周\\u0000会","heldOn":"2026-05-11"}                    | unstorable-text
            """)
    void noMeetingIsOpened(String json, String code) {
        var before = meetings();

        assertRefused(send(HttpMethod.POST, "/api/meetings", json), 400, code);
        assertThat(meetings()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"proposalIds":[null]}                                   | 400 | invalid
            {"proposalIds":["x"]}                                    | 400 | bad-request
            {"proposalIds":[{}]}                                     | 400 | bad-request
            {}                                                       | 400 | invalid
            {"proposalIds":["00000000-0000-0000-0000-00000000000a"]} | 404 | not-found
            """)
    void nothingIsPutOnAList(String json, int status, String code) {
        var meeting = send(HttpMethod.POST, "/api/meetings", "{\"title\":\"会\",\"heldOn\":\"2026-05-11\"}")
                .getResponse()
                .getHeader("Location");

        assertRefused(send(HttpMethod.POST, meeting + "/items", json), status, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET    | /api/proposals?state=FOO           | 400 | bad-request
            GET    | /api/matters?stage=FOO             | 400 | invalid
            GET    | /api/matters?stage=%00             | 400 | invalid
            GET    | /api/matters?stage=%20             | 400 | invalid
            GET    | /api/matters?unitId=1              | 400 | invalid
            GET    | /api/matters?q=%00                 | 400 | unstorable-text
            GET    | /api/matters/receipts?meetingId=x  | 400 | bad-request
            GET    | /api/journal?after=x               | 400 | invalid
            GET    | /api/journal?after=1-2%20or%201    | 400 | invalid
            GET    | /api/journal?size=0                | 400 | invalid
            GET    | /api/journal?size=501              | 400 | invalid
            GET    | /api/journal?personId=x            | 400 | invalid
            GET    | /api/journal?from=2026-02-30       | 400 | invalid
            GET    | /api/journal?to=0026-01-01         | 400 | invalid
            GET    | /api/journal?kind=%00              | 400 | unstorable-text
            GET    | /api/journal/export?from=x         | 400 | invalid
            GET    | /api/journal/matters/x/export      | 404 | not-found
            GET    | /api/filings?year=x                | 400 | invalid
            GET    | /api/filings?q=%00                 | 400 | unstorable-text
            GET    | /api/filings?after=%00             | 400 | unstorable-text
            GET    | /api/filings?size=0                | 400 | invalid
            GET    | /api/filings/awaiting?size=501     | 400 | invalid
            GET    | /api/filings/awaiting?ready=x      | 400 | invalid
            GET    | /api/filings/awaiting?after=x      | 400 | invalid
            GET    | /api/filings/awaiting?after=eCAwMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMGE | 400 | unstorable-text
            GET    | /api/filings/catalogue             | 400 | bad-request
            GET    | /api/matters/x/filing              | 404 | not-found
            GET    | /api/documents/x                   | 404 | not-found
            GET    | /api/documents/xyz/file            | 404 | not-found
            GET    | /api/matters/0                     | 404 | not-found
            PUT    | /api/proposals/x                   | 404 | not-found
            DELETE | /api/findings/x/decision           | 404 | not-found
            DELETE | /api/meetings/00000000-0000-0000-0000-00000000000a/items/x | 404 | not-found
            GET    | /api//documents                    | 400 | bad-request
            GET    | /api/documents;a=b                 | 400 | bad-request
            GET    | /api/nothing                       | 404 | not-found
            PATCH  | /api/documents                     | 405 | method-not-allowed
            POST   | /api/documents                     | 415 | unsupported-media-type
            PUT    | /api/proposals/00000000-0000-0000-0000-00000000000a | 400 | bad-request
            DELETE | /api/findings/00000000-0000-0000-0000-00000000000a/decision | 404 | not-found
            """)
    void anAddressThatMeansNothingIsAnsweredInASentence(String method, String address, int status, String code) {
        var request = http.method(HttpMethod.valueOf(method))
                .uri(java.net.URI.create(address))
                .with(TestCity.as(TestCity.CLERK));

        assertRefused(
                "GET".equals(method)
                        ? request.exchange()
                        : request.contentType(MediaType.APPLICATION_JSON)
                                .content("{\"demand\":\"台账\"}")
                                .exchange(),
                status,
                code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                      | invalid
            {"date":null}           | invalid
            {"date":"2026-02-30"}   | bad-request
            {"date":"0026-05-11"}   | invalid
            {"date":" "}            | invalid
            """)
    void noDocumentIsOfADayThatIsNone(String json, String code) {
        var answer = send(HttpMethod.PUT, "/api/documents/" + UUID.randomUUID() + "/date", json);

        assertRefused(answer, 400, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"items":[]}                                                                                          | invalid
            {"items":[null]}                                                                                      | invalid
            {"items":[{"matterId":"x","retention":"TEN_YEARS"}]}                                                  | bad-request
            {"items":[{"matterId":"00000000-0000-0000-0000-00000000000a"}]}                                       | invalid
            {"items":[{"matterId":"00000000-0000-0000-0000-00000000000a","retention":"D10"}]}                     | bad-request
            {"division":"\\u0000","items":[{"matterId":"00000000-0000-0000-0000-00000000000a","retention":"TEN_YEARS"}]} | unstorable-text
            """)
    void nothingIsPutOnFile(String json, String code) {
        assertRefused(send(HttpMethod.POST, "/api/filings", json), 400, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            correction | {"year":1999,"retention":"TEN_YEARS","reason":"笔误"}
            correction | {"year":2100,"retention":"TEN_YEARS","reason":"笔误"}
            correction | {"year":2026,"retention":"TEN_YEARS","reason":"\\u200b"}
            correction | {"retention":"TEN_YEARS","reason":"笔误"}
            appraisal  | {"outcome":"KEPT","keptAs":"PERMANENT","reason":" "}
            appraisal  | {"reason":"无价值"}
            """)
    void noFileIsChanged(String deed, String json) {
        assertRefused(
                send(HttpMethod.POST, "/api/matters/" + UUID.randomUUID() + "/filing/" + deed, json), 400, "invalid");
    }

    @Test
    void aPairIsNotKeptApartFromWhatDoesNotExist() {
        var proposal = TestProposals.ready(beans, new TestProposals.Wanted("要报送总结。", null, null))
                .getFirst()
                .value();

        var answer = send(
                HttpMethod.POST,
                "/api/proposals/" + proposal + "/links",
                "{\"kind\":\"PROPOSAL\",\"otherId\":\"%s\",\"decision\":\"APART\"}".formatted(UUID.randomUUID()));

        assertRefused(answer, 404, "not-found");
    }

    @Test
    void aFormInPartsThatHasNoPartsIsRefused() {
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
            var answer = http.post()
                    .uri("/api/documents")
                    .contentType(MediaType.parseMediaType(type))
                    .content("nothing".getBytes(StandardCharsets.UTF_8))
                    .with(TestCity.as(TestCity.CLERK))
                    .exchange();

            assertThat(answer.getResponse().getStatus()).isEqualTo(400);
        }
    }

    private static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().matches("[\\s\\S]*\\p{IsHan}[\\s\\S]*");
    }

    private String state(UUID finding) {
        return jdbc.sql("select state from document.finding where id = :id")
                .param("id", finding)
                .query(String.class)
                .single();
    }

    private int meetings() {
        return jdbc.sql("select count(*) from meeting.meeting")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult send(HttpMethod method, String path, String json) {
        return http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(TestCity.CLERK))
                .exchange();
    }
}
