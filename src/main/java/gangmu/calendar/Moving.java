package gangmu.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What loading a notice does to one deadline.
 *
 * @param code the number of the matter, as people know it
 * @param title what it is
 * @param matter which matter
 * @param before the day on which it is due as things stand
 * @param after the day on which it would be due; it may be the same day
 * @param provisionalBefore whether the day could still move
 * @param provisionalAfter whether it still could
 */
public record Moving(
        String code,
        String title,
        UUID matter,
        LocalDate before,
        LocalDate after,
        boolean provisionalBefore,
        boolean provisionalAfter) {}
