package gangmu.calendar;

import gangmu.OneAtATime;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the calendar on the very first start, before the first request. Never again: a year that a later version of Gangmu brings is
 * only suggested, so that nobody's deadlines move unseen.
 */
@Component
class FirstYears implements SmartInitializingSingleton {

    static final String SOURCE = "系统预置：国务院办公厅关于当年部分节假日安排的通知";

    private final YearNotices notices;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstYears(YearNotices notices, OneAtATime oneAtATime, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (notices.latest() > 0) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            oneAtATime.enter(CalendarCommands.LOADING);
            // another node may have been first
            if (notices.latest() == 0) {
                PublishedYears.all().forEach(year -> notices.add(year, SOURCE, clock.instant(), null));
            }
        });
    }
}
