package gangmu.document.proposal;

import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk puts down for a demand: what, who, until when.
 *
 * @param demand what is to be done
 * @param requirement how far, how well, and what is to be handed in at the end; null where the demand says all
 * @param theme the theme it goes under
 * @param leadUnit who leads; may still be open, but no list goes to the leader without it
 * @param coUnits who helps
 * @param deadline the last day
 * @param deadlineText the time limit in words
 */
public record Assignment(
        String demand,
        @Nullable String requirement,
        @Nullable String theme,
        @Nullable UnitId leadUnit,
        List<UnitId> coUnits,
        @Nullable LocalDate deadline,
        @Nullable String deadlineText) {

    public Assignment {
        demand = demand.strip();
        requirement = wordsOf(requirement);
        theme = wordsOf(theme);
        coUnits = coUnits.stream().distinct().toList();
        deadlineText = wordsOf(deadlineText);
        if (leadUnit != null && coUnits.contains(leadUnit)) {
            throw new LeadUnitAmongCoUnits();
        }
    }

    private static @Nullable String wordsOf(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /**
     * Only a unit of the register can answer for something.
     *
     * @throws NoSuchUnit when one of the units is none of the register
     */
    public void requireUnitsOf(Units register) {
        var registered = register.all().stream().map(Unit::id).collect(Collectors.toSet());
        if ((leadUnit != null && !registered.contains(leadUnit)) || !registered.containsAll(coUnits)) {
            throw new NoSuchUnit();
        }
    }
}
