package gangmu.matter;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.Collection;
import java.util.UUID;

/** Which matter. */
public record MatterId(@JsonValue UUID value) implements Id {

    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    public static MatterId next() {
        return new MatterId(UUID.randomUUID());
    }

    /** As the database takes several. */
    public static UUID[] values(Collection<MatterId> ids) {
        return ids.stream().map(MatterId::value).toArray(UUID[]::new);
    }

    /** What those who do something to this matter take turns at. */
    public String turn() {
        return "matter " + value;
    }
}
