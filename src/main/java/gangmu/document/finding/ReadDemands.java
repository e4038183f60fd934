package gangmu.document.finding;

import gangmu.document.DocumentId;
import gangmu.reading.Article;
import gangmu.reading.TimeLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demands that the reader found in a document, open for the clerk to decide, and by when they ask for something. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReadDemands {

    private final Findings findings;
    private final TimeLimits limits = new TimeLimits();

    ReadDemands(Findings findings) {
        this.findings = findings;
    }

    /**
     * Keeps the demands of a document that came in.
     *
     * @param ids under which its articles are kept
     */
    public void keep(DocumentId document, List<UUID> ids, List<Article> articles) {
        var found = new ArrayList<Finding>();
        for (var i = 0; i < ids.size(); i++) {
            var ordinal = 0;
            for (var directive : articles.get(i).directives()) {
                ordinal++;
                found.add(Finding.read(document, ids.get(i), ordinal, directive));
            }
        }
        findings.saveAll(found);
    }

    /** Reads the time limits of an article again, as they are meant on this day. What was decided stays as it was decided. */
    public void readLimits(UUID article, LocalDate on) {
        for (var finding : findings.findByArticleIdOrderByOrdinal(article)) {
            if (finding.readLimits((text, limit) -> limits.read(on, text, limit))) {
                findings.save(finding);
            }
        }
    }
}
