package gangmu.document.text;

import gangmu.document.DocumentId;
import gangmu.reading.Article;
import gangmu.reading.Excerpt;
import gangmu.reading.Passage;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was read in documents besides demands: articles, projects and figures. It is written once and never changed. */
@Component
public class ReadArticles {

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;

    ReadArticles(NamedParameterJdbcOperations jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Where an article stands in the source of its document. */
    public record Place(DocumentId document, Spans spans) {}

    /** Keeps the articles of a document, and tells under which ids. */
    public List<UUID> keep(DocumentId document, List<Article> articles) {
        var ids = articles.stream().map(_ -> UUID.randomUUID()).toList();
        var rows = new ArrayList<SqlParameterSource>();
        var projects = new ArrayList<SqlParameterSource>();
        var figures = new ArrayList<SqlParameterSource>();
        for (var i = 0; i < articles.size(); i++) {
            var id = ids.get(i);
            rows.add(article(document, id, i + 1, articles.get(i)));
            articles.get(i)
                    .projects()
                    .forEach(project -> projects.add(new MapSqlParameterSource("article", id)
                            .addValue("name", project.name().text())
                            .addValue("place", project.place())
                            .addValue("owner", project.owner())
                            .addValue("investment", project.investmentYuan(), Types.NUMERIC)
                            .addValue("status", project.status())
                            .addValue("spans", spans(project.name()))));
            articles.get(i)
                    .figures()
                    .forEach(figure -> figures.add(new MapSqlParameterSource("article", id)
                            .addValue("subject", figure.subject())
                            .addValue("value", figure.value())
                            .addValue("unit", figure.unit())
                            .addValue("comparator", figure.comparator().symbol())
                            .addValue("text", figure.number().text())
                            .addValue("spans", spans(figure.number()))));
        }
        batch("""
                insert into document.article (id, document_id, ordinal, title, subtitles, byline, date, continues_on, spans)
                values (:id, :document, :ordinal, :title, :subtitles, :byline, :date, :continuesOn, :spans)
                """, rows);
        batch("""
                insert into document.project (article_id, name, place, owner, investment_yuan, status, spans)
                values (:article, :name, :place, :owner, :investment, :status, :spans)
                """, projects);
        batch("""
                insert into document.figure (article_id, subject, value, unit, comparator, text, spans)
                values (:article, :subject, :value, :unit, :comparator, :text, :spans)
                """, figures);
        return ids;
    }

    /** The articles of a document, in their order. */
    public List<UUID> of(DocumentId document) {
        return client.sql("select id from document.article where document_id = :id order by ordinal")
                .param("id", document.value())
                .query(UUID.class)
                .list();
    }

    /** Where an article stands; empty where there is none. */
    public Optional<Place> place(UUID article) {
        return client.sql("select document_id, spans from document.article where id = :id")
                .param("id", article)
                .query((row, _) -> new Place(
                        new DocumentId(row.getObject("document_id", UUID.class)), Columns.spans(row, "spans")))
                .optional();
    }

    /**
     * The day of an article, from which its time limits count; null where nobody knows it. On a page of reports each tells its own; a
     * document of one piece is of its own day, whatever the reader took for it, and what the clerk gave goes first.
     */
    @Nullable
    public LocalDate day(UUID article) {
        return client.sql("""
                        select case when d.paper is not null
                                      or (select count(*) from document.article o where o.document_id = d.id) > 1
                                    then coalesce(a.date, d.given_date, d.day)
                                    else coalesce(d.given_date, a.date, d.day)
                               end as day
                          from document.article a
                          join document.document d on d.id = a.document_id
                         where a.id = :id
                        """)
                .param("id", article)
                .query((row, _) -> Optional.ofNullable(Columns.day(row, "day")))
                .optional()
                .flatMap(day -> day)
                .orElse(null);
    }

    private void batch(String sql, List<SqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource article(DocumentId document, UUID id, int ordinal, Article article) {
        var story = article.story();
        return new MapSqlParameterSource("id", id)
                .addValue("document", document.value())
                .addValue("ordinal", ordinal)
                .addValue("title", story.title() == null ? null : story.title().toString())
                .addValue(
                        "subtitles",
                        story.subtitles().stream().map(Passage::toString).toArray(String[]::new))
                .addValue("byline", story.byline().toArray(String[]::new))
                .addValue("date", story.date(), Types.DATE)
                .addValue("continuesOn", story.continuesOn())
                .addValue("spans", Spans.of(story.body().spans()).flat().toArray(Integer[]::new));
    }

    private static Integer[] spans(Excerpt excerpt) {
        return Spans.of(excerpt.spans()).flat().toArray(Integer[]::new);
    }
}
