package gangmu.matter;

import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 交办单: what is handed to a unit. One matter, one order (DOMAIN §1.2).
 *
 * @param code the number on the order: 〔2026〕19-3
 * @param demand what has to be done
 * @param requirement 工作要求: how far, how well, and what is to be handed in at the end (DOMAIN §1.3); null where the demand says all
 * @param theme the heading it stands under in the list
 * @param leadUnit the one unit that answers for it
 * @param coUnits the units that assist, in the order of the list
 * @param deadline the last day, where the demand has one
 * @param deadlineText the time limit as the document prints it
 * @param importance whether it is verified before it is closed
 * @param mandate by what it exists
 * @param sentence the words of the document it came from; a leader's note or a part of another matter has none
 * @param parent the matter that it is a part of
 * @param derivedFrom the matter whose instruction it came from
 */
public record Order(
        String code,
        String demand,
        @Nullable String requirement,
        @Nullable String theme,
        UnitId leadUnit,
        List<UnitId> coUnits,
        @Nullable LocalDate deadline,
        @Nullable String deadlineText,
        Importance importance,
        Mandate mandate,
        @Nullable Sentence sentence,
        @Nullable MatterId parent,
        @Nullable MatterId derivedFrom) {

    public Order {
        requirement = requirement == null || requirement.isBlank() ? null : requirement.strip();
        coUnits = List.copyOf(coUnits);
    }
}
