package gangmu.meeting;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import gangmu.document.ProposalId;
import gangmu.document.proposal.ListedProposal;
import gangmu.document.proposal.ListedProposals;
import gangmu.matter.MatterId;
import gangmu.matter.MatterReceipts;
import gangmu.matter.MatterSentences;
import gangmu.meeting.DispatchMeeting.Stage;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings and their lists as the screens show them. */
@Component
@Transactional(readOnly = true)
class MeetingQueries {

    private static final String NO_LONGER_REGISTERED = "（已不在册）";

    record MeetingRow(
            MeetingId id,
            int year,
            int ordinal,
            String number,
            String title,
            LocalDate heldOn,
            Stage state,
            @Nullable UUID leaderId,
            int items,
            int received) {}

    record NamedUnit(UnitId id, String shortName) {}

    /**
     * One item of a list.
     *
     * @param leadUnit the unit that the list names
     * @param nowLedBy the unit that leads its matter now, where it is another one than the list names
     */
    record ItemView(
            int no,
            String code,
            @Nullable String theme,
            ProposalId proposalId,
            String demand,
            @Nullable String requirement,
            @Nullable UnitId leadUnitId,
            @Nullable String leadUnit,
            List<NamedUnit> coUnits,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            String words,
            DocumentId documentId,
            String documentName,
            @Nullable MatterId matterId,
            @Nullable String nowLedBy,
            @Nullable Instant receivedAt,
            @Nullable String receivedBy) {}

    record MeetingView(
            MeetingId id,
            int year,
            int ordinal,
            String number,
            String title,
            LocalDate heldOn,
            Stage state,
            @Nullable UUID leaderId,
            @Nullable String leader,
            @Nullable String leaderTitle,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            @Nullable String returnedReason,
            @Nullable Instant dispatchedAt,
            int version,
            List<ItemView> items) {}

    private record Head(
            MeetingId id,
            int year,
            int ordinal,
            String title,
            LocalDate heldOn,
            Stage stage,
            @Nullable UUID leader,
            @Nullable String leaderName,
            @Nullable String leaderTitle,
            @Nullable OffsetDateTime submittedAt,
            @Nullable OffsetDateTime approvedAt,
            @Nullable String returnedReason,
            @Nullable OffsetDateTime dispatchedAt,
            int version) {}

    private record Line(
            MeetingId meeting,
            ProposalId proposal,
            @Nullable MatterId matter) {}

    private final ListedProposals proposals;
    private final MatterReceipts receipts;
    private final MatterSentences sentences;
    private final Units units;
    private final JdbcClient jdbc;

