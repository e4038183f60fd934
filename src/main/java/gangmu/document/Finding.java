package gangmu.document;

import gangmu.document.DocumentEvent.FindingAdded;
import gangmu.document.DocumentEvent.FindingItemised;
import gangmu.document.DocumentEvent.FindingLeftOut;
import gangmu.document.DocumentEvent.FindingMerged;
import gangmu.document.DocumentEvent.FindingReopened;
import gangmu.document.DocumentEvent.FindingSplit;
import gangmu.document.DocumentEvent.FindingsJoined;
import gangmu.organisation.Viewer;
import gangmu.reading.Deadline;
import gangmu.reading.Directive;
import gangmu.reading.SentenceReader.Told;
import java.time.Instant;
import java.time.LocalDate;
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

    enum State {
        OPEN,
        ITEMISED,
        MERGED,
        LEFT_OUT
    }

    @Id
    private final FindingId id;

    private final DocumentId documentId;
    private final UUID articleId;
    private final int ordinal;
    private String text;
    private List<Integer> spans;
    private final @Nullable String heading;
    private final @Nullable String speaker;
    private List<String> units;
    private @Nullable String deadlineText;
    private @Nullable LocalDate deadline;
    private final boolean addedByHand;
    private State state;
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
            String text,
            List<Integer> spans,
            @Nullable String heading,
            @Nullable String speaker,
            List<String> units,
            @Nullable String deadlineText,
            @Nullable LocalDate deadline,
            boolean addedByHand,
            State state,
            @Nullable String reason,
            @Nullable ProposalId proposal,
            @Nullable FindingId mergedInto,
            @Nullable Cut cut,
            @Nullable Integer version) {
        this.id = id;
        this.documentId = documentId;
        this.articleId = articleId;
        this.ordinal = ordinal;
        this.text = text;
        this.spans = List.copyOf(spans);
        this.heading = heading;
        this.speaker = speaker;
        this.units = List.copyOf(units);
        this.deadlineText = deadlineText;
        this.deadline = deadline;
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
        var limit = directive.deadline();
        return found(
                document,
                article,
                ordinal,
                directive.sentence().text(),
                Spans.of(directive.sentence().spans()),
                directive.heading(),
                directive.speaker(),
                directive.units(),
                limit,
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
                text,
                spans,
                before == null ? null : before.heading,
                before == null ? null : before.speaker,
                told.units(),
                told.deadline(),
                true);
        finding.registerEvent(new FindingAdded(document, finding.id, now, by.person(), text));
        return finding;
    }

    void itemise(ProposalId as, Viewer by, Instant now) {
        requireOpen();
        state = State.ITEMISED;
        proposal = as;
        registerEvent(new FindingItemised(documentId, id, now, by.person(), as));
    }

    void mergeInto(Finding previous, Viewer by, Instant now) {
        requireOpen();
        state = State.MERGED;
        mergedInto = previous.id;
        registerEvent(new FindingMerged(documentId, id, now, by.person(), previous.id));
    }

    /**
     * Cuts this demand in two; it keeps the words before the cut. Each part names its own units and its own limit; those that stand
     * only before the cut hold behind it, too, and those that stand beside the words, as in the row of a table, hold for both.
     *
     * @param offset where, in its text
     * @param source the text of the document
     * @param reader tells what each part says
     * @return the words after the cut, as a demand of their own
     */
    Finding split(int offset, String source, Function<String, Told> reader, Viewer by, Instant now) {
        requireOpen();
        if (offset <= 0
                || offset >= text.length()
                || Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                || text.substring(0, offset).isBlank()
                || text.substring(offset).isBlank()) {
            throw new NothingToSplit();
        }
        var characters = (int)
                text.substring(0, offset).chars().filter(c -> !Spans.isBlank(c)).count();
        var places = new Spans(spans).cutAfter(characters, source);
        var rest = text.substring(offset).strip();
        var told = reader.apply(rest);
        var second = found(
                documentId,
                articleId,
                ordinal + 1,
                rest,
                places.get(1),
                heading,
                speaker,
                told.units().isEmpty() ? units : told.units(),
                told.deadline() == null ? limit() : told.deadline(),
                addedByHand);
        second.cut = new Cut(id, text, spans, units, deadlineText, deadline);
        text = text.substring(0, offset).strip();
        spans = places.getFirst().flat();
        keepBefore(rest, reader.apply(text));
        registerEvent(new FindingSplit(documentId, id, now, by.person(), second.id));
        return second;
    }

    /**
     * Undoes a cut: this half becomes again what the demand was before, and the other is no more.
     *
     * @param second the other half
     */
    void join(Finding second, Viewer by, Instant now) {
        var whole = second.cut;
        if (whole == null || !second.isCutFrom(this)) {
            throw new NotCut();
        }
        if (state != State.OPEN || second.state != State.OPEN) {
            throw new HalfDecided();
        }
        text = whole.text();
        spans = whole.spans();
        units = whole.units();
        deadlineText = whole.deadlineText();
        deadline = whole.deadline();
        registerEvent(new FindingsJoined(documentId, id, now, by.person(), second.id, text));
    }

    boolean isCutFrom(Finding other) {
        return cut != null && cut.from().equals(other.id);
    }

    /** Keeps what holds for the words before a cut: not what stands only in the rest. */
    private void keepBefore(String rest, Told told) {
        units = told.units().isEmpty()
                ? units.stream().filter(unit -> !rest.contains(unit)).toList()
                : told.units();
        var own = told.deadline();
        if (own == null && deadlineText != null && rest.contains(deadlineText)) {
            deadlineText = null;
            deadline = null;
        } else if (own != null) {
            deadlineText = own.text();
            deadline = own.date();
        }
    }

    private @Nullable Deadline limit() {
        return deadlineText == null ? null : new Deadline(deadlineText, deadline);
    }

    void leaveOut(String why, Viewer by, Instant now) {
        requireOpen();
        state = State.LEFT_OUT;
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
        var own = state == State.OPEN ? deadlineText : null;
        if (own != null) {
            deadline = reader.apply(text, own).date();
        }
        var before = cut;
        var whole = before == null ? null : before.deadlineText();
        if (before != null && whole != null) {
            cut = before.endingOn(reader.apply(before.text(), whole).date());
        }
        return own != null || whole != null;
    }

    /** Takes the decision back. */
    void reopen(Viewer by, Instant now) {
        if (state == State.OPEN) {
            return;
        }
        state = State.OPEN;
        reason = null;
        proposal = null;
        mergedInto = null;
        registerEvent(new FindingReopened(documentId, id, now, by.person()));
    }

    /** Whether a later demand of the article can be merged into this one. */
    boolean takesOthersIn() {
        return state == State.OPEN || state == State.ITEMISED;
    }

    /**
     * Refuses a decision on what somebody else has changed since.
     *
     * @param seen the version that the clerk had before the eyes; null where nobody looked
     */
    void requireSeen(@Nullable Integer seen) {
        if (seen != null && state == State.OPEN) {
            IfMatch.require(version, seen, "finding " + id.value());
        }
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new AlreadyDecided();
        }
    }

    /** Whether all of these words stand in it, and nobody left it out. */
    boolean holds(Spans words) {
        return state != State.LEFT_OUT && new Spans(spans).hold(words);
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
        return text;
    }

    Spans spans() {
        return new Spans(spans);
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
        return units;
    }

    @Nullable
    String deadlineText() {
        return deadlineText;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    State state() {
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
            String text,
            Spans spans,
            @Nullable String heading,
            @Nullable String speaker,
            List<String> units,
            @Nullable Deadline limit,
            boolean byHand) {
        return new Finding(
                FindingId.next(),
                document,
                article,
                ordinal,
                text,
                spans.flat(),
                heading,
                speaker,
                units,
                limit == null ? null : limit.text(),
                limit == null ? null : limit.date(),
                byHand,
                State.OPEN,
                null,
                null,
                null,
                null,
                null);
    }
}
