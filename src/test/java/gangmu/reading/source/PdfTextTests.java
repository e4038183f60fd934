package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfTextTests {

    @Test
    void theLinesOfAPageAreKeptAndPageFollowsPage() throws Exception {
        var bytes = Pages.pdf("关于做好秋收工作的通知\n各乡镇要抓紧抢收。", "各部门要做好服务。");

        var lines = Source.of("通知.pdf", bytes).text().lines().filter(line -> !line.isBlank());

        assertThat(lines.map(String::strip)).containsExactly("关于做好秋收工作的通知", "各乡镇要抓紧抢收。", "各部门要做好服务。");
    }

    @Test
    void columnsFollowOneAnotherAsThePagePrintsThem() throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                column(content, 50, "left one", "left two");
                column(content, 320, "right one", "right two");
            }

            var text = Source.of("a.pdf", saved(document)).text();

            assertThat(text.replaceAll("\\s+", " ").strip()).isEqualTo("left one left two right one right two");
        }
    }

    @Test
    void aPdfThatMayOnlyNotBeChangedIsRead() throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                column(content, 50, "open to every reader");
            }
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

            assertThat(Source.of("a.pdf", saved(document)).text()).contains("open to every reader");
        }
    }

    @Test
    void aTextThatSpeaksOfPdfIsNoPdf() throws Exception {
        var text = "%PDF-1.7 是什么？一种版式文件。";

        assertThat(Source.of("a.txt", ("问：" + text).getBytes(StandardCharsets.UTF_8))
                        .text())
                .endsWith(text);
    }

    private static void column(PDPageContentStream content, float left, String... lines) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.setLeading(16);
        content.newLineAtOffset(left, 700);
        for (var line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
