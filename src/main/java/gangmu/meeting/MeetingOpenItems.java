package gangmu.meeting;

import gangmu.OneAtATime;
import gangmu.organisation.Person;
import gangmu.organisation.Viewer;
import gangmu.organisation.handover.OpenItem;
import gangmu.organisation.handover.OpenItem.Kind;
import gangmu.organisation.handover.OpenItems;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the meetings hangs on a leader: lists and notes that wait for the approval of this leader and nobody else. */
@Component
class MeetingOpenItems implements OpenItems {

    private record Found(UUID id, String title, Kind kind) {}

    private final DispatchMeetings meetings;
    private final Sittings sittings;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    MeetingOpenItems(
            DispatchMeetings meetings, Sittings sittings, JdbcClient jdbc, OneAtATime oneAtATime, Clock clock) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Override
    public List<OpenItem> of(Person person) {
        return found(person).stream()
                .map(found -> new OpenItem(found.kind(), found.title(), null, found.id()))
                .toList();
    }

    @Override
    public void handOver(Person from, Person to, String reason, Viewer by) {
        for (var found : found(from)) {
            oneAtATime.enter("meeting " + found.id());
            var id = new MeetingId(found.id());
            if (found.kind() == Kind.LIST) {
                var meeting = meetings.findById(id).orElseThrow();
                meeting.handTo(to, by, clock.instant());
                meetings.save(meeting);
            } else {
                var sitting = sittings.findById(id).orElseThrow();
                sitting.handTo(to, by, clock.instant());
                sittings.save(sitting);
            }
        }
    }

    private List<Found> found(Person person) {
        return jdbc.sql("""
                        select id, year || '年第' || ordinal || '次 ' || title as title, 'LIST' as kind, year, ordinal
                          from meeting.meeting
                         where stage = 'SUBMITTED' and leader = :person
                         union all
                        select m.id, m.year || '年第' || m.ordinal || '次 ' || m.title, 'MINUTES', m.year, m.ordinal
                          from meeting.sitting s
                          join meeting.meeting m on m.id = s.meeting
                         where s.ended_at is not null and s.approved_at is null and s.leader = :person
                         order by year, ordinal, kind
                        """)
                .param("person", person.id().value())
                .query(Found.class)
                .list();
    }
}
