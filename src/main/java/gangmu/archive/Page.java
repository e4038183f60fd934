package gangmu.archive;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.Sentence;
import gangmu.matter.dossier.Dossier;
import gangmu.matter.dossier.Dossier.Fact;
import gangmu.matter.dossier.Dossier.Paper;
import gangmu.matter.dossier.Dossier.Step;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dossier as one page that needs nothing beside it and reaches for nothing outside. Whatever people wrote stands on it as words. */
final class Page {

    static final String NAME = "index.html";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private static final String STYLE = """
            body{max-width:60em;margin:2em auto;padding:0 1.5em;color:#1f2933;font:16px/1.8 "Noto Sans CJK SC","Microsoft YaHei",sans-serif}
            h1{font-size:24px;line-height:1.5}h2{margin-top:2em;border-bottom:1px solid #cbd2d9;font-size:19px}
            table{width:100%;border-collapse:collapse}th,td{padding:6px 10px;border:1px solid #cbd2d9;text-align:left;vertical-align:top}
            th{width:9em;background:#f5f7fa;font-weight:500}thead th{width:auto}
            blockquote{margin:0;padding:8px 16px;border-left:3px solid #9aa5b1;background:#f5f7fa}
            .words{white-space:pre-line;overflow-wrap:anywhere}.hash{font:13px/1.6 monospace;overflow-wrap:anywhere}.small{color:#52606d;font-size:14px}
            article{margin:1.5em 0;padding:2em 3em;border:1px solid #cbd2d9;font-family:FangSong,"Noto Serif CJK SC",serif}
            article h3,article .no{text-align:center}article p{text-indent:2em;white-space:pre-line}article .to,article .no{text-indent:0}article .end{text-align:right}
            @media print{body{max-width:none;margin:0}article{break-inside:avoid}}
            """;

    private final Dossier dossier;
    private final List<Enclosure> enclosures;
    private final Map<UUID, Enclosure> byId;
    private final String by;
    private final Instant at;

    Page(Dossier dossier, List<Enclosure> enclosures, String by, Instant at) {
        this.dossier = dossier;
        this.enclosures = enclosures;
        this.byId = enclosures.stream()
                .collect(Collectors.toMap(enclosure -> enclosure.piece().id(), Function.identity()));
        this.by = by;
        this.at = at;
    }

    String html() {
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width">
                <title>%1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <h1>%1$s　%3$s</h1>
                <p class="small">%4$s于%5$s从纲目导出归档。核验方法见 README.txt。</p>
                <h2>基本情况</h2>
                <table>
                %6$s</table>
                %7$s<h2>文书</h2>
                %8$s<h2>办理过程</h2>
                <table>
                <thead><tr><th>序号</th><th>时间</th><th>单位、人员</th><th>内容</th></tr></thead>
                %9$s</table>
                <h2>佐证材料</h2>
                %10$s</body>
                </html>
                """.formatted(
                        escaped(dossier.code()),
                        STYLE,
                        escaped(dossier.demand()),
                        escaped(by),
                        minute(at),
                        joined(dossier.facts(), Page::fact),
                        source(dossier.sentence()),
                        joined(dossier.papers(), Page::paper),
                        joined(dossier.steps(), this::step),
                        evidence());
    }

    /** A moment as people write it. */
    static String minute(Instant at) {
        return MINUTE.format(at.atZone(WorkCalendar.ZONE));
    }

    private static String fact(Fact fact) {
        return "<tr><th>%s</th><td>%s</td></tr>\n".formatted(escaped(fact.name()), escaped(fact.value()));
    }

    private static String source(@Nullable Sentence sentence) {
        return sentence == null
                ? ""
                : """
                <h2>原文</h2>
                <blockquote class="words">%s</blockquote>
                <p class="small">出自《%s》</p>
                <p class="hash">文件SHA-256　%s</p>
                """.formatted(
                                escaped(sentence.words()),
                                escaped(sentence.documentName()),
                                escaped(sentence.documentSha256()));
    }

    private static String paper(Paper paper) {
        return """
                <article>
                <p class="no">%s　%s</p>
                <h3>%s</h3>
                <p class="to">%s：</p>
                %s<p class="end">%s<br>%s</p>
                </article>
                """.formatted(
                        escaped(paper.office()),
                        escaped(paper.number()),
                        escaped(paper.title()),
                        escaped(paper.to()),
                        joined(paper.paragraphs(), words -> "<p>%s</p>\n".formatted(escaped(words))),
                        escaped(paper.office()),
                        escaped(paper.date()));
    }

    private String step(Step step) {
        return "<tr><td>%d</td><td>%s</td><td>%s　%s</td><td><b>%s</b>%s%s</td></tr>\n"
                .formatted(
                        step.no(),
                        minute(step.at()),
                        escaped(step.unit()),
                        escaped(step.by()),
                        escaped(step.title()),
                        step.words() == null ? "" : "<div class=\"words\">%s</div>".formatted(escaped(step.words())),
                        joined(step.evidence(), this::attached));
    }

    private String attached(UUID id) {
        var enclosure = byId.get(id);
        return enclosure == null ? "" : "<div class=\"small\">附：%s</div>".formatted(link(enclosure));
    }

    private String evidence() {
        return enclosures.isEmpty() ? "<p>没有佐证材料。</p>\n" : """
                <table>
                <thead><tr><th>文件</th><th>字节数</th><th>上报</th><th>SHA-256</th></tr></thead>
                %s</table>
                """.formatted(joined(enclosures, Page::row));
    }

    private static String row(Enclosure enclosure) {
        var piece = enclosure.piece();
        return "<tr><td>%s</td><td>%d</td><td>%s　%s<br>%s</td><td class=\"hash\">%s</td></tr>\n"
                .formatted(
                        link(enclosure),
                        piece.size(),
                        escaped(piece.unit()),
                        escaped(piece.by()),
                        minute(piece.at()),
                        escaped(piece.sha256()));
    }

    private static String link(Enclosure enclosure) {
        var name = escaped(enclosure.path().substring(Enclosure.FOLDER.length()));
        return enclosure.whole()
                ? "<a href=\"%s\" download>%s</a>".formatted(address(enclosure.path()), name)
                : name + "（原件缺失或损坏，未收入）";
    }

    private static String address(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static <T> String joined(List<T> things, Function<T, String> told) {
        return things.stream().map(told).collect(Collectors.joining());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
