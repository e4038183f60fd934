package gangmu.document;

import gangmu.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that can happen to a document and to the demands that were found in it. */
public sealed interface DocumentEvent {

    DocumentId document();

    Instant at();

    PersonId by();

    /** A document came in and was read. */
    record DocumentRead(
            DocumentId document, Instant at, PersonId by, String name, String sha256, int articles, int demands)
            implements DocumentEvent {}

    /** Somebody took the file as it came. */
    record OriginalFetched(DocumentId document, Instant at, PersonId by, String name, String sha256)
            implements DocumentEvent {}

    /** The clerk gave the date that the reader could not tell. */
    record DocumentDated(DocumentId document, Instant at, PersonId by, LocalDate date) implements DocumentEvent {}

    /** The clerk put its name right. */
    record DocumentRenamed(DocumentId document, Instant at, PersonId by, String before, String name)
            implements DocumentEvent {}

    /** It was taken in by mistake and went out of use. */
    record DocumentVoided(DocumentId document, Instant at, PersonId by, String name, String reason)
            implements DocumentEvent {}

    /** A document that had been voided is used again. */
    record DocumentRestored(DocumentId document, Instant at, PersonId by, String name) implements DocumentEvent {}

    /** Somebody marked a demand in the source that the reader had missed. */
    record FindingAdded(DocumentId document, FindingId finding, Instant at, PersonId by, String text)
            implements DocumentEvent {}

    /** A demand was accepted as a proposal. */
    record FindingItemised(DocumentId document, FindingId finding, Instant at, PersonId by, ProposalId proposal)
            implements DocumentEvent {}

    /** A demand was found to be part of the one before it. */
    record FindingMerged(DocumentId document, FindingId finding, Instant at, PersonId by, FindingId into)
            implements DocumentEvent {}

    /** A demand was cut into two. */
    record FindingSplit(DocumentId document, FindingId finding, Instant at, PersonId by, FindingId second)
            implements DocumentEvent {}

    /** A cut was undone: the first half is the whole again, with these words, and the second is no more. */
    record FindingsJoined(
            DocumentId document, FindingId finding, Instant at, PersonId by, FindingId second, String text)
            implements DocumentEvent {}

    /** A demand was left out, with the reason. */
    record FindingLeftOut(DocumentId document, FindingId finding, Instant at, PersonId by, String reason)
            implements DocumentEvent {}

    /** The decision on a demand was taken back. */
    record FindingReopened(DocumentId document, FindingId finding, Instant at, PersonId by) implements DocumentEvent {}
}
