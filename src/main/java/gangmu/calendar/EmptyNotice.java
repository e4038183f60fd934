package gangmu.calendar;

import gangmu.Refused;

/** No year is without a legal holiday (全国年节及纪念日放假办法): an empty notice would make what is provisional look certain. */
class EmptyNotice extends Refused {

    private static final long serialVersionUID = 1L;

    EmptyNotice() {
        super("empty-notice", "还没有填写任何放假或调休的日子，不能发布。");
    }
}
