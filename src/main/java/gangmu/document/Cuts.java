package gangmu.document;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销拆分: the two halves of a demand become the one that it was before, and count once. */
@Service
@Transactional
class Cuts {

    private final Documents documents;
    private final Findings findings;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    Cuts(Documents documents, Findings findings, JdbcClient jdbc, OneAtATime oneAtATime, Clock clock) {
        this.documents = documents;
        this.findings = findings;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * Undoes the last cut that made this demand a half.
     *
     * @param id either half
     * @throws CutAgain where the other half, or this, was cut after that
     * @throws HalfDecided where either is decided
     */
    void undo(FindingId id, Viewer by) {
        var article = find(id).article();
        oneAtATime.enter(FindingCommands.decisionsOn(article));
        var half = find(id);
        documents
                .findById(half.document())
                .orElseThrow(() -> new NotFound("份文件"))
                .requireInUse();
        var inOrder = findings.findByArticleIdOrderByOrdinal(article);
        var second = lastCutFrom(half, inOrder);
        var cut = second.cut();
        if (cut == null) {
            throw new NotCut();
        }
        var first = find(cut.from());
        requireLast(first, second, inOrder);
        if (!findings.findByMergedIntoOrderByOrdinal(second.id()).isEmpty()) {
            throw new OthersMergedIntoIt();
        }
        first.join(second, by, clock.instant());
        findings.save(first);
        findings.delete(second);
        closeRanks(article, second.ordinal());
    }

    /** What was cut from a demand last stands next to it; where nothing was, the demand itself may be a second half. */
    private static Finding lastCutFrom(Finding demand, List<Finding> inOrder) {
        return inOrder.stream()
                .filter(other -> other.isCutFrom(demand))
                .findFirst()
                .orElse(demand);
    }

    private static void requireLast(Finding first, Finding second, List<Finding> inOrder) {
        if (!lastCutFrom(first, inOrder).id().equals(second.id())
                || inOrder.stream().anyMatch(other -> other.isCutFrom(second))) {
            throw new CutAgain();
        }
    }

    private void closeRanks(UUID article, int ordinal) {
        jdbc.sql("""
                        update document.finding
                           set ordinal = ordinal - 1
                         where article_id = :article and ordinal > :ordinal
                        """).param("article", article).param("ordinal", ordinal).update();
    }

    private Finding find(FindingId id) {
        return findings.findById(id).orElseThrow(() -> new NotFound("项要求"));
    }
}
