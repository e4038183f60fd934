package gangmu.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything that happens at the door: who came in, who was turned away, and how somebody's password changed. */
public sealed interface AccountEvent {

    /** Whose account it is; null where the name that was given belongs to nobody. */
    @Nullable
    PersonId by();

    Instant at();

    /** 登录 */
    record SignInSucceeded(PersonId by, Instant at) implements AccountEvent {}

    /** 登录失败. What was typed is not told: people type their passwords where their names belong. */
    record SignInFailed(@Nullable PersonId by, Instant at, Cause cause) implements AccountEvent {}

    /** 退出 */
    record SignedOut(PersonId by, Instant at) implements AccountEvent {}

    /** 修改密码 */
    record PasswordChanged(PersonId by, Instant at) implements AccountEvent {}

    /** The old password was wrong, or the account locked. */
    record PasswordChangeFailed(PersonId by, Instant at, Cause cause) implements AccountEvent {}

    /** 绑定动态口令: from now on a one-time code is asked for besides the password. */
    record SecondFactorEnrolled(PersonId by, Instant at) implements AccountEvent {}

    /** 解除动态口令, by the one whose it was. */
    record SecondFactorRemoved(PersonId by, Instant at) implements AccountEvent {}

    /** Password or code was wrong, or the account locked, when the second factor was to be changed. */
    record SecondFactorNotChanged(PersonId by, Instant at, Cause cause) implements AccountEvent {}

    /** 使用备用恢复码: instead of a one-time code. */
    record RecoveryCodeUsed(PersonId by, Instant at) implements AccountEvent {}

    /** 更换备用恢复码. */
    record RecoveryCodesRenewed(PersonId by, Instant at) implements AccountEvent {}

    /** Why somebody was turned away. */
    enum Cause {
        UNKNOWN_NAME,
        WRONG_PASSWORD,
        WRONG_CODE,
        ADDRESS_LOCKED,
        LOCKED
    }
}
