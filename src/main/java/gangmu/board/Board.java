package gangmu.board;

import gangmu.matter.Standing.Awaited;
import gangmu.matter.list.DutyKind;
import gangmu.matter.list.MatterRow;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 工作台: what a person must know first. What is of no use to a role is null. Of long lists the first rows are here, their numbers are told in
 * full, and the list behind them has all.
 *
 * @param countedAt the moment of the counts: a few seconds ago at most
 * @param counts how many are open and in which light: of the own unit for a liaison, of the city for the others
 * @param now for a liaison: what to do, the most urgent first; null as of an earlier moment, to which nothing can be done
 * @param nowCounts for a liaison: how many of each kind there are; null as of an earlier moment
 * @param awaiting for the others: which decisions wait for this role
 * @param silentUnits for a clerk: which units are late with reports, the longest silence first
 * @param turnsRed for a clerk: what is overdue by the end of this week unless something is done, from today on
 * @param unsigned for a clerk, and for a liaison as of an earlier moment: what nobody has signed for
 * @param byUnit how many of each unit, most red first
 * @param byTheme for a leader: how many under each theme
 * @param onTimeShare for a leader: of the matters closed in the last 30 days, which share was claimed in time; null when none was closed
 * @param red for a leader, and for a liaison as of an earlier moment: what is overdue, the longest first
 * @param promises for a leader: what is closed but not solved
 */
record Board(
        Instant countedAt,
        Counts counts,
        @Nullable List<Duty> now,
        @Nullable List<DutyCount> nowCounts,
        @Nullable List<Waiting> awaiting,
        @Nullable List<SilentUnit> silentUnits,
        @Nullable List<MatterRow> turnsRed,
        @Nullable List<MatterRow> unsigned,
        @Nullable List<UnitCounts> byUnit,
        @Nullable List<ThemeCounts> byTheme,
        @Nullable Double onTimeShare,
        @Nullable List<MatterRow> red,
        @Nullable Promises promises) {

    record Counts(int open, int red, int yellow, int blue, int green) {}

    /**
     * One thing to do.
     *
     * @param why what and until when: 今天17:30前签收
     */
    record Duty(DutyKind kind, MatterRow matter, String why) {}

    record DutyCount(DutyKind kind, int count) {}

    /**
     * A decision that waits.
     *
     * @param matters the first of them
     */
    record Waiting(Awaited kind, int count, List<MatterRow> matters) {}

    /**
     * A unit that let the last day for a report pass.
     *
     * @param owed for how many matters
     * @param days natural days since the first of these days
     */
    record SilentUnit(UnitId unitId, String unit, int owed, int days, List<Contact> liaisons) {}

    /**
     * Who is to be called.
     *
     * @param phone masked; null when there is none
     */
    record Contact(PersonId id, String name, @Nullable String phone) {}

    record UnitCounts(UnitId unitId, String unit, int open, int red, int yellow, int blue) {}

    record ThemeCounts(@Nullable String theme, int open, int red, int yellow, int blue) {}

    /**
     * 挂账: what is closed but not solved.
     *
     * @param count all of them
     * @param matters the first by their last days
     */
    record Promises(int count, List<PendingMatter> matters) {}

    record PendingMatter(MatterRow matter, @Nullable LocalDate promisedFor) {}
}
