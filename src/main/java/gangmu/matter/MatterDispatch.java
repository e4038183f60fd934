package gangmu.matter;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands matters out. */
@Service
public class MatterDispatch {

    private final Matters matters;
    private final Clock clock;

    MatterDispatch(Matters matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    /** Makes one matter of one order, in the caller's transaction where there is one. */
    @Transactional
    public MatterId dispatch(Order order) {
        return matters.save(Matter.dispatch(order, clock.instant())).id();
    }
}
