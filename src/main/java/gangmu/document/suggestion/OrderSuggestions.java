package gangmu.document.suggestion;

import gangmu.document.unit.LeadUnits;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.reading.TimeLimits;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads out of a few words whom they call on, and until when. */
@Component
class OrderSuggestions {

    /**
     * What the words name.
     *
     * @param leadUnitId the unit that they call on to lead; null where they name none
     * @param coUnitIds the others that they call on
     * @param deadline the last day; null where they name none
     */
    record OrderSuggestion(
            @Nullable UnitId leadUnitId,
            List<UnitId> coUnitIds,
            @Nullable LocalDate deadline) {}

    private final Units units;

    OrderSuggestions(Units units) {
        this.units = units;
    }

    OrderSuggestion of(String words, LocalDate on) {
        var named = new LeadUnits(units.taking()).named(words);
        var limit = new TimeLimits().find(on, words);
        return new OrderSuggestion(named.leadUnitId(), named.coUnits(), limit == null ? null : limit.date());
    }
}
