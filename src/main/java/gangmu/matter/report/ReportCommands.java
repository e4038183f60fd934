package gangmu.matter.report;

import gangmu.NotFound;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.matter.ReportEvent.ProgressReported;
import gangmu.matter.Signature;
import gangmu.matter.evidence.Evidence;
import gangmu.matter.evidence.NoSuchEvidence;
import gangmu.matter.report.ProgressReport.Words;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports on matters: one method, one transaction. */
@Service
@Transactional
public class ReportCommands {

    private final Reporting reporting;
    private final ProgressReports reports;
    private final Evidence evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportCommands(
            Reporting reporting,
            ProgressReports reports,
            Evidence evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reporting = reporting;
        this.reports = reports;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reports progress in the name of the liaison's unit, which leads or assists.
     *
     * @throws NotFound when there is no such matter, or it does not concern the unit
     * @throws NotReportable when it is not being worked on
     * @throws NoSuchEvidence when a file was not handed in for this matter
     */
    public ProgressReport report(MatterId matter, Words words, Viewer liaison) {
        var before = reporting.enter(matter, now());
        // those before have done by now: reports are kept in the order of their moments
        var now = now();
        var period = before.state().periodFor(liaison, WorkCalendar.dayOf(now));
        evidence.mustBelongTo(matter, words.evidence());
        var report =
                ProgressReport.of(matter, now, Signature.of(liaison), period, words, before.earlier(), before.rules());
        return keep(report, before.state());
    }

    /**
     * Says that nothing has changed since the unit's last report.
     *
     * @throws NothingReportedYet when there is none
     */
    public ProgressReport unchanged(MatterId matter, Viewer liaison) {
        var state = reporting.enter(matter);
        var now = now();
        var period = state.periodFor(liaison, WorkCalendar.dayOf(now));
        if (!reports.existsOn(matter, liaison.unit())) {
            throw new NothingReportedYet();
        }
        return keep(ProgressReport.unchanged(matter, now, Signature.of(liaison), period), state);
    }

    private ProgressReport keep(ProgressReport report, Reporting.State state) {
        var arrears = state.settledBy(report.by().unit(), report.period())
                ? reporting.settle(state, report.period(), WorkCalendar.dayOf(report.at()))
                : Arrears.NONE;
        reports.add(report, arrears);
        events.publishEvent(new ProgressReported(
                report.matter(),
                report.at(),
                report.by(),
                report.id(),
                report.period(),
                report.words() == null,
                report.novelty().share()));
        return report;
    }

    private Instant now() {
        // the database keeps millionths of a second
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
