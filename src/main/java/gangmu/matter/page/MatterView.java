package gangmu.matter.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gangmu.matter.PauseReason;
import gangmu.matter.Result;
import gangmu.matter.life.Deed;
import gangmu.matter.list.MatterRow;
import gangmu.matter.rule.Cadence;
import gangmu.matter.rule.Rung;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one matter, as it stood at the moment that was asked about.
 *
 * @param requirement how far and how well it is to be done, and what is to be handed in
 * @param approvedBy the leader who approved the order, whoever took the matter over since
 * @param words the sentence it came from; a leader's note or a part of another matter has none
 * @param spans where the words stand in the document: start and end of each piece
 * @param children its parts; whoever may see the whole sees them
 * @param hindrances what the viewer would do next and cannot yet; nothing may be done to the past
 * @param owingOpinions the assisting units whose opinions are not there
 * @param block what is in its way, as the supervision office accepted
 * @param requests what waits for a decision
 * @param claim the last claim of completion that was not sent back
 * @param sentBackClaim the claim that was sent back, while it is worked on again
 * @param verification who verifies it or verified it, and what was found
 * @param closure how it was closed
 */
public record MatterView(
        @JsonUnwrapped MatterRow matter,
        @Nullable String requirement,
        String approvedBy,
        @Nullable String words,
        @Nullable String documentName,
        @Nullable String documentSha256,
        List<Integer> spans,
        Limits terms,
        List<CoUnitAnswer> coUnitAnswers,
        List<MatterRow> children,
        List<Hindered> hindrances,
        List<OwingOpinion> owingOpinions,
        @Nullable Block block,
        Requests requests,
        @Nullable Claim claim,
        @Nullable Claim sentBackClaim,
        @Nullable Verification verification,
        @Nullable Closure closure) {

    public record Limits(
            @Nullable Instant receiptDue, LocalDate returnUntil, LocalDate coUnitDue, Cadence cadence, int rules) {}

    /** A deed that cannot be done yet, and why. */
    record Hindered(Deed deed, String reason) {}

    /** @param late how many days it is late; 0 while there is time */
    record OwingOpinion(String unit, LocalDate due, int late) {}

    /**
     * @param blockerCode the number of the matter in the way, where it is one
     * @param since the first day on which the clock runs on the unit in the way
     */
    record Block(String unit, @Nullable String blockerCode, LocalDate since) {}

    record CoUnitAnswer(String unit, Instant at, String by, String opinion, List<EvidenceRow> evidence) {}

    /** The pending ones; at most one of each kind. */
    record Requests(
            @JsonProperty("return") @Nullable ReturnRequest toReturn,
            @Nullable ExtensionRequest extension,
            @Nullable PauseRequest pause,
            @Nullable BlockRequest block,
            @Nullable LongTermRequest longTerm,
            @Nullable TerminationRequest termination,
            @Nullable EscalationRequest escalation) {}

    record ReturnRequest(String reason, String suggestedUnit, String by, Instant at) {}

    record ExtensionRequest(String reason, String progress, LocalDate until, String signedBy, String by, Instant at) {}

    record PauseRequest(PauseReason reason, String explanation, String by, Instant at) {}

    /**
     * @param blockerCode the number of the matter in the way, where it is one
     */
    record BlockRequest(String unit, @Nullable String blockerCode, String explanation, String by, Instant at) {}

    record LongTermRequest(String plan, Cadence cadence, String by, Instant at) {}

    record TerminationRequest(String reason, String by, Instant at) {}

    record EscalationRequest(Rung rung, String words, String by, Instant at) {}

    record Claim(String report, String signedBy, List<EvidenceRow> evidence, Instant at, String by) {}

    record Verification(
            String verifier,
            String unit,
            @Nullable Boolean confirmed,
            @Nullable String finding,
            List<EvidenceRow> evidence) {}

    record Closure(
            Result result,
            String opinion,
            @Nullable LocalDate promisedFor,
            @Nullable LocalDate lookBackOn,
            Instant at,
            String by) {}

    public record EvidenceRow(UUID id, String name, long size, OffsetDateTime at) {}

    /** One line of the history: a deed or a report. */
    public record HistoryRow(
            int no,
            Instant at,
            String by,
            String unit,
            String event,
            String title,
            @Nullable String words,
            List<EvidenceRow> evidence) {

        HistoryRow numbered(int number) {
            return new HistoryRow(number, at, by, unit, event, title, words, evidence);
        }
    }
}
