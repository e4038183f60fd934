package gangmu.matter.evidence;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.ModuleTest;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ModuleTest
class EvidenceControllerTests {

    private static final byte[] PDF = "%PDF-1.7\n%验收单\n".getBytes(StandardCharsets.UTF_8);

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    EvidenceControllerTests(MockMvcTester http, BeanFactory beans, JdbcClient jdbc) {
        this.http = http;
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void evidenceIsGivenBackAsItCameAndNeverShownInline() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        var id = id(handIn(matter, "验收单.pdf", PDF, INDUSTRY_LIAISON));

        var answer = get("/api/evidence/" + id, LEADER);

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_OCTET_STREAM);
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
    }

    @Test
    void evidenceOfAnotherUnitsMatterDoesNotExist() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        var id = id(handIn(matter, "验收单.pdf", PDF, INDUSTRY_LIAISON));

        assertThat(get("/api/evidence/" + id, HOUSING_LIAISON)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(handIn(matter, "验收单.pdf", PDF, HOUSING_LIAISON)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(count(matter)).isEqualTo(1);
    }

    @Test
    void aLeaderHandsInNothingForOthers() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());

        assertThat(handIn(matter, "验收单.pdf", PDF, LEADER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(handIn(matter, "验收单.pdf", PDF, CLERK)).hasStatus(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            照片.zip     | PK\u0003\u0004xx              | unsuitable-file
            页面.html    | <html><script>x()</script>    | unsuitable-file
            图标.svg     | <svg onload='x()'/>           | unsuitable-file
            说明.txt     | ''                            | empty-file
            程序.exe     | 已完成围挡                      | misnamed-file
            验收单.pdf   | 已完成围挡                      | misnamed-file
            台账.txt     | %PDF-1.7                      | misnamed-file
            方案.txt     | 机密★1年 防汛方案               | marked-secret
            秘密★台账.txt | 已完成围挡                      | marked-secret
            """)
    void whatIsNoEvidenceIsRefusedAndNotKept(String name, String content, String code) {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());

        var answer = handIn(matter, name, content.getBytes(StandardCharsets.UTF_8), INDUSTRY_LIAISON);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(count(matter)).isZero();
    }

    @Test
    void aFileIsRefusedUnderTheNameThatItCameWith() {
        assertThat(UnsuitableEvidence.named("程序.exe").reason()).contains("“程序.exe”");
    }

    @Test
    void theUnitThatAMatterWaitsForReadsItsReportsAndItsEvidenceAndHandsItsOwnIn() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        var about = "/api/matters/" + matter.value();
        var id = id(handIn(matter, "图纸清单.pdf", PDF, INDUSTRY_LIAISON));
        assertThat(get("/api/evidence/" + id, HOUSING_LIAISON)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(about + "/reports", HOUSING_LIAISON)).hasStatus(HttpStatus.NOT_FOUND);

        post(about + "/receipt", "", INDUSTRY_LIAISON);
        post(
                about + "/block",
                "{\"unitId\": \"%s\", \"explanation\": \"图纸未交付\"}"
                        .formatted(TestCity.HOUSING.id().value()),
                INDUSTRY_LIAISON);
        post(about + "/block/decision", "{\"accepted\": true}", CLERK);

        assertThat(get(about + "/reports", HOUSING_LIAISON)).hasStatusOk();
        assertThat(get("/api/evidence/" + id, HOUSING_LIAISON)).hasStatusOk();
        assertThat(handIn(matter, "图纸.pdf", PDF, HOUSING_LIAISON)).hasStatus(HttpStatus.CREATED);
    }

    private void post(String path, String json, Viewer viewer) {
        assertThat(http.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .with(TestCity.as(viewer)))
                .hasStatus2xxSuccessful();
    }

    private int count(MatterId matter) {
        return jdbc.sql("select count(*) from matter.evidence where matter_id = :id")
                .param("id", matter.value())
                .query(Integer.class)
                .single();
    }

    private static String id(MvcTestResult answer) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult handIn(MatterId matter, String name, byte[] bytes, Viewer viewer) {
        return http.perform(
                MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/matters/" + matter.value() + "/evidence")
                        .file(new MockMultipartFile("file", name, "application/pdf", bytes))
                        .with(TestCity.as(viewer)));
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }
}
