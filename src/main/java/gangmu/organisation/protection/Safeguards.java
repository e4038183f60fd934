package gangmu.organisation.protection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

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
        @Min(value = 1, message = "口令长度须为1至64") @Max(value = 64, message = "口令长度须为1至64")
        int passwordLength,

        @Min(value = 1, message = "口令字符种类须为1至4") @Max(value = 4, message = "口令字符种类须为1至4")
        int passwordKinds,

        @Min(value = 1, message = "口令有效期天数须为1至366") @Max(value = 366, message = "口令有效期天数须为1至366")
        int passwordDays,

        @Min(value = 0, message = "历史口令个数须为0至24") @Max(value = 24, message = "历史口令个数须为0至24")
        int passwordHistory,

        @Min(value = 1, message = "无操作自动退出的分钟数须为1至240") @Max(value = 240, message = "无操作自动退出的分钟数须为1至240")
        int idleMinutes,

        @Min(value = 1, message = "单次登录的小时数须为1至72") @Max(value = 72, message = "单次登录的小时数须为1至72")
        int sessionHours,

        boolean oneSession,

        @Min(value = 1, message = "锁定账号的次数须为1至100") @Max(value = 100, message = "锁定账号的次数须为1至100")
        int failures,

        @Min(value = 1, message = "锁定的分钟数须为1至1440") @Max(value = 1440, message = "锁定的分钟数须为1至1440")
        int lockedMinutes,

        @Min(value = 2, message = "锁定地址的次数须为2至10000") @Max(value = 10000, message = "锁定地址的次数须为2至10000")
        int addressFailures,

        @NotNull(message = "请选择谁须用动态口令") SecondFactorFor secondFactor,

        @Min(value = 5, message = "每分钟登录次数须为5至10000") @Max(value = 10000, message = "每分钟登录次数须为5至10000")
        int signInsPerMinute,

        @Min(value = 5, message = "每分钟上传份数须为5至10000") @Max(value = 10000, message = "每分钟上传份数须为5至10000")
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

    /** What a password has to be like, in words. */
    public String passwordWords() {
        return "至少%d位，含大写字母、小写字母、数字、符号中的%d种，不能包含用户名".formatted(passwordLength, passwordKinds);
    }

    /** Whether a password is long and mixed enough, and not the user name with something around it. */
    public boolean takes(String password, String userName) {
        var kinds = Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c))
                .filter(kind -> password.chars().anyMatch(kind))
                .count();
        return password.length() >= passwordLength
                && kinds >= passwordKinds
                && !password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT));
    }
}
