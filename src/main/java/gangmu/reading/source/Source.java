package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as text, ready to be read.
 *
 * @param name the file's name
 * @param text its words, with the page's line breaks ({@code \n} only) and without control characters; what every span of a
 *     reading points into
 * @param sha256 the fingerprint of the bytes it came from, in lower-case hexadecimal
 */
public record Source(String name, String text, String sha256) {

    /** A file of this many bytes is refused; who reads files need not read further. */
    public static final int TOO_MANY_BYTES = 50_000_000;

    static final int MAX_CHARACTERS = 5_000_000;

    /**
     * Reads the bytes as what they are, whatever the name says: text, a web page, DOCX or PDF. Only a text does not pass under the name
     * of a PDF or DOCX: nobody could open it again, and mostly it is not what was to be read.
     */
    public static Source of(String name, byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable(Reason.EMPTY);
        }
        if (bytes.length >= TOO_MANY_BYTES) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        var text = CleanText.of(raw(name, bytes));
        if (text.isBlank()) {
            throw new Unreadable(Reason.EMPTY);
        }
        return new Source(name, text, sha256(bytes));
    }

    private static String raw(String name, byte[] bytes) throws Unreadable {
        var kind = FileKind.of(bytes);
        var text = switch (kind) {
            case PDF -> PdfText.read(bytes);
            case ZIP -> DocxText.read(bytes);
            case TEXT -> words(name, bytes);
            default -> throw new Unreadable(kind.reason(), kind.chinese());
        };
        if (text.length() > MAX_CHARACTERS) {
            throw new Unreadable(Reason.TEXT_TOO_LONG);
        }
        return text;
    }

    private static String words(String name, byte[] bytes) throws Unreadable {
        var promised = FileKind.promised(name);
        if (promised.isPresent()) {
            throw new Unreadable(Reason.MISNAMED, promised.get());
        }
        return HtmlText.orAsItIs(CharacterSet.decode(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
