package gangmu.matter;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which piece of evidence. */
public record EvidenceId(@JsonValue UUID value) implements Id {

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }
}
