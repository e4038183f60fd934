package gangmu.organisation.protection;

import gangmu.organisation.PersonId;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Everything that can happen to the safeguards. */
@NamedInterface("protection")
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
    @NamedInterface("protection")
    record SafeguardsChanged(PersonId by, Instant at, int version, String note, Safeguards safeguards)
            implements SafeguardEvent {}
}
