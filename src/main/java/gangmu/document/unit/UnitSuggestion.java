package gangmu.document.unit;

import java.util.List;

/**
 * Who should do it.
 *
 * @param leadUnits who may lead, the likeliest first
 * @param coUnits who should help
 */
public record UnitSuggestion(List<SuggestedUnit> leadUnits, List<SuggestedUnit> coUnits) {

    public UnitSuggestion {
        leadUnits = List.copyOf(leadUnits);
        coUnits = List.copyOf(coUnits);
    }
}
