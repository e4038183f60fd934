package gangmu.matter;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which matter. */
public record MatterId(@JsonValue UUID value) implements Id {

    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    public static MatterId next() {
        return new MatterId(UUID.randomUUID());
    }
}
