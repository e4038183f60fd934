package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever is tried with a matter, by whomever and in whatever order: it never comes to stand as the rules forbid, and its clocks always
 * show what somebody would count on a calendar on the wall.
 */
class RandomLivesTests {

    private static final int LIVES = Integer.getInteger("gangmu.lives", 1500);
    private static final int LONGEST = 60;

    @Test
    void noSequenceOfDeedsLeadsToWhatTheRulesForbid() {
        var done = EnumSet.noneOf(LifeStep.Attempt.class);
        for (var seed = 0L; seed < LIVES; seed++) {
            var failure = failure(seed, steps(seed), done);
            if (failure != null) {
                throw told(seed, failure);
            }
        }
        assertThat(done).as("what was done in some life").containsExactly(LifeStep.Attempt.values());
    }

    private static List<LifeStep> steps(long seed) {
        return RandomLife.plan(seed, new Random(seed).nextInt(LONGEST));
    }

    private static @Nullable Throwable failure(long seed, List<LifeStep> steps, Set<LifeStep.Attempt> done) {
        try {
            done.addAll(RandomLife.live(seed, steps));
            return null;
        } catch (AssertionError | RuntimeException failure) {
            return failure;
        }
    }

    /** The shortest story that still goes wrong. */
    private static AssertionError told(long seed, Throwable first) {
        var steps = new ArrayList<>(steps(seed));
        var failure = first;
        for (var i = 0; i < steps.size(); ) {
            var shorter = new ArrayList<>(steps);
            shorter.remove(i);
            var still = failure(seed, shorter, EnumSet.noneOf(LifeStep.Attempt.class));
            if (still == null) {
                i++;
            } else {
                steps = shorter;
                failure = still;
                i = 0;
            }
        }
        var story = steps.stream().map(LifeStep::toString).collect(Collectors.joining("\n"));
        return new AssertionError("seed %d:%n%s".formatted(seed, story), failure);
    }
}
