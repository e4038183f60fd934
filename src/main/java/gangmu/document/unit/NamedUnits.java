package gangmu.document.unit;

import gangmu.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a few words call on.
 *
 * @param leadUnitId who leads; null where they name nobody who could
 * @param coUnits who helps
 */
public record NamedUnits(@Nullable UnitId leadUnitId, List<UnitId> coUnits) {

    public NamedUnits {
        coUnits = List.copyOf(coUnits);
    }
}
