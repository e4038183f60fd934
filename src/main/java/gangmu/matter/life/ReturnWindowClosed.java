package gangmu.matter.life;

import gangmu.Refused;
import java.time.LocalDate;

/** A unit says within the window that something is not its duty (DOMAIN §1.5). */
class ReturnWindowClosed extends Refused {

    private static final long serialVersionUID = 1L;

    ReturnWindowClosed(LocalDate until) {
        super(
                "return-window-closed",
                "申请退回的期限已过（截至%d年%d月%d日）。".formatted(until.getYear(), until.getMonthValue(), until.getDayOfMonth()));
    }
}
