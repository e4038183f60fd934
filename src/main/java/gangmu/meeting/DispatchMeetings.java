package gangmu.meeting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DispatchMeetings extends Repository<DispatchMeeting, MeetingId> {

    DispatchMeeting save(DispatchMeeting meeting);

    Optional<DispatchMeeting> findById(MeetingId id);
}
