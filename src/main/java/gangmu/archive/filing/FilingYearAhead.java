package gangmu.archive.filing;

import gangmu.Refused;

/** Nothing is filed for a year that has not begun. */
class FilingYearAhead extends Refused {

    private static final long serialVersionUID = 1L;

    FilingYearAhead(int year) {
        super("filing-year-ahead", "%d年还没有到，归档年度不能晚于今年。".formatted(year));
    }
}
