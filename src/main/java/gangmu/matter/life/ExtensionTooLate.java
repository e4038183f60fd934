package gangmu.matter.life;

import gangmu.Refused;
import java.time.LocalDate;

/** An extension is asked for before the time is over (DOMAIN §1.4). */
class ExtensionTooLate extends Refused implements Hindrance {

    private static final long serialVersionUID = 1L;

    ExtensionTooLate(LocalDate last) {
        super(
                "extension-too-late",
                "延期申请应在%d年%d月%d日前（含当日）提出，现已超过。".formatted(last.getYear(), last.getMonthValue(), last.getDayOfMonth()));
    }
}
