package gangmu.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reading as a person wants to see it on a terminal: each article, what it demands, its projects and figures. */
final class ReadingReport {

    private static final int INDENT = 4;
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private ReadingReport(int width) {
        this.width = width;
    }

    /** The lines of the report, none wider than this many columns. */
    static List<String> of(String name, Reading reading, int width) {
        var report = new ReadingReport(width);
        report.head(name, reading);
        for (var i = 0; i < reading.articles().size(); i++) {
            report.article(i + 1, reading.articles().get(i));
        }
        return List.copyOf(report.lines);
    }

    private void head(String name, Reading reading) {
        var masthead = reading.masthead();
        var issue = masthead.issue() == null ? null : "第" + masthead.issue() + "期";
        wrapped(0, joined("　", name, masthead.paper(), reading.day(), issue, counts(reading)));
        lines.add("═".repeat(width));
    }

    private static String counts(Reading reading) {
        var articles = reading.articles();
        return "%d 篇文章，%d 条要求，%d 个项目，%d 个数字"
                .formatted(
                        articles.size(),
                        articles.stream().mapToInt(a -> a.directives().size()).sum(),
                        articles.stream().mapToInt(a -> a.projects().size()).sum(),
                        articles.stream().mapToInt(a -> a.figures().size()).sum());
    }

    private void article(int number, Article article) {
        var story = article.story();
        wrapped(0, "%d. %s".formatted(number, story.title() == null ? "（无标题）" : story.title()));
        story.subtitles().forEach(subtitle -> wrapped(INDENT, subtitle.toString()));
        wrapped(
                INDENT,
                joined(
                        "　",
                        story.date(),
                        story.byline().isEmpty() ? null : "记者 " + String.join("、", story.byline()),
                        "要求 " + article.directives().size(),
                        "项目 " + article.projects().size(),
                        "数字 " + article.figures().size(),
                        story.continuesOn() == null ? null : "下转" + story.continuesOn()));
        directives(article.directives());
        projects(article.projects());
        figures(article.figures());
        lines.add("");
    }

    private void directives(List<Directive> directives) {
        if (directives.isEmpty()) {
            return;
        }
        var table = new TerminalTable(INDENT, width, 4, 10, 16).row("序号", "期限", "单位", "要求");
        var above = "";
        for (var i = 0; i < directives.size(); i++) {
            var directive = directives.get(i);
            var heading = joined("　", directive.speaker(), directive.heading());
            if (!heading.isEmpty() && !heading.equals(above)) {
                table.heading("▍" + heading);
            }
            above = heading;
            table.row(
                    String.valueOf(i + 1),
                    deadline(directive.deadline()),
                    String.join("、", directive.units()),
                    directive.sentence().text());
        }
        section(table);
    }

    private void projects(List<Project> projects) {
        if (projects.isEmpty()) {
            return;
        }
        var table = new TerminalTable(INDENT, width, 28, 12, 10, 12).row("项目", "地点", "总投资", "状态", "业主");
        for (var project : projects) {
            table.row(
                    project.name().text(),
                    Objects.requireNonNullElse(project.place(), ""),
                    money(project.investmentYuan()),
                    Objects.requireNonNullElse(project.status(), ""),
                    Objects.requireNonNullElse(project.owner(), ""));
        }
        section(table);
    }

    private void figures(List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        var table = new TerminalTable(INDENT, width, 18).row("数字", "指标");
        figures.forEach(figure -> table.row(value(figure), figure.subject()));
        section(table);
    }

    private void section(TerminalTable table) {
        lines.add("");
        lines.addAll(table.lines());
    }

    private void wrapped(int indent, String words) {
        DisplayWidth.wrap(words, width - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
    }

    private static String deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "";
        }
        return deadline.date() == null ? deadline.text() : deadline.date().toString();
    }

    private static String value(Figure figure) {
        var sign = figure.comparator() == Figure.Comparator.EQUAL
                ? ""
                : figure.comparator().symbol() + " ";
        return sign + figure.value().toPlainString() + " " + figure.unit();
    }

    private static String money(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return "";
        }
        var isYi = yuan.compareTo(YI) >= 0;
        return yuan.divide(isYi ? YI : WAN).stripTrailingZeros().toPlainString() + (isYi ? " 亿元" : " 万元");
    }

    private static String joined(String separator, @Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(separator));
    }
}
