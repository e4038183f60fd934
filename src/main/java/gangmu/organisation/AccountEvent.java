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
    record SignInSucceeded(PersonId by, Instant at, Way way) implements AccountEvent {}

    /** 登录失败. What was typed is not told: people type their passwords where their names belong. */
    record SignInFailed(@Nullable PersonId by, Instant at, Cause cause, Way way) implements AccountEvent {}

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

    /** 绑定统一身份认证: from now on the account is that of this subject of the provider, whatever it is called there later. */
    record OpenidTied(PersonId by, Instant at, String subject) implements AccountEvent {}

    /** By what somebody showed who they are. */
    enum Way {
        PASSWORD,
        /** 统一身份认证. */
        OPENID
    }

    /** Why somebody was turned away. */
    enum Cause {
        UNKNOWN_NAME,
        WRONG_PASSWORD,
        WRONG_CODE,
        ADDRESS_LOCKED,
        LOCKED,
        /** The provider does not answer. */
        OPENID_AWAY,
        /** The provider, or whoever sat there, said no. */
        OPENID_DENIED,
        /** What came back was not what the provider gives to whom we sent there, or came too late or twice. */
        OPENID_FAILED,
        /** The provider knows them; no account is linked to it. */
        OPENID_UNLINKED,
        /** The name at the provider belonged to another before, who was here. */
        OPENID_OTHERS,
        /** The account is not open: not yet, or not any more. */
        SHUT
    }
}
