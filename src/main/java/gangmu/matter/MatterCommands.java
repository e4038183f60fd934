package gangmu.matter;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.organisation.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done to a matter: one method, one transaction, one aggregate. */
@Service
@Transactional
class MatterCommands {

    private final Matters matters;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    MatterCommands(Matters matters, OneAtATime oneAtATime, Clock clock) {
        this.matters = matters;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * Signs for a matter in the name of the liaison's unit.
     *
     * @throws NotFound when there is no such matter, or it does not concern the liaison's unit
     */
    void receive(MatterId id, Viewer liaison) {
        oneAtATime.enter("matter " + id.value());
        var matter = matters.findById(id)
                .filter(found -> liaison.seesAllUnits() || found.concerns(liaison.unit()))
                .orElseThrow(() -> new NotFound("件事项"));
        matter.receive(liaison, clock.instant());
        matters.save(matter);
    }
}
