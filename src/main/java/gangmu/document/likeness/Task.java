package gangmu.document.likeness;

import gangmu.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What two demands are compared by.
 *
 * @param demand what is to be done
 * @param leadUnit who leads
 * @param leadUnitName its short name, for people
 * @param deadline the last day
 */
public record Task(
        String demand,
        @Nullable UnitId leadUnit,
        @Nullable String leadUnitName,
        @Nullable LocalDate deadline) {}
