package gangmu.document.intake;

import gangmu.NotFound;
import gangmu.document.DocumentId;
import gangmu.document.finding.Coverage;
import gangmu.document.finding.FindingQueries;
import gangmu.document.finding.FindingView;
import gangmu.document.text.Columns;
import gangmu.document.text.ProjectsAndFigures;
import gangmu.document.turn.Voided;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents as the reading desk shows them. */
@Component
@Transactional(readOnly = true)
class DocumentQueries {

    record DocumentRow(
            DocumentId id,
            String name,
            String mediaType,
            long size,
            Instant uploadedAt,
            String uploadedBy,
            int articles,
            int demands,
            int open,
            int itemised,
            int repeats,
            int merged,
            int leftOut,
            @Nullable Voided voided) {}

    /**
     * A document on the desk.
     *
     * @param date the day it is of, as far as anybody knows: what the clerk gave goes before what the reader found
     * @param dateGiven whether the clerk gave it
     * @param voided null as long as it is in use
     */
    record DocumentView(
            DocumentId id,
            String name,
            String sha256,
            String mediaType,
            long size,
            Instant uploadedAt,
            String uploadedBy,
            String source,
            @Nullable String paper,
            @Nullable LocalDate date,
            boolean dateGiven,
            @Nullable Voided voided,
            List<ArticleView> articles,
            Coverage coverage) {}

    record ArticleView(
            UUID id,
            int ordinal,
            @Nullable String title,
            List<String> subtitles,
            List<String> byline,
            @Nullable LocalDate date,
            @Nullable String continuesOn,
            List<int[]> spans,
            List<FindingView> directives,
            List<ProjectsAndFigures.ProjectView> projects,
            List<ProjectsAndFigures.FigureView> figures) {}

    /** The file of a document. */
    record Attachment(String name, String sha256) {}

    private final FindingQueries findings;
    private final ProjectsAndFigures beside;
    private final JdbcClient jdbc;

    DocumentQueries(FindingQueries findings, ProjectsAndFigures beside, JdbcClient jdbc) {
        this.findings = findings;
        this.beside = beside;
        this.jdbc = jdbc;
    }

    /**
     * All documents, the latest first.
     *
     * @param voided those that are no longer used instead
     */
    List<DocumentRow> list(boolean voided) {
        return jdbc.sql("""
                        select d.id, d.name, d.media_type, d.size, d.uploaded_at, d.uploaded_by_name,
                               %s,
                               (select count(*) from document.article a where a.document_id = d.id) as articles,
                               count(f.id) as demands,
                               count(f.id) filter (where f.state = 'OPEN') as open,
                               count(f.id) filter (where f.state = 'ITEMISED' and p.state <> 'LINKED') as itemised,
                               count(f.id) filter (where p.state = 'LINKED') as repeats,
                               count(f.id) filter (where f.state = 'MERGED') as merged,
                               count(f.id) filter (where f.state = 'LEFT_OUT') as left_out
                          from document.document d
                          left join document.finding f on f.document_id = d.id
                          left join document.proposal p on p.id = f.proposal
                         where (d.voided_at is not null) = :voided
                         group by d.id
                         order by d.uploaded_at desc, d.id
                        """.formatted(Voided.COLUMNS))
                .param("voided", voided)
                .query((row, _) -> new DocumentRow(
                        new DocumentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("uploaded_by_name"),
                        row.getInt("articles"),
                        row.getInt("demands"),
                        row.getInt("open"),
                        row.getInt("itemised"),
                        row.getInt("repeats"),
                        row.getInt("merged"),
                        row.getInt("left_out"),
                        Voided.of(row)))
                .list();
    }

    DocumentView view(DocumentId id) {
        var articles = articles(id);
        var coverage = Coverage.of(articles.stream()
                .flatMap(article -> article.directives().stream())
                .toList());
        return jdbc.sql("""
                        select id, name, sha256, media_type, size, uploaded_at, uploaded_by_name, source, paper,
                               coalesce(given_date, day) as date, given_date is not null as date_given,
                               %s
                          from document.document
                         where id = :id
                        """.formatted(Voided.COLUMNS))
                .param("id", id.value())
                .query((row, _) -> new DocumentView(
                        new DocumentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("uploaded_by_name"),
                        row.getString("source"),
                        row.getString("paper"),
                        Columns.day(row, "date"),
                        row.getBoolean("date_given"),
                        Voided.of(row),
                        articles,
                        coverage))
                .optional()
                .orElseThrow(() -> new NotFound("份文件"));
    }

    Attachment attachment(DocumentId id) {
        return jdbc.sql("select name, sha256 from document.document where id = :id")
                .param("id", id.value())
                .query(Attachment.class)
                .optional()
                .orElseThrow(() -> new NotFound("份文件"));
    }

    private List<ArticleView> articles(DocumentId id) {
        var demands = findings.of(id);
        var projects = beside.projects(id);
        var figures = beside.figures(id);
        return jdbc.sql("""
                        select id, ordinal, title, subtitles, byline, date, continues_on, spans
                          from document.article
                         where document_id = :id
                         order by ordinal
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    var article = row.getObject("id", UUID.class);
                    return new ArticleView(
                            article,
                            row.getInt("ordinal"),
                            row.getString("title"),
                            Columns.texts(row, "subtitles"),
                            Columns.texts(row, "byline"),
                            Columns.day(row, "date"),
                            row.getString("continues_on"),
                            Columns.spans(row, "spans").pairs(),
                            demands.getOrDefault(article, List.of()),
                            projects.getOrDefault(article, List.of()),
                            figures.getOrDefault(article, List.of()));
                })
                .list();
    }
}
