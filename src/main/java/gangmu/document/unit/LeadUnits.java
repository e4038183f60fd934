package gangmu.document.unit;

import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.wording.Bigrams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Suggests the unit to lead, with the reasons in words; the clerk decides.
 *
 * <p>What the document prints counts most: whom it names as the one to act, then whom its sentence merely mentions. Then what a unit is
 * there for, by its registered duties. Then who led similar matters before. All units of a kind (各县（市、区）) help, none of them leads.
 */
public final class LeadUnits {

    private static final int SHOWN = 5;

    private static final double NAMED_FIRST = 4;
    private static final double NAMED = 2;
    private static final double MENTIONED = 1;
    private static final double DUTY = 1.5;
    private static final double EACH_LIKE_MATTER = 0.3;
    private static final int LIKE_MATTERS_THAT_COUNT = 3;

    /** How much of a duty's words a demand must share before the duty is a reason. */
    private static final double DUTY_TOUCHED = 0.5;

    private static final int DUTIES_SHOWN = 2;

    private final List<Unit> units;
    private final UnitNames names;

    public LeadUnits(List<Unit> units) {
        // the city hands out, it is not handed anything
        this.units =
                units.stream().filter(unit -> unit.kind() != Unit.Kind.CITY).toList();
        this.names = new UnitNames(this.units);
    }

    /**
     * Who should do this.
     *
     * @param ledTheLike the lead unit of each similar matter, once for each
     */
    public UnitSuggestion suggest(Demand demand, List<UnitId> ledTheLike) {
        var candidates = new LinkedHashMap<UnitId, Candidate>();
        units.forEach(unit -> candidates.put(unit.id(), new Candidate(unit)));
        var helping = named(demand, candidates);
        mentioned(demand, candidates);
        duties(demand, candidates);
        experience(ledTheLike, candidates);
        var leading = candidates.values().stream()
                .filter(Candidate::hasReason)
                .sorted(Candidate.STRONGEST_FIRST)
                .limit(SHOWN)
                .map(Candidate::suggested)
                .toList();
        return new UnitSuggestion(
                leading,
                helping.stream()
                        .filter(helper -> leading.isEmpty()
                                || !leading.getFirst().unitId().equals(helper.unitId()))
                        .toList());
    }

    /** The units whose name stands in a few words, in their order. */
    public List<UnitId> named(String words) {
        return names.namedIn(words).stream().map(Unit::id).toList();
    }

    /** Who is named to act: the first leads, the others help. */
    private List<SuggestedUnit> named(Demand demand, Map<UnitId, Candidate> candidates) {
        var helping = new LinkedHashMap<UnitId, SuggestedUnit>();
        var leads = NAMED_FIRST;
        for (var mention : demand.mentions()) {
            var everybody = names.isEverybody(mention);
            var reason = "原文点名“%s”".formatted(mention);
            for (var unit : names.meant(mention)) {
                if (helping.putIfAbsent(unit.id(), new SuggestedUnit(unit.id(), unit.shortName(), List.of(reason)))
                                == null
                        && !everybody) {
                    candidate(candidates, unit).add(leads, reason);
                    leads = NAMED;
                }
            }
        }
        return List.copyOf(helping.values());
    }

    private void mentioned(Demand demand, Map<UnitId, Candidate> candidates) {
        var alreadyNamed = new LinkedHashSet<Unit>();
        demand.mentions().forEach(mention -> alreadyNamed.addAll(names.meant(mention)));
        for (var unit : names.namedIn(demand.words())) {
            if (!alreadyNamed.contains(unit)) {
                candidate(candidates, unit).add(MENTIONED, "原文提到“%s”".formatted(unit.shortName()));
            }
        }
    }

    private void duties(Demand demand, Map<UnitId, Candidate> candidates) {
        var words = Bigrams.of(demand.words());
        for (var unit : units) {
            var touched = unit.duties().stream()
                    .distinct()
                    .map(duty -> new TouchedDuty(duty, share(Bigrams.of(duty), words)))
                    .filter(duty -> duty.share() >= DUTY_TOUCHED)
                    .sorted(Comparator.comparingDouble(TouchedDuty::share)
                            .reversed()
                            .thenComparing(TouchedDuty::duty))
                    .toList();
            if (!touched.isEmpty()) {
                candidate(candidates, unit)
                        .add(
                                DUTY * touched.getFirst().share() + 0.1 * (touched.size() - 1),
                                "职责：%s"
                                        .formatted(String.join(
                                                "、",
                                                touched.stream()
                                                        .limit(DUTIES_SHOWN)
                                                        .map(TouchedDuty::duty)
                                                        .toList())));
            }
        }
    }

    private static void experience(List<UnitId> ledTheLike, Map<UnitId, Candidate> candidates) {
        var times = new LinkedHashMap<UnitId, Integer>();
        ledTheLike.forEach(unit -> times.merge(unit, 1, Integer::sum));
        times.forEach((unit, count) -> {
            var candidate = candidates.get(unit);
            if (candidate != null) {
                candidate.add(
                        EACH_LIKE_MATTER * Math.min(count, LIKE_MATTERS_THAT_COUNT), "曾主办相近事项 %d 件".formatted(count));
            }
        });
    }

    private static double share(Bigrams duty, Bigrams words) {
        var weight = duty.weight();
        return weight == 0 ? 0 : duty.sharedWith(words) / weight;
    }

    private static Candidate candidate(Map<UnitId, Candidate> candidates, Unit unit) {
        return candidates.computeIfAbsent(unit.id(), _ -> new Candidate(unit));
    }

    private record TouchedDuty(String duty, double share) {}

    private static final class Candidate {

        static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.score)
                .thenComparing(c -> c.unit.shortName())
                .thenComparing(c -> c.unit.id().value());

        private final Unit unit;
        private final List<String> reasons = new ArrayList<>();
        private double score;

        Candidate(Unit unit) {
            this.unit = unit;
        }

        void add(double points, String reason) {
            score += points;
            reasons.add(reason);
        }

        boolean hasReason() {
            return !reasons.isEmpty();
        }

        SuggestedUnit suggested() {
            return new SuggestedUnit(unit.id(), unit.shortName(), reasons);
        }
    }
}
