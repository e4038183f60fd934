package gangmu.organisation;

import java.time.Instant;

/** Something that an administrator did about a unit. */
public sealed interface UnitEvent {

    UnitId unit();

    Instant at();

    PersonId by();

    /** 登记单位. */
    record UnitRegistered(UnitId unit, Instant at, PersonId by, String name) implements UnitEvent {}

    /** 变更单位. */
    record UnitChanged(UnitId unit, Instant at, PersonId by, String name) implements UnitEvent {}
}
