package gangmu.document.intake;

import static gangmu.document.intake.TestDocuments.file;
import static gangmu.document.intake.TestDocuments.report;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import gangmu.wording.MarkedSecret;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ModuleTest
class DocumentControllerTests {

    private static final String DEMAND = "6月底前完成首批企业诊断。";

    private final MockMvcTester http;
    private final DocumentCommands commands;
    private final DocumentIntake intake;
    private final DocumentQueries queries;
    private final BeanFactory beans;

    DocumentControllerTests(
            MockMvcTester http,
            DocumentCommands commands,
            DocumentIntake intake,
            DocumentQueries queries,
            BeanFactory beans) {
        this.http = http;
        this.commands = commands;
        this.intake = intake;
        this.queries = queries;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settleUnits(beans);
    }

    @Test
    void theSameBytesAreKnownTheSecondTime() {
        assertThat(upload("报道.txt", "会议要求，抓好工业运行。")).hasStatus(HttpStatus.CREATED);

        var again = upload("另一个名字.txt", "会议要求，抓好工业运行。");

        assertThat(again).hasStatusOk();
        assertThat(again).bodyJson().extractingPath("$.known").isEqualTo(true);
    }

    @Test
    void theSameBytesFromManyAtOnceAreOneDocument() {
        var bytes = "各单位要抓好防汛值守。".getBytes(StandardCharsets.UTF_8);

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = IntStream.range(0, 6)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> TestCity.through(TestCity.CLERK, () -> intake.take("防汛.txt", bytes, TestCity.CLERK)),
                            workers))
                    .toList();

            assertThat(taken).extracting(CompletableFuture::join).satisfies(all -> {
                assertThat(all)
                        .extracting(DocumentIntake.Registered::id)
                        .containsOnly(all.getFirst().id());
                assertThat(all).filteredOn(one -> !one.known()).hasSize(1);
            });
        }
    }

    @Test
    void wordsAreFoundInDocumentsAlsoWhereALineBreaksInThem() {
        upload("寻声一.txt", "会议强调，要抓好柳莺渡口改造，\n年底前完\n成鱼鳞坡道整修。");
        upload("寻声二.txt", "柳 莺 渡 口 改造如期开工。");
        upload("寻声三.txt", "柳岸莺啼，渡口有船。");

        var both = get("/api/documents/search?q=柳莺渡口", TestCity.LEADER);
        var one = get("/api/documents/search?q=完成鱼鳞 渡口", TestCity.CLERK);

        assertThat(both).bodyJson().extractingPath("$.rows[*].name").asArray().containsExactly("寻声二.txt", "寻声一.txt");
        assertThat(one).bodyJson().extractingPath("$.rows[*].name").asArray().containsExactly("寻声一.txt");
        assertThat(one)
                .bodyJson()
                .extractingPath("$.rows[0].excerpt")
                .asString()
                .contains("年底前完成鱼鳞坡道");
        assertThat(one).bodyJson().extractingPath("$.rows[0].hits").asArray().isNotEmpty();
        assertThat(get("/api/documents/search?q=柳莺渡口&asOf=2020-01-01T00:00:00Z", TestCity.CLERK))
                .bodyJson()
                .extractingPath("$.rows")
                .asArray()
                .isEmpty();
    }

    @Test
    void whatWasFoundInManyDocumentsComesInPages() {
        for (var i = 0; i < 7; i++) {
            upload("翻页%d.txt".formatted(i), "第%d号通知：疏浚鸬鹚湾航道。".formatted(i));
        }

        var first = get("/api/documents/search?q=鸬鹚湾", TestCity.CLERK);
        var second = get("/api/documents/search?q=鸬鹚湾&from=5", TestCity.CLERK);

        assertThat(first).bodyJson().extractingPath("$.rows[*].name").asArray().hasSize(5);
        assertThat(first).bodyJson().extractingPath("$.next").isEqualTo(5);
        assertThat(second).bodyJson().extractingPath("$.rows[*].name").asArray().hasSize(2);
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
    }

    @Test
    void anEmptyFileIsRefusedWithTheReason() {
        var answer = upload("空.txt", "");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).failure().isInstanceOf(UnreadableFile.class);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("empty-file");
    }

    @Test
    void aDocumentThatBearsTheMarkOfAStateSecretIsNotTakenIn() {
        var answer = upload("通知.txt", "机密★5年\n关于做好防汛工作的通知\n各单位要抓好防汛值守。");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).failure().isInstanceOf(MarkedSecret.class);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("marked-secret");
        assertThat(get("/api/documents", TestCity.CLERK)).bodyText().doesNotContain("机密★");
    }

    @Test
    void theFileIsGivenBackAsItCameAndNeverShownInline() {
        var id = intake.take(
                        "通知.html",
                        "<html><body><p>要报送进展。</p></body></html>".getBytes(StandardCharsets.UTF_8),
                        TestCity.CLERK)
                .id();

        var answer = get("/api/documents/" + id.value() + "/file", TestCity.LEADER);

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_OCTET_STREAM);
        assertThat(answer).bodyText().contains("<p>");
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst())
                                .startsWith("attachment")
                                .contains("filename*=UTF-8''%E9%80%9A%E7%9F%A5.html"));
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
    }

    @Test
    void pastedTextIsADocument() {
        assertThat(post("/api/documents/text", "{\"name\":\"粘贴\",\"text\":\"要尽快报送总结材料。\"}"))
                .hasStatus(HttpStatus.CREATED);

        var rows = get("/api/documents", TestCity.LEADER);

        assertThat(rows).bodyJson().extractingPath("$[*].name").asArray().contains("粘贴.txt");
    }

    @Test
    void aPastedTextKeepsTheDateInItsTitle() {
        assertThat(post("/api/documents/text", "{\"name\":\"2026/11/20常务会议\",\"text\":\"要尽快报送年度总结。\"}"))
                .hasStatus(HttpStatus.CREATED);

        var rows = get("/api/documents", TestCity.LEADER);

        assertThat(rows).bodyJson().extractingPath("$[*].name").asArray().contains("2026-11-20常务会议.txt");
    }

    @Test
    void aLiaisonSeesNoDocuments() {
        assertThat(get("/api/documents", TestCity.INDUSTRY_LIAISON)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aDocumentShowsItsDemandsAndWhatBecameOfThem() {
        var reading = report(DEMAND, "要逐户建立台账。");
        var id = commands.register(file(reading), reading, TestCity.CLERK).id();
        var first =
                queries.view(id).articles().getFirst().directives().getFirst().id();
        assertThat(post("/api/findings/" + first.value() + "/omission", "{\"reason\":\" \"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("/api/findings/" + first.value() + "/omission", "{\"reason\":\"属于省级事权\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        var view = get("/api/documents/" + id.value(), TestCity.CLERK);

        assertThat(view)
                .bodyJson()
                .extractingPath("$.coverage.sentence")
                .isEqualTo("共2项要求：已列0项，并入0项，未列1项（属于省级事权），待定1项");
        assertThat(view)
                .bodyJson()
                .extractingPath("$.articles[0].directives[0].state")
                .isEqualTo("LEFT_OUT");
        assertThat(http.delete()
                        .uri("/api/findings/" + first.value() + "/decision")
                        .with(TestCity.as(TestCity.CLERK)))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void aDemandIsMarkedSplitAndMergedOverHttp() {
        var reading = report(DEMAND, "要逐户建立台账。");
        var id = commands.register(file(reading), reading, TestCity.CLERK).id();
        var article = queries.view(id).articles().getFirst();
        var start = reading.source().indexOf("首批");

        var marked = post(
                "/api/documents/" + id.value() + "/findings",
                "{\"articleId\":\"%s\",\"start\":%d,\"end\":%d}".formatted(article.id(), start, start + 6));
        var second = article.directives().getLast().id().value();

        assertThat(marked)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("marked-already");
        assertThat(post("/api/findings/" + second + "/split", "{\"offset\":3}")).hasStatus(HttpStatus.CREATED);
        assertThat(post("/api/findings/" + second + "/merge", "{}")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(queries.view(id).coverage().demands()).isEqualTo(3);
    }

    @Test
    void whatAColleagueHasChangedSinceIsNotDecidedOn() {
        var reading = report(DEMAND);
        var id = commands.register(file(reading), reading, TestCity.CLERK).id();
        var seen = queries.view(id).articles().getFirst().directives().getFirst();
        var path = "/api/findings/" + seen.id().value();
        assertThat(post(path + "/split", "{\"offset\":3}")).hasStatus(HttpStatus.CREATED);

        var late = http.post()
                .uri(path + "/omission")
                .header(HttpHeaders.IF_MATCH, String.valueOf(seen.version()))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"属于省级事权\"}")
                .with(TestCity.as(TestCity.CLERK))
                .exchange();

        assertThat(late)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("changed-meanwhile");
        assertThat(queries.view(id).coverage().open()).isEqualTo(2);
    }

    private MvcTestResult upload(String name, String text) {
        return http.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/documents")
                .file(new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .with(TestCity.as(TestCity.CLERK)));
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult post(String path, String json) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(TestCity.CLERK))
                .exchange();
    }
}
