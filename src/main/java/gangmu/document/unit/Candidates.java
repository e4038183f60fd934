package gangmu.document.unit;

import gangmu.document.unit.Duties.Touched;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All units that could lead, each with what speaks for it. */
final class Candidates {

    private static final double MENTIONED = 1;
    private static final double HELPING = 0.8;
    private static final double DUTY = 1.2;
    private static final double LIKE_DUTY = 0.6;
    private static final double EACH_MORE_DUTY = 0.1;
    private static final double EACH_LIKE_MATTER = 0.3;
    private static final int LIKE_MATTERS_THAT_COUNT = 3;

    private final Map<UnitId, Candidate> byId = new LinkedHashMap<>();

    Candidates(List<Unit> units) {
        units.forEach(unit -> byId.put(unit.id(), new Candidate(unit)));
    }

    /** Who is named, by the weightiest part that a unit has. */
    void named(List<Named> cast) {
        var seen = new HashSet<UnitId>();
        for (var named : cast) {
            var candidate = named.unit() == null ? null : byId.get(named.unit().id());
            if (candidate != null && seen.add(candidate.id())) {
                named(named, candidate);
            }
        }
    }

    private static void named(Named named, Candidate candidate) {
        switch (named.part()) {
            case LEADS, ACTS -> candidate.calledOn(named.part(), named.at(), named.reason());
            case HELPS -> candidate.add(HELPING, named.at(), named.reason());
            case MENTIONED -> candidate.add(MENTIONED, named.at(), named.reason());
            case WITH_ALL, RECEIVES -> {}
        }
    }

    void touched(List<Touched> duties) {
        for (var touched : duties) {
            var terms = touched.terms().size() + touched.pieces().size();
            var points = (touched.terms().isEmpty() ? LIKE_DUTY : DUTY) + EACH_MORE_DUTY * (terms - 1);
            candidate(touched.unit().id()).add(points, touched.at(), touched.reason());
        }
    }

    void handled(List<LikeMatter> alike) {
        var times = new LinkedHashMap<UnitId, Integer>();
        alike.forEach(matter -> times.merge(matter.leadUnit(), 1, Integer::sum));
        times.forEach((unit, count) -> {
            if (byId.containsKey(unit)) {
                candidate(unit)
                        .add(
                                EACH_LIKE_MATTER * Math.min(count, LIKE_MATTERS_THAT_COUNT),
                                Integer.MAX_VALUE,
                                "曾主办相近事项 %d 件".formatted(count));
            }
        });
    }

    /** Those for which something speaks, this one before the others. */
    List<SuggestedUnit> suggested(@Nullable UnitId first, int most) {
        return byId.values().stream()
                .filter(Candidate::hasReason)
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> !candidate.id().equals(first))
                        .thenComparing(Candidate.LIKELIEST_FIRST))
                .limit(most)
                .map(Candidate::suggested)
                .toList();
    }

    private Candidate candidate(UnitId id) {
        var candidate = byId.get(id);
        if (candidate == null) {
            throw new IllegalArgumentException("no unit of this register: " + id);
        }
        return candidate;
    }
}
