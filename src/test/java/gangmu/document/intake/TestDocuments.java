package gangmu.document.intake;

import gangmu.document.DocumentId;
import gangmu.document.finding.FindingView;
import gangmu.file.FileOfRecord;
import gangmu.organisation.TestCity;
import gangmu.reading.Article;
import gangmu.reading.Deadline;
import gangmu.reading.Directive;
import gangmu.reading.Excerpt;
import gangmu.reading.Figure;
import gangmu.reading.Masthead;
import gangmu.reading.Passage;
import gangmu.reading.Project;
import gangmu.reading.Reading;
import gangmu.reading.SentenceReader.Told;
import gangmu.reading.Story;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;

/** Invented documents and what was read in them, for the tests of what comes after. */
public final class TestDocuments {

    public static final String HEADING = "一要抓好工业运行";

    private TestDocuments() {}

    /** A report with one article that demands each of these sentences, under one heading; it is different each time. */
    public static Reading report(String... demands) {
        return report(
                List.of(demands),
                demand -> new Told(
                        List.of("市工信局"),
                        demand.contains("6月底前") ? new Deadline("6月底前", LocalDate.of(2026, 6, 30)) : null));
    }

    /** The same, with what the reader found in its demands. */
    public static Reading report(List<String> demands, Function<String, Told> reader) {
        var title = "市政府召开重点工作周交办会 " + UUID.randomUUID();
        var body = String.join("", demands);
        var source = title + "\n" + body;
        var text = Passage.ofSource(source);
        var start = title.length() + 1;
        var passage = text.subSequence(start, source.length());
        var directives = demands.stream().map(demand -> {
            var at = source.indexOf(demand);
            var told = reader.apply(demand);
            return new Directive(
                    Excerpt.of(text.subSequence(at, at + demand.length())),
                    HEADING,
                    "江怀谦",
                    told.units(),
                    told.deadline());
        });
        var first = Excerpt.of(text.subSequence(start, start + 2));
        return new Reading(
                source,
                new Masthead("安澜日报", LocalDate.of(2026, 5, 11), "100"),
                LocalDate.of(2026, 5, 11),
                List.of(new Article(
                        new Story(
                                text.subSequence(0, title.length()),
                                List.of(Passage.ofSource("全力冲刺")),
                                List.of("纪言"),
                                LocalDate.of(2026, 5, 11),
                                passage,
                                "第二版"),
                        directives.toList(),
                        List.of(new Project(first, "临湖区", "澜光科技", new BigDecimal("800000000"), "在建")),
                        List.of(new Figure(first, "企业", new BigDecimal("15"), "家", Figure.Comparator.AT_LEAST)))));
    }

    static FileOfRecord file(Reading reading) {
        return FileOfRecord.of("周交办会报道.txt", reading.source().getBytes(StandardCharsets.UTF_8));
    }

    /** Registers a document with what was read in it. */
    public static DocumentId register(BeanFactory beans, Reading reading) {
        return beans.getBean(DocumentCommands.class)
                .register(file(reading), reading, TestCity.CLERK)
                .id();
    }

    /** The first article of a document. */
    public static UUID article(BeanFactory beans, DocumentId id) {
        return view(beans, id).articles().getFirst().id();
    }

    /** The demands of the first article of a document. */
    public static List<FindingView> demands(BeanFactory beans, DocumentId id) {
        return view(beans, id).articles().getFirst().directives();
    }

    /** What became of its demands, in words. */
    public static String coverage(BeanFactory beans, DocumentId id) {
        return view(beans, id).coverage().sentence();
    }

    public static void giveDate(BeanFactory beans, DocumentId id, LocalDate date) {
        beans.getBean(DocumentDates.class).give(id, date, TestCity.CLERK);
    }

    public static void putOutOfUse(BeanFactory beans, DocumentId id, String reason) {
        beans.getBean(DocumentVoiding.class).putOutOfUse(id, reason, TestCity.CLERK);
    }

    private static DocumentQueries.DocumentView view(BeanFactory beans, DocumentId id) {
        return beans.getBean(DocumentQueries.class).view(id);
    }
}
