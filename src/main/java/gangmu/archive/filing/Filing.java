package gangmu.archive.filing;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * 归档: a matter got a file number, for good. Where year, retention or division turn out wrong it gets another one, and this one is void and
 * never given again. A matter that is taken up again stays on file and is marked; what was done since is filed under the same number once it is
 * closed again.
 *
 * @param no the first number of the matter, its second one …
 * @param code the number on the order, 文号
 * @param title what was demanded, 题名
 * @param author whose papers these are, 责任者
 * @param endedAt when what is on file was over
 * @param enclosures how many files of evidence there were
 * @param by the name of who filed it
 * @param reason why it was corrected; null for the first number
 * @param voidedAt when another number took its place
 * @param reopenedAt since when what is on file is not the whole
 * @param supplementedAt when the rest was last put to it
 */
public record Filing(
        MatterId matter,
        int no,
        FileNumber number,
        String code,
        String title,
        String author,
        Instant endedAt,
        int enclosures,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable Instant voidedAt,
        @Nullable Instant reopenedAt,
        @Nullable Instant supplementedAt) {

    /** The day on which it was over: the date of the file. */
    public LocalDate endedOn() {
        return WorkCalendar.dayOf(endedAt);
    }

    /** The day on which it was filed. */
    public LocalDate filedOn() {
        return WorkCalendar.dayOf(at);
    }

    /**
     * The last day on which it is to be filed: 30 June of the next year (机关档案管理规定, 国家档案局令第13号).
     */
    static LocalDate dueAfter(LocalDate endedOn) {
        return LocalDate.of(endedOn.getYear() + 1, Month.JUNE, 30);
    }
}
