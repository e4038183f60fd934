package gangmu.matter.life;

import gangmu.matter.MatterEvent;
import gangmu.matter.Order;
import gangmu.matter.Standing;
import gangmu.matter.rule.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a matter has come, as it is told to whoever reads it.
 *
 * @param deeds what was done to it, in its order
 * @param receiptDue by when it must be signed for; null once it is
 * @param returnUntil the last day on which the unit may say that it is not its duty
 * @param coUnitDue the last day for the opinions of the assisting units
 * @param cadence how often a report is owed
 * @param rules the version of the rules under which it was handed out
 * @param hindrances what the reader would do next and cannot yet, each with the reason
 */
public record MatterAccount(
        Order order,
        List<MatterEvent> deeds,
        Standing standing,
        @Nullable Instant receiptDue,
        LocalDate returnUntil,
        LocalDate coUnitDue,
        Cadence cadence,
        int rules,
        Map<Deed, String> hindrances) {}
