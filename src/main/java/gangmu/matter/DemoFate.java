package gangmu.matter;

import java.time.LocalDate;

/** How a matter of the demonstration city fares. Told by its number, so that the city lives the same life each time. */
enum DemoFate {
    SMOOTH(49),
    LATE(12),
    EXTENDED(8),
    NOT_OURS(5),
    PAUSED(4),
    BLOCKED(4),
    SENT_BACK(6),
    VERIFIED(5),
    LONG_TERM(3),
    SILENT(4);

    private final int share;

    DemoFate(int share) {
        this.share = share;
    }

    static DemoFate of(String code) {
        var place = Math.floorMod(code.hashCode() * 31 + 7, 100);
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
