package gangmu.matter.life;

import gangmu.Refused;
import java.time.LocalDate;

/** An extension names a day after the last day that holds now. */
class NotALaterDay extends Refused {

    private static final long serialVersionUID = 1L;

    NotALaterDay(LocalDate due) {
        super(
                "not-a-later-day",
                "延期后的时限应晚于现在的时限（%d年%d月%d日）。".formatted(due.getYear(), due.getMonthValue(), due.getDayOfMonth()));
    }
}
