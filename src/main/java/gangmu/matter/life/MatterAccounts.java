package gangmu.matter.life;

import gangmu.NotFound;
import gangmu.matter.MatterId;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is told of matters to whoever only reads them: how far each has come, and what may be done to it next. No matter leaves here. */
@Component
public class MatterAccounts {

    private final Deeds deeds;
    private final Hindsight hindsight;
    private final Occasions occasions;

    MatterAccounts(Deeds deeds, Hindsight hindsight, Occasions occasions) {
        this.deeds = deeds;
        this.hindsight = hindsight;
        this.occasions = occasions;
    }

    /** What this person may do to each of them now; those that do not exist are missing. */
    public Map<MatterId, Set<Deed>> open(Viewer viewer, Collection<MatterId> ids) {
        var matters = deeds.butForReports(ids);
        var occasion = occasions.of(viewer);
        var open = new HashMap<MatterId, Set<Deed>>();
        matters.forEach((id, matter) -> open.put(id, matter.may(occasion)));
        return open;
    }

    /**
     * One matter as it is, to this person.
     *
     * @throws NotFound when there is no such matter
     */
    public MatterAccount now(Viewer viewer, MatterId id) {
        var matter = deeds.butForReports(List.of(id)).get(id);
        if (matter == null) {
            throw new NotFound("件事项");
        }
        return account(matter, hindrances(matter, occasions.of(viewer)));
    }

    /**
     * One matter as it was. To the past nothing may be done, and so nothing is in the way.
     *
     * @throws NotFound when there was none at that moment
     */
    public MatterAccount at(Instant moment, MatterId id) {
        var done = hindsight.deeds(moment, id);
        if (done.isEmpty()) {
            throw new NotFound("件事项");
        }
        return account(Matter.of(done), Map.of());
    }

    private static Map<Deed, String> hindrances(Matter matter, Occasion occasion) {
        var hindrances = new LinkedHashMap<Deed, String>();
        matter.hindrances(occasion).forEach((deed, hindrance) -> hindrances.put(deed, hindrance.reason()));
        return hindrances;
    }

    private static MatterAccount account(Matter matter, Map<Deed, String> hindrances) {
        return new MatterAccount(
                matter.order(),
                List.copyOf(matter.deeds()),
                matter.standing(),
                matter.receiptDue(),
                matter.returnUntil(),
                matter.coUnitDue(),
                matter.rhythm().cadence(),
                matter.terms().rules(),
                hindrances);
    }
}
