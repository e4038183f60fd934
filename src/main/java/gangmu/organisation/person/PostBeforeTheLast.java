package gangmu.organisation.person;

import gangmu.Refused;
import java.time.LocalDate;

/** One post follows upon another. */
class PostBeforeTheLast extends Refused {

    private static final long serialVersionUID = 1L;

    PostBeforeTheLast(LocalDate from) {
        super(
                "post-before-the-last",
                "这个日期早于原任职的起始日期（%d年%d月%d日），请核对。".formatted(from.getYear(), from.getMonthValue(), from.getDayOfMonth()));
    }
}
