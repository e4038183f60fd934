package gangmu.file;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file as it came.
 *
 * @param sha256 the fingerprint of its bytes, under which they are kept
 * @param name its name, without folders and without characters that cannot be seen
 * @param kind what it is by its content
 * @param size how many bytes
 */
public record FileOfRecord(String sha256, String name, MediaKind kind, long size) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");
    private static final String TEXT = ".txt";

    /** A file that was sent, under the name that it had at its sender's, who may have said in which folder. */
    public static FileOfRecord of(String name, byte[] bytes) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return named(plain(last), bytes);
    }

    /** A text under the title that somebody gave it: what looks like a folder there is a date, or two things at once. */
    public static FileOfRecord titled(String title, byte[] bytes) {
        var name = plain(title.replaceAll("[/\\\\]", "-"));
        return named(name.toLowerCase(Locale.ROOT).endsWith(TEXT) ? name : name + TEXT, bytes);
    }

    /** A better name for a file: what somebody typed, with the ending that tells what it is. */
    public static String renamed(String from, String to) {
        var name = plain(to.replaceAll("[/\\\\]", "-"));
        var ending = ending(from);
        return shortened(
                name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT)) ? name : name + ending);
    }

    private static FileOfRecord named(String name, byte[] bytes) {
        return new FileOfRecord(FilesOfRecord.fingerprint(bytes), shortened(name), MediaKind.of(bytes), bytes.length);
    }

    public String mediaType() {
        return kind.mediaType();
    }

    private static String plain(String name) {
        var seen = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u115f\\u1160\\u3164\\uffa0\\u2800]", "")
                .strip();
        return seen.isEmpty() ? "未命名" : seen;
    }

    /** The beginning of a name tells what it is about, the ending what it is; what is too much is in between. */
    private static String shortened(String name) {
        var characters = name.codePointCount(0, name.length());
        if (characters <= LONGEST_NAME) {
            return name;
        }
        var ending = ending(name);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - ending.length())) + ending;
    }

    private static String ending(String name) {
        var ending = ENDING.matcher(name);
        return ending.find() ? ending.group() : "";
    }
}
