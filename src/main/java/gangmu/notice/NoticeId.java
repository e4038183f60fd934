package gangmu.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which notice. */
public record NoticeId(@JsonValue UUID value) implements Id {

    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    public static NoticeId next() {
        return new NoticeId(UUID.randomUUID());
    }
}
