package gangmu.matter.page;

import gangmu.NotFound;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterEvent.BlockAccepted;
import gangmu.matter.MatterEvent.BlockReported;
import gangmu.matter.MatterEvent.CoUnitAnswered;
import gangmu.matter.MatterEvent.CompletionClaimed;
import gangmu.matter.MatterEvent.CompletionSentBack;
import gangmu.matter.MatterEvent.EscalationProposed;
import gangmu.matter.MatterEvent.ExtensionRequested;
import gangmu.matter.MatterEvent.LongTermProposed;
import gangmu.matter.MatterEvent.LookedBack;
import gangmu.matter.MatterEvent.MatterClosed;
import gangmu.matter.MatterEvent.PauseRequested;
import gangmu.matter.MatterEvent.ReturnRequested;
import gangmu.matter.MatterEvent.TerminationProposed;
import gangmu.matter.MatterEvent.VerificationAssigned;
import gangmu.matter.MatterEvent.VerificationReported;
import gangmu.matter.MatterId;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.life.MatterAccount;
import gangmu.matter.life.MatterAccounts;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.matter.page.EvidenceNames.Files;
import gangmu.matter.page.MatterView.Block;
import gangmu.matter.page.MatterView.BlockRequest;
import gangmu.matter.page.MatterView.Claim;
import gangmu.matter.page.MatterView.Closure;
import gangmu.matter.page.MatterView.CoUnitAnswer;
import gangmu.matter.page.MatterView.EscalationRequest;
import gangmu.matter.page.MatterView.ExtensionRequest;
import gangmu.matter.page.MatterView.Hindered;
import gangmu.matter.page.MatterView.Limits;
import gangmu.matter.page.MatterView.LongTermRequest;
import gangmu.matter.page.MatterView.OwingOpinion;
import gangmu.matter.page.MatterView.PauseRequest;
import gangmu.matter.page.MatterView.Requests;
import gangmu.matter.page.MatterView.ReturnRequest;
import gangmu.matter.page.MatterView.TerminationRequest;
import gangmu.matter.page.MatterView.Verification;
import gangmu.matter.standing.CityLights;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One matter with everything about it, told from its deeds, now or as of an earlier moment. */
@Component
public class MatterViews {

    private final MatterLists lists;
    private final MatterAccounts accounts;
    private final CityLights cityLights;
    private final EvidenceNames evidence;
    private final Units units;
    private final JdbcClient jdbc;

    MatterViews(
            MatterLists lists,
            MatterAccounts accounts,
            CityLights cityLights,
            EvidenceNames evidence,
            Units units,
            JdbcClient jdbc) {
        this.lists = lists;
        this.accounts = accounts;
        this.cityLights = cityLights;
        this.evidence = evidence;
        this.units = units;
        this.jdbc = jdbc;
    }

