package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \u3000\n", "\ufeff", "\u0007"})
    void aFileWithoutWordsIsEmpty(String words) {
        var refusal = refused(words.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.code()).isIn("empty-file", "unknown-charset");
        assertThat(refusal.sentence()).endsWith("。");
    }

    @Test
    void aFileOfFiftyMegabytesIsTooLarge() {
        var bytes = new byte[Source.TOO_MANY_BYTES];
        Arrays.fill(bytes, (byte) 'a');

        assertThat(refused(bytes).code()).isEqualTo("file-too-large");
    }

    @Test
    void aTextOfMoreThanFiveMillionCharactersIsTooLong() {
        var bytes = "要".repeat(Source.MAX_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(refused(bytes).code()).isEqualTo("text-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452, 图片",
        "ffd8ffe000104a464946, 图片",
        "4749463839610100, 图片",
        "424d46000000000000003600, 图片",
        "524946460000000057454250, 图片",
        "d0cf11e0a1b11ae10000000000000000, 旧版 Office",
        "7b5c727466315c616e7369, RTF",
        "4d5a90000300000004000000, 程序",
        "7f454c4602010100, 程序",
        "526172211a0700, 压缩包",
        "377abcaf271c0004, 压缩包",
        "1f8b080000000000, 压缩包",
        "000000186674797069736f6d, 音频或视频",
        "53514c69746520666f726d6174203300, 数据库",
    })
    void aBinaryFileIsCalledByItsName(String hex, String name) {
        var refusal = refused(HexFormat.of().parseHex(hex));

        assertThat(refusal.code()).isEqualTo("not-a-document");
        assertThat(refusal.sentence()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, Excel", "ppt/presentation.xml, PPT", "OFD.xml, OFD", "holiday.jpg, 压缩包"})
    void aZipOfAnotherKindIsCalledByItsName(String entry, String name) throws IOException {
        var refusal = refused(zip(entry, "<x/>".getBytes(StandardCharsets.UTF_8), 1));

        assertThat(refusal.code()).isEqualTo("not-a-document");
        assertThat(refusal.sentence()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"Big5, 關於做好防汛工作的通知與各項準備", "Shift_JIS, これは日本語の文章です。読めません。", "ISO-8859-1, café résumé naïve à côté"})
    void aTextInAForeignCharacterSetIsRefusedRatherThanGarbled(String charset, String words) {
        var refusal = refused(words.getBytes(Charset.forName(charset)));

        assertThat(refusal.code()).isEqualTo("unknown-charset");
    }

    @Test
    void utf8WithABrokenByteIsRefusedRatherThanGarbled() {
        var bytes = "关于做好防汛工作的通知，各县区人民政府要完成排查整治。".getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xff;

        assertThat(refused(bytes).code()).isEqualTo("unknown-charset");
    }

    @Test
    void noiseIsRefused() {
        var noise = new byte[10_000];
        new Random(7).nextBytes(noise);

        assertThat(refused(noise).code()).isEqualTo("unknown-charset");
    }

    @Test
    void aPdfWithAPasswordIsEncrypted() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

            assertThat(refused(saved(document)).code()).isEqualTo("encrypted");
        }
    }

    @Test
    void aDocxWithAPasswordIsEncrypted() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem();
                var document = new XWPFDocument()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                document.write(out);
            }
            files.writeFilesystem(bytes);
        }

        assertThat(refused(bytes.toByteArray()).code()).isEqualTo("encrypted");
    }

    @Test
    void aScannedPdfHasNoTextLayer() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = LosslessFactory.createFromImage(
                    document, new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0);
            }

            assertThat(refused(saved(document)).code()).isEqualTo("no-text-layer");
        }
    }

    @Test
    void aPdfThatIsCutIsBroken() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = saved(document);

            assertThat(refused(Arrays.copyOf(bytes, 60)).code()).isEqualTo("broken-file");
        }
    }

    @ParameterizedTest
    @CsvSource({"通知.pdf, PDF", "通知.PDF, PDF", "第9期.定稿.docx, DOCX"})
    void aTextUnderTheNameOfAPdfOrDocxIsNotTakenForIt(String name, String kind) {
        for (var words : List.of("not a pdf", "<html><body>请先登录</body></html>", "\0\0\0\0\0\0\0\0")) {
            var refusal = refused(name, words.getBytes(StandardCharsets.UTF_8));

            assertThat(refusal.code()).isEqualTo("misnamed-file");
            assertThat(refusal.sentence()).startsWith("文件名写的是 " + kind).endsWith("。");
        }
    }

    @Test
    void aPdfThatBlowsUpIsNotOpened() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (var i = 0; i <= PdfStreams.MAX_OF_ONE >> 20; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);

            assertThat(refused(saved(document)).code()).isEqualTo("inflates-too-much");
        }
    }

    @Test
    void aDocxThatBlowsUpIsNotOpened() throws IOException {
        var refusal = refused(zip("word/document.xml", new byte[ZipContents.MAX_INFLATED / 100], 101));

        assertThat(refusal.code()).isEqualTo("inflates-too-much");
    }

    @Test
    void aDocxOfTooManyPartsIsNotOpened() throws IOException {
        var refusal = refused(zip("word/part", new byte[1], ZipContents.MAX_ENTRIES + 1));

        assertThat(refusal.code()).isEqualTo("inflates-too-much");
    }

    @Test
    void aDocxWithoutItsMainPartIsBroken() throws IOException {
        var refusal = refused(zip("word/styles.xml", "<x/>".getBytes(StandardCharsets.UTF_8), 1));

        assertThat(refusal.code()).isEqualTo("broken-file");
    }

    private static byte[] zip(String entry, byte[] content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < times; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? entry : entry + i));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Unreadable refused(byte[] bytes) {
        return refused("a.txt", bytes);
    }

    private static Unreadable refused(String name, byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> Source.of(name, bytes));
    }
}
