package gangmu.matter;

import gangmu.calendar.Period;
import java.time.Instant;

/** What happens with progress reports: past tense, facts only. A report moves nothing but what is owed, so it is no {@link MatterEvent}. */
public sealed interface ReportEvent {

    MatterId matter();

    Instant at();

    /** Who did it. */
    Signature by();

    /**
     * 进展反馈: a unit reported.
     *
     * @param report which
     * @param period the period it is for
     * @param unchanged whether it said “no change”
     * @param freshShare how much of its words was new, from 0 to 1
     */
    record ProgressReported(
            MatterId matter,
            Instant at,
            Signature by,
            ReportId report,
            Period period,
            boolean unchanged,
            double freshShare)
            implements ReportEvent {}
}
