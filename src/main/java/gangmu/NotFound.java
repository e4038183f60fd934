package gangmu;

/** What was asked for does not exist, or is not for this person to see: the answer is the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super("找不到这%s，或者它不在您的查看范围内。".formatted(what));
    }
}
