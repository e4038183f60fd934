package gangmu.calendar;

import java.util.List;

/** Something that has deadlines. Each module that has some says what another calendar would do to them, before it is loaded. */
public interface CalendarDependent {

    /**
     * The open deadlines that move, or are no longer or newly provisional, when one calendar takes the place of another. Nothing is
     * changed by asking.
     *
     * @param before as it is
     * @param after as it would be
     */
    List<Moving> moving(WorkCalendar before, WorkCalendar after);
}
