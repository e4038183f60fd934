package gangmu.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which note of a meeting. */
record MeetingNoteId(@JsonValue UUID value) implements Id {

    public static MeetingNoteId of(String text) {
        return new MeetingNoteId(UUID.fromString(text));
    }

    static MeetingNoteId next() {
        return new MeetingNoteId(UUID.randomUUID());
    }
}
