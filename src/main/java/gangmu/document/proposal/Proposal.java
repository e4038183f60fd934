package gangmu.document.proposal;

import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.ProposalEvent.OtherKind;
import gangmu.document.ProposalEvent.ProposalChanged;
import gangmu.document.ProposalEvent.ProposalDispatched;
import gangmu.document.ProposalEvent.ProposalKeptApart;
import gangmu.document.ProposalEvent.ProposalLinked;
import gangmu.document.ProposalEvent.ProposalListed;
import gangmu.document.ProposalEvent.ProposalMade;
import gangmu.document.ProposalEvent.ProposalTakenOff;
import gangmu.document.ProposalEvent.ProposalUnlinked;
import gangmu.document.ProposalEvent.ProposalWithdrawn;
import gangmu.document.ProposalId;
import gangmu.document.text.Joined;
import gangmu.document.text.Sentence;
import gangmu.document.turn.IfMatch;
import gangmu.matter.MatterId;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A demand that the clerk accepted, with its units and its deadline, and the sentence it came from. Ready, it waits for a meeting; on
 * a list, it can be changed until the list goes to the leader; dispatched, it has become a matter. One that repeats a matter or an
 * earlier proposal is linked to it and not dispatched again.
 */
@Table(schema = "document", name = "proposal")
class Proposal extends AbstractAggregateRoot<Proposal> {

    @Id
    private final ProposalId id;

    private final FindingId finding;
    private final DocumentId document;
    private String demand;
    private @Nullable String requirement;
    private @Nullable String theme;
    private @Nullable UnitId leadUnit;

    @MappedCollection(idColumn = "proposal", keyColumn = "position")
    private List<CoUnit> coUnits;

    private @Nullable LocalDate deadline;
    private @Nullable String deadlineText;
    private final String documentSha256;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Sentence sentence;

