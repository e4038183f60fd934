package gangmu.organisation.account;

/** Name and password are right; the account asks for a one-time code besides. */
public class CodeRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
