package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

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

    private static final int PDF_HEADER_WITHIN = 1024;

    /** The name of the stream that holds an encrypted DOCX inside its old-style container. */
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

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
        if (starts(bytes, "504b0304") || starts(bytes, "504b0506")) {
            return ZIP;
        }
        if (starts(bytes, "d0cf11e0a1b11ae1")) {
            return contains(bytes, ENCRYPTED_PACKAGE, bytes.length) ? ENCRYPTED_OFFICE : OLD_OFFICE;
        }
        if (starts(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII), 0)) {
            return RICH_TEXT;
        }
        if (isPicture(bytes)) {
            return PICTURE;
        }
        if (isSoundOrFilm(bytes)) {
            return SOUND_OR_FILM;
        }
        if (starts(bytes, "52617221")
                || starts(bytes, "377abcaf271c")
                || starts(bytes, "1f8b08")
                || starts(bytes, "fd377a585a00")
                || starts(bytes, "28b52ffd")
                || starts(bytes, "425a68313141592653")) {
            return ARCHIVE;
        }
        if (starts(bytes, "7f454c46")
                || starts(bytes, "cafebabe")
                || starts(bytes, "cffaedfe")
                || starts(bytes, "4d5a") && hasNul(bytes)) {
            return PROGRAM;
        }
        if (starts(bytes, "53514c69746520666f726d6174203300")) {
            return DATABASE;
        }
        // some programs put a line or a BOM of their own before the header
        return contains(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII), PDF_HEADER_WITHIN)
                        && (starts(bytes, "25504446") || hasNul(bytes) || CharacterSet.isNotUtf8(bytes))
                ? PDF
                : TEXT;
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, "89504e470d0a1a0a")
                || starts(bytes, "ffd8ff")
                || starts(bytes, "474946383761")
                || starts(bytes, "474946383961")
                || starts(bytes, "49492a00")
                || starts(bytes, "4d4d002a")
                || starts(bytes, "38425053")
                || starts(bytes, "424d") && hasNul(bytes)
                || starts(bytes, "52494646") && starts(bytes, "57454250", 8);
    }

    private static boolean isSoundOrFilm(byte[] bytes) {
        return starts(bytes, "66747970", 4) && hasNul(bytes)
                || starts(bytes, "52494646") && (starts(bytes, "57415645", 8) || starts(bytes, "41564920", 8))
                || starts(bytes, "494433") && hasNul(bytes)
                || starts(bytes, "4f67675300")
                || starts(bytes, "664c6143")
                || starts(bytes, "1a45dfa3");
    }

    private static boolean hasNul(byte[] bytes) {
        return contains(bytes, new byte[1], PDF_HEADER_WITHIN);
    }

    private static boolean starts(byte[] bytes, String hex) {
        return starts(bytes, hex, 0);
    }

    private static boolean starts(byte[] bytes, String hex, int at) {
        return starts(bytes, HexFormat.of().parseHex(hex), at);
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
}
