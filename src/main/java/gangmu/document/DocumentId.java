package gangmu.document;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which document. */
public record DocumentId(@JsonValue UUID value) implements Id {

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }
}
