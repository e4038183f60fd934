package gangmu.matter.list;

import gangmu.matter.MatterId;
import gangmu.matter.standing.CityLights;
import gangmu.organisation.Viewer;
import gangmu.wording.Excerpt;
import gangmu.wording.Word;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 全文检索 over the matters that a viewer may see, the sentences they came from, and what was reported on them; the latest first. Two characters
 * are enough.
 */
@Component
class MatterSearch {

    enum Kind {
        /** 事项: its number or its demand. */
        MATTER,
        /** 进展反馈 */
        REPORT,
        /** 原文: the sentence of the document it came from. */
        SOURCE
    }

    /** Where the words were found. */
    record SearchRow(
            Kind kind,
            MatterId matterId,
            String code,
            String title,
            String excerpt,
            List<List<Integer>> hits,
            OffsetDateTime at) {}

    /** One page of what was found. */
    record SearchPage(List<SearchRow> rows, @Nullable Cursor next) {}

    private record Found(
            boolean report,
            UUID id,
            UUID matterId,
            String code,
            String demand,
            @Nullable String words,
            OffsetDateTime at) {}

    /** How many of the latest are looked through before the index is asked. */
    private static final int RECENT = 10_000;

    /** Up to so many matters of one unit are looked through, with their reports; of more the index is asked. */
    private static final int FEW = 5_000;

    private static final String MATTER = """
            select m.id, m.id as matter_id, m.code, m.demand, m.words
              from matter.matter m
              join matter.standing s on s.matter_id = m.id
             where m.id = found.id""";

    private static final String REPORT = """
            select r.id, r.matter_id, m.code, m.demand, concat_ws(E'\\n', r.progress, r.problems, r.needs, r.next_step) as words
              from matter.report r
              join matter.matter m on m.id = r.matter_id
              join matter.standing s on s.matter_id = r.matter_id
             where r.id = found.id""";

    private static final String REPORT_TEXT = "matter.text_of_report(r.progress, r.problems, r.needs, r.next_step)";

    /** Matters come into question, and the reports on them. */
    private enum Source {
        /** The latest of the city: a word that stands everywhere is soon found among them, and by the index not before all was gathered. */
        LATEST(
                "latest_matters(cast(:afterKey as timestamptz), cast(:afterId as uuid), :recent)",
                "latest_reports(cast(:afterKey as timestamptz), cast(:afterId as uuid), :recent)"),
        /** All whose text has the words' pairs of characters. */
        WITH_PAIRS("matters_with_pairs(:pairs)", "reports_with_pairs(:pairs)"),
        /** The few of one unit that have the words. */
        OF_UNIT("matters_among(:ids, :words)", "reports_among(:ids, :words)");

        private final String matters;
        private final String reports;

        Source(String matters, String reports) {
            this.matters = matters;
            this.reports = reports;
        }
    }

    private final JdbcClient jdbc;
    private final CityLights cityLights;

    MatterSearch(JdbcClient jdbc, CityLights cityLights) {
        this.jdbc = jdbc;
        this.cityLights = cityLights;
    }

    /**
     * Where all these words stand together.
     *
     * @param typed blanks part the words
     * @param after the last row of the page before; null for the first page
     * @param asOf what had been said until then; null for now
     */
    @Transactional(readOnly = true)
    SearchPage search(Viewer viewer, String typed, @Nullable Cursor after, int size, @Nullable Instant asOf) {
        var words = Word.of(typed);
        if (words.isEmpty()) {
            return new SearchPage(List.of(), null);
        }
        var found = first(viewer, words, after, asOf, size + 1);
        var shown = found.size() > size ? found.subList(0, size) : found;
        return new SearchPage(
                shown.stream().map(row -> row(row, words)).toList(),
                found.size() > size
                        ? new Cursor(
                                shown.getLast().at().toString(), shown.getLast().id())
                        : null);
    }

    private List<Found> first(
            Viewer viewer, List<Word> words, @Nullable Cursor after, @Nullable Instant asOf, int limit) {
        var ofUnit = viewer.sight().isOf(viewer.unit()) && !cityLights.isPast(asOf);
        var own = ofUnit ? ofUnit(viewer) : List.<UUID>of();
        if (ofUnit && own.size() <= FEW) {
            return found(viewer, words, after, asOf, limit, Source.OF_UNIT, own);
        }
        var lately = found(viewer, words, after, asOf, limit, Source.LATEST, own);
        return lately.size() == limit ? lately : found(viewer, words, after, asOf, limit, Source.WITH_PAIRS, own);
    }

    /** The matters that the viewer's unit has to do with now; one more than a few if there are many. */
    private List<UUID> ofUnit(Viewer viewer) {
        var conditions = ListConditions.of(List.of(), cityLights.now(), false);
        return jdbc.sql(ofUnit(conditions, viewer) + " limit :most")
                .params(conditions.parameters())
                .param("most", FEW + 1)
                .query(UUID.class)
                .list();
    }

