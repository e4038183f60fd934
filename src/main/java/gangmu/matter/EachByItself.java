package gangmu.matter;

import gangmu.NotFound;
import gangmu.Refused;
import java.util.ArrayList;
import java.util.List;

/** Something is done to several matters, to each by itself: one that is refused does not keep the others. */
public final class EachByItself {

    /** A matter to which nothing was done, and why. */
    public record RefusedMatter(MatterId id, String code, String reason) {}

    private final List<RefusedMatter> refused = new ArrayList<>();

    /** Does something to a matter, or remembers why not. */
    public void act(MatterId matter, Runnable deed) {
        try {
            deed.run();
        } catch (Refused refusal) {
            refused.add(new RefusedMatter(matter, refusal.code(), refusal.reason()));
        } catch (NotFound missing) {
            refused.add(new RefusedMatter(matter, "not-found", String.valueOf(missing.getMessage())));
        }
    }

    /** Those to which nothing was done, in their order. */
    public List<RefusedMatter> refused() {
        return List.copyOf(refused);
    }
}
