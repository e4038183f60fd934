package gangmu.meeting;

import gangmu.document.ProposalId;
import gangmu.matter.MatterId;
import gangmu.meeting.MeetingEvent.ListApproved;
import gangmu.meeting.MeetingEvent.ListDispatched;
import gangmu.meeting.MeetingEvent.ListHandedOver;
import gangmu.meeting.MeetingEvent.ListReturned;
import gangmu.meeting.MeetingEvent.ListSubmitted;
import gangmu.meeting.MeetingEvent.MeetingOpened;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 周交办会: the weekly meeting and its list, numbered by year and ordinal. The clerk gathers proposals and hands the list to one named
 * leader. That leader, and nobody else, approves it, or sends it back with a reason, and then it is gathered again. An approved list is
 * dispatched once: each item becomes a matter, under the number that it has on the list.
 */
@Table(schema = "meeting", name = "meeting")
class DispatchMeeting extends AbstractAggregateRoot<DispatchMeeting> {

    enum Stage {
        PREPARING,
        SUBMITTED,
        APPROVED,
        DISPATCHED
    }

    /** A proposal on the list, and the matter that it became. */
    @Table(schema = "meeting", name = "item")
    record Item(UUID proposal, @Nullable UUID matter) {}

    @Id
    private final MeetingId id;

    private final int year;
    private final int ordinal;
    private final String title;
    private final LocalDate heldOn;
    private Stage stage;
    private @Nullable UUID leader;
    private @Nullable String leaderName;
    private @Nullable String leaderTitle;
    private @Nullable Instant submittedAt;
    private @Nullable Instant approvedAt;
    private @Nullable String returnedReason;
    private @Nullable Instant dispatchedAt;

    @MappedCollection(idColumn = "meeting", keyColumn = "position")
    private List<Item> items;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    DispatchMeeting(
            MeetingId id,
            int year,
            int ordinal,
            String title,
            LocalDate heldOn,
            Stage stage,
            @Nullable UUID leader,
            @Nullable String leaderName,
            @Nullable String leaderTitle,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            @Nullable String returnedReason,
            @Nullable Instant dispatchedAt,
            List<Item> items,
            @Nullable Integer version) {
        this.id = id;
        this.year = year;
        this.ordinal = ordinal;
        this.title = title;
        this.heldOn = heldOn;
        this.stage = stage;
        this.leader = leader;
        this.leaderName = leaderName;
        this.leaderTitle = leaderTitle;
        this.submittedAt = submittedAt;
        this.approvedAt = approvedAt;
        this.returnedReason = returnedReason;
        this.dispatchedAt = dispatchedAt;
        this.items = List.copyOf(items);
        this.version = version;
    }

    static DispatchMeeting open(String title, LocalDate heldOn, int ordinal, Viewer by, Instant now) {
        var meeting = new DispatchMeeting(
                MeetingId.next(),
                heldOn.getYear(),
                ordinal,
                title,
                heldOn,
                Stage.PREPARING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        meeting.registerEvent(new MeetingOpened(meeting.id, now, by.person(), heldOn.getYear(), ordinal, heldOn));
        return meeting;
    }

    /** Adds proposals at the end; what is on the list already stays once. */
    void add(Collection<ProposalId> proposals) {
        require(Stage.PREPARING, "再列入事项");
        var more = new ArrayList<>(items);
        proposals.stream()
                .map(ProposalId::value)
                .distinct()
                .filter(proposal -> !has(proposal))
                .forEach(proposal -> more.add(new Item(proposal, null)));
        items = List.copyOf(more);
    }

    void remove(ProposalId proposal) {
        require(Stage.PREPARING, "移出事项");
        items = items.stream()
                .filter(item -> !item.proposal().equals(proposal.value()))
                .toList();
    }

    /**
     * Hands the list to a leader.
     *
     * @param inOrder its proposals in the order in which they are numbered
     */
    void submit(Person toLeader, List<ProposalId> inOrder, Viewer by, Instant now) {
        require(Stage.PREPARING, "再次送审");
        if (items.isEmpty()) {
            throw new EmptyList();
        }
        items = inOrder.stream()
                .map(proposal -> new Item(proposal.value(), null))
                .toList();
        stage = Stage.SUBMITTED;
        leader = toLeader.id().value();
        leaderName = toLeader.name();
        leaderTitle = toLeader.title();
        submittedAt = now;
        returnedReason = null;
        registerEvent(new ListSubmitted(id, now, by.person(), toLeader.id(), items.size()));
    }

    /** Another leader takes the place of the one whom it was handed to. */
    void handTo(Person other, Viewer by, Instant now) {
        require(Stage.SUBMITTED, "移交");
        var from = new PersonId(Objects.requireNonNull(leader, "a submitted list has its leader"));
        leader = other.id().value();
        leaderName = other.name();
        leaderTitle = other.title();
        registerEvent(new ListHandedOver(id, now, by.person(), from, other.id()));
    }

    void approve(Viewer by, Instant now) {
        require(Stage.SUBMITTED, "批准");
        requireNamedLeader(by);
        stage = Stage.APPROVED;
        approvedAt = now;
        registerEvent(new ListApproved(id, now, by.person()));
    }

    void sendBack(String reason, Viewer by, Instant now) {
        require(Stage.SUBMITTED, "退回");
        requireNamedLeader(by);
        stage = Stage.PREPARING;
        submittedAt = null;
        returnedReason = reason;
        registerEvent(new ListReturned(id, now, by.person(), reason));
    }

    void requireDispatchable() {
        require(Stage.APPROVED, "交办");
    }

    /** Every item became a matter. */
    void dispatch(Map<ProposalId, MatterId> matters, Viewer by, Instant now) {
        requireDispatchable();
        items = items.stream()
                .map(item -> new Item(
                        item.proposal(),
                        Objects.requireNonNull(matters.get(new ProposalId(item.proposal())))
                                .value()))
                .toList();
        stage = Stage.DISPATCHED;
        dispatchedAt = now;
        registerEvent(new ListDispatched(id, now, by.person(), items.size()));
    }

    MeetingId id() {
        return id;
    }

    Stage stage() {
        return stage;
    }

    List<ProposalId> proposals() {
        return items.stream().map(item -> new ProposalId(item.proposal())).toList();
    }

    List<Item> items() {
        return items;
    }

    boolean has(ProposalId proposal) {
        return has(proposal.value());
    }

    @Nullable
    String returnedReason() {
        return returnedReason;
    }

    /** The leader who approved, with the name as it was then. */
    Approver approver() {
        return new Approver(
                new PersonId(Objects.requireNonNull(leader, "an approved list has its leader")),
                Objects.requireNonNull(leaderName, "an approved list has its leader"));
    }

    MeetingNumber number() {
        return new MeetingNumber(year, ordinal);
    }

    private boolean has(UUID proposal) {
        return items.stream().anyMatch(item -> item.proposal().equals(proposal));
    }

    private void require(Stage expected, String action) {
        if (stage != expected) {
            throw new NotAtThisStage(stage, action);
        }
    }

    private void requireNamedLeader(Viewer by) {
        if (!by.person().value().equals(leader)) {
            throw new NotTheNamedLeader();
        }
    }

    record Approver(PersonId id, String name) {}
}
