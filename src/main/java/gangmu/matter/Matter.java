package gangmu.matter;

import gangmu.matter.MatterEvent.MatterDispatched;
import gangmu.matter.MatterEvent.MatterReceived;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 事项. One thing that a meeting decided, handed to exactly one lead unit.
 *
 * <p>It begins with its dispatch: a leader approved the meeting's list, and the order went out with a number, a demand, a lead unit and,
 * where the document told one, a last day. It never loses the sentence it came from. The liaison of the lead unit then signs for
 * it, once; from then on nobody there can say it never arrived.
 */
@Table(schema = "matter", name = "matter")
class Matter extends AbstractAggregateRoot<Matter> {

    enum Stage {
        DISPATCHED,
        RECEIVED
    }

    @Table(schema = "matter", name = "co_unit")
    record CoUnit(UUID unitId) {}

    @Id
    private final MatterId id;

    private final String code;
    private final String demand;
    private final @Nullable String theme;
    private final UnitId leadUnit;

    @MappedCollection(idColumn = "matter_id", keyColumn = "place")
    private final List<CoUnit> coUnits;

    private final @Nullable LocalDate deadline;
    private final @Nullable String deadlineText;
    private final UUID meetingId;
    private final String meeting;
    private final UUID approver;
    private final String approverName;
    private final String documentSha256;
    private final String documentName;
    private final String words;
    private final Integer[] spans;
    private final Instant dispatchedAt;
    private Stage stage;
    private @Nullable Instant receivedAt;
    private @Nullable String receivedBy;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Matter(
            MatterId id,
            String code,
            String demand,
            @Nullable String theme,
            UnitId leadUnit,
            List<CoUnit> coUnits,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            UUID meetingId,
            String meeting,
            UUID approver,
            String approverName,
            String documentSha256,
            String documentName,
            String words,
            Integer[] spans,
            Instant dispatchedAt,
            Stage stage,
            @Nullable Instant receivedAt,
            @Nullable String receivedBy,
            @Nullable Integer version) {
        this.id = id;
        this.code = code;
        this.demand = demand;
        this.theme = theme;
        this.leadUnit = leadUnit;
        this.coUnits = List.copyOf(coUnits);
        this.deadline = deadline;
        this.deadlineText = deadlineText;
        this.meetingId = meetingId;
        this.meeting = meeting;
        this.approver = approver;
        this.approverName = approverName;
        this.documentSha256 = documentSha256;
        this.documentName = documentName;
        this.words = words;
        this.spans = spans.clone();
        this.dispatchedAt = dispatchedAt;
        this.stage = stage;
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
        this.version = version;
    }

    static Matter dispatch(Order order, Instant now) {
        if (order.coUnits().contains(order.leadUnit())) {
            throw new LeadUnitAssistsItself();
        }
        var matter = new Matter(
                MatterId.next(),
                order.code(),
                order.demand(),
                order.theme(),
                order.leadUnit(),
                order.coUnits().stream()
                        .distinct()
                        .map(unit -> new CoUnit(unit.value()))
                        .toList(),
                order.deadline(),
                order.deadlineText(),
                order.mandate().meeting(),
                order.mandate().meetingName(),
                order.mandate().approver().value(),
                order.mandate().approverName(),
                order.sentence().documentSha256(),
                order.sentence().documentName(),
                order.sentence().words(),
                order.sentence().spans().toArray(Integer[]::new),
                now,
                Stage.DISPATCHED,
                null,
                null,
                null);
        matter.registerEvent(new MatterDispatched(matter.id, now, matter.code, matter.leadUnit, matter.deadline));
        return matter;
    }

    /**
     * Signs for the matter.
     *
     * @throws NotTheLeadUnit when the person works elsewhere
     * @throws AlreadyReceived when it has been signed for
     */
    void receive(Viewer liaison, Instant now) {
        if (!liaison.unit().equals(leadUnit)) {
            throw new NotTheLeadUnit();
        }
        if (stage != Stage.DISPATCHED) {
            throw new AlreadyReceived(String.valueOf(receivedBy));
        }
        stage = Stage.RECEIVED;
        receivedAt = now;
        receivedBy = liaison.name();
        registerEvent(new MatterReceived(id, now, leadUnit, liaison.person()));
    }

    MatterId id() {
        return id;
    }

    Stage stage() {
        return stage;
    }

    /** Whether the unit leads or assists. */
    boolean concerns(UnitId unit) {
        return unit.equals(leadUnit)
                || coUnits.stream().anyMatch(co -> co.unitId().equals(unit.value()));
    }

    List<UnitId> coUnits() {
        return IntStream.range(0, coUnits.size())
                .mapToObj(i -> new UnitId(coUnits.get(i).unitId()))
                .toList();
    }
}
