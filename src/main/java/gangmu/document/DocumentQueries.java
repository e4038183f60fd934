package gangmu.document;

import gangmu.NotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the reading desk shows: plain SQL into records. */
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
            List<ProjectView> projects,
            List<FigureView> figures) {}

    /**
     * A demand on the desk.
     *
     * @param listed whether its proposal stands on the list of a meeting
     * @param cutWith the other half of the last cut that made it one
     * @param linkedTo what its proposal repeats, where it is not dispatched for itself
     */
    record FindingView(
            FindingId id,
            int ordinal,
            String text,
            List<int[]> spans,
            @Nullable String heading,
            @Nullable String speaker,
            List<String> units,
            @Nullable String deadlineText,
            @Nullable LocalDate deadline,
            Finding.State state,
            @Nullable String reason,
            @Nullable UUID proposalId,
            @Nullable UUID mergedInto,
            @Nullable UUID cutWith,
            boolean addedByHand,
            boolean listed,
            @Nullable LinkedTo linkedTo,
            int version) {}

    record ProjectView(
            String name,
            @Nullable String place,
            @Nullable String owner,
            @Nullable BigDecimal investmentYuan,
            @Nullable String status,
            List<int[]> spans) {}

    record FigureView(
            String subject, BigDecimal value, String unit, String comparator, String text, List<int[]> spans) {}

    /** The file of a document. */
    record Attachment(String name, String sha256) {}

    private record Of<T>(UUID article, T found) {}

    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
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
                .map(finding -> new Coverage.Decided(
                        finding.state(), finding.linkedTo() != null, String.valueOf(finding.reason())))
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
        var findings = findings(id);
        var projects = projects(id);
        var figures = figures(id);
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
                            findings.getOrDefault(article, List.of()),
                            projects.getOrDefault(article, List.of()),
                            figures.getOrDefault(article, List.of()));
                })
                .list();
    }

    private Map<UUID, List<FindingView>> findings(DocumentId id) {
        return byArticle(jdbc.sql("""
                        select f.id, f.article_id, f.ordinal, f.text, f.spans, f.heading, f.speaker, f.units, f.deadline_text,
                               f.deadline, f.state, f.reason, f.proposal, f.merged_into, f.added_by_hand, f.version,
                               coalesce((select s.id
                                           from document.finding s
                                          where s.cut_from = f.id
                                          order by s.ordinal
                                          limit 1), f.cut_from) as cut_with,
                               p.state = 'LISTED' as listed, %s
                          from document.finding f
                          left join document.proposal p on p.id = f.proposal
                          left join document.proposal o on o.id = p.repeats_id
                         where f.document_id = :id
                         order by f.ordinal, f.id
                        """.formatted(LinkedTo.COLUMNS))
                .param("id", id.value())
                .query((row, _) -> new Of<>(
                        row.getObject("article_id", UUID.class),
                        new FindingView(
                                new FindingId(row.getObject("id", UUID.class)),
                                row.getInt("ordinal"),
                                row.getString("text"),
                                Columns.spans(row, "spans").pairs(),
                                row.getString("heading"),
                                row.getString("speaker"),
                                Columns.texts(row, "units"),
                                row.getString("deadline_text"),
                                Columns.day(row, "deadline"),
                                Finding.State.valueOf(row.getString("state")),
                                row.getString("reason"),
                                Columns.uuid(row, "proposal"),
                                Columns.uuid(row, "merged_into"),
                                Columns.uuid(row, "cut_with"),
                                row.getBoolean("added_by_hand"),
                                row.getBoolean("listed"),
                                LinkedTo.of(row),
                                row.getInt("version"))))
                .list());
    }

    private Map<UUID, List<ProjectView>> projects(DocumentId id) {
        return byArticle(jdbc.sql("""
                        select p.article_id, p.name, p.place, p.owner, p.investment_yuan, p.status, p.spans
                          from document.project p
                          join document.article a on a.id = p.article_id
                         where a.document_id = :id
                         order by p.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Of<>(
                        row.getObject("article_id", UUID.class),
                        new ProjectView(
                                row.getString("name"),
                                row.getString("place"),
                                row.getString("owner"),
                                row.getBigDecimal("investment_yuan"),
                                row.getString("status"),
                                Columns.spans(row, "spans").pairs())))
                .list());
    }

    private Map<UUID, List<FigureView>> figures(DocumentId id) {
        return byArticle(jdbc.sql("""
                        select f.article_id, f.subject, f.value, f.unit, f.comparator, f.text, f.spans
                          from document.figure f
                          join document.article a on a.id = f.article_id
                         where a.document_id = :id
                         order by f.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Of<>(
                        row.getObject("article_id", UUID.class),
                        new FigureView(
                                row.getString("subject"),
                                row.getBigDecimal("value"),
                                row.getString("unit"),
                                row.getString("comparator"),
                                row.getString("text"),
                                Columns.spans(row, "spans").pairs())))
                .list());
    }

    private static <T> Map<UUID, List<T>> byArticle(List<Of<T>> found) {
        return found.stream()
                .collect(Collectors.groupingBy(Of::article, Collectors.mapping(Of::found, Collectors.toList())));
    }
}
