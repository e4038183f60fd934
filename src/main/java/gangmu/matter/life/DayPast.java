package gangmu.matter.life;

import gangmu.Refused;
import java.time.LocalDate;

/** A day that is promised or set lies ahead. */
class DayPast extends Refused {

    private static final long serialVersionUID = 1L;

    DayPast(LocalDate today) {
        super(
                "day-past",
                "日期应晚于今天（%d年%d月%d日）。".formatted(today.getYear(), today.getMonthValue(), today.getDayOfMonth()));
    }
}
