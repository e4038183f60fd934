package gangmu.matter.rule;

import gangmu.organisation.PersonId;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Everything that can happen to the rules. */
@NamedInterface("rule")
public sealed interface RuleEvent {

    /** Who did it. */
    PersonId by();

    Instant at();

    /**
     * 修改规则: other rules are in force from this moment on.
     *
     * @param version the new one
     * @param note why
     * @param rules what holds now
     */
    @NamedInterface("rule")
    record RulesChanged(PersonId by, Instant at, int version, String note, RuleSet rules) implements RuleEvent {}
}