    private static String ofUnit(ListConditions conditions, Viewer viewer) {
        return conditions.walksByDue(viewer).stream()
                .map(visible ->
                        "select s.matter_id from matter.standing s where (" + visible + ") and " + conditions.where())
                .collect(Collectors.joining("\nunion all\n"));
    }

    /**
     * The first that have all the words. Which rows come into question is found before anybody's eyes, ids and times only; then each is
     * looked at, the latest first, until there are enough: whether somebody sees a row costs more than anything else that is asked about it.
     *
     * @param own the matters of the viewer's unit, if that is all that he sees
     */
    private List<Found> found(
            Viewer viewer,
            List<Word> words,
            @Nullable Cursor after,
            @Nullable Instant asOf,
            int limit,
            Source source,
            List<UUID> own) {
        var matters = conditions(words, ListConditions.TEXT, asOf);
        var reports = conditions(words, REPORT_TEXT, asOf);
        matters.seenBy(viewer);
        reports.seenBy(viewer);
        reports.add("r.at <= :until");
        matters.bind("until", cityLights.until(asOf));
        var isOfUnit = !own.isEmpty() && source != Source.OF_UNIT;
        return jdbc.sql("""
                        with coming_matters as materialized (select * from matter.%1$s),
                             coming_reports as materialized (select * from matter.%2$s),
                             %3$s
                        select *
                          from (%4$s
                                union all
                                %5$s) found
                         where at >= greatest(%6$s, %7$s)
                         order by at desc, id desc
                         limit :limit
                        """.formatted(
                                source.matters,
                                source.reports,
                                isOfUnit ? ofUnitAlone(viewer) : """
                                        matters as (select * from coming_matters),
                                        reports as (select * from coming_reports)""",
                                lookedAt(false, "matters", MATTER, matters),
                                lookedAt(true, "reports", REPORT, reports),
                                lookedThrough("coming_matters", source),
                                lookedThrough("coming_reports", source)))
                .params(matters.parameters())
                .param("limit", limit)
                .param("recent", RECENT)
                .param("pairs", Word.together(words))
                .param("words", words.stream().map(Word::text).toArray(String[]::new))
                .param("ids", own.toArray(UUID[]::new))
                .param("afterKey", after == null ? null : after.key())
                .param("afterId", after == null ? null : after.id())
                .query(Found.class)
                .list();
    }

    /** Of what comes into question only what the viewer's unit has to do with now. */
    private String ofUnitAlone(Viewer viewer) {
        return """
            own as materialized (%s),
            matters as materialized (select * from coming_matters where id in (select matter_id from own)),
            reports as materialized (select * from coming_reports where matter_id in (select matter_id from own))""".formatted(ofUnit(ListConditions.of(List.of(), cityLights.now(), false), viewer));
    }

    private ListConditions conditions(List<Word> words, String text, @Nullable Instant asOf) {
        var conditions = ListConditions.of(List.of(), cityLights.at(asOf), cityLights.isPast(asOf));
        conditions.say(words, text);
        return conditions;
    }

    /** Looks at each row that comes into question, behind the last one of the page before and the latest first, until there are enough. */
    private static String lookedAt(boolean report, String rows, String row, ListConditions conditions) {
        return """
            (select %s as report, said.*, found.at
               from (select *
                       from %s found
                      where cast(:afterKey as timestamptz) is null
                         or (found.at, found.id) < (cast(:afterKey as timestamptz), cast(:afterId as uuid))
                      order by at desc, id desc) found
              cross join lateral (%s and %s
                                   limit 1) said
              order by found.at desc, found.id desc
              limit :limit)""".formatted(report, rows, row, conditions.where());
    }

    /** Since when nothing of them is left out. */
    private static String lookedThrough(String rows, Source source) {
        return source == Source.LATEST
                ? "(select case when count(*) < :recent then '-infinity' else min(at) end from %s)".formatted(rows)
                : "'-infinity'::timestamptz";
    }

    private static SearchRow row(Found row, List<Word> words) {
        var kind = kind(row, words);
        var told = kind == Kind.MATTER ? row.demand() : row.words();
        var excerpt = Excerpt.of(told == null ? "" : told, words);
        return new SearchRow(
                kind, new MatterId(row.matterId()), row.code(), row.demand(), excerpt.text(), excerpt.hits(), row.at());
    }

    /** A matter is found in its demand, unless only the sentence it came from has the words. */
    private static Kind kind(Found row, List<Word> words) {
        if (row.report()) {
            return Kind.REPORT;
        }
        var head = row.code() + " " + row.demand();
        var inHead = words.stream()
                .anyMatch(word -> !Excerpt.of(head, List.of(word)).hits().isEmpty());
        return inHead || row.words() == null ? Kind.MATTER : Kind.SOURCE;
    }
}
