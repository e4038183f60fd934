package gangmu.organisation.protection;

/** Who needs a one-time code (动态口令) besides the password; everybody else may have one. */
public enum SecondFactorFor {
    NOBODY,
    /** The three administrators. */
    ADMINISTRATORS,
    EVERYBODY
}
