package gangmu.meeting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MeetingNotes extends Repository<MeetingNote, MeetingNoteId> {

    MeetingNote save(MeetingNote note);

    Optional<MeetingNote> findById(MeetingNoteId id);
}