    /**
     * Everything about one matter.
     *
     * @param asOf the moment that is asked about; null for now
     * @throws NotFound when there was none at that moment, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public MatterView view(Viewer viewer, MatterId id, @Nullable Instant asOf) {
        var row = lists.one(viewer, id, asOf);
        var lights = cityLights.at(asOf);
        var past = cityLights.isPast(asOf);
        var matter = past ? accounts.at(lights.now(), id) : accounts.now(viewer, id);
        var deeds = new Chronicle(matter.deeds());
        var files = evidence.of(id);
        var sentence = matter.order().sentence();
        return new MatterView(
                row,
                matter.order().requirement(),
                matter.order().mandate().approverName(),
                sentence == null ? null : sentence.words(),
                sentence == null ? null : sentence.documentName(),
                sentence == null ? null : sentence.documentSha256(),
                sentence == null ? List.of() : sentence.spans(),
                limits(row, matter),
                answers(deeds, files),
                lists.parts(viewer, id, asOf),
                hindrances(matter),
                owingOpinions(matter.standing(), lights.today()),
                block(row, deeds),
                requests(row, deeds),
                claim(standingClaim(row, deeds), files),
                claim(sentBackClaim(deeds), files),
                verification(row, deeds, files),
                closure(row, deeds));
    }

    private static List<Hindered> hindrances(MatterAccount matter) {
        return matter.hindrances().entrySet().stream()
                .map(each -> new Hindered(each.getKey(), each.getValue()))
                .toList();
    }

    private List<OwingOpinion> owingOpinions(Standing standing, LocalDate today) {
        var due = standing.opinionsDue();
        return due == null
                ? List.of()
                : standing.owingOpinions().stream()
                        .map(unit -> new OwingOpinion(
                                name(unit), due, (int) Math.max(0, ChronoUnit.DAYS.between(due, today))))
                        .toList();
    }

    private @Nullable Block block(MatterRow row, Chronicle deeds) {
        var accepted = row.clocks().blockedBy() == null ? null : deeds.last(BlockAccepted.class);
        return accepted == null
                ? null
                : new Block(
                        name(accepted.unit()),
                        accepted.blocker() == null ? null : code(accepted.blocker()),
                        WorkCalendar.dayOf(accepted.at()));
    }

    private static Limits limits(MatterRow row, MatterAccount matter) {
        return new Limits(
                row.stage() != Stage.DISPATCHED ? null : matter.receiptDue(),
                matter.returnUntil(),
                matter.coUnitDue(),
                matter.cadence(),
                matter.rules());
    }

    private List<CoUnitAnswer> answers(Chronicle deeds, Files files) {
        return deeds.all(CoUnitAnswered.class)
                .map(deed -> new CoUnitAnswer(
                        name(deed.by().unit()), deed.at(), deed.by().name(), deed.opinion(), files.of(deed.evidence())))
                .toList();
    }

    private Requests requests(MatterRow row, Chronicle deeds) {
        return new Requests(
                asked(
                        row,
                        Awaited.RETURN,
                        deeds.last(ReturnRequested.class),
                        deed -> new ReturnRequest(
                                deed.reason(), name(deed.suggested()), deed.by().name(), deed.at())),
                asked(
                        row,
                        Awaited.EXTENSION,
                        deeds.last(ExtensionRequested.class),
                        deed -> new ExtensionRequest(
                                deed.reason(),
                                deed.progress(),
                                deed.until(),
                                deed.signedBy(),
                                deed.by().name(),
                                deed.at())),
                asked(
                        row,
                        Awaited.PAUSE,
                        deeds.last(PauseRequested.class),
                        deed -> new PauseRequest(
                                deed.reason(), deed.explanation(), deed.by().name(), deed.at())),
                asked(
                        row,
                        Awaited.BLOCK,
                        deeds.last(BlockReported.class),
                        deed -> new BlockRequest(
                                name(deed.unit()),
                                deed.blocker() == null ? null : code(deed.blocker()),
                                deed.explanation(),
                                deed.by().name(),
                                deed.at())),
                asked(
                        row,
                        Awaited.LONG_TERM,
                        deeds.last(LongTermProposed.class),
                        deed -> new LongTermRequest(
                                deed.plan(), deed.cadence(), deed.by().name(), deed.at())),
                asked(
                        row,
                        Awaited.TERMINATION,
                        deeds.last(TerminationProposed.class),
                        deed -> new TerminationRequest(deed.reason(), deed.by().name(), deed.at())),
                asked(
                        row,
                        Awaited.ESCALATION,
                        deeds.last(EscalationProposed.class),
                        deed -> new EscalationRequest(
                                deed.rung(), deed.words(), deed.by().name(), deed.at())));
    }

    /** The last request of its kind, when it still waits. */
    private static <D, R> @Nullable R asked(MatterRow row, Awaited what, @Nullable D deed, Function<D, R> request) {
        return deed == null || !row.awaiting().contains(what) ? null : request.apply(deed);
    }

    private static @Nullable Claim claim(@Nullable CompletionClaimed claim, Files files) {
        return claim == null
                ? null
                : new Claim(
                        claim.report(),
                        claim.signedBy(),
                        files.of(claim.evidence()),
                        claim.at(),
                        claim.by().name());
    }

    private @Nullable Verification verification(MatterRow row, Chronicle deeds, Files files) {
        var claim = standingClaim(row, deeds);
        var assigned = claim == null ? null : deeds.lastAfter(claim, VerificationAssigned.class);
        if (assigned == null) {
            return null;
        }
        var reported = deeds.lastAfter(assigned, VerificationReported.class);
        return new Verification(
                assigned.verifierName(),
                name(assigned.verifierUnit()),
                reported == null ? null : reported.confirmed(),
                reported == null ? null : reported.finding(),
                reported == null ? List.of() : files.of(reported.evidence()));
    }

    private static @Nullable Closure closure(MatterRow row, Chronicle deeds) {
        var closed = row.stage() == Stage.CLOSED ? deeds.last(MatterClosed.class) : null;
        return closed == null
                ? null
                : new Closure(
                        closed.result(),
                        closed.opinion(),
                        closed.promisedFor(),
                        deeds.lastAfter(closed, LookedBack.class) == null ? closed.lookBackOn() : null,
                        closed.at(),
                        closed.by().name());
    }

    /** The claim that was not sent back. */
    private static @Nullable CompletionClaimed standingClaim(MatterRow row, Chronicle deeds) {
        return row.stage() == Stage.COMPLETION_CLAIMED || row.stage() == Stage.CLOSED
                ? deeds.last(CompletionClaimed.class)
                : null;
    }

    /** The last claim, where what followed it is that it was sent back. */
    private static @Nullable CompletionClaimed sentBackClaim(Chronicle deeds) {
        var claim = deeds.last(CompletionClaimed.class);
        return claim != null && deeds.lastAfter(claim, CompletionSentBack.class) != null ? claim : null;
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::shortName).orElse("");
    }

    private String code(MatterId id) {
        return jdbc.sql("select matter.code_of(:id)")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
