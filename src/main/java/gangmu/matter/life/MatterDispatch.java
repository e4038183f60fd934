package gangmu.matter.life;

import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.organisation.TaskForceEnded;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands matters out. */
@NamedInterface("dispatch")
@Service
public class MatterDispatch {

    private final Deeds deeds;
    private final Occasions occasions;
    private final Units units;

    MatterDispatch(Deeds deeds, Occasions occasions, Units units) {
        this.deeds = deeds;
        this.occasions = occasions;
        this.units = units;
    }

    /**
     * Makes one matter of one order, in the caller's transaction where there is one.
     *
     * @throws TaskForceEnded when a unit of it is a task force whose last day is over
     */
    @Transactional
    public MatterId dispatch(Order order, Viewer by) {
        units.requireTaking(List.of(order.leadUnit()));
        units.requireTaking(order.coUnits());
        var matter = Matter.dispatch(order, occasions.of(by));
        deeds.save(matter);
        return matter.id();
    }
}
