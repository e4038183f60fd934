package gangmu.matter.list;

import gangmu.matter.MatterId;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.standing.Light;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What a list of matters is narrowed to. Several narrow it together; whose eyes they are is not one of them, it always holds. */
public sealed interface Narrowing {

    record InStage(Set<Stage> stages) implements Narrowing {

        public InStage(Stage... stages) {
            this(Set.of(stages));
        }
    }

    /** Still to be done, or over. */
    record IsOpen(boolean open) implements Narrowing {}

    record Lit(Light light) implements Narrowing {}

    record LedBy(UnitId unit) implements Narrowing {}

    record AssistedBy(UnitId unit) implements Narrowing {}

    record BlockedBy(UnitId unit) implements Narrowing {}

    record VerifiedBy(PersonId verifier) implements Narrowing {}

    record UnderTheme(String theme) implements Narrowing {}

    record WithoutTheme() implements Narrowing {}

    record ApprovedBy(PersonId leader) implements Narrowing {}

    /** Of one meeting, one instruction, one parent matter. */
    record ByMandate(UUID mandate) implements Narrowing {}

    record PartOf(MatterId whole) implements Narrowing {}

    record OneOf(Collection<MatterId> ids) implements Narrowing {}

    /** Its clock runs: it is open, and neither paused, nor blocked, nor claimed. */
    record ClockRuns() implements Narrowing {}

    /** Its approved last day is near or over, and the clock runs. */
    record IsNear() implements Narrowing {}

    /** This unit assists and still owes its opinion. */
    record OwesOpinion(UnitId unit) implements Narrowing {}

    /** A report for a period that has begun is owed. */
    record OwesReport() implements Narrowing {}

    /** The last day for the report that is owed has passed. */
    record LateReport() implements Narrowing {}

    /** Somebody's decision is waited for. */
    record Awaits(Awaited what) implements Narrowing {}

    /**
     * A report of the days before the moment that is asked about says what others must do (DOMAIN §1.3 “progress”), and no later one of the
     * same unit does without.
     */
    record NeedsOthers(Duration within) implements Narrowing {}

    record SentBack() implements Narrowing {}

    record Pending() implements Narrowing {}

    /** The approved last day is this or later. */
    record DueFrom(LocalDate day) implements Narrowing {}

    /** The approved last day is this or earlier. */
    record DueTo(LocalDate day) implements Narrowing {}

    /** Its number, its demand or the sentence it came from has all these words, two characters or more each; blanks part them. */
    record Saying(String words) implements Narrowing {}
}
