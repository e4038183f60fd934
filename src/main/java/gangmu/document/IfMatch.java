package gangmu.document;

import org.jspecify.annotations.Nullable;

/** The version in an {@code If-Match} header. */
final class IfMatch {

    private static final int NONE = -1;

    private IfMatch() {}

    /** The version, plain or in quotes; what is no version matches none. */
    static int required(String header) {
        var digits = header.replace("W/", "").replace("\"", "").strip();
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : NONE;
    }

    /** The same; null where there is no header. */
    static @Nullable Integer version(@Nullable String header) {
        return header == null ? null : (Integer) required(header);
    }
}
