package gangmu.meeting;

import gangmu.document.ProposalEvent.ProposalWithdrawn;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a withdrawn proposal off the list that is being prepared, in the same transaction: no list names what is no more. */
@Component
class WithdrawnProposals {

    private final DispatchMeetings meetings;
    private final JdbcClient jdbc;

    WithdrawnProposals(DispatchMeetings meetings, JdbcClient jdbc) {
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ProposalWithdrawn event) {
        jdbc.sql("select meeting from meeting.item where proposal = :proposal")
                .param("proposal", event.proposal().value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new)
                .flatMap(meetings::findById)
                .ifPresent(meeting -> {
                    meeting.remove(event.proposal());
                    meetings.save(meeting);
                });
    }
}
