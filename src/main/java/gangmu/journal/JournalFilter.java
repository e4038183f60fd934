package gangmu.journal;

import gangmu.InOurTime;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.organisation.PersonId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the record; what is not there does not narrow.
 *
 * @param personId who did it
 * @param kind what happened
 * @param matterId to which matter
 * @param from the first day
 * @param to the last day
 */
record JournalFilter(
        @Nullable PersonId personId,
        @Size(max = 100, message = "请选择记录类别") @Nullable String kind,
        @Nullable MatterId matterId,
        @InOurTime @Nullable LocalDate from,
        @InOurTime @Nullable LocalDate to) {

    @Nullable
    Instant since() {
        return begin(from);
    }

    @Nullable
    Instant until() {
        return to == null ? null : begin(to.plusDays(1));
    }

    static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
