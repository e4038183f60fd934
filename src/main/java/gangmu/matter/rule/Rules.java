package gangmu.matter.rule;

import java.time.Instant;

/**
 * One version of the rules.
 *
 * @param version counted from 1
 * @param since from when it was in force
 * @param set what they say
 */
public record Rules(int version, Instant since, RuleSet set) {}
