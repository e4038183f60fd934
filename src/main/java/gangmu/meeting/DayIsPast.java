package gangmu.meeting;

import gangmu.Refused;

/** Nobody promises something for yesterday. */
class DayIsPast extends Refused {

    private static final long serialVersionUID = 1L;

    DayIsPast() {
        super("day-is-past", "日期已经过去，请填写今天或以后的日期。");
    }
}
