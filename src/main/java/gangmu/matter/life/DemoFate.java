package gangmu.matter.life;

import gangmu.matter.Order;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** How a matter of the demonstration city fares. Told by its number, so that the city lives the same life each time. */
enum DemoFate {
    SMOOTH(52),
    LATE(12),
    EXTENDED(8),
    NOT_OURS(5),
    PAUSED(4),
    BLOCKED(4),
    SENT_BACK(6),
    VERIFIED(5),
    SILENT(4),
    LONG_TERM(0);

    /** What is built or put right in years. */
    private static final Pattern LASTING = Pattern.compile("改造|建设|整治");

    private final int share;

    DemoFate(int share) {
        this.share = share;
    }

    static DemoFate of(Order order) {
        var place = Math.floorMod(order.code().hashCode() * 31 + 7, 100);
        if (place % 4 == 0 && LASTING.matcher(order.demand()).find()) {
            return LONG_TERM;
        }
        for (var fate : values()) {
            place -= fate.share;
            if (place < 0) {
                return fate;
            }
        }
        return SMOOTH;
    }

    /** The day on which the unit means to be done. */
    LocalDate doneOn(LocalDate due, int spread) {
        return switch (this) {
            case LATE -> due.plusDays(2L + spread % 9);
            case SILENT, LONG_TERM -> due.plusDays(60);
            case SMOOTH, EXTENDED, NOT_OURS, PAUSED, BLOCKED, SENT_BACK, VERIFIED -> due.minusDays(spread % 5);
        };
    }
}
