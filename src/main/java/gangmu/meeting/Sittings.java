package gangmu.meeting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sittings extends Repository<Sitting, MeetingId> {

    Sitting save(Sitting sitting);

    Optional<Sitting> findById(MeetingId id);
}
