package gangmu.archive;

import static gangmu.organisation.TestCity.AUDITOR;
import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.SECURITY_ADMIN;
import static gangmu.organisation.TestCity.SYSTEM_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.Home;
import gangmu.ModuleTest;
import gangmu.journal.proof.VerifyCommand;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ModuleTest
class ArchiveControllerTests {

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Home home;

    @TempDir
    private Path folder;

    ArchiveControllerTests(MockMvcTester http, BeanFactory beans, Home home) {
        this.http = http;
        this.beans = beans;
        this.home = home;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void anArchiveHoldsAllThatIsKnownOfTheMatter() throws IOException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        var pdf = unique("%PDF-1.7\n%验收单");
        handIn(matter, "验收单.pdf", pdf);
        report(matter, "已建台账<script>x()</script>");

        var entries = unpacked(matter);

        assertThat(entries.keySet())
                .containsExactly(
                        "README.txt",
                        "index.html",
                        "matter.json",
                        "manifest.sha256",
                        "record.jsonl",
                        "佐证材料/001-验收单.pdf");
        assertThat(entries.get("佐证材料/001-验收单.pdf")).isEqualTo(pdf);
        assertThat(text(entries, "index.html"))
                .contains("要逐户建立台账。", "交办单", "签收", "市工信局", "a".repeat(64), "出自《报道.txt》")
                .contains("已建台账&lt;script&gt;", sha256(pdf))
                .doesNotContain("<script", "http://", "https://", "src=");
        assertThat(text(entries, "README.txt")).contains("sha256sum -c manifest.sha256", "共1份", CLERK.name());
        var json = JsonPath.parse(text(entries, "matter.json"));
        assertThat(json.read("$.matter.demand", String.class)).isEqualTo("要逐户建立台账。");
        assertThat(text(entries, "matter.json")).doesNotContain("\"may\"");
        assertThat(json.read("$.evidence[0].sha256", String.class)).isEqualTo(sha256(pdf));
        assertThat(json.read("$.reports[0].progress", String.class)).startsWith("已建台账");
    }

    /** What stands in the record stands for the manifest, and the manifest for everything else. */
    @Test
    void theRecordVouchesForEveryFileInTheArchive() throws IOException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        handIn(matter, "台账.txt", unique("已建台账"));
        handIn(matter, "台账.txt", unique("又建台账"));

        var entries = unpacked(matter);

        var listed = text(entries, "manifest.sha256")
                .lines()
                .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
        assertThat(listed.keySet())
                .containsExactlyInAnyOrder(
                        "README.txt", "index.html", "matter.json", "佐证材料/001-台账.txt", "佐证材料/002-台账.txt");
        listed.forEach((path, hash) -> assertThat(sha256(entries.getOrDefault(path, new byte[0])))
                .as(path)
                .isEqualTo(hash));
        assertThat(text(entries, "record.jsonl"))
                .contains("\"kind\":\"MatterArchived\"", sha256(entries.getOrDefault("manifest.sha256", new byte[0])));
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        var file = Files.write(folder.resolve("record.jsonl"), entries.getOrDefault("record.jsonl", new byte[0]));
        assertThat(new VerifyCommand(stream, stream).run(List.of(file.toString())))
                .as(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(VerifyCommand.FITS);
    }

    @Test
    void aMatterWithoutEvidenceIsArchivedToo() throws IOException {
        var entries = unpacked(TestMatters.ledBy(beans, INDUSTRY.id()));

        assertThat(entries).hasSize(5);
        assertThat(text(entries, "index.html")).contains("没有佐证材料");
    }

