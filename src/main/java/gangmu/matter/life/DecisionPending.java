package gangmu.matter.life;

import gangmu.Refused;
import gangmu.matter.Standing.Awaited;
import java.util.Locale;

/** Nothing is asked for twice before it was decided, and nothing goes on while a return is asked for. */
class DecisionPending extends Refused {

    private static final long serialVersionUID = 1L;

    DecisionPending(Awaited what) {
        super(
                switch (what) {
                    case COMPLETION -> "claim-pending";
                    default -> what.name().toLowerCase(Locale.ROOT) + "-pending";
                },
                "%s申请尚待决定，请等待结果。".formatted(what.words()));
    }
}
