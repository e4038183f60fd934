package gangmu.document.finding;

import gangmu.document.FindingId;
import gangmu.document.text.ReadArticles;
import gangmu.document.text.Sources;
import gangmu.organisation.Viewer;
import gangmu.reading.SentenceReader;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 拆分与撤销拆分: a demand becomes two, and the two halves become the one that it was before, and count once. */
@Service
@Transactional
class Cuts {

    private final Sources sources;
    private final ReadArticles articles;
    private final Findings findings;
    private final EarlierDecisions earlier;
    private final DemandsInTurn demands;
    private final Clock clock;
    private final SentenceReader sentences = new SentenceReader();

    Cuts(
            Sources sources,
            ReadArticles articles,
            Findings findings,
            EarlierDecisions earlier,
            DemandsInTurn demands,
            Clock clock) {
        this.sources = sources;
        this.articles = articles;
        this.findings = findings;
        this.earlier = earlier;
        this.demands = demands;
        this.clock = clock;
    }

    /** Cuts a demand in two; answers the second half. */
    FindingId cut(FindingId id, @Nullable Integer seen, int offset, Viewer by) {
        var finding = demands.enterAsSeen(id, seen);
        earlier.requireNone(finding);
        var on = articles.day(finding.article());
        var second = finding.split(
                offset, sources.text(finding.document()), words -> sentences.read(words, on), by, clock.instant());
        findings.save(finding);
        demands.move(finding.article(), second.ordinal(), 1);
        return findings.save(second).id();
    }

    /**
     * Undoes a cut.
     *
     * @param id the second half, which is no more then: whoever undoes the same cut again finds nothing
     * @throws NotCut where it is no second half
     * @throws CutAgain where either half was cut after that
     * @throws HalfDecided where either is decided
     */
    void undo(FindingId id, Viewer by) {
        var second = demands.enter(id, "次拆分（可能已经撤销）");
        var cut = second.cut();
        if (cut == null) {
            throw new NotCut();
        }
        var first = demands.find(cut.from());
        requireLast(first, second);
        if (!findings.findByMergedIntoOrderByOrdinal(second.id()).isEmpty()) {
            throw new OthersMergedIntoIt();
        }
        first.join(second, by, clock.instant());
        findings.save(first);
        findings.delete(second);
        demands.move(second.article(), second.ordinal() + 1, -1);
    }

    /** What was cut from a demand last stands next to it. */
    private void requireLast(Finding first, Finding second) {
        var inOrder = findings.findByArticleIdOrderByOrdinal(first.article());
        var last = inOrder.stream().filter(other -> other.isCutFrom(first)).findFirst();
        if (last.filter(other -> other.id().equals(second.id())).isEmpty()
                || inOrder.stream().anyMatch(other -> other.isCutFrom(second))) {
            throw new CutAgain();
        }
    }
}
