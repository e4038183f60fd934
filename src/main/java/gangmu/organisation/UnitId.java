package gangmu.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which unit. */
public record UnitId(@JsonValue UUID value) implements Id {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }
}
