package gangmu.calendar;

import gangmu.Refused;
import java.time.LocalDate;

/** A notice is loaded year by year; a day at the turn of the year belongs to its own year. */
class DayOutsideYear extends Refused {

    private static final long serialVersionUID = 1L;

    DayOutsideYear(LocalDate date, int year) {
        super(
                "days-outside-year",
                "%s不在%d年内，请到它所在的年度填写。"
                        .formatted(Period.of(Period.Kind.DAY, date).name(), year));
    }
}