    private final @Nullable String speaker;
    private ProposalState state;
    private @Nullable UUID meeting;
    private boolean listFixed;
    private @Nullable MatterId matter;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "repeats_")
    private @Nullable Repeated repeats;

    private @Nullable String note;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Proposal(
            ProposalId id,
            FindingId finding,
            DocumentId document,
            String demand,
            @Nullable String requirement,
            @Nullable String theme,
            @Nullable UnitId leadUnit,
            List<CoUnit> coUnits,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            String documentSha256,
            Sentence sentence,
            @Nullable String speaker,
            ProposalState state,
            @Nullable UUID meeting,
            boolean listFixed,
            @Nullable MatterId matter,
            @Nullable Repeated repeats,
            @Nullable String note,
            @Nullable Integer version) {
        this.id = id;
        this.finding = finding;
        this.document = document;
        this.demand = demand;
        this.requirement = requirement;
        this.theme = theme;
        this.leadUnit = leadUnit;
        this.coUnits = List.copyOf(coUnits);
        this.deadline = deadline;
        this.deadlineText = deadlineText;
        this.documentSha256 = documentSha256;
        this.sentence = sentence;
        this.speaker = speaker;
        this.state = state;
        this.meeting = meeting;
        this.listFixed = listFixed;
        this.matter = matter;
        this.repeats = repeats;
        this.note = note;
        this.version = version;
    }

    /**
     * Makes a demand a proposal.
     *
     * @param documentSha256 the fingerprint of the file that its sentence stands in
     */
    static Proposal of(AcceptedDemand from, String documentSha256, Assignment as, Viewer by, Instant now) {
        var proposal = new Proposal(
                ProposalId.next(),
                from.finding(),
                from.document(),
                as.demand(),
                as.requirement(),
                as.theme(),
                as.leadUnit(),
                coUnits(as),
                as.deadline(),
                as.deadlineText(),
                documentSha256,
                from.sentence(),
                from.speaker(),
                ProposalState.READY,
                null,
                false,
                null,
                null,
                null,
                null);
        proposal.registerEvent(
                new ProposalMade(proposal.id, proposal.document, proposal.finding, now, by.person(), proposal.demand));
        return proposal;
    }

    /**
     * Changes what was put down.
     *
     * @param seen the version that the clerk had before the eyes
     */
    void change(Assignment to, int seen, Viewer by, Instant now) {
        IfMatch.require(version, seen, "proposal " + id.value());
        requireMovable();
        put(to);
        registerEvent(new ProposalChanged(id, document, now, by.person(), demand));
    }

    /** Takes in the words of a demand that was merged into this one's. */
    void takeIn(String merged, Sentence whole, Viewer by, Instant now) {
        requireMovable();
        reword(new Joined(demand).with(merged), whole, by, now);
    }

    /** Gives back the words of a demand that is merged no longer, where they still stand at the end. */
    void giveBack(String merged, Sentence rest, Viewer by, Instant now) {
        requireMovable();
        reword(new Joined(demand).without(merged), rest, by, now);
    }

    void withdraw(Viewer by, Instant now) {
        requireMovable();
        registerEvent(new ProposalWithdrawn(
                id,
                document,
                now,
                by.person(),
                demand,
                theme,
                leadUnit,
                coUnits.stream().map(co -> new UnitId(co.unit())).toList(),
                deadline));
    }

    void putOnListOf(UUID ofMeeting, Viewer by, Instant now) {
        requireReady();
        state = ProposalState.LISTED;
        meeting = ofMeeting;
        registerEvent(new ProposalListed(id, document, now, by.person(), ofMeeting));
    }

    void takeOffList(Viewer by, Instant now) {
        requireMovable();
        if (state != ProposalState.LISTED || meeting == null) {
            return;
        }
        registerEvent(new ProposalTakenOff(id, document, now, by.person(), meeting));
        state = ProposalState.READY;
        meeting = null;
    }

    /** The list goes to the leader, or comes back. */
    void fixOnList(boolean fixed) {
        listFixed = fixed;
    }

    void dispatchAs(MatterId asMatter, Viewer by, Instant now) {
        if (state == ProposalState.DISPATCHED) {
            throw new AlreadyDispatched();
        }
        if (state != ProposalState.LISTED) {
            throw new NotReady();
        }
        state = ProposalState.DISPATCHED;
        matter = asMatter;
        registerEvent(new ProposalDispatched(id, document, now, by.person(), asMatter));
    }

    /** It repeats the other and is not dispatched again. */
    void linkTo(Repeated other, @Nullable String why, Viewer by, Instant now) {
        requireReady();
        state = ProposalState.LINKED;
        repeats = other;
        note = why;
        registerEvent(new ProposalLinked(id, document, now, by.person(), other.kind(), other.id()));
    }

    void unlink(Viewer by, Instant now) {
        if (state != ProposalState.LINKED) {
            return;
        }
        state = ProposalState.READY;
        repeats = null;
        note = null;
        registerEvent(new ProposalUnlinked(id, document, now, by.person()));
    }

    /** It is something else than the other, however alike they look. */
    void keepApartFrom(OtherKind kind, UUID other, Viewer by, Instant now) {
        registerEvent(new ProposalKeptApart(id, document, now, by.person(), kind, other));
    }

    ProposalId id() {
        return id;
    }

    FindingId finding() {
        return finding;
    }

    DocumentId document() {
        return document;
    }

    String demand() {
        return demand;
    }

    Sentence sentence() {
        return sentence;
    }

    @Nullable
    UnitId leadUnit() {
        return leadUnit;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    ProposalState state() {
        return state;
    }

    private void put(Assignment as) {
        demand = as.demand();
        requirement = as.requirement();
        theme = as.theme();
        leadUnit = as.leadUnit();
        coUnits = coUnits(as);
        deadline = as.deadline();
        deadlineText = as.deadlineText();
    }

    private void reword(Joined words, Sentence from, Viewer by, Instant now) {
        demand = words.text();
        sentence = from;
        registerEvent(new ProposalChanged(id, document, now, by.person(), demand));
    }

    private static List<CoUnit> coUnits(Assignment as) {
        return as.coUnits().stream().map(unit -> new CoUnit(unit.value())).toList();
    }

    private void requireReady() {
        if (state != ProposalState.READY) {
            throw new NotReady();
        }
    }

    private void requireMovable() {
        if (state == ProposalState.DISPATCHED) {
            throw new AlreadyDispatched();
        }
        if (listFixed) {
            throw new ListFixed();
        }
    }
}
