package gangmu.organisation;

import gangmu.organisation.protection.Safeguards;
import java.time.Instant;

/** Everything that can happen to the safeguards. */
public sealed interface SafeguardEvent {

    /** Who did it. */
    PersonId by();

    Instant at();

    /**
     * 修改安全设置: other safeguards are in force from this moment on.
     *
     * @param version the new one
     * @param note why
     * @param safeguards what holds now
     */
    record SafeguardsChanged(PersonId by, Instant at, int version, String note, Safeguards safeguards)
            implements SafeguardEvent {}
}
