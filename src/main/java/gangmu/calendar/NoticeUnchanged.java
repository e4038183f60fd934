package gangmu.calendar;

import gangmu.Refused;

/** Loading what holds already would look like a change and be none. */
class NoticeUnchanged extends Refused {

    private static final long serialVersionUID = 1L;

    NoticeUnchanged(int year) {
        super("notice-unchanged", "与%d年现行的安排完全一致，不需要再次发布。".formatted(year));
    }
}
