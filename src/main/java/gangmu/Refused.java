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

    /** No rule, but what was sent says no: it is well-formed and nothing can be made of it (a scan without text, a file with a password). */
    public abstract static class Unprocessable extends Refused {

        private static final long serialVersionUID = 1L;

        protected Unprocessable(String code, String reason) {
            super(code, reason);
        }
    }
}
