package gangmu.document.suggestion;

import gangmu.document.likeness.Likely;
import gangmu.document.unit.SuggestedUnit;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk would put down for a demand.
 *
 * @param leadUnitId who leads where that is plain; null where the clerk must choose
 * @param leadUnits who may lead, with the reasons
 * @param unregistered who is named to act and is not in the register, as printed
 */
public record Suggestion(
        String demand,
        @Nullable String theme,
        @Nullable LocalDate deadline,
        @Nullable String deadlineText,
        @Nullable UnitId leadUnitId,
        List<SuggestedUnit> leadUnits,
        List<SuggestedUnit> coUnits,
        List<String> unregistered,
        List<Likely> likely) {

    public Suggestion {
        leadUnits = List.copyOf(leadUnits);
        coUnits = List.copyOf(coUnits);
        unregistered = List.copyOf(unregistered);
        likely = List.copyOf(likely);
    }
}
