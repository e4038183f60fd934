package gangmu.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which person. */
public record PersonId(@JsonValue UUID value) implements Id {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }
}
