package gangmu.organisation.handover;

import gangmu.AsTheSystem;
import gangmu.NotFound;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonEvent.DutiesHandedOver;
import gangmu.organisation.PersonId;
import gangmu.organisation.Unit;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.handover.OpenItem.Kind;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 移交未了事项: whoever leaves a post leaves nothing behind that waits for a name. All of it goes to one other person, or none of it.
 *
 * <p>What hangs on somebody is asked in nobody's name: an administrator who closes an account learns how much it is, and never what.
 */
@Service
@Transactional
public class HandOver {

    private final ObjectProvider<OpenItems> modules;
    private final People people;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOver(
            ObjectProvider<OpenItems> modules,
            People people,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.modules = modules;
        this.people = people;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What hangs on somebody now, kind by kind.
     *
     * @throws NotFound when there is no such person
     */
    @Transactional(readOnly = true)
    List<OpenItem> itemsOf(PersonId id) {
        var person = person(id);
        return AsTheSystem.call(() -> modules.orderedStream()
                .flatMap(module -> module.of(person).stream())
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList());
    }

    /** How many of each kind hang on somebody now. */
    @Transactional(readOnly = true)
    public Map<Kind, Integer> countsOf(PersonId id) {
        return counts(itemsOf(id));
    }

    /**
     * Asks whether somebody can leave the post as it is.
     *
     * @throws OpenItemsRemain when anything hangs on this person
     */
    public void requireNothingLeft(PersonId id) {
        var left = countsOf(id);
        if (!left.isEmpty()) {
            throw new OpenItemsRemain(left);
        }
    }

    /**
     * Hands everything over.
     *
     * @throws UnfitSuccessor when the other cannot hold it: the account is not open, the role or the unit is another
     * @throws OpenItemsRemain when something cannot be anybody else's: a unit would be without a liaison
     */
    public void handOver(PersonId id, PersonId successor, String reason, Viewer by) {
        var from = person(id);
        var to = successor(from, successor);
        var items = itemsOf(id);
        if (items.isEmpty()) {
            return;
        }
        AsTheSystem.run(() -> modules.orderedStream().forEach(module -> module.handOver(from, to, reason, by)));
        requireNothingLeft(id);
        events.publishEvent(new DutiesHandedOver(
                id, clock.instant(), by.person(), from.name(), to.id(), to.name(), items.size(), reason));
    }

    private Person successor(Person from, PersonId id) {
        var to = people.find(id).orElseThrow(() -> new NotFound("个接任人员"));
        if (id.equals(from.id())) {
            throw new UnfitSuccessor("接任人不能是本人，请另选。");
        }
        if (people.atWork(id).isEmpty()) {
            throw new UnfitSuccessor("%s的账号未开通或已停用，不能接任，请另选。".formatted(to.name()));
        }
        if (to.role() != from.role()) {
            throw new UnfitSuccessor("%s的角色是%s，接不了%s的工作，请另选。"
                    .formatted(to.name(), to.role().words(), from.role().words()));
        }
        if (from.role().isOfAUnit() && !to.unit().equals(from.unit())) {
            var words = from.role().words();
            var unit = units.find(to.unit()).map(Unit::shortName).orElse("");
            throw new UnfitSuccessor("%s的工作由本单位的%s接任，%s是%s的%s。".formatted(words, words, to.name(), unit, words));
        }
        return to;
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> new NotFound("个人员"));
    }

    private static Map<Kind, Integer> counts(List<OpenItem> items) {
        return items.stream()
                .collect(Collectors.toMap(OpenItem::kind, _ -> 1, Integer::sum, () -> new EnumMap<>(Kind.class)));
    }
}
