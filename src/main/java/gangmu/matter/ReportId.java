package gangmu.matter;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which progress report. */
public record ReportId(@JsonValue UUID value) implements Id {

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    public static ReportId next() {
        return new ReportId(UUID.randomUUID());
    }
}
