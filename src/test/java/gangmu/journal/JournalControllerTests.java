package gangmu.journal;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class JournalControllerTests {

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Entries entries;

    JournalControllerTests(MockMvcTester http, BeanFactory beans, JdbcClient jdbc, Sealing sealing, Entries entries) {
        this.http = http;
        this.beans = beans;
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.entries = entries;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void whatWasDoneIsListedTheNewestFirst() {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        receive(matter.value().toString());

        var answer = get("/api/journal?matterId=" + matter.value(), CLERK);

        assertThat(answer).hasStatus(200);
        assertThat(read(answer, "$.rows[1].title", String.class)).isEqualTo("交办事项");
        assertThat(read(answer, "$.rows[0].title", String.class)).isEqualTo("签收");
        assertThat(read(answer, "$.rows[0].name", String.class)).isEqualTo(INDUSTRY_LIAISON.name());
        assertThat(read(answer, "$.rows[0].address", String.class)).isEqualTo("127.0.0.1");
        assertThat(read(answer, "$.rows[0].matterCode", String.class)).startsWith("〔2026〕");
        assertThat(read(answer, "$.rows[1].words", String.class)).isEqualTo("要逐户建立台账。");
        assertThat(read(answer, "$.rows[0].sealed", Boolean.class)).isFalse();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        for (var i = 0; i < 5; i++) {
            TestMatters.ledBy(beans, HOUSING.id());
        }
        var all = read(get("/api/journal?kind=MatterDispatched&size=500", CLERK), "$.rows[*].position", List.class);

        var paged = new ArrayList<Object>();
        for (var next = ""; ; ) {
            var page = get("/api/journal?kind=MatterDispatched&size=2" + next, CLERK);
            paged.addAll(read(page, "$.rows[*].position", List.class));
            if (read(page, "$.next", Object.class) == null) {
                break;
            }
            next = "&after=" + read(page, "$.next", String.class);
        }

        assertThat(paged).hasSizeGreaterThanOrEqualTo(5);
        assertThat((Object) paged).isEqualTo(all);
    }

    @Test
    void theRecordIsNarrowedByPersonAndDay() {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        receive(matter.value().toString());
        sealing.through(entries.last());
        var query = "/api/journal?matterId=" + matter.value();

        assertThat(titles(query + "&personId=" + CLERK.person().value(), CLERK)).containsExactly("交办事项");
        assertThat(titles(query + "&from=2020-01-01&to=2099-01-01", CLERK)).hasSize(2);
        assertThat(titles(query + "&from=2099-01-01", CLERK)).isEmpty();
        assertThat(titles(query + "&to=2020-01-01", CLERK)).isEmpty();
    }

    @Test
    void aLiaisonSeesWhatTheyDidAndNothingElse() {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        receive(matter.value().toString());
        var query = "/api/journal?matterId=" + matter.value();

        assertThat(titles(query, INDUSTRY_LIAISON)).containsExactly("签收");
        assertThat(titles(query, HOUSING_LIAISON)).isEmpty();
    }

    @Test
    void whoSignedInIsTheBusinessOfNobodyElse() {
        signIn("industry", TestCity.FIRST_PASSWORD);
        signIn("industry", "wrong");
        signIn("nobody-of-this-name", "wrong");

        assertThat(titles("/api/journal?personId=" + INDUSTRY_LIAISON.person().value(), CLERK))
                .doesNotContain("登录", "登录失败");
        assertThat(titles("/api/journal", INDUSTRY_LIAISON)).contains("登录", "登录失败");
        assertThat(jdbc.sql("select count(*) from journal.entry where body like '%nobody-of-this-name%'")
                        .query(Integer.class)
                        .single())
                .as("what was typed is not kept")
                .isZero();
    }

    @Test
    void filesThatAreTakenOutAreWrittenDown() throws UnsupportedEncodingException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id()).value();
        var handedIn = http.post()
                .uri("/api/matters/" + matter + "/evidence")
                .multipart()
                .file(new MockMultipartFile("file", "台账.txt", "text/plain", "已建".getBytes(StandardCharsets.UTF_8)))
                .with(TestCity.as(INDUSTRY_LIAISON))
                .exchange();
        assertThat(handedIn).hasStatus(201);

        get("/api/evidence/" + read(handedIn, "$.id", String.class), CLERK);

        assertThat(titles("/api/journal?matterId=" + matter, CLERK)).containsExactly("下载佐证材料", "上传佐证材料", "交办事项");
    }

    @Test
    void aListThatIsTakenOutIsWrittenDown() {
        get("/api/matters/export?open=true", CLERK);

        var newest = get("/api/journal?size=1&personId=" + CLERK.person().value(), CLERK);

        assertThat(read(newest, "$.rows[0].title", String.class)).isEqualTo("导出事项清单");
        assertThat(read(newest, "$.rows[0].body", String.class)).contains("\"filter\":{\"open\":true}");
    }

    @Test
    void theStateOfTheChainTellsItsHeadAndWhatWaits() {
        TestMatters.ledBy(beans, INDUSTRY.id());
        sealing.through(entries.last());
        TestMatters.ledBy(beans, INDUSTRY.id());

        var state = get("/api/journal/chain", CLERK);

        assertThat(read(state, "$.waiting", Integer.class)).isEqualTo(1);
        assertThat(read(state, "$.head", String.class)).matches("[0-9a-f]{64}");
        assertThat(read(state, "$.days[0].hash", String.class)).isEqualTo(read(state, "$.head", String.class));
        assertThat(read(state, "$.digest", String.class)).isEqualTo("SM3");
    }

    @Test
    void anExportIsAFileAndItsOwnEntry() throws UnsupportedEncodingException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id()).value();

        var whole = get("/api/journal/export", CLERK);
        var one = get("/api/journal/matters/" + matter + "/export", CLERK);

        assertThat(whole).hasStatus(200).hasHeader("Content-Type", "application/jsonl;charset=UTF-8");
        assertThat(whole.getResponse().getContentAsString()).startsWith("{\"gangmu-journal\":1,");
        assertThat(one.getResponse().getContentAsString()).contains("\"matter\":\"" + matter + "\"");
        assertThat(titles("/api/journal?matterId=" + matter, CLERK)).contains("导出操作记录");
    }

    @Test
    void whatIsOfAccountsGoesOutAsAHashOnly() throws UnsupportedEncodingException {
        signIn("industry", TestCity.FIRST_PASSWORD);

        var whole = get("/api/journal/export", CLERK);

        assertThat(whole.getResponse().getContentAsString())
                .contains("\"withheld\":")
                .doesNotContain("SignInSucceeded");
    }

    @Test
    void theAuditorSeesWhoCameInAndWhatTheAdministratorsDid() throws UnsupportedEncodingException {
        signIn("industry", TestCity.FIRST_PASSWORD);
        send(
                HttpMethod.POST,
                "/api/admin/people",
                """
                {"userName":"u%s","name":"许清嘉","title":"","role":"LIAISON","unitId":"%s"}""".formatted(
                                UUID.randomUUID().toString().substring(0, 8),
                                HOUSING.id().value()),
                TestCity.SYSTEM_ADMIN);

        assertThat(titles("/api/journal?size=500", TestCity.AUDITOR)).contains("登录", "登记人员");
        assertThat(titles("/api/journal?size=500", CLERK)).doesNotContain("登记人员");
        assertThat(get("/api/journal/export", TestCity.AUDITOR).getResponse().getContentAsString())
                .contains("SignInSucceeded", "PersonEntered");
    }

    @Test
    void nothingOfAMatterOrOfADayIsSaidInASentence() {
        var missing = get("/api/journal/matters/00000000-0000-0000-0000-00000000000a/export", CLERK);
        var early = get("/api/journal/export?to=2001-01-01", CLERK);

        assertThat(missing).hasStatus(409);
        assertThat(read(missing, "$.code", String.class)).isEqualTo("nothing-in-journal");
        assertThat(early).hasStatus(409);
    }

    private List<String> titles(String address, Viewer viewer) {
        return JsonPath.read(text(get(address, viewer)), "$.rows[*].title");
    }

    private void receive(String matter) {
        assertThat(send(HttpMethod.POST, "/api/matters/" + matter + "/receipt", "{}", INDUSTRY_LIAISON))
                .hasStatus2xxSuccessful();
    }

    private void signIn(String name, String password) {
        http.post()
                .uri("/api/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\":\"%s\",\"password\":\"%s\"}".formatted(name, password))
                .with(TestCity.asNobody())
                .exchange();
    }

    private MvcTestResult send(HttpMethod method, String address, String json, Viewer viewer) {
        return http.method(method)
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private MvcTestResult get(String address, Viewer viewer) {
        return http.get().uri(address).with(TestCity.as(viewer)).exchange();
    }

    private static <T extends @Nullable Object> T read(MvcTestResult answer, String path, Class<T> ignored) {
        return JsonPath.read(text(answer), path);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
