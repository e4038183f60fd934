package gangmu.document.unit;

import gangmu.organisation.UnitId;
import java.util.List;

/**
 * A unit that may be the right one.
 *
 * @param unitId which
 * @param shortName the name that people use
 * @param reasons why, in words, the strongest first: 原文点名“市发改委”
 */
public record SuggestedUnit(UnitId unitId, String shortName, List<String> reasons) {

    public SuggestedUnit {
        reasons = List.copyOf(reasons);
    }
}
