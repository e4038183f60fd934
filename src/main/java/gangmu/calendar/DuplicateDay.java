package gangmu.calendar;

import gangmu.Refused;
import java.time.LocalDate;

/** A day is a rest day or a working day, and has one name. */
class DuplicateDay extends Refused {

    private static final long serialVersionUID = 1L;

    DuplicateDay(LocalDate date) {
        super(
                "duplicate-day",
                "%s填了两次，请只保留一条。".formatted(Period.of(Period.Kind.DAY, date).name()));
    }
}
