package gangmu.meeting;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.document.ProposalId;
import gangmu.document.proposal.ListedProposal;
import gangmu.document.proposal.ListedProposals;
import gangmu.matter.Importance;
import gangmu.matter.Mandate;
import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.matter.Sentence;
import gangmu.matter.Source;
import gangmu.matter.life.MatterDispatch;
import gangmu.organisation.People;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a meeting's list: one method, one transaction. */
@Service
@Transactional
class MeetingCommands {

    private final DispatchMeetings meetings;
    private final ListedProposals proposals;
    private final MatterDispatch matters;
    private final People people;
    private final Units units;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    MeetingCommands(
            DispatchMeetings meetings,
            ListedProposals proposals,
            MatterDispatch matters,
            People people,
            Units units,
            JdbcClient jdbc,
            OneAtATime oneAtATime,
            Clock clock) {
        this.meetings = meetings;
        this.proposals = proposals;
        this.matters = matters;
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** Opens a list under this ordinal of the year, or under the next one. */
    MeetingId open(String title, LocalDate heldOn, @Nullable Integer ordinal, Viewer by) {
        // so that two clerks do not get the same number
        oneAtATime.enter("meeting.number");
        var taken = jdbc.sql("select ordinal from meeting.meeting where year = :year order by ordinal")
                .param("year", heldOn.getYear())
                .query(Integer.class)
                .list();
        if (ordinal != null && taken.contains(ordinal)) {
            throw new MeetingNumberTaken();
        }
        var next = taken.isEmpty() ? 1 : taken.getLast() + 1;
        return meetings.save(DispatchMeeting.open(title, heldOn, ordinal == null ? next : ordinal, by, clock.instant()))
                .id();
    }

    void add(MeetingId id, List<ProposalId> added, Viewer by) {
        var meeting = find(id);
        var fresh = added.stream()
                .distinct()
                .filter(proposal -> !meeting.has(proposal))
                .toList();
        meeting.add(fresh);
        proposals.put(fresh, id.value(), by);
        meetings.save(meeting);
    }

    void remove(MeetingId id, ProposalId proposal, Viewer by) {
        var meeting = find(id);
        var listed = meeting.has(proposal);
        meeting.remove(proposal);
        meetings.save(meeting);
        if (listed) {
            proposals.takeOff(proposal, by);
        }
    }

    void submit(MeetingId id, PersonId leader, Viewer by) {
        var meeting = find(id);
        var named = people.leader(leader).orElseThrow(NoSuchLeader::new);
        // fixed first: what is read then is what the leader will see
        proposals.fix(meeting.proposals());
        var inOrder = proposals.inOrder(meeting.proposals());
        meeting.submit(named, inOrder.stream().map(ListedProposal::id).toList(), by, clock.instant());
        for (var i = 0; i < inOrder.size(); i++) {
            units.requireTaking(List.of(leadUnit(inOrder.get(i), i + 1)));
        }
        meetings.save(meeting);
    }

    void approve(MeetingId id, Viewer by) {
        var meeting = find(id);
        meeting.approve(by, clock.instant());
        meetings.save(meeting);
    }

    void sendBack(MeetingId id, String reason, Viewer by) {
        var meeting = find(id);
        meeting.sendBack(reason, by, clock.instant());
        meetings.save(meeting);
        proposals.release(meeting.proposals());
    }

    /** Makes one matter of each item, all or none. */
    void dispatch(MeetingId id, Viewer by) {
        var meeting = find(id);
        meeting.requireDispatchable();
        var made = new LinkedHashMap<ProposalId, MatterId>();
        var no = 0;
        for (var proposal : inStoredOrder(meeting)) {
            no++;
            var matter = matters.dispatch(order(meeting, proposal, no), by);
            proposals.dispatched(proposal.id(), matter, by);
            made.put(proposal.id(), matter);
        }
        meeting.dispatch(made, by, clock.instant());
        meetings.save(meeting);
    }

    /** In the order that the leader approved. */
    private List<ListedProposal> inStoredOrder(DispatchMeeting meeting) {
        var approved = meeting.proposals();
        return proposals.inOrder(approved).stream()
                .sorted(Comparator.comparingInt(proposal -> approved.indexOf(proposal.id())))
                .toList();
    }

    private static Order order(DispatchMeeting meeting, ListedProposal proposal, int no) {
        var approver = meeting.approver();
        return new Order(
                meeting.number().item(no),
                proposal.demand(),
                proposal.requirement(),
                proposal.theme(),
                leadUnit(proposal, no),
                proposal.coUnits(),
                proposal.deadline(),
                proposal.deadlineText(),
                Importance.NORMAL,
                new Mandate(
                        Source.MEETING,
                        meeting.id().value(),
                        meeting.number().meeting(),
                        approver.id(),
                        approver.name()),
                new Sentence(proposal.documentSha256(), proposal.documentName(), proposal.spans(), proposal.words()),
                null,
                null);
    }

    private static UnitId leadUnit(ListedProposal proposal, int no) {
        if (proposal.leadUnit() == null) {
            throw new ItemWithoutLeadUnit(no);
        }
        return proposal.leadUnit();
    }

    /** The meeting, as whoever was at it before has left it. */
    private DispatchMeeting find(MeetingId id) {
        oneAtATime.enter("meeting " + id.value());
        return meetings.findById(id).orElseThrow(() -> new NotFound("次会议"));
    }
}
