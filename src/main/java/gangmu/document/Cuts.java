package gangmu.document;

import gangmu.organisation.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销拆分: the two halves of a demand become the one that it was before, and count once. */
@Service
@Transactional
class Cuts {

    private final Findings findings;
    private final DemandsInTurn demands;
    private final Clock clock;

    Cuts(Findings findings, DemandsInTurn demands, Clock clock) {
        this.findings = findings;
        this.demands = demands;
        this.clock = clock;
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
