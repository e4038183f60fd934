package gangmu.organisation.person;

import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任职: that somebody holds a post in a unit from one day to another. The main one says what the account is today; posts held beside it
 * (兼职) are only written down. It is ended, never taken away.
 *
 * @param from the first day
 * @param until the last day; null while it is held
 */
record Holding(
        UUID id,
        UnitId unit,
        String unitName,
        Role role,
        String title,
        boolean main,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it was put right on the day it began, and so was never held. */
    boolean corrected() {
        return until != null && until.isBefore(from);
    }
}
