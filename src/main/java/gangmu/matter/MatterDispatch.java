package gangmu.matter;

import gangmu.organisation.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands matters out. */
@Service
public class MatterDispatch {

    private final Deeds deeds;
    private final Occasions occasions;

    MatterDispatch(Deeds deeds, Occasions occasions) {
        this.deeds = deeds;
        this.occasions = occasions;
    }

    /** Makes one matter of one order, in the caller's transaction where there is one. */
    @Transactional
    public MatterId dispatch(Order order, Viewer by) {
        var matter = Matter.dispatch(order, occasions.of(by));
        deeds.save(matter);
        return matter.id();
    }
}
