package gangmu;

/**
 * A rule of the trade said no. There is one subclass for each rule.
 *
 * <p>The code is part of the interface to programs: kebab-case, and it never changes once released. The reason is the Chinese
 * sentence that the user sees.
 */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;

    protected Refused(String code, String reason) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }

    /** What was refused, for programs: {@code already-received}. */
    public final String code() {
        return code;
    }

    /** What was refused and why, for people. */
    public final String reason() {
        return reason;
    }
}
