package gangmu.archive.filing;

import gangmu.Refused;
import java.time.LocalDate;

/** The look-back belongs to the file: it is made first, or the file would be old at once. */
class NotLookedBackOn extends Refused {

    private static final long serialVersionUID = 1L;

    NotLookedBackOn(LocalDate on) {
        super(
                "not-looked-back",
                "还没有回头看（定于%d年%d月%d日），回头看之后再归档。".formatted(on.getYear(), on.getMonthValue(), on.getDayOfMonth()));
    }
}
