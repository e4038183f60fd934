package gangmu.matter.life;

import gangmu.Refused;
import java.time.LocalDate;

/** A part is done no later than the whole. */
class PartLaterThanWhole extends Refused {

    private static final long serialVersionUID = 1L;

    PartLaterThanWhole(LocalDate due) {
        super(
                "part-later-than-whole",
                "分解事项的时限不能晚于所属事项的时限（%d年%d月%d日）。".formatted(due.getYear(), due.getMonthValue(), due.getDayOfMonth()));
    }
}
