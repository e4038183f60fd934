package gangmu.document;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.reading.SentenceReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk decides about a demand. */
@Service
@Transactional
class FindingCommands {

    private final Documents documents;
    private final ReadArticles articles;
    private final Findings findings;
    private final Proposals proposals;
    private final EarlierDecisions earlier;
    private final Units units;
    private final DemandsInTurn demands;
    private final OneAtATime oneAtATime;
    private final Clock clock;
    private final SentenceReader sentences = new SentenceReader();

    FindingCommands(
            Documents documents,
            ReadArticles articles,
            Findings findings,
            Proposals proposals,
            EarlierDecisions earlier,
            Units units,
            DemandsInTurn demands,
            OneAtATime oneAtATime,
            Clock clock) {
        this.documents = documents;
        this.articles = articles;
        this.findings = findings;
        this.proposals = proposals;
        this.earlier = earlier;
        this.units = units;
        this.demands = demands;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** Accepts a demand, with what was merged into it, as a proposal. */
    ProposalId itemise(FindingId id, @Nullable Integer seen, Assignment as, Viewer by) {
        as.requireUnitsOf(units);
        var finding = find(id, seen);
        earlier.requireNone(finding);
        var proposal = Proposal.of(sentence(finding), documents.get(finding.document()), as, by, clock.instant());
        proposals.save(proposal);
        finding.itemise(proposal.id(), by, clock.instant());
        findings.save(finding);
        return proposal.id();
    }

    /** Merges a demand into the nearest one before it that was not left out. */
    void merge(FindingId id, @Nullable Integer seen, Viewer by) {
        var finding = find(id, seen);
        earlier.requireNone(finding);
        requireAlone(finding);
        var previous = previous(finding);
        finding.mergeInto(previous, by, clock.instant());
        findings.save(finding);
        var carrier = carrier(previous);
        if (carrier != null) {
            carrier.takeIn(finding, sentence(previous), by, clock.instant());
            proposals.save(carrier);
        }
    }

    /** Cuts a demand in two; answers the second. */
    FindingId split(FindingId id, @Nullable Integer seen, int offset, Viewer by) {
        var finding = find(id, seen);
        earlier.requireNone(finding);
        var on = articles.day(finding.article());
        var second = finding.split(
                offset,
                documents.get(finding.document()).source(),
                words -> sentences.read(words, on),
                by,
                clock.instant());
        findings.save(finding);
        demands.move(finding.article(), second.ordinal(), 1);
        return findings.save(second).id();
    }

    void leaveOut(FindingId id, @Nullable Integer seen, String reason, Viewer by) {
        var finding = find(id, seen);
        earlier.requireNone(finding);
        requireAlone(finding);
        finding.leaveOut(reason, by, clock.instant());
        findings.save(finding);
    }

    /** Takes the decision back; a proposal that it made repeats nothing any more and is withdrawn, and what repeats it is ready again. */
    void reopen(FindingId id, Viewer by) {
        var finding = demands.enter(id);
        var target = finding.mergedInto();
        var made = finding.proposal();
        finding.reopen(by, clock.instant());
        findings.save(finding);
        if (target != null) {
            giveBack(finding, demands.find(target), by);
        }
        if (made != null) {
            withdraw(made, by);
        }
    }

    /** Adds a demand that a person marked in the source. */
    FindingId mark(DocumentId id, UUID article, int start, int end, Viewer by) {
        var place = articles.place(article)
                .filter(where -> where.document().equals(id))
                .orElseThrow(() -> new NotFound("篇稿件"));
        demands.enter(id, article);
        var source = documents.get(id).source();
        if (start < 0 || end <= start || end > source.length() || cuts(source, start) || cuts(source, end)) {
            throw new NothingSelected();
        }
        // a selection over two columns means the words of this article, not what is printed in between
        var inside = place.spans().within(start, end);
        var spans = inside.isEmpty() ? new Spans(List.of(start, end)) : inside;
        var others = findings.findByArticleIdOrderByOrdinal(article);
        for (var other : others) {
            if (other.holds(spans)) {
                throw new MarkedAlready();
            }
        }
        var at = place.spans().before(start);
        var before = others.stream()
                .filter(other -> !other.spans().isEmpty()
                        && place.spans().before(other.spans().flat().getFirst()) <= at)
                .reduce((_, last) -> last)
                .orElse(null);
        var ordinal = before == null ? 1 : before.ordinal() + 1;
        var words = spans.words(source);
        var told = sentences.read(words, articles.day(article));
        var finding = Finding.marked(id, article, ordinal, words, spans, before, told, by, clock.instant());
        demands.move(article, ordinal, 1);
        return findings.save(finding).id();
    }

    /** Whether a character of the source has one half on each side of this place. */
    private static boolean cuts(String source, int place) {
        return place > 0
                && place < source.length()
                && Character.isSurrogatePair(source.charAt(place - 1), source.charAt(place));
    }

    private Finding previous(Finding finding) {
        var before = (Finding) null;
        for (var other : findings.findByArticleIdOrderByOrdinal(finding.article())) {
            if (other.ordinal() < finding.ordinal() && other.takesOthersIn()) {
                before = other;
            }
        }
        if (before == null) {
            throw new NothingBeforeIt();
        }
        return before;
    }

    private void requireAlone(Finding finding) {
        if (!findings.findByMergedIntoOrderByOrdinal(finding.id()).isEmpty()) {
            throw new OthersMergedIntoIt();
        }
    }

    private void giveBack(Finding finding, Finding target, Viewer by) {
        var carrier = carrier(target);
        if (carrier != null) {
            carrier.giveBack(finding, sentence(target), by, clock.instant());
            proposals.save(carrier);
        }
    }

    private void withdraw(ProposalId id, Viewer by) {
        oneAtATime.enter(ProposalCommands.LINKING);
        var proposal = proposals.findById(id).orElseThrow(() -> new NotFound("个拟交办事项"));
        proposal.unlink(by, clock.instant());
        proposal.withdraw(by, clock.instant());
        for (var repeat : proposals.findByRepeatsId(id.value())) {
            repeat.unlink(by, clock.instant());
            proposals.save(repeat);
        }
        proposals.delete(proposal);
    }

    /** The proposal that carries a demand, where it has one. */
    private @Nullable Proposal carrier(Finding finding) {
        var id = finding.proposal();
        return id == null ? null : proposals.findById(id).orElse(null);
    }

    /** A demand and what was merged into it, in the order of the article. */
    private List<Finding> sentence(Finding finding) {
        var sentence = new ArrayList<Finding>();
        sentence.add(finding);
        sentence.addAll(findings.findByMergedIntoOrderByOrdinal(finding.id()));
        return sentence;
    }

    /** The demand to decide on, if it is still what the clerk had before the eyes. */
    private Finding find(FindingId id, @Nullable Integer seen) {
        var finding = demands.enter(id);
        finding.requireSeen(seen);
        return finding;
    }
}
