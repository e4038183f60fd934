package gangmu.matter;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Matters extends Repository<Matter, MatterId> {

    Matter save(Matter matter);

    Optional<Matter> findById(MatterId id);
}
