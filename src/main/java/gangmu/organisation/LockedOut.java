package gangmu.organisation;

/** Too many wrong passwords for this account: it must wait. A restart does not clear this. */
class LockedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
