package gangmu.matter.life;

import gangmu.Refused;
import gangmu.matter.ClosingPoint;
import java.util.Set;
import java.util.stream.Collectors;

/** Seven points are looked at before a matter is closed; all of them have passed where it is closed as solved (DOMAIN §1.7). */
class ClosingPointMissing extends Refused {

    private static final long serialVersionUID = 1L;

    ClosingPointMissing(Set<ClosingPoint> missing) {
        super(
                "closing-point-missing",
                "办结审核还有要点没有通过：%s。"
                        .formatted(missing.stream()
                                .sorted()
                                .map(ClosingPoint::words)
                                .collect(Collectors.joining("、"))));
    }
}
