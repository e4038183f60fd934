package gangmu.matter.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 欠报: what the lead unit owed when its report came. A report speaks for its own period only: those that went by before it stay missed,
 * also when it says no more than “no change” (DOMAIN §1.4).
 *
 * @param lateSince the earliest last day that had passed; null when none had
 * @param missed for how many earlier periods, whose last days had passed, nothing was sent
 */
record Arrears(@Nullable LocalDate lateSince, int missed) {

    static final Arrears NONE = new Arrears(null, 0);
}
