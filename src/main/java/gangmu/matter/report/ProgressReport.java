package gangmu.matter.report;

import gangmu.calendar.Period;
import gangmu.matter.MatterId;
import gangmu.matter.ReportId;
import gangmu.matter.Signature;
import gangmu.matter.rule.RuleSet;
import gangmu.wording.EmptyWords;
import gangmu.wording.Novelty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 进展反馈: what a unit reports on a matter for a period (DOMAIN §1.3 “progress”).
 *
 * <p>What it says is compared with everything that was reported on the matter before, by whichever unit. How much of it is new, and where,
 * is found out once and kept: it is a fact about the day on which it was sent.
 *
 * @param id which
 * @param matter on what
 * @param at when it was sent
 * @param by who sent it, for which unit
 * @param period the period it is for
 * @param words what it says; null for “no change”
 * @param novelty what of it is new
 * @param repeats the earlier report that it repeats, where too little of it is new
 */
public record ProgressReport(
        ReportId id,
        MatterId matter,
        Instant at,
        Signature by,
        Period period,
        @Nullable Words words,
        Novelty novelty,
        @Nullable ReportId repeats) {

    /**
     * What a report says.
     *
     * @param progress what was done
     * @param percent how much of the whole is done, where that can be said
     * @param problems what is in the way
     * @param needs what somebody else must do
     * @param nextStep what comes next, and when
     * @param evidence the files
     */
    public record Words(
            String progress,
            @Nullable Integer percent,
            @Nullable String problems,
            @Nullable String needs,
            @Nullable String nextStep,
            List<UUID> evidence) {

        public Words {
            evidence = List.copyOf(evidence);
        }
    }

    /** An earlier report of the same matter. */
    record Earlier(ReportId id, String progress) {}

    /** What a report is worth as news. */
    enum Substance {
        /** It says something new. */
        FRESH,
        /** 重复: it says what was said before. */
        REPEATED,
        /** 空泛: it consists of words that say nothing. */
        EMPTY,
        /** 无变化: it says so itself. */
        UNCHANGED;

        static Substance of(boolean unchanged, boolean repeats, String progress) {
            return unchanged ? UNCHANGED : EmptyWords.areAllOf(progress) ? EMPTY : repeats ? REPEATED : FRESH;
        }
    }

    static ProgressReport of(
            MatterId matter,
            Instant at,
            Signature by,
            Period period,
            Words words,
            List<Earlier> earlier,
            RuleSet rules) {
        var novelty = Novelty.of(
                words.progress(), earlier.stream().map(Earlier::progress).toList());
        var repeats = novelty.likest() >= 0 && 100 * novelty.share() < rules.leastFresh();
        return new ProgressReport(
                ReportId.next(),
                matter,
                at,
                by,
                period,
                words,
                novelty,
                repeats ? earlier.get(novelty.likest()).id() : null);
    }

    static ProgressReport unchanged(MatterId matter, Instant at, Signature by, Period period) {
        return new ProgressReport(ReportId.next(), matter, at, by, period, null, new Novelty(0, List.of(), -1), null);
    }

    String progress() {
        return words == null ? "" : words.progress();
    }
}
