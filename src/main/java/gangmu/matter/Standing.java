package gangmu.matter;

import gangmu.matter.rule.Rung;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a matter stands after what has happened to it. Lights and overdue days are not in it: they follow from it, from the moment that is
 * asked about, from the calendar and from the rules.
 *
 * @param stage the stage of its life
 * @param leadUnit the unit that answers for it now
 * @param coUnits the assisting units, in the order of the list
 * @param approver the leader whose matter it is: who approved it, or who took it over since
 * @param approverName that leader's name
 * @param originalDue the last day of the order, the first clock
 * @param due the last day with everything that was granted, the second clock
 * @param provisional whether the last day depends on a year whose holidays are not announced
 * @param stoppedOn the day on which the clock stopped: claimed, paused, blocked by another, closed or terminated; null while it runs
 * @param paused whether it stands still for a named reason
 * @param blockedBy the unit on which the clock runs instead
 * @param receiptDue by when it must be signed for; null once it is
 * @param designated whether the unit can no longer be changed by a return
 * @param owesFrom first day of the first period whose report is still owed
 * @param reportDue last day for that report
 * @param owingOpinions the assisting units that have not given the opinion that they owe
 * @param opinionsDue last day for these opinions; null when nobody owes one
 * @param sentBack whether the last claim was sent back and no other made
 * @param excusedUntil until when an accepted objective reason suppresses the colour
 * @param awaiting what waits for somebody's decision
 * @param verifier who is to verify
 * @param result how it was closed
 * @param pending whether it is on the pending book
 * @param lookBackOn when somebody is to look again
 * @param rung how far it was chased
 */
public record Standing(
        Stage stage,
        UnitId leadUnit,
        List<UnitId> coUnits,
        PersonId approver,
        String approverName,
        LocalDate originalDue,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable LocalDate stoppedOn,
        boolean paused,
        @Nullable UnitId blockedBy,
        @Nullable Instant receiptDue,
        boolean designated,
        @Nullable LocalDate owesFrom,
        @Nullable LocalDate reportDue,
        List<UnitId> owingOpinions,
        @Nullable LocalDate opinionsDue,
        boolean sentBack,
        @Nullable LocalDate excusedUntil,
        Set<Awaited> awaiting,
        @Nullable PersonId verifier,
        @Nullable Result result,
        boolean pending,
        @Nullable LocalDate lookBackOn,
        @Nullable Rung rung) {

    /** A decision that somebody waits for. */
    public enum Awaited {
        /** 退回申请: the supervision office decides. */
        RETURN("退回"),
        /** 延期申请: a leader decides. */
        EXTENSION("延期"),
        /** 停表申请: the supervision office decides. */
        PAUSE("停表"),
        /** 协调申请: the supervision office decides. */
        BLOCK("协调"),
        /** 办结申请: the supervision office reviews. */
        COMPLETION("办结"),
        /** 核查: the verifier reports. */
        VERIFICATION("核查"),
        /** 转长期推进: a leader decides. */
        LONG_TERM("长期推进"),
        /** 终止: a leader decides. */
        TERMINATION("终止"),
        /** 升级: a leader decides. */
        ESCALATION("升级");

        private final String words;

        Awaited(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