    MeetingQueries(
            ListedProposals proposals,
            MatterReceipts receipts,
            MatterSentences sentences,
            Units units,
            JdbcClient jdbc) {
        this.proposals = proposals;
        this.receipts = receipts;
        this.sentences = sentences;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** All meetings, the latest first. */
    List<MeetingRow> list() {
        var lines = jdbc.sql("select meeting, proposal, matter from meeting.item")
                .query(Line.class)
                .list();
        var signed = receipts.of(matters(lines)).keySet();
        var byMeeting = lines.stream().collect(Collectors.groupingBy(Line::meeting));
        return jdbc.sql("""
                        select id, year, ordinal, title, held_on, stage, leader, leader_name, leader_title, submitted_at,
                               approved_at, returned_reason, dispatched_at, version
                          from meeting.meeting
                         order by year desc, ordinal desc
                        """).query(Head.class).list().stream()
                .map(head -> {
                    var items = byMeeting.getOrDefault(head.id(), List.of());
                    return new MeetingRow(
                            head.id(),
                            head.year(),
                            head.ordinal(),
                            new MeetingNumber(head.year(), head.ordinal()).words(),
                            head.title(),
                            head.heldOn(),
                            head.stage(),
                            head.leader(),
                            items.size(),
                            Math.toIntExact(items.stream()
                                    .filter(item -> item.matter() != null && signed.contains(item.matter()))
                                    .count()));
                })
                .toList();
    }

    MeetingView view(MeetingId id) {
        var head = jdbc.sql("""
                        select id, year, ordinal, title, held_on, stage, leader, leader_name, leader_title, submitted_at,
                               approved_at, returned_reason, dispatched_at, version
                          from meeting.meeting
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Head.class)
                .optional()
                .orElseThrow(() -> new NotFound("次会议"));
        return new MeetingView(
                head.id(),
                head.year(),
                head.ordinal(),
                new MeetingNumber(head.year(), head.ordinal()).words(),
                head.title(),
                head.heldOn(),
                head.stage(),
                head.leader(),
                head.leaderName(),
                head.leaderTitle(),
                instant(head.submittedAt()),
                instant(head.approvedAt()),
                head.returnedReason(),
                instant(head.dispatchedAt()),
                head.version(),
                items(head));
    }

    private List<ItemView> items(Head head) {
        var lines =
                jdbc.sql("""
                        select meeting, proposal, matter
                          from meeting.item
                         where meeting = :id
                         order by position
                        """).param("id", head.id().value()).query(Line.class).list();
        var listed = inOrder(head, lines);
        var matters = new HashMap<ProposalId, MatterId>();
        lines.forEach(line -> {
            if (line.matter() != null) {
                matters.put(line.proposal(), line.matter());
            }
        });
        var signed = receipts.of(matters.values());
        var leading = receipts.leading(matters.values());
        var documents = sentences.documentNames(matters.values());
        var names = units.shortNames();
        var number = new MeetingNumber(head.year(), head.ordinal());
        var items = new ArrayList<ItemView>();
        for (var proposal : listed) {
            var no = items.size() + 1;
            var matter = matters.get(proposal.id());
            items.add(item(
                    no,
                    number.item(no),
                    proposal,
                    // an order keeps the name that it was written with
                    matter == null ? proposal.documentName() : documents.getOrDefault(matter, proposal.documentName()),
                    matter,
                    matter == null ? null : leading.get(matter),
                    matter == null ? null : signed.get(matter),
                    names));
        }
        return items;
    }

    /** A list that is being prepared is in the order of the documents; one that went to the leader keeps the order it had then. */
    private List<ListedProposal> inOrder(Head head, List<Line> lines) {
        var stored = lines.stream().map(Line::proposal).toList();
        var listed = proposals.inOrder(stored);
        return head.stage() == Stage.PREPARING
                ? listed
                : listed.stream()
                        .sorted(Comparator.comparingInt(proposal -> stored.indexOf(proposal.id())))
                        .toList();
    }

    private static ItemView item(
            int no,
            String code,
            ListedProposal proposal,
            String documentName,
            @Nullable MatterId matter,
            @Nullable UnitId leading,
            MatterReceipts.@Nullable Receipt receipt,
            Map<UnitId, String> names) {
        var lead = proposal.leadUnit();
        return new ItemView(
                no,
                code,
                proposal.theme(),
                proposal.id(),
                proposal.demand(),
                proposal.requirement(),
                lead,
                lead == null ? null : names.getOrDefault(lead, NO_LONGER_REGISTERED),
                proposal.coUnits().stream()
                        .map(unit -> new NamedUnit(unit, names.getOrDefault(unit, NO_LONGER_REGISTERED)))
                        .toList(),
                proposal.deadline(),
                proposal.deadlineText(),
                proposal.words(),
                proposal.documentId(),
                documentName,
                matter,
                leading == null || leading.equals(lead) ? null : names.getOrDefault(leading, NO_LONGER_REGISTERED),
                receipt == null ? null : receipt.at(),
                receipt == null ? null : receipt.by());
    }

    private static List<MatterId> matters(List<Line> lines) {
        var matters = new ArrayList<MatterId>();
        lines.forEach(line -> {
            if (line.matter() != null) {
                matters.add(line.matter());
            }
        });
        return matters;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
