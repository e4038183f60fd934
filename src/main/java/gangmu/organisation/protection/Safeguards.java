package gangmu.organisation.protection;

import java.time.Duration;

/**
 * 安全设置: how strictly the door is kept, as one version in the database. What GB/T 22239-2019 (8.1.4.1) demands of level three it demands
 * in words; the numbers are those by which it is assessed as a rule (DOMAIN §11.3), and {@link Standard} holds them.
 *
 * @param passwordLength how many characters a password has at least
 * @param passwordKinds how many of capital letters, small letters, digits and other signs it has at least
 * @param passwordDays after how many days it must be changed
 * @param passwordHistory how many earlier passwords may not come back
 * @param idleMinutes after how many minutes without a request a session ends
 * @param sessionHours after how many hours a session ends in any case
 * @param oneSession whether a new sign-in ends the earlier one of the account
 * @param failures after how many wrong passwords in a row an account is locked
 * @param lockedMinutes for how many minutes
 * @param addressFailures after how many failed sign-ins an address is locked, whatever accounts they were for, for as long as an account
 * @param secondFactor who needs a one-time code besides the password
 * @param signInsPerMinute how many sign-ins may be tried from one address in a minute
 * @param uploadsPerMinute how many files one person may upload in a minute
 */
public record Safeguards(
        int passwordLength,
        int passwordKinds,
        int passwordDays,
        int passwordHistory,
        int idleMinutes,
        int sessionHours,
        boolean oneSession,
        int failures,
        int lockedMinutes,
        int addressFailures,
        SecondFactorFor secondFactor,
        int signInsPerMinute,
        int uploadsPerMinute) {

    /** What holds until the security administrator decides otherwise. */
    public static Safeguards usual() {
        return new Safeguards(10, 3, 90, 5, 30, 12, true, 5, 10, 30, SecondFactorFor.ADMINISTRATORS, 120, 240);
    }

    /** A demonstration is walked through by whoever looks around, who shall not need an authenticator for it. */
    static Safeguards ofADemonstration() {
        var usual = usual();
        return new Safeguards(
                usual.passwordLength,
                usual.passwordKinds,
                usual.passwordDays,
                usual.passwordHistory,
                usual.idleMinutes,
                usual.sessionHours,
                usual.oneSession,
                usual.failures,
                usual.lockedMinutes,
                usual.addressFailures,
                SecondFactorFor.NOBODY,
                usual.signInsPerMinute,
                usual.uploadsPerMinute);
    }

    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    public Duration session() {
        return Duration.ofHours(sessionHours);
    }

    public Duration locked() {
        return Duration.ofMinutes(lockedMinutes);
    }

    public Duration passwordAge() {
        return Duration.ofDays(passwordDays);
    }
}
