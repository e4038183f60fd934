/** The rules of supervision as a city sets them: limits, thresholds and the ladder of escalation, version by version. */
@NullMarked
package gangmu.matter.rule;

import org.jspecify.annotations.NullMarked;
