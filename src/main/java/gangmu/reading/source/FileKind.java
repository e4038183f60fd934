package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    PDF("PDF"),
    ZIP("压缩包"),
    ENCRYPTED_OFFICE("Office", Reason.ENCRYPTED),
    OLD_OFFICE("旧版 Office 文件（doc、xls、ppt 或 wps，请另存为 docx）"),
    RICH_TEXT("RTF 文件（请另存为 docx）"),
    PICTURE("图片"),
    SOUND_OR_FILM("音频或视频"),
    ARCHIVE("压缩包"),
    PROGRAM("程序文件"),
    DATABASE("数据库文件"),
    TEXT("文本");

    private static final List<Signature> SIGNATURES = List.of(
            Signature.of(ZIP, 0, "504b0304"),
            Signature.of(ZIP, 0, "504b0506"),
            Signature.of(OLD_OFFICE, 0, "d0cf11e0a1b11ae1"),
            Signature.of(RICH_TEXT, 0, "7b5c727466"),
            Signature.of(PICTURE, 0, "89504e470d0a1a0a"),
            Signature.of(PICTURE, 0, "ffd8ff"),
            Signature.of(PICTURE, 0, "474946383761"),
            Signature.of(PICTURE, 0, "474946383961"),
            Signature.of(PICTURE, 0, "49492a00"),
            Signature.of(PICTURE, 0, "4d4d002a"),
            Signature.withNul(PICTURE, 0, "38425053"),
            Signature.withNul(PICTURE, 8, "57454250"),
            Signature.withNul(PICTURE, 0, "424d"),
            Signature.withNul(SOUND_OR_FILM, 4, "66747970"),
            Signature.withNul(SOUND_OR_FILM, 8, "57415645"),
            Signature.withNul(SOUND_OR_FILM, 8, "41564920"),
            Signature.withNul(SOUND_OR_FILM, 0, "494433"),
            Signature.of(SOUND_OR_FILM, 0, "4f67675300"),
            Signature.withNul(SOUND_OR_FILM, 0, "664c6143"),
            Signature.of(SOUND_OR_FILM, 0, "1a45dfa3"),
            Signature.of(ARCHIVE, 0, "526172211a07"),
            Signature.of(ARCHIVE, 0, "377abcaf271c"),
            Signature.of(ARCHIVE, 0, "1f8b08"),
            Signature.of(ARCHIVE, 0, "fd377a585a00"),
            Signature.of(ARCHIVE, 0, "28b52ffd"),
            Signature.of(ARCHIVE, 0, "425a68313141592653"),
            Signature.of(PROGRAM, 0, "7f454c46"),
            Signature.withNul(PROGRAM, 0, "cafebabe"),
            Signature.of(PROGRAM, 0, "cffaedfe"),
            Signature.withNul(PROGRAM, 0, "4d5a"),
            Signature.of(DATABASE, 0, "53514c69746520666f726d6174203300"));

    private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 1024;

    /** The name of the stream that holds an encrypted DOCX inside its old-style container. */
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** Only these programs write: a text under such a name is what was left of the file, or a web page that came in its stead. */
    private static final Map<String, String> PROMISING_ENDINGS = Map.of(".pdf", "PDF", ".docx", "DOCX");

    private final String chinese;
    private final Reason reason;

    FileKind(String chinese) {
        this(chinese, Reason.NOT_A_DOCUMENT);
    }

    FileKind(String chinese, Reason reason) {
        this.chinese = chinese;
        this.reason = reason;
    }

    /** What a person calls it. */
    String chinese() {
        return chinese;
    }

    /** Why it is refused, where it is. */
    Reason reason() {
        return reason;
    }

    static FileKind of(byte[] bytes) {
        for (var signature : SIGNATURES) {
            if (signature.isOf(bytes)) {
                return signature.kind == OLD_OFFICE && contains(bytes, ENCRYPTED_PACKAGE, bytes.length)
                        ? ENCRYPTED_OFFICE
                        : signature.kind;
            }
        }
        return isPdf(bytes) ? PDF : TEXT;
    }

    /** What the file's name promises, where no text bears such a name. */
    static Optional<String> promised(String name) {
        var ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(PROMISING_ENDINGS.get(ending));
    }

    /** Some programs put a line of their own before the header; a text may well speak of it. */
    private static boolean isPdf(byte[] bytes) {
        return contains(bytes, PDF_HEADER, HEAD)
                && (starts(bytes, PDF_HEADER, 0) || hasNul(bytes) || CharacterSet.isNotUtf8(bytes));
    }

    private static boolean hasNul(byte[] bytes) {
        return contains(bytes, new byte[1], HEAD);
    }

    private static boolean starts(byte[] bytes, byte[] prefix, int at) {
        if (bytes.length < at + prefix.length) {
            return false;
        }
        for (var i = 0; i < prefix.length; i++) {
            if (bytes[at + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted, int within) {
        for (var i = 0; i <= Math.min(bytes.length, within) - wanted.length; i++) {
            if (starts(bytes, wanted, i)) {
                return true;
            }
        }
        return false;
    }

    /** Bytes at a place that give a kind away; short ones only together with a NUL, which no text has. */
    private record Signature(FileKind kind, int at, String hex, boolean withNul) {

        static Signature of(FileKind kind, int at, String hex) {
            return new Signature(kind, at, hex, false);
        }

        static Signature withNul(FileKind kind, int at, String hex) {
            return new Signature(kind, at, hex, true);
        }

        boolean isOf(byte[] file) {
            return starts(file, HexFormat.of().parseHex(hex), at) && (!withNul || hasNul(file));
        }
    }
}