    @Test
    void thePapersAreThereWithTheClocksOfTheirDay() throws IOException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id(), LocalDate.of(2020, 1, 2));
        send(matter, "escalations", "{\"words\":\"请三日内报结果\"}", CLERK, 204);

        assertThat(text(unpacked(matter), "index.html"))
                .containsPattern("市政府督查室　〔\\d{4}〕催\\d+号")
                .containsPattern("关于第〔2026〕T-.*号交办事项的催办单")
                .containsPattern("原定2020年1月2日办结，已逾期\\d+天。")
                .contains("<p>根据2026年第21次周交办会，经江怀谦批准，现将下列事项交由你单位牵头办理。</p>", "<p>交办内容：要逐户建立台账。</p>", "<p>请三日内报结果</p>");
    }

    @Test
    void anotherMattersFilesAndEntriesStayOut() throws IOException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        var other = TestMatters.ledBy(beans, INDUSTRY.id());
        handIn(other, "别的事项.txt", unique("别的"));

        var entries = unpacked(matter);

        assertThat(entries.keySet()).noneMatch(path -> path.contains("别的事项"));
        assertThat(text(entries, "record.jsonl")).doesNotContain(other.value().toString());
        assertThat(text(entries, "matter.json")).doesNotContain(other.value().toString());
    }

    @Test
    void aHostileNameDoesNotLeaveItsFolder() throws IOException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        handIn(matter, "../../..\\验收\u202E单\".txt", unique("已建"));

        assertThat(unpacked(matter).keySet())
                .allSatisfy(path -> assertThat(folder.resolve(path).normalize()).startsWithRaw(folder))
                .contains("佐证材料/001-验收单_.txt");
    }

    @Test
    void aFileThatIsSpoiltOnTheDiskIsNamedAndLeftOut() throws IOException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());
        var bytes = unique("已建台账");
        handIn(matter, "台账.txt", bytes);
        Files.writeString(
                home.folder("files")
                        .resolve(sha256(bytes).substring(0, 2))
                        .resolve(sha256(bytes).substring(2)),
                "x");

        var entries = unpacked(matter);

        assertThat(entries.keySet()).noneMatch(path -> path.startsWith("佐证材料"));
        assertThat(text(entries, "manifest.sha256")).doesNotContain(sha256(bytes));
        assertThat(text(entries, "README.txt")).contains("缺失或损坏", sha256(bytes));
        assertThat(text(entries, "index.html")).contains("未收入");
    }

    @Test
    void onlyTheSupervisionOfficeTakesArchives() {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());

        for (var viewer : List.of(LEADER, INDUSTRY_LIAISON, HOUSING_LIAISON, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN)) {
            assertThat(archive(matter, viewer)).as(viewer.name()).hasStatus(403);
        }
        assertThat(archive(matter, CLERK)).hasStatus(200);
        assertThat(archive(new MatterId(UUID.randomUUID()), CLERK)).hasStatus(404);
    }

    @Test
    void takingAnArchiveStandsInTheRecordOfTheMatter() throws IOException {
        var matter = TestMatters.ledBy(beans, INDUSTRY.id());

        var answer = archive(matter, CLERK);

        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
        var rows = http.get()
                .uri("/api/journal?matterId=" + matter.value())
                .with(TestCity.as(CLERK))
                .exchange();
        assertThat(rows)
                .bodyJson()
                .extractingPath("$.rows[*].title")
                .asArray()
                .containsExactly("导出操作记录", "归档导出", "交办事项");
        assertThat(rows).bodyJson().extractingPath("$.rows[1].words").isEqualTo("佐证材料0份");
    }

    private void handIn(MatterId matter, String name, byte[] bytes) {
        assertThat(http.perform(MockMvcRequestBuilders.multipart(
                                HttpMethod.POST, "/api/matters/" + matter.value() + "/evidence")
                        .file(new MockMultipartFile("file", name, "text/plain", bytes))
                        .with(TestCity.as(INDUSTRY_LIAISON))))
                .hasStatus(201);
    }

    private void report(MatterId matter, String progress) {
        send(matter, "receipt", "", INDUSTRY_LIAISON, 204);
        send(matter, "reports", "{\"progress\":\"%s\"}".formatted(progress), INDUSTRY_LIAISON, 201);
    }

    private void send(MatterId matter, String what, String body, Viewer by, int status) {
        assertThat(http.post()
                        .uri("/api/matters/" + matter.value() + "/" + what)
                        .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(TestCity.as(by))
                        .exchange())
                .hasStatus(status);
    }

    private MvcTestResult archive(MatterId matter, Viewer viewer) {
        return http.get()
                .uri("/api/matters/" + matter.value() + "/archive")
                .with(TestCity.as(viewer))
                .exchange();
    }

    private Map<String, byte[]> unpacked(MatterId matter) throws IOException {
        var answer = archive(matter, CLERK);
        assertThat(answer).hasStatus(200).hasContentType("application/zip");
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String path) {
        return new String(entries.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] unique(String words) {
        return (words + "\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
