package gangmu.matter.life;

import gangmu.Refused;
import java.util.List;

/** Units of one rank give each other no orders: who charges another one is the supervision office, in the name of a leader (DOMAIN §1.1). */
class NotTheirsToCharge extends Refused {

    private static final long serialVersionUID = 1L;

    NotTheirsToCharge(List<String> units) {
        super(
                "not-theirs-to-charge",
                "%s不是本单位的下级单位，也不是本事项的协办单位，不能直接分解给它。需要其办理的，请报督查室交办。".formatted(String.join("、", units)));
    }
}
