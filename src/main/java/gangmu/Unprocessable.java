package gangmu;

/** What was sent is well-formed but nothing can be made of it: a scan without text, a file with a password. */
public abstract class Unprocessable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;

    protected Unprocessable(String code, String reason) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }

    /** What is wrong with it, for programs: {@code no-text-layer}. */
    public final String code() {
        return code;
    }

    /** What is wrong with it and what to do, for people. */
    public final String reason() {
        return reason;
    }
}
