package gangmu.document.intake;

import gangmu.document.DocumentId;
import gangmu.wording.Excerpt;
import gangmu.wording.Word;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 全文检索 in the documents themselves, the latest first. Blanks in a document do not count, as lines break in the middle of words;
 * two characters are enough. What was voided is not offered: nothing in it holds.
 */
@Component
class DocumentSearch {

    /**
     * A document that has all the words.
     *
     * @param excerpt the piece around the first of them, without its blanks
     * @param hits where in the piece the words stand: start and end
     */
    record DocumentHit(
            DocumentId id, String name, OffsetDateTime uploadedAt, String excerpt, List<List<Integer>> hits) {}

    /** @param next how many come before those that are not shown yet; null when all are */
    record DocumentHits(List<DocumentHit> rows, @Nullable Integer next) {}

    private static final int PAGE = 5;

    /** What is read of a document: enough for the piece that is shown. */
    private static final int AROUND = 200;

    private static final String IN_USE = "d.voided_at is null";

    /** The document itself tells only how it is now; what was decided on it tells how it was. */
    private static final String IN_USE_THEN = """
            d.uploaded_at <= :until
            and not coalesce((select x.what = 'voided'
                                from document.decision x
                               where x.document = d.id and x.what in ('voided', 'restored') and x.at <= :until
                               order by x.id desc
                               limit 1), false)
            """;

    private final JdbcClient jdbc;

    DocumentSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where all these words stand together.
     *
     * @param typed blanks part the words
     * @param from how many were shown before
     * @param asOf what had been handed in until then and was in use; null for now
     */
    @Transactional(readOnly = true)
    DocumentHits search(String typed, int from, @Nullable Instant asOf) {
        var words = Word.of(typed);
        if (words.isEmpty()) {
            return new DocumentHits(List.of(), null);
        }
        var parameters = new HashMap<String, Object>();
        IntStream.range(0, words.size())
                .forEach(i -> parameters.put("word" + i, words.get(i).text()));
        var found = jdbc.sql("""
                        with candidates as materialized (select id from document.with_pairs(:pairs))
                        select d.id, d.name, d.uploaded_at,
                               substr(t.text, greatest(1, strpos(t.text, lower(:word0)) - :around), 2 * :around) as piece
                          from candidates
                          join document.document d using (id)
                         cross join lateral (select document.text_of(d.source) as text) t
                         where %s
                           and %s
                         order by d.uploaded_at desc, d.id
                         limit :limit offset :from
                        """.formatted(
                                IntStream.range(0, words.size())
                                        .mapToObj("strpos(t.text, lower(:word%d)) > 0"::formatted)
                                        .collect(Collectors.joining(" and ")),
                                asOf == null ? IN_USE : IN_USE_THEN))
                .params(parameters)
                .param("pairs", Word.together(words))
                .param("around", AROUND)
                .param("until", asOf == null ? null : asOf.atOffset(ZoneOffset.UTC))
                .param("limit", PAGE + 1)
                .param("from", from)
                .query((row, _) -> {
                    var excerpt = Excerpt.of(row.getString("piece"), words);
                    return new DocumentHit(
                            new DocumentId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getObject("uploaded_at", OffsetDateTime.class),
                            excerpt.text(),
                            excerpt.hits());
                })
                .list();
        return found.size() > PAGE
                ? new DocumentHits(List.copyOf(found.subList(0, PAGE)), from + PAGE)
                : new DocumentHits(List.copyOf(found), null);
    }
}
