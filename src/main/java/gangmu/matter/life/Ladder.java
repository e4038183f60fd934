package gangmu.matter.life;

import gangmu.matter.MatterEvent.EscalationDeclined;
import gangmu.matter.MatterEvent.EscalationProposed;
import gangmu.matter.MatterEvent.MatterEscalated;
import gangmu.matter.MatterEvent.MatterReminded;
import gangmu.matter.MatterId;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.rule.Rung;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * 升级阶梯: 催办 by the supervision office itself, then 督办, 通报约谈 and 提级, each approved by a leader; in this order, each once, each a
 * numbered paper (DOMAIN §1.6).
 */
record Ladder(Matter matter) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** Gives a paper its number; called once a rung is certain to fire. */
    @FunctionalInterface
    interface Numbers {

        String next(Rung rung, MatterId matter, Instant at);
    }

    /** Tells the unit to sign, to report or to get on, at most once a day: no paper, and no rung. */
    void remind(@Nullable String words, Occasion occasion) {
        matter.require(Deed.REMIND, occasion);
        var text = words == null || words.isBlank() ? wanted(occasion) : words.strip();
        matter.happened(new MatterReminded(matter.id(), occasion.at(), occasion.signature(), text));
    }

    private String wanted(Occasion occasion) {
        if (matter.stage() == Stage.DISPATCHED) {
            return "请尽快签收，并安排办理。";
        }
        var reportDue = matter.reportDue(occasion.calendar());
        return reportDue != null && reportDue.isBefore(occasion.today())
                ? "应于%s前反馈的进展尚未收到，请尽快反馈。".formatted(DAY.format(reportDue))
                : "请抓紧办理，按时反馈进展。";
    }

    /** Takes the next step: the first at once, the higher ones are put up to a leader. */
    void escalate(@Nullable String words, Numbers numbers, Occasion occasion) {
        matter.require(Deed.ESCALATE, occasion);
        var rung = Rung.after(matter.rung());
        var text = words == null || words.isBlank() ? usualWords(rung) : words;
        if (rung == Rung.EXPEDITED) {
            fire(rung, text, numbers, occasion);
        } else {
            matter.happened(new EscalationProposed(matter.id(), occasion.at(), occasion.signature(), rung, text));
        }
    }

    /** @throws AlreadyExpedited when the first step was taken before */
    void expedite(Numbers numbers, Occasion occasion) {
        matter.require(Deed.ESCALATE, occasion);
        if (Rung.after(matter.rung()) != Rung.EXPEDITED) {
            throw new AlreadyExpedited();
        }
        escalate(null, numbers, occasion);
    }

    void approve(Numbers numbers, Occasion occasion) {
        matter.require(Deed.DECIDE_ESCALATION, occasion);
        var proposed = proposed();
        fire(proposed.rung(), proposed.words(), numbers, occasion);
    }

    void decline(String reason, Occasion occasion) {
        matter.require(Deed.DECIDE_ESCALATION, occasion);
        matter.happened(new EscalationDeclined(
                matter.id(), occasion.at(), occasion.signature(), proposed().rung(), reason));
    }

    private void fire(Rung rung, String words, Numbers numbers, Occasion occasion) {
        var number = numbers.next(rung, matter.id(), occasion.at());
        matter.happened(new MatterEscalated(matter.id(), occasion.at(), occasion.signature(), rung, number, words));
    }

    private EscalationProposed proposed() {
        return matter.asked(Awaited.ESCALATION, EscalationProposed.class).orElseThrow();
    }

    private static String usualWords(Rung rung) {
        return switch (rung) {
            case REMINDED -> "请按时办理并反馈。";
            case EXPEDITED -> "该事项已超过办理时限，请抓紧办理，并书面说明原因和完成时间。";
            case SUPERVISED -> "经催办仍未办结，请主要负责人牵头办理，限期报送结果。";
            case SUMMONED -> "经督办仍未办结，予以通报，并约谈主要负责人。";
            case UPGRADED -> "经通报约谈仍未办结，提级办理。";
        };
    }
}
