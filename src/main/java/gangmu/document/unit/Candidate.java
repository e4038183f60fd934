package gangmu.document.unit;

import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A unit that may be the one to lead, with what speaks for it. */
final class Candidate {

    /** Whoever is called on, in that order; then by the weight of the reasons, and the order of the text where they weigh the same. */
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing((Candidate c) -> c.part)
            .thenComparing(c -> c.part.isActing() ? 0 : -c.score)
            .thenComparing(c -> c.at)
            .thenComparing(c -> c.unit.shortName())
            .thenComparing(c -> c.unit.id().value());

    private final Unit unit;
    private final List<String> reasons = new ArrayList<>();

    private Part part = Part.MENTIONED;

    private double score;
    private int at = Integer.MAX_VALUE;

    Candidate(Unit unit) {
        this.unit = unit;
    }

    void calledOn(Part part, int at, String reason) {
        this.part = part;
        this.at = at;
        reasons.add(reason);
    }

    void add(double points, int at, String reason) {
        score += points;
        this.at = Math.min(this.at, at);
        reasons.add(reason);
    }

    boolean hasReason() {
        return !reasons.isEmpty();
    }

    SuggestedUnit suggested() {
        return new SuggestedUnit(unit.id(), unit.shortName(), reasons);
    }

    UnitId id() {
        return unit.id();
    }
}
