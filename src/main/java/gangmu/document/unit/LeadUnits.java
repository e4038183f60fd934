package gangmu.document.unit;

import gangmu.document.unit.Duties.Touched;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Suggests the unit to lead, with the reasons in words; the clerk decides.
 *
 * <p>Who is named as the one to act leads, the first before the others; who is named to help (会同, 配合) helps; who is only told of it
 * (报市政府督查室) does neither. Where nobody is called on, a unit leads if it alone has the duty that the demand names, or led nearly
 * the same matter before. Everything else is offered, and the clerk must choose: an absurd guess that the next key accepts is worse
 * than none. Nobody is put forward either where the one named to lead is not in the register.
 */
public final class LeadUnits {

    private static final int SHOWN = 5;

    private final List<Unit> units;
    private final UnitNames names;
    private final Duties duties;

    public LeadUnits(List<Unit> units) {
        // the city hands out, it is not handed anything
        this.units =
                units.stream().filter(unit -> unit.kind() != Unit.Kind.CITY).toList();
        this.names = new UnitNames(units);
        this.duties = new Duties(this.units);
    }

    /**
     * Who should do this.
     *
     * @param alike the matters that sound like it
     */
    public UnitSuggestion suggest(Demand demand, List<LikeMatter> alike) {
        var cast = Cast.of(demand, names);
        var touched = duties.touchedBy(names.without(demand.theme()), names.without(demand.text()));
        var sameKind = alike.stream().filter(LikeMatter::isOfTheSameKind).toList();
        var candidates = new Candidates(units);
        candidates.named(cast);
        candidates.touched(touched);
        candidates.handled(sameKind);
        var isOpen = demand.mentions().isEmpty() && cast.stream().noneMatch(Named::isCalledOn);
        var lead = isOpen ? onlyOne(touched, sameKind) : firstToAct(cast);
        return new UnitSuggestion(lead, candidates.suggested(lead, SHOWN), helping(cast, lead), unregistered(cast));
    }

    /** Whom a few words call on, such as an instruction: whoever is named first and is not there to help or to be told leads. */
    public NamedUnits named(String words) {
        var cast = Cast.of(new Demand(words, null, List.of()), names).stream()
                .filter(named -> named.part() != Part.RECEIVES)
                .toList();
        var lead = cast.stream()
                .filter(named -> named.part() != Part.HELPS)
                .map(this::registered)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var others = cast.stream()
                .map(this::registered)
                .filter(unit -> unit != null && !unit.equals(lead))
                .distinct()
                .toList();
        return new NamedUnits(lead, others);
    }

    private @Nullable UnitId firstToAct(List<Named> cast) {
        return cast.stream()
                .findFirst()
                .filter(named -> named.part().isActing())
                .map(this::registered)
                .orElse(null);
    }

    /** The one unit for which strong reasons speak; null where there is none, or another has a duty in it as well. */
    private @Nullable UnitId onlyOne(List<Touched> touched, List<LikeMatter> sameKind) {
        var concerned = touched.stream().filter(duty -> !duty.terms().isEmpty()).toList();
        var telling = concerned.stream().anyMatch(Touched::telling) ? concerned : List.<Touched>of();
        var strong = Stream.concat(
                        telling.stream().map(duty -> duty.unit().id()),
                        sameKind.stream().filter(LikeMatter::isNearlyTheSame).map(LikeMatter::leadUnit))
                .collect(Collectors.toSet());
        return strong.size() == 1 ? taking(strong.iterator().next()) : null;
    }

    private @Nullable UnitId taking(UnitId id) {
        return units.stream().map(Unit::id).filter(id::equals).findFirst().orElse(null);
    }

    private List<SuggestedUnit> helping(List<Named> cast, @Nullable UnitId lead) {
        var helping = new LinkedHashMap<UnitId, SuggestedUnit>();
        for (var named : cast) {
            var unit = named.unit();
            if (unit != null
                    && (named.isCalledOn() || named.part() == Part.HELPS)
                    && registered(named) != null
                    && !unit.id().equals(lead)) {
                helping.putIfAbsent(unit.id(), new SuggestedUnit(unit.id(), unit.shortName(), List.of(named.reason())));
            }
        }
        return List.copyOf(helping.values());
    }

    private static List<String> unregistered(List<Named> cast) {
        return cast.stream()
                .filter(named -> named.unit() == null && named.part() != Part.RECEIVES)
                .map(Named::printed)
                .distinct()
                .toList();
    }

    private @Nullable UnitId registered(Named named) {
        var unit = named.unit();
        return unit == null || unit.kind() == Unit.Kind.CITY ? null : unit.id();
    }
}
