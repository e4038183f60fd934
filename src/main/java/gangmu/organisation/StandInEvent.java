package gangmu.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something about who stands in for whom. */
public sealed interface StandInEvent {

    UUID standIn();

    Instant at();

    PersonId by();

    /** Who is away. */
    PersonId absent();

    /** Who stands in. */
    PersonId deputy();

    /** 指定代理. */
    record StandInNamed(
            UUID standIn,
            Instant at,
            PersonId by,
            PersonId absent,
            String absentName,
            PersonId deputy,
            String deputyName,
            LocalDate from,
            LocalDate until,
            String reason)
            implements StandInEvent {}

    /** 撤销代理. */
    record StandInRevoked(
            UUID standIn,
            Instant at,
            PersonId by,
            PersonId absent,
            String absentName,
            PersonId deputy,
            String deputyName)
            implements StandInEvent {}

    /** 开始代为办理: from here on the deputy acts for the other. */
    record StandInBegun(
            UUID standIn,
            Instant at,
            PersonId by,
            PersonId absent,
            String absentName,
            PersonId deputy,
            String deputyName)
            implements StandInEvent {}

    /** 恢复本人身份. */
    record StandInLeft(
            UUID standIn,
            Instant at,
            PersonId by,
            PersonId absent,
            String absentName,
            PersonId deputy,
            String deputyName)
            implements StandInEvent {}
}
