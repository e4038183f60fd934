package gangmu.organisation;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 可见范围: which matters somebody sees, as {@link DataScope}s come to. Whoever is asked to verify a matter, and the leader whose it is, see
 * it besides.
 *
 * @param all whether all of them; then the others say nothing more
 * @param units what these lead, assist in or stand in the way of
 * @param leader what is this leader's; null for no leader's
 * @param handled what the person did something to
 */
public record Sight(
        boolean all, Set<UnitId> units, @Nullable PersonId leader, boolean handled) implements Serializable {

    public static final Sight ALL = new Sight(true, Set.of(), null, false);

    /** What names the person, and nothing else. */
    public static final Sight OWN = new Sight(false, Set.of(), null, false);

    /** What one did something to. */
    static final Sight HANDLED = new Sight(false, Set.of(), null, true);

    private static final long serialVersionUID = 1L;

    public Sight {
        units = Set.copyOf(units);
    }

    /**
     * What comes with a role: a liaison sees the unit's, the office and the leaders see all, administrators see nothing. The office of a line
     * sees what it handled until it is said whose line; that of an area sees the unit's here; what hangs below is the register's to say.
     */
    public static Sight of(Role role, UnitId unit) {
        return switch (role) {
            case CLERK, LEADER -> ALL;
            case LIAISON, AREA_OFFICE -> of(unit);
            case LINE_OFFICE -> HANDLED;
            case VERIFIER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> OWN;
        };
    }

    /** What concerns one unit. */
    public static Sight of(UnitId unit) {
        return new Sight(false, Set.of(unit), null, false);
    }

    /** Whether it is what concerns this unit, no more and no less. */
    public boolean isOf(UnitId unit) {
        return equals(of(unit));
    }
}
