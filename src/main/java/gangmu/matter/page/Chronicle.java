package gangmu.matter.page;

import gangmu.matter.MatterEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What had been done to one matter by some moment, in its order. */
record Chronicle(List<MatterEvent> deeds) {

    <T extends MatterEvent> Stream<T> all(Class<T> type) {
        return deeds.stream().filter(type::isInstance).map(type::cast);
    }

    /** The last deed of a kind; null when there was none. */
    <T extends MatterEvent> @Nullable T last(Class<T> type) {
        return all(type).reduce((_, later) -> later).orElse(null);
    }

    /** The last deed of a kind that came after another; null when there was none. */
    <T extends MatterEvent> @Nullable T lastAfter(MatterEvent other, Class<T> type) {
        return new Chronicle(deeds.subList(deeds.indexOf(other) + 1, deeds.size())).last(type);
    }
}
