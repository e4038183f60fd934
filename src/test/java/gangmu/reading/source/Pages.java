package gangmu.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of each kind, made for tests. */
final class Pages {

    private Pages() {}

    /** A PDF in a Chinese font that every viewer brings along, so that none has to be embedded; one page for each text. */
    static byte[] pdf(String... pages) throws IOException {
        var kids = new StringBuilder();
        var objects = new StringBuilder();
        for (var i = 0; i < pages.length; i++) {
            var content = content(pages[i]);
            var number = 10 + 2 * i;
            kids.append(number).append(" 0 R ");
            objects.append("""
                    %d 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>> endobj
                    %d 0 obj <</Length %d>> stream
                    %s
                    endstream endobj
                    """.formatted(number, number + 1, number + 1, content.length(), content));
        }
        var rough = """
                %%PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[%s]/Count %d>> endobj
                3 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>> endobj
                4 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000>> endobj
                5 0 obj <</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>> endobj
                %strailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(kids, pages.length, objects);
        try (var document = Loader.loadPDF(rough.getBytes(StandardCharsets.US_ASCII))) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String content(String text) {
        var content = new StringBuilder("BT /F 12 Tf 16 TL 60 780 Td ");
        for (var line : text.split("\n", -1)) {
            var hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            content.append('<').append(hex).append("> Tj T* ");
        }
        return content.append("ET").toString();
    }

    /** A DOCX with one paragraph for each line. */
    static byte[] docx(String text) throws IOException {
        try (var document = new XWPFDocument()) {
            for (var line : text.split("\n", -1)) {
                document.createParagraph().createRun().setText(line);
            }
            return saved(document);
        }
    }

    static byte[] saved(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
