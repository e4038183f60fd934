package gangmu.calendar;

import gangmu.AskedOnce;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The city's calendar, now and as it was known at any moment. Ask once for a screen or a deed, then count with what you got: it does
 * not change.
 */
@Component
public class Calendars {

    /** More than anybody looks back on in a day; each holds a few hundred days. */
    private static final int KEPT = 64;

    private final YearNotices notices;
    private final Map<Long, WorkCalendar> byVersion = new ConcurrentHashMap<>();

    Calendars(YearNotices notices) {
        this.notices = notices;
    }

    /**
     * The calendar with everything that is loaded, also by another node a moment ago: the number of the latest loading is asked
     * for each time, and the days only when it is a new one.
     */
    public WorkCalendar now() {
        return at(AskedOnce.inThisReading(Calendars.class, notices::latest));
    }

    /** The calendar as it was known at a moment. What came with the software was known from the beginning. */
    public WorkCalendar asOf(Instant moment) {
        return at(notices.latestAt(moment));
    }

    private WorkCalendar at(long version) {
        // a number is never given twice, also when its loading was rolled back: what it stands for does not change
        var known = byVersion.get(version);
        if (known == null) {
            known = notices.calendar(version);
            if (byVersion.size() >= KEPT) {
                byVersion.clear();
            }
            byVersion.put(version, known);
        }
        return known;
    }
}
