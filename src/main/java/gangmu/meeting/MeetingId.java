package gangmu.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which meeting. */
public record MeetingId(@JsonValue UUID value) implements Id {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    public static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }
}
