package gangmu.document.finding;

import gangmu.document.DocumentEvent.FindingAdded;
import gangmu.document.DocumentEvent.FindingItemised;
import gangmu.document.DocumentEvent.FindingLeftOut;
import gangmu.document.DocumentEvent.FindingMerged;
import gangmu.document.DocumentEvent.FindingReopened;
import gangmu.document.DocumentEvent.FindingSplit;
import gangmu.document.DocumentEvent.FindingsJoined;
import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.text.Spans;
import gangmu.document.turn.IfMatch;
import gangmu.organisation.Viewer;
import gangmu.reading.Deadline;
import gangmu.reading.Directive;
import gangmu.reading.SentenceReader.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A demand that was found in a document, by the reader or by hand. It is open until the clerk decides: it becomes a proposal, is
 * merged into the demand before it, or is left out with a reason. It can be cut in two while it is open, and put together again while
 * both halves are. Each decision can be taken back, as long as no leader has its proposal on the desk.
 */
@Table(schema = "document", name = "finding")
class Finding extends AbstractAggregateRoot<Finding> {

    @Id
    private final FindingId id;

    private final DocumentId documentId;
    private final UUID articleId;
    private final int ordinal;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Terms terms;

    private final @Nullable String heading;
    private final @Nullable String speaker;
    private final boolean addedByHand;
    private FindingState state;
    private @Nullable String reason;
    private @Nullable ProposalId proposal;
    private @Nullable FindingId mergedInto;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "cut_")
    private @Nullable Cut cut;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Finding(
            FindingId id,
            DocumentId documentId,
            UUID articleId,
            int ordinal,
            Terms terms,
            @Nullable String heading,
            @Nullable String speaker,
            boolean addedByHand,
            FindingState state,
            @Nullable String reason,
            @Nullable ProposalId proposal,
            @Nullable FindingId mergedInto,
            @Nullable Cut cut,
            @Nullable Integer version) {
        this.id = id;
        this.documentId = documentId;
        this.articleId = articleId;
        this.ordinal = ordinal;
        this.terms = terms;
        this.heading = heading;
        this.speaker = speaker;
        this.addedByHand = addedByHand;
        this.state = state;
        this.reason = reason;
        this.proposal = proposal;
        this.mergedInto = mergedInto;
        this.cut = cut;
        this.version = version;
    }

    /** What the reader found. */
    static Finding read(DocumentId document, UUID article, int ordinal, Directive directive) {
        var sentence = directive.sentence();
        return found(
                document,
                article,
                ordinal,
                Terms.of(sentence.text(), Spans.of(sentence.spans()), directive.units(), directive.deadline()),
                directive.heading(),
                directive.speaker(),
                false);
    }

    /**
     * What a person marked in the source because the reader had missed it.
     *
     * @param before the demand before it in the article, whose heading and speaker it shares
     * @param told who must act in it, and by when
     */
    static Finding marked(
            DocumentId document,
            UUID article,
            int ordinal,
            String text,
            Spans spans,
            @Nullable Finding before,
            Told told,
            Viewer by,
            Instant now) {
        if (text.isBlank()) {
            throw new NothingSelected();
        }
        var finding = found(
                document,
                article,
                ordinal,
                Terms.of(text, spans, told.units(), told.deadline()),
                before == null ? null : before.heading,
                before == null ? null : before.speaker,
                true);
        finding.registerEvent(new FindingAdded(document, finding.id, now, by.person(), text));
        return finding;
    }

    void itemise(ProposalId as, Viewer by, Instant now) {
        requireOpen();
        state = FindingState.ITEMISED;
        proposal = as;
        registerEvent(new FindingItemised(documentId, id, now, by.person(), as));
    }

    void mergeInto(Finding previous, Viewer by, Instant now) {
        requireOpen();
        state = FindingState.MERGED;
        mergedInto = previous.id;
        registerEvent(new FindingMerged(documentId, id, now, by.person(), previous.id));
    }

    /**
     * Cuts this demand in two; it keeps the words before the cut.
     *
     * @param offset where, in its text
     * @param source the text of the document
     * @param reader tells what each part says
     * @return the words after the cut, as a demand of their own
     */
    Finding split(int offset, String source, Function<String, Told> reader, Viewer by, Instant now) {
        requireOpen();
        var halves = terms.cutAt(offset, source, reader);
        var second = found(documentId, articleId, ordinal + 1, halves.second(), heading, speaker, addedByHand);
        second.cut = new Cut(id, terms);
        terms = halves.first();
        registerEvent(new FindingSplit(documentId, id, now, by.person(), second.id));
        return second;
    }

    /**
     * Undoes a cut: this half becomes again what the demand was before, and the other is no more.
     *
     * @param second the other half
     */
    void join(Finding second, Viewer by, Instant now) {
        var made = second.cut;
        if (made == null || !second.isCutFrom(this)) {
            throw new NotCut();
        }
        if (state != FindingState.OPEN || second.state != FindingState.OPEN) {
            throw new HalfDecided();
        }
        terms = made.whole();
        registerEvent(new FindingsJoined(documentId, id, now, by.person(), second.id, terms.text()));
    }

    boolean isCutFrom(Finding other) {
        return cut != null && cut.from().equals(other.id);
    }

    void leaveOut(String why, Viewer by, Instant now) {
        requireOpen();
        state = FindingState.LEFT_OUT;
        reason = why;
        registerEvent(new FindingLeftOut(documentId, id, now, by.person(), why));
    }

    /**
     * Its time limit is read again, as it is meant on the day of its text: that of an open demand, and that of the whole it was cut
     * from.
     *
     * @param reader tells what a limit means in a text
     * @return whether there was any to read
     */
    boolean readLimits(BiFunction<String, String, Deadline> reader) {
        var own = state == FindingState.OPEN && terms.limit() != null;
        if (own) {
            terms = terms.ending(reader);
        }
        var before = cut;
        if (before == null || before.whole().limit() == null) {
            return own;
        }
        cut = new Cut(before.from(), before.whole().ending(reader));
        return true;
    }

    /** Takes the decision back. */
    void reopen(Viewer by, Instant now) {
        if (state == FindingState.OPEN) {
            return;
        }
        state = FindingState.OPEN;
        reason = null;
        proposal = null;
        mergedInto = null;
        registerEvent(new FindingReopened(documentId, id, now, by.person()));
    }

    /** Whether a later demand of the article can be merged into this one. */
    boolean takesOthersIn() {
        return state == FindingState.OPEN || state == FindingState.ITEMISED;
    }

    /**
     * Refuses a decision on what somebody else has changed since.
     *
     * @param seen the version that the clerk had before the eyes; null where nobody looked
     */
    void requireSeen(@Nullable Integer seen) {
        if (seen != null && state == FindingState.OPEN) {
            IfMatch.require(version, seen, "finding " + id.value());
        }
    }

    void requireOpen() {
        if (state != FindingState.OPEN) {
            throw new AlreadyDecided();
        }
    }

    /** Whether all of these words stand in it, and nobody left it out. */
    boolean holds(Spans words) {
        return state != FindingState.LEFT_OUT && terms.places().hold(words);
    }

    FindingId id() {
        return id;
    }

    DocumentId document() {
        return documentId;
    }

    UUID article() {
        return articleId;
    }

    int ordinal() {
        return ordinal;
    }

    String text() {
        return terms.text();
    }

    Spans spans() {
        return terms.places();
    }

    @Nullable
    String heading() {
        return heading;
    }

    @Nullable
    String speaker() {
        return speaker;
    }

    List<String> units() {
        return terms.units();
    }

    /** Its time limit; null where it has none. */
    @Nullable
    Deadline limit() {
        return terms.limit();
    }

    FindingState state() {
        return state;
    }

    @Nullable
    ProposalId proposal() {
        return proposal;
    }

    @Nullable
    FindingId mergedInto() {
        return mergedInto;
    }

    @Nullable
    Cut cut() {
        return cut;
    }

    private static Finding found(
            DocumentId document,
            UUID article,
            int ordinal,
            Terms terms,
            @Nullable String heading,
            @Nullable String speaker,
            boolean byHand) {
        return new Finding(
                FindingId.next(),
                document,
                article,
                ordinal,
                terms,
                heading,
                speaker,
                byHand,
                FindingState.OPEN,
                null,
                null,
                null,
                null,
                null);
    }
}
