package gangmu.document.suggestion;

import gangmu.document.likeness.Likeness;
import gangmu.document.likeness.Reconciling;
import gangmu.document.likeness.Task;
import gangmu.document.text.Joined;
import gangmu.document.unit.Demand;
import gangmu.document.unit.LeadUnits;
import gangmu.document.unit.LikeMatter;
import gangmu.matter.MatterResemblance;
import gangmu.organisation.Units;
import gangmu.reading.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk suggests for a demand that is no proposal yet: who leads it, under which theme, and what it may repeat. */
@Component
@Transactional(readOnly = true)
public class DemandSuggestions {

    private static final int LIKE_MATTERS = 20;

    private final Reconciling reconciling;
    private final MatterResemblance matters;
    private final Units units;

    DemandSuggestions(Reconciling reconciling, MatterResemblance matters, Units units) {
        this.reconciling = reconciling;
        this.matters = matters;
        this.units = units;
    }

    /**
     * What the clerk would put down.
     *
     * @param limit the time limit that stands in the demand
     */
    public Suggestion suggest(Demand demand, @Nullable Deadline limit) {
        var who = new LeadUnits(units.taking()).suggest(demand, mattersLike(demand.text()));
        var deadline = limit == null ? null : limit.date();
        return new Suggestion(
                new Joined(demand.text()).asSentence().text(),
                Theme.of(demand.heading()),
                deadline,
                limit == null ? null : limit.text(),
                who.leadUnitId(),
                who.leadUnits(),
                who.coUnits(),
                who.unregistered(),
                reconciling.likely(demand.text(), who.leadUnitId(), deadline));
    }

    private List<LikeMatter> mattersLike(String demand) {
        var wanted = new Task(demand, null, null, null);
        return matters.like(demand, LIKE_MATTERS).stream()
                .map(matter -> new LikeMatter(
                        matter.leadUnit(),
                        Likeness.of(wanted, new Task(matter.demand(), null, null, null))
                                .value()))
                .toList();
    }
}
