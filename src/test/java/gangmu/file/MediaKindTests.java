package gangmu.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaKindTests {

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        assertThat(MediaKind.of(latin1("%PDF-1.7\n…"))).isEqualTo(MediaKind.PDF);
        assertThat(MediaKind.of(latin1("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"))).isEqualTo(MediaKind.JPEG);
        assertThat(MediaKind.of(latin1("\u0089PNG\r\n\u001a\n\0\0"))).isEqualTo(MediaKind.PNG);
    }

    @Test
    void anOfficeFileIsToldByItsMainPart() throws IOException {
        assertThat(MediaKind.of(zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(MediaKind.DOCX);
        assertThat(MediaKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(MediaKind.XLSX);
    }

    @Test
    void anArchiveAndAnOfficeFileWithMacrosAreNeither() throws IOException {
        assertThat(MediaKind.of(zip("台账.xlsx", "照片.jpg"))).isEqualTo(MediaKind.OTHER);
        assertThat(MediaKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(MediaKind.OTHER);
        assertThat(MediaKind.of(latin1("PK\3\4 and then nothing"))).isEqualTo(MediaKind.OTHER);
    }

    @Test
    void aTextIsOneInEveryCharacterSetOfTheHouse() {
        assertThat(MediaKind.of("已完成围挡施工。\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(MediaKind.TEXT);
        assertThat(MediaKind.of("已完成围挡施工。".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(MediaKind.TEXT);
        assertThat(MediaKind.of("\ufeff已完成围挡施工。".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(MediaKind.TEXT);
    }

    @Test
    void whatABrowserCouldRunIsNoText() {
        assertThat(MediaKind.of(latin1("<html><body>"))).isEqualTo(MediaKind.HTML);
        assertThat(MediaKind.of(latin1("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")))
                .isEqualTo(MediaKind.OTHER);
        assertThat(MediaKind.of(latin1("MZ\u0090\0\3\0"))).isEqualTo(MediaKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"验收单.pdf, true", "验收单.PDF, true", "验收单.pdf.exe, false", "验收单, false"})
    void aNameEndsAsItsKindDoes(String name, boolean fits) {
        assertThat(MediaKind.PDF.mayBeNamed(name)).isEqualTo(fits);
    }

    private static byte[] latin1(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
