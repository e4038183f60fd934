package gangmu.archive.filing;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.archive.filing.Appraisal.Outcome;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.ArchiveEvent;
import gangmu.matter.ArchiveEvent.FilingAppraised;
import gangmu.matter.ArchiveEvent.FilingCorrected;
import gangmu.matter.ArchiveEvent.FilingSupplemented;
import gangmu.matter.ArchiveEvent.MatterFiled;
import gangmu.matter.MatterEvent.MatterReopened;
import gangmu.matter.MatterId;
import gangmu.matter.Signature;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 归档: what can be done to the file of a matter. Numbers are given one after the other, so that none is left out; and nobody is at the matter
 * itself meanwhile, so that none is filed that is just being taken up again.
 */
@Service
@Transactional
class FilingCommands {

    /** What those take turns at who give numbers, or say what they are made of. */
    static final String NUMBERS = "archive.numbers";

    /** Which file a matter belongs to. */
    record Placing(int year, Retention retention, String division) {}

    private final Filings filings;
    private final FilingQueries queries;
    private final Schemes schemes;
    private final Units units;
    private final OneAtATime oneAtATime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingCommands(
            Filings filings,
            FilingQueries queries,
            Schemes schemes,
            Units units,
            OneAtATime oneAtATime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.queries = queries;
        this.schemes = schemes;
        this.units = units;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files a matter for the year in which it was over (DA/T 22-2015: what goes on over several years belongs to the year of its end).
     *
     * @throws NotFound when there is no such matter, or it is not for this person
     * @throws AlreadyFiled when it is on file
     * @throws StillOpen when it is not over; see also {@link Ended#forGood}
     */
    FileNumber file(MatterId matter, Retention retention, String division, Viewer by) {
        oneAtATime.enter(matter.turn());
        queries.requireSeen(by, matter);
        filings.standing(matter).ifPresent(filing -> {
            throw new AlreadyFiled(filing.number());
        });
        var ended = queries.ended(matter).orElseThrow(StillOpen::new).forGood();
        var number = nextNumber(new Placing(ended.on().getYear(), retention, division));
        var now = now();
        filings.add(
                new Filing(
                        matter,
                        1,
                        number,
                        ended.code(),
                        ended.demand(),
                        author(by.unit(), ended.leadUnit()),
                        ended.at(),
                        ended.enclosures(),
                        now,
                        by.name(),
                        null,
                        null,
                        null,
                        null),
                by);
        tell(new MatterFiled(matter, now, Signature.of(by), number.toString(), retention.words()));
        return number;
    }

    /**
     * 更正归档: another number takes the place of the one that was wrong.
     *
     * @throws NothingCorrected when it would say the same
     * @throws FilingYearAhead when the year has not begun
     */
    FileNumber correct(MatterId matter, Placing placing, String reason, Viewer by) {
        oneAtATime.enter(matter.turn());
        var old = onFile(matter, by);
        var now = now();
        if (placing.year() > WorkCalendar.dayOf(now).getYear()) {
            throw new FilingYearAhead(placing.year());
        }
        var number = nextNumber(placing);
        var before = old.number();
        if (new FileNumber(number.fonds(), number.year(), number.retention(), number.division(), before.item())
                .equals(before)) {
            throw new NothingCorrected(before);
        }
        filings.makeVoid(matter, now);
        filings.add(
                new Filing(
                        matter,
                        old.no() + 1,
                        number,
                        old.code(),
                        old.title(),
                        old.author(),
                        old.endedAt(),
                        old.enclosures(),
                        now,
                        by.name(),
                        reason,
                        null,
                        old.reopenedAt(),
                        old.supplementedAt()),
                by);
        tell(new FilingCorrected(matter, now, Signature.of(by), number.toString(), before.toString(), reason));
        return number;
    }

    /**
     * 补充归档: what was done since it was taken up again comes under the same number.
     *
     * @throws NothingToSupplement when it was not taken up again
     * @throws StillOpen when it is not over again; see also {@link Ended#forGood}
     */
    void supplement(MatterId matter, Viewer by) {
        oneAtATime.enter(matter.turn());
        var filing = onFile(matter, by);
        if (filing.reopenedAt() == null) {
            throw new NothingToSupplement();
        }
        var ended = queries.ended(matter).orElseThrow(StillOpen::new).forGood();
        var now = now();
        filings.supplement(matter, ended, now);
        tell(new FilingSupplemented(
                matter, now, Signature.of(by), filing.number().toString()));
    }

    /**
     * 鉴定: writes down what was found. The file stays where it is.
     *
     * @param keptAs for how long it is kept instead, where it is kept on
     * @throws PeriodNotOver when its time is not over
     * @throws NotKeptLonger when it is kept on for no longer than it was
     */
    void appraise(MatterId matter, Outcome outcome, @Nullable Retention keptAs, String reason, Viewer by) {
        oneAtATime.enter(matter.turn());
        var filing = onFile(matter, by);
        var now = now();
        var kept = Appraisal.inForce(filing, filings.appraisals(matter));
        var until = kept.lastDay(filing.number().year());
        if (until == null || !WorkCalendar.dayOf(now).isAfter(until)) {
            throw new PeriodNotOver(until);
        }
        var longer = outcome == Outcome.KEPT ? keptAs : null;
        if (outcome == Outcome.KEPT && (longer == null || !longer.isLongerThan(kept))) {
            throw new NotKeptLonger();
        }
        filings.add(
                matter,
                filing.number(),
                new Appraisal(outcome, longer, reason, now.atOffset(ZoneOffset.UTC), by.name()),
                by);
        tell(new FilingAppraised(
                matter,
                now,
                Signature.of(by),
                filing.number().toString(),
                outcome.name(),
                longer == null ? null : longer.words(),
                reason));
    }

    /** What is taken up again stays on file, marked: what is there is not the whole. */
    @EventListener
    void on(MatterReopened reopened) {
        filings.markReopened(reopened.matter(), reopened.at());
    }

    private Filing onFile(MatterId matter, Viewer by) {
        queries.requireSeen(by, matter);
        return filings.standing(matter).orElseThrow(NotFiled::new);
    }

    private FileNumber nextNumber(Placing placing) {
        oneAtATime.enter(NUMBERS);
        var scheme = schemes.now().orElseThrow(FondsNumberMissing::new);
        var division = scheme.checked(placing.division());
        return new FileNumber(
                scheme.fonds(),
                placing.year(),
                placing.retention(),
                division,
                filings.nextItem(scheme.fonds(), placing.year(), placing.retention(), division));
    }

    /** 责任者: who handed it out and who answered for it, by their full names. */
    private String author(UnitId office, UnitId leadUnit) {
        return name(office) + "、" + name(leadUnit);
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse("");
    }

    private void tell(ArchiveEvent event) {
        events.publishEvent(event);
    }

    private Instant now() {
        // the database keeps millionths of a second
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
