package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.SYSTEM_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What comes in and goes out that somebody made who means no good: each is a line of docs/security.md. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileContentTests {

    private final MockMvcTester http;
    private final BeanFactory beans;

    HostileContentTests(MockMvcTester http, BeanFactory beans) {
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    // --- too much, and not what it says

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deep nesting    | {"title":"周交办会","heldOn":"2026-05-11","x":%s}   | [ | 413 | too-much
            deep objects    | {"title":"周交办会","heldOn":"2026-05-11","x":%s}   | {"x": | 413 | too-much
            a long number   | {"title":"周交办会","heldOn":"2026-05-11","ordinal":%s} | 9 | 413 | too-much
            a long name     | {"title":"周交办会","heldOn":"2026-05-11","%s":1}   | x | 413 | too-much
            """)
    void aBodyMadeToBurstIsRefused(String name, String json, String grain, int status, String code) {
        var answer = post("/api/meetings", json.formatted(grain.repeat(100_000)), CLERK);

        assertThat(answer).as(name).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"甲\",\"title\":\"乙\",\"heldOn\":\"2026-05-11\"}",
                "{\"title\":\"甲\",\"heldOn\":\"2026-05-11\"}{\"title\":\"乙\"}",
                "{\"title\":\"甲\",\"heldOn\":\"2026-05-11\",\"ordinal\":NaN}",
                "{'title':'甲','heldOn':'2026-05-11'}",
                "{\"title\":\"甲\",\"heldOn\":\"2026-05-11\",/* */\"ordinal\":1}",
                "{\"@class\":\"java.net.URL\",\"title\":[\"java.net.URL\",\"http://evil.example\"],\"heldOn\":\"2026-05-11\"}"
            })
    void aBodyThatTwoReadersWouldReadInTwoWaysIsRefused(String json) {
        var answer = post("/api/meetings", json, CLERK);

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "text/xml",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
                "application/yaml",
                "application/cbor",
                "application/vnd.api+xml",
                "application/x-java-serialized-object"
            })
    void aBodyIsReadAsJsonOnlyWhenItSaysSo(String type) {
        var answer = http.post()
                .uri("/api/meetings")
                .contentType(MediaType.parseMediaType(type))
                .content("{\"title\":\"周交办会\",\"heldOn\":\"2026-05-11\"}")
                .with(TestCity.as(CLERK))
                .exchange();

        assertThat(answer).hasStatus(415);
    }

    @Test
    void whatAFormDoesNotAskForIsNotTaken() throws UnsupportedEncodingException {
        var id = UUID.randomUUID();
        var made = post(
                "/api/meetings",
                "{\"title\":\"夹带会\",\"heldOn\":\"2026-05-11\",\"id\":\"%s\",\"state\":\"APPROVED\",\"approvedBy\":\"%s\"}"
                        .formatted(id, LEADER.person().value()),
                CLERK);
        var signedIn = http.post()
                .uri("/api/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\":\"clerk\",\"password\":\"%s\",\"role\":\"SECURITY_ADMIN\",\"mustChange\":false}"
                        .formatted(TestCity.FIRST_PASSWORD))
                .with(TestCity.asNobody())
                .exchange();

        assertThat(made).hasStatus(201);
        assertThat(made.getResponse().getHeader("Location")).doesNotContain(id.toString());
        assertThat(get(String.valueOf(made.getResponse().getHeader("Location")), CLERK)
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("APPROVED", LEADER.person().value().toString());
        assertThat(signedIn).bodyText().contains("\"role\":\"CLERK\"", "\"mustChangePassword\":true");
    }

    // --- what goes out, and what comes in

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\n=1"})
    void noCellOfAListIsAFormula(String demand) throws UnsupportedEncodingException {
        TestMatters.ledBy(beans, TestCity.INDUSTRY.id(), demand);

        var csv = get("/api/matters/export", CLERK).getResponse().getContentAsString();

        assertThat(csv).contains("\"'" + demand + "\"").doesNotContain("\"" + demand);
    }

    @Test
    void noCellOfTheRegisterIsAFormula() throws IOException {
        var unit = post(
                "/api/admin/units",
                "{\"name\":\"=HYPERLINK(1)\",\"shortName\":\"=1+1\",\"kind\":\"BUREAU\",\"aliases\":[],\"duties\":[\"@SUM(1)\"]}",
                SYSTEM_ADMIN);

        var file = get("/api/admin/register", SYSTEM_ADMIN).getResponse().getContentAsByteArray();

        assertThat(unit).hasStatus(201);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cells = StreamSupport.stream(book.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .toList();
            assertThat(cells).extracting(Object::toString).contains("=HYPERLINK(1)", "=1+1");
            assertThat(cells).allMatch(cell -> cell.getCellType() == CellType.STRING);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            台账.txt      | <html><script>alert(1)</script>要建立台账。</html>
            台账.html     | <html><script>alert(1)</script>要建立台账。</html>
            台账.png      | <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>
            图.svg        | <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>
            方案.pdf      | <html><body onload='alert(1)'>要建立台账。</body></html>
            方案.docx     | PK\u0003\u0004要建立台账。
            方案.html     | %PDF-1.7 <html><script>alert(1)</script>
            """)
    void whateverWasUploadedNeverRunsInABrowser(String name, String content) throws UnsupportedEncodingException {
        var answer = upload(name, content.getBytes(StandardCharsets.UTF_8));

        if (answer.getResponse().getStatus() < 300) {
            var id = JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
            var file = get("/api/documents/" + id + "/file", LEADER);
            assertThat(file).hasStatusOk().hasContentType(MediaType.APPLICATION_OCTET_STREAM);
            assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
            assertThat(file.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
        } else {
            assertThat(answer).hasStatus(422);
        }
    }

    @Test
    void theNameOfAFileWritesNoHeader() throws UnsupportedEncodingException {
        var answer =
                upload("a\"; filename=evil.html\r\nX-Evil: 1.txt", "要把名字起好，逐户建立台账。".getBytes(StandardCharsets.UTF_8));
        var id = JsonPath.read(answer.getResponse().getContentAsString(), "$.id");

        var file = get("/api/documents/" + id + "/file", LEADER);

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("X-Evil")).isNull();
        assertThat(file.getResponse().getHeaders("Content-Disposition"))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("attachment; ").doesNotContain("\r", "\n", "a\";"));
    }

    // --- what is not one's own

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/reports"})
    void aMatterOfOthersAnswersLikeOneThatIsNot(String part) throws UnsupportedEncodingException {
        var foreign = TestMatters.ledBy(beans, TestCity.INDUSTRY.id()).value();
        var none = UUID.randomUUID();

        var one = get("/api/matters/" + foreign + part, HOUSING_LIAISON).getResponse();
        var other = get("/api/matters/" + none + part, HOUSING_LIAISON).getResponse();

        assertThat(one.getStatus()).isEqualTo(other.getStatus());
        assertThat(one.getContentAsString().replace(foreign.toString(), "ID"))
                .isEqualTo(other.getContentAsString().replace(none.toString(), "ID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "reports/unchanged", "block"})
    void whatIsDoneToAMatterOfOthersIsRefusedLikeToOneThatIsNot(String deed) throws UnsupportedEncodingException {
        var foreign = TestMatters.ledBy(beans, TestCity.INDUSTRY.id()).value();
        var none = UUID.randomUUID();

        var one = post("/api/matters/" + foreign + "/" + deed, "{}", HOUSING_LIAISON)
                .getResponse();
        var other =
                post("/api/matters/" + none + "/" + deed, "{}", HOUSING_LIAISON).getResponse();

        assertThat(one.getStatus()).isEqualTo(other.getStatus()).isBetween(400, 499);
        assertThat(one.getContentAsString().replace(foreign.toString(), "ID"))
                .isEqualTo(other.getContentAsString().replace(none.toString(), "ID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "'; drop table matter.matter; --",
                "\\' or ''='",
                "%",
                "_",
                "\\",
                "{{7*7}}",
                "${7*7}",
                "#{7*7}"
            })
    void aSearchIsWordsAndNoStatement(String words) throws UnsupportedEncodingException {
        TestMatters.ledBy(beans, TestCity.INDUSTRY.id());

        var answer = http.get()
                .uri("/api/matters?q={q}", words)
                .with(TestCity.as(CLERK))
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.rows").asArray().isEmpty();
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("49");
    }

    @Test
    void theOrderOfAListIsNoStatement() {
        assertThat(http.get()
                        .uri("/api/matters?sort={s}", "code; drop table matter.matter")
                        .with(TestCity.as(CLERK)))
                .hasStatus(400);
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return http.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/documents")
                .file(new MockMultipartFile("file", name, "text/plain", bytes))
                .with(TestCity.as(CLERK)));
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult post(String path, String json, Viewer viewer) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }
}
