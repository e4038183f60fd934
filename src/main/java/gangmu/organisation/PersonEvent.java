package gangmu.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that an administrator did about a person. */
public sealed interface PersonEvent {

    PersonId person();

    Instant at();

    PersonId by();

    /** 登记. */
    record PersonEntered(PersonId person, Instant at, PersonId by, String name, Role role, UnitId unit)
            implements PersonEvent {}

    /** 变更. */
    record PersonChanged(PersonId person, Instant at, PersonId by, String name, Role role, UnitId unit)
            implements PersonEvent {}

    /** 变更手机号码. The number itself is not told. */
    record PhoneChanged(PersonId person, Instant at, PersonId by, String name, boolean removed)
            implements PersonEvent {}

    /** 查看手机号码: who is meant by {@code by} saw the number of this person in full. The number itself is not told. */
    record PhoneDisclosed(PersonId person, Instant at, PersonId by, String name) implements PersonEvent {}

    /**
     * 任职.
     *
     * @param main whether the account follows from it
     * @param from the first day
     */
    record PostTaken(
            PersonId person,
            Instant at,
            PersonId by,
            UnitId unit,
            Role role,
            String title,
            boolean main,
            LocalDate from)
            implements PersonEvent {}

    /**
     * 离任.
     *
     * @param until the last day
     */
    record PostLeft(
            PersonId person,
            Instant at,
            PersonId by,
            UnitId unit,
            Role role,
            String title,
            boolean main,
            LocalDate until)
            implements PersonEvent {}

    /**
     * 移交未了事项: all that waited for a person waits for another.
     *
     * @param name whose it was
     * @param items how many; each has an entry of its own
     */
    record DutiesHandedOver(
            PersonId person, Instant at, PersonId by, String name, PersonId to, String toName, int items, String reason)
            implements PersonEvent {}

    /**
     * 变更数据范围: which matters the person sees from now on.
     *
     * @param scopes together; none: what comes with the role
     * @param leader whose, where it is the matters of a leader
     * @param units which, where they are named one by one
     */
    record DataScopeSet(
            PersonId person,
            Instant at,
            PersonId by,
            String name,
            Set<DataScope> scopes,
            @Nullable PersonId leader,
            Set<UnitId> units,
            String reason)
            implements PersonEvent {}

    /** 开通: the account was opened with its role. */
    record AccountOpened(PersonId person, Instant at, PersonId by, Role role) implements PersonEvent {}

    /** 停用. */
    record AccountClosed(PersonId person, Instant at, PersonId by) implements PersonEvent {}

    /** 重置密码. */
    record PasswordIssued(PersonId person, Instant at, PersonId by) implements PersonEvent {}

    /** 重置动态口令: the second factor was taken off the account, so that another can be enrolled. */
    record SecondFactorReset(PersonId person, Instant at, PersonId by) implements PersonEvent {}

    /** 允许统一身份认证登录: who bears this name at the provider may come with the account. */
    record OpenidAllowed(PersonId person, Instant at, PersonId by, String name) implements PersonEvent {}

    /** 取消统一身份认证登录. */
    record OpenidRemoved(PersonId person, Instant at, PersonId by) implements PersonEvent {}
}
