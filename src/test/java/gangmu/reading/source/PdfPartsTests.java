package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A PDF is read as a whole or refused, whatever became of it; and one that is only sloppy is read. */
class PdfPartsTests {

    private static final String NOTICE = "关于加快城市更新的通知\n各县区要抓紧排查。";
    private static final String SECOND_PAGE = "各部门要做好服务，十二月底前完成。";

    /** How programs write their files. */
    enum Layout {
        PLAIN,
        PACKED;

        CompressParameters parameters() {
            return this == PLAIN ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPdfThatWasCutAnywhereIsReadAsAWholeOrRefused(Layout layout) throws Exception {
        var bytes = pdf(layout);
        var whole = Source.of("通知.pdf", bytes).text();

        for (var length = "%PDF-1.7".length(); length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);

            assertThat(textOrCode(cut))
                    .as("cut at %d of %d", length, bytes.length)
                    .isIn(whole, "broken-file");
        }
    }

    @ParameterizedTest
    @CsvSource({"20, PLAIN", "40, PLAIN", "60, PLAIN", "40, PACKED", "70, PACKED"})
    void aPdfOfWhichMuchIsMissingIsDamaged(int percent, Layout layout) throws IOException {
        var bytes = pdf(layout);

        var refusal = refused(Arrays.copyOf(bytes, bytes.length * percent / 100));

        assertThat(refusal.sentence()).isEqualTo("这个 PDF 文件已损坏，打不开。");
    }

    @ParameterizedTest
    @CsvSource({"/Type /Page\n", "/Subtype /CIDFontType0", "/Subtype /Type0", "/Filter /FlateDecode"})
    void aPartThatIsMissingIsNotReplacedByAnother(String inside) throws IOException {
        var refusal = refused(changed(file -> {
            var begin = file.lastIndexOf(" obj", file.indexOf(inside)) - " 0".length() - 1;
            var end = file.indexOf("endobj", begin) + "endobj".length();
            return file.substring(0, begin) + " ".repeat(end - begin) + file.substring(end);
        }));

        assertThat(refusal.code()).isEqualTo("broken-file");
    }

    @Test
    void whatWasPackedMustBeUnpackedToItsEnd() throws IOException {
        var refusal = refused(changed(file -> {
            var middle = file.indexOf("stream") + "stream".length() + 20;
            return file.substring(0, middle) + "\u00ff".repeat(20) + file.substring(middle + 20);
        }));

        assertThat(refusal.code()).isEqualTo("broken-file");
    }

    @Test
    void whatStandsBehindTheEndDoesNotMatter() throws Exception {
        var sloppy = changed(file -> file + "<!-- sent by the mail gateway -->\r\n" + "\0".repeat(2_000));

        assertIsWhole(sloppy);
    }

    @Test
    void aWrongPlaceOfTheTableOfContentsDoesNotMatter() throws Exception {
        assertIsWhole(changed(file -> file.replaceAll("startxref\\s+\\d+", "startxref\n7")));
        assertIsWhole(changed(file -> file.replaceAll("\\n0000000(\\d{3}) 00000 n", "\n0000009$1 00000 n")));
    }

    @Test
    void aMissingTableOfContentsDoesNotMatterWhereAllPartsAreThere() throws Exception {
        assertIsWhole(changed(file -> file.substring(0, file.lastIndexOf("xref", file.indexOf("trailer")))));
        assertIsWhole(changed(file -> file.substring(0, file.indexOf("startxref"))));
    }

    @Test
    void aLineBeforeTheBeginDoesNotMatter() throws Exception {
        assertIsWhole(changed(file -> "sent by fax\r\n" + file));
    }

    @Test
    void aWrongChecksumDoesNotMatter() throws Exception {
        var sloppy = changed(file -> {
            var end = file.indexOf("endstream") - "\r\n".length();
            return file.substring(0, end - 4) + "sums" + file.substring(end);
        });

        assertIsWhole(sloppy);
    }

    @Test
    void whatIsNamedAndIsNeededForNoWordsDoesNotMatter() throws Exception {
        try (var document = Loader.loadPDF(pdf(Layout.PLAIN))) {
            var thumbnail = new COSDictionary();
            thumbnail.setItem(COSName.TYPE, COSName.getPDFName("Gone"));
            thumbnail.setDirect(false);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Thumb"), thumbnail);
            var bytes = saved(document, Layout.PLAIN);
            var file = new String(bytes, StandardCharsets.ISO_8859_1);

            assertIsWhole(file.replaceAll("\\d+ 0 obj\\s+<<\\s+/Type /Gone\\s+>>\\s+endobj", "")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void assertIsWhole(byte[] bytes) throws Unreadable {
        assertThat(Source.of("通知.pdf", bytes).text().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("关于加快城市更新的通知", "各县区要抓紧排查。", SECOND_PAGE);
    }

    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        var file = new String(pdf(Layout.PLAIN), StandardCharsets.ISO_8859_1);
        var changed = change.apply(file);
        assertThat(changed).isNotEqualTo(file);
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Two pages, what is printed on them compressed as in most files. */
    private static byte[] pdf(Layout layout) throws IOException {
        try (var document = Loader.loadPDF(Pages.pdf(NOTICE, SECOND_PAGE))) {
            for (var page : document.getPages()) {
                try (var content = page.getContents()) {
                    page.setContents(new PDStream(document, content, COSName.FLATE_DECODE));
                }
            }
            return saved(document, layout);
        }
    }

    private static byte[] saved(PDDocument document, Layout layout) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, layout.parameters());
        return bytes.toByteArray();
    }

    private static String textOrCode(byte[] bytes) {
        try {
            return Source.of("通知.pdf", bytes).text();
        } catch (Unreadable e) {
            return e.code();
        }
    }

    private static Unreadable refused(byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> Source.of("通知.pdf", bytes));
    }
}
