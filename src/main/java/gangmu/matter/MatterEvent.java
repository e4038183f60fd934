package gangmu.matter;

import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a matter. Past tense, facts only; other modules listen to these. */
public sealed interface MatterEvent {

    MatterId matter();

    Instant at();

    /** 交办: the order went out to the lead unit. */
    record MatterDispatched(
            MatterId matter,
            Instant at,
            String code,
            UnitId leadUnit,
            @Nullable LocalDate deadline) implements MatterEvent {}

    /** 签收: the lead unit has signed for it. */
    record MatterReceived(MatterId matter, Instant at, UnitId leadUnit, PersonId by) implements MatterEvent {}
}
