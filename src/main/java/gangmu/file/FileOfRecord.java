package gangmu.file;

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

    public static FileOfRecord of(String name, byte[] bytes) {
        return new FileOfRecord(FilesOfRecord.fingerprint(bytes), plain(name), MediaKind.of(bytes), bytes.length);
    }

    public String mediaType() {
        return kind.mediaType();
    }

    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u115f\\u1160\\u3164\\uffa0\\u2800]", "")
                .strip();
        if (last.isEmpty()) {
            return "未命名";
        }
        // the end of the name tells what it is
        var characters = last.codePointCount(0, last.length());
        return characters <= LONGEST_NAME
                ? last
                : last.substring(last.offsetByCodePoints(0, characters - LONGEST_NAME));
    }
}
