package gangmu.matter.standing;

import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** 可见范围: whether a standing {@code s} is for somebody's eyes, as conditions of SQL. The policies of the tables say the same. */
public final class Visible {

    /** Whether its lead unit is seen, or the leader whose it is. */
    public static final String LED = "(:all or s.lead_unit = any(:units) or s.approver = any(:leaders))";

    /** Whether it is seen for any reason; null for no. */
    public static final String AT_ALL = """
            (:all or s.lead_unit = any(:units) or s.co_units && :units or s.blocked_by = any(:units) or s.verifier = :person
             or s.approver = any(:leaders) or (:handled and matter.is_handled_by(s.matter_id, :person)))""";

    private Visible() {}

    /** Whose eyes they are. */
    public static Map<String, Object> to(Viewer viewer) {
        var sight = viewer.sight();
        return Map.of(
                "all", sight.all(),
                "units", sight.units().stream().map(UnitId::value).toArray(UUID[]::new),
                "leaders",
                        Stream.of(sight.leader(), viewer.person())
                                .filter(Objects::nonNull)
                                .map(PersonId::value)
                                .toArray(UUID[]::new),
                "handled", sight.handled(),
                "person", viewer.person().value());
    }
}
