package gangmu.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a file is by its content, whatever its name says. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpe?g"),
    PNG("image/png", "png"),
    HTML("text/html", "html?"),
    TEXT("text/plain", "txt"),
    /** Everything else: archives, programs, pictures that can hold programs, documents with macros. */
    OTHER("application/octet-stream", "");

    private static final int HEAD = 1024;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final String mediaType;
    /** What such a file is called behind the last dot, as a pattern. */
    private final String ending;

    MediaKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public static MediaKind of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        } else if (head.startsWith("PK\3\4")) {
            return ofPackage(bytes);
        } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        var words = head.toLowerCase(Locale.ROOT);
        if (words.contains("<html") || words.contains("<!doctype html")) {
            return HTML;
        }
        return isText(bytes) && !isMarkup(words) ? TEXT : OTHER;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name may be of this kind: what ends in .pdf is opened as one, whatever it is. */
    public boolean mayBeNamed(String name) {
        return !ending.isEmpty() && name.toLowerCase(Locale.ROOT).matches("(?s).+\\." + ending);
    }

    /** Only the table of contents is read: nothing is unpacked. */
    private static MediaKind ofPackage(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var parts = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            if (!parts.contains("[Content_Types].xml")
                    || parts.stream().anyMatch(part -> part.endsWith(".bin") && part.contains("vbaProject"))) {
                return OTHER;
            }
            return parts.contains("word/document.xml") ? DOCX : parts.contains("xl/workbook.xml") ? XLSX : OTHER;
        } catch (IOException | IllegalArgumentException notAPackage) {
            return OTHER;
        }
    }

    private static boolean isText(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return decodes(bytes, StandardCharsets.UTF_16);
        }
        return CHARSETS.stream().anyMatch(charset -> decodes(bytes, charset));
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(c -> c < ' ' && "\t\n\f\r".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isMarkup(String words) {
        return Stream.of("<svg", "<?xml", "<script", "<!doctype").anyMatch(words::contains);
    }
}
