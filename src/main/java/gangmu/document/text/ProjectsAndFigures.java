package gangmu.document.text;

import gangmu.document.DocumentId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects and figures that were read in a document, article by article. */
@Component
@Transactional(readOnly = true)
public class ProjectsAndFigures {

    public record ProjectView(
            String name,
            @Nullable String place,
            @Nullable String owner,
            @Nullable BigDecimal investmentYuan,
            @Nullable String status,
            List<int[]> spans) {}

    public record FigureView(
            String subject, BigDecimal value, String unit, String comparator, String text, List<int[]> spans) {}

    private final JdbcClient jdbc;

    ProjectsAndFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, List<ProjectView>> projects(DocumentId id) {
        return InArticle.grouped(jdbc.sql("""
                        select p.article_id, p.name, p.place, p.owner, p.investment_yuan, p.status, p.spans
                          from document.project p
                          join document.article a on a.id = p.article_id
                         where a.document_id = :id
                         order by p.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new InArticle<>(
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

    public Map<UUID, List<FigureView>> figures(DocumentId id) {
        return InArticle.grouped(jdbc.sql("""
                        select f.article_id, f.subject, f.value, f.unit, f.comparator, f.text, f.spans
                          from document.figure f
                          join document.article a on a.id = f.article_id
                         where a.document_id = :id
                         order by f.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new InArticle<>(
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
}
