package gangmu.document.finding;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.text.ReadArticles;
import gangmu.document.text.Sources;
import gangmu.document.text.Spans;
import gangmu.document.turn.DocumentsInTurn;
import gangmu.organisation.Viewer;
import gangmu.reading.SentenceReader;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 补标: a demand that the reader had missed is marked in the source by a person, and is one like the others then. */
@Service
@Transactional
public class Marking {

    private final Sources sources;
    private final ReadArticles articles;
    private final Findings findings;
    private final DocumentsInTurn documents;
    private final DemandsInTurn demands;
    private final Clock clock;
    private final SentenceReader sentences = new SentenceReader();

    Marking(
            Sources sources,
            ReadArticles articles,
            Findings findings,
            DocumentsInTurn documents,
            DemandsInTurn demands,
            Clock clock) {
        this.sources = sources;
        this.articles = articles;
        this.findings = findings;
        this.documents = documents;
        this.demands = demands;
        this.clock = clock;
    }

    /**
     * Marks the words between two places of the source.
     *
     * @param article where they stand; what is printed in between and belongs to others is not meant
     * @throws NothingSelected where there are none
     * @throws MarkedAlready where they stand in a demand that nobody left out
     */
    public FindingId mark(DocumentId id, UUID article, int start, int end, Viewer by) {
        var place = articles.place(article)
                .filter(where -> where.document().equals(id))
                .orElseThrow(() -> new NotFound("篇稿件"));
        documents.enter(id, article);
        var source = sources.text(id);
        requireWhole(source, start, end);
        // a selection over two columns means the words of this article, not what is printed in between
        var inside = place.spans().within(start, end);
        var spans = inside.isEmpty() ? new Spans(List.of(start, end)) : inside;
        var others = findings.findByArticleIdOrderByOrdinal(article);
        for (var other : others) {
            if (other.holds(spans)) {
                throw new MarkedAlready();
            }
        }
        var before = lastBefore(place.spans().before(start), others, place.spans());
        var ordinal = before == null ? 1 : before.ordinal() + 1;
        var words = spans.words(source);
        var told = sentences.read(words, articles.day(article));
        var finding = Finding.marked(id, article, ordinal, words, spans, before, told, by, clock.instant());
        demands.move(article, ordinal, 1);
        return findings.save(finding).id();
    }

    /** The last demand that begins no later than a place of the article. */
    private static @Nullable Finding lastBefore(int at, List<Finding> demands, Spans article) {
        return demands.stream()
                .filter(demand -> !demand.spans().isEmpty()
                        && article.before(demand.spans().flat().getFirst()) <= at)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static void requireWhole(String source, int start, int end) {
        if (start < 0 || end <= start || end > source.length() || cuts(source, start) || cuts(source, end)) {
            throw new NothingSelected();
        }
    }

    /** Whether a character of the source has one half on each side of this place. */
    private static boolean cuts(String source, int place) {
        return place > 0
                && place < source.length()
                && Character.isSurrogatePair(source.charAt(place - 1), source.charAt(place));
    }
}
