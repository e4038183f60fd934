package gangmu.organisation;

/** Name and password are right; the account asks for a one-time code besides. */
class CodeRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
