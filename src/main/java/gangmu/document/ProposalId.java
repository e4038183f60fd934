package gangmu.document;

import com.fasterxml.jackson.annotation.JsonValue;
import gangmu.Id;
import java.util.UUID;

/** Which proposal. */
public record ProposalId(@JsonValue UUID value) implements Id {

    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    public static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }
}
