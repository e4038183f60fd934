package gangmu.matter;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.organisation.Viewer;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done to a matter: one method, one transaction, one aggregate. */
@Service
@Transactional
class MatterCommands {

    private final Deeds deeds;
    private final Occasions occasions;
    private final OneAtATime oneAtATime;

    MatterCommands(Deeds deeds, Occasions occasions, OneAtATime oneAtATime) {
        this.deeds = deeds;
        this.occasions = occasions;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Signs for a matter in the name of the liaison's unit.
     *
     * @throws NotFound when there is no such matter, or it does not concern the liaison's unit
     */
    void receive(MatterId id, Viewer liaison) {
        act(id, liaison, Matter::receive);
    }

    /** Does something to a matter as whoever was at it before has left it. */
    private void act(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        oneAtATime.enter("matter " + id.value());
        var matter = deeds.find(id)
                .filter(found -> by.seesAllUnits() || found.concerns(by.unit()))
                .orElseThrow(() -> new NotFound("件事项"));
        deed.accept(matter, occasions.of(by).notBefore(matter.touchedAt()));
        deeds.save(matter);
    }
}
