package gangmu.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a readable file is by its first bytes, whatever its name says. */
enum MediaKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html"),
    TEXT("text/plain");

    private static final int HEAD = 1024;

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static MediaKind of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK")) {
            return DOCX;
        }
        var words = head.toLowerCase(Locale.ROOT);
        return words.contains("<html") || words.contains("<!doctype html") ? HTML : TEXT;
    }

    String mediaType() {
        return mediaType;
    }
}
