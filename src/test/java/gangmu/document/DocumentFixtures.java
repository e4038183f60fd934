package gangmu.document;

import gangmu.file.FileOfRecord;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Invented documents and what was read in them. */
final class DocumentFixtures {

    static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");

    static final String HEADING = "一要抓好工业运行";

    private DocumentFixtures() {}

    /** A report with one article that demands each of these sentences, under one heading; it is different each time. */
    static Reading report(String... demands) {
        return report(
                List.of(demands),
                demand -> new Told(
                        List.of("市工信局"),
                        demand.contains("6月底前") ? new Deadline("6月底前", LocalDate.of(2026, 6, 30)) : null));
    }

    /** The same, with what the reader found in its demands. */
    static Reading report(List<String> demands, Function<String, Told> reader) {
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

    static Assignment toIndustry(String demand) {
        return assignment(demand, TestCity.INDUSTRY.id(), LocalDate.of(2026, 6, 30));
    }

    static Assignment assignment(String demand, @Nullable UnitId lead, @Nullable LocalDate deadline) {
        return new Assignment(demand, null, HEADING, lead, List.of(TestCity.HOUSING.id()), deadline, "6月底前");
    }

    /** An open demand of this text that stands at the beginning of its source. */
    static Finding open(String text) {
        return new Finding(
                FindingId.next(),
                DocumentId.next(),
                new UUID(0, 7),
                3,
                text,
                List.of(0, text.length()),
                HEADING,
                "江怀谦",
                List.of("市工信局"),
                "6月底前",
                LocalDate.of(2026, 6, 30),
                false,
                Finding.State.OPEN,
                null,
                null,
                null,
                null,
                null);
    }

    static Document document(String source) {
        var reading = new Reading(source, Masthead.NONE, null, List.of());
        return Document.read(file(reading), reading, TestCity.CLERK, NOW);
    }

    /** A proposal made of an open demand of this text. */
    static Proposal ready(String text) {
        return Proposal.of(List.of(open(text)), document(text), toIndustry(text), TestCity.CLERK, NOW);
    }
}
