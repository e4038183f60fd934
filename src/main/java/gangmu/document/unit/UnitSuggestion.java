package gangmu.document.unit;

import gangmu.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who should do it.
 *
 * @param leadUnitId who leads, so plainly that it may be taken as it is; null where the clerk must choose
 * @param leadUnits who may lead, the likeliest first
 * @param coUnits who should help
 * @param unregistered who is named to act and is not in the register, as printed
 */
public record UnitSuggestion(
        @Nullable UnitId leadUnitId,
        List<SuggestedUnit> leadUnits,
        List<SuggestedUnit> coUnits,
        List<String> unregistered) {

    public UnitSuggestion {
        leadUnits = List.copyOf(leadUnits);
        coUnits = List.copyOf(coUnits);
        unregistered = List.copyOf(unregistered);
    }
}
