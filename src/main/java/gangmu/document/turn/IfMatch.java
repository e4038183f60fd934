package gangmu.document.turn;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The version in an {@code If-Match} header, and what it is held against. */
public final class IfMatch {

    private static final int NONE = -1;

    private IfMatch() {}

    /** The version, plain or in quotes; what is no version matches none. */
    public static int required(String header) {
        var digits = header.replace("W/", "").replace("\"", "").strip();
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : NONE;
    }

    /** The same; null where there is no header. */
    public static @Nullable Integer version(@Nullable String header) {
        return header == null ? null : (Integer) required(header);
    }

    /**
     * Refuses a change of what somebody else has changed since.
     *
     * @param version the one that is stored
     * @param seen the one that the user had before the eyes
     * @param what it is a version of
     * @throws OptimisticLockingFailureException where they differ
     */
    public static void require(@Nullable Integer version, int seen, String what) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException(what + " is no longer at version " + seen);
        }
    }
}
