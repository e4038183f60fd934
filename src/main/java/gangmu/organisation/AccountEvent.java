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

    /** Why somebody was turned away. */
    enum Cause {
        UNKNOWN_NAME,
        WRONG_PASSWORD,
        LOCKED
    }
}
