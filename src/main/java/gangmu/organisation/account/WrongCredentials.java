package gangmu.organisation.account;

/** The name or the password is wrong, or the account is locked or not open; which of them is not told. */
public class WrongCredentials extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
