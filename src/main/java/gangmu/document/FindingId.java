package gangmu.document;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which finding. */
public record FindingId(@JsonValue UUID value) implements Id {

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    public static FindingId next() {
        return new FindingId(UUID.randomUUID());
    }
}
