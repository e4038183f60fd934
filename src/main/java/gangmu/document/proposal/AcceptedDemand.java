package gangmu.document.proposal;

import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A demand that the clerk accepts.
 *
 * @param speaker who made it, as printed
 * @param sentence its words, with what was merged into it
 */
public record AcceptedDemand(
        FindingId finding, DocumentId document, @Nullable String speaker, Sentence sentence) {}
