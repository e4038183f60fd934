package gangmu.matter;

import gangmu.organisation.Viewer;
import gangmu.wording.Excerpt;
import gangmu.wording.Word;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /** Those that come after the last row of the page before. */
    private static final String LATEST = "latest_%s(cast(:afterKey as timestamptz), cast(:afterId as uuid), :recent)";

    private static final String AFTER =
            "(cast(:afterKey as timestamptz) is null or (%s) < (cast(:afterKey as timestamptz), cast(:afterId as uuid)))";

    private static final String REPORT_TEXT = "matter.text_of_report(r.progress, r.problems, r.needs, r.next_step)";

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
        var lately = found(viewer, words, after, asOf, size + 1, RECENT);
        var found = lately.size() > size ? lately : found(viewer, words, after, asOf, size + 1, null);
        var shown = found.size() > size ? found.subList(0, size) : found;
        return new SearchPage(
                shown.stream().map(row -> row(row, words)).toList(),
                found.size() > size
                        ? new Cursor(
                                shown.getLast().at().toString(), shown.getLast().id())
                        : null);
    }

    /**
     * The first that have all the words. Which rows come into question is found before anybody's eyes: ids and times only.
     *
     * @param recent how many of the latest matters and reports are looked through, one by one; null: all of them, by the index of pairs. A
     *     word that stands everywhere is soon found among the latest, and by the index not before everything was gathered and sorted
     */
    private List<Found> found(
            Viewer viewer,
            List<Word> words,
            @Nullable Cursor after,
            @Nullable Instant asOf,
            int limit,
            @Nullable Integer recent) {
        var matters = conditions(words, ListConditions.TEXT, asOf);
        var reports = conditions(words, REPORT_TEXT, asOf);
        reports.add("r.at <= :until");
        matters.bind("until", cityLights.until(asOf));
        var walks = new ArrayList<String>();
        matters.visibleTo(viewer).forEach(visible -> walks.add(inMatters(visible, matters.where())));
        reports.visibleTo(viewer).forEach(visible -> walks.add(inReports(visible, reports.where())));
        return jdbc.sql("""
                        with matters as materialized (select * from matter.%1$s),
                             reports as materialized (select * from matter.%2$s)
                        select *
                          from (%3$s) found
                         where at >= greatest(%4$s, %5$s)
                         order by at desc, id desc
                         limit :limit
                        """.formatted(
                                recent == null ? "matters_with_pairs(:pairs)" : LATEST.formatted("matters"),
                                recent == null ? "reports_with_pairs(:pairs)" : LATEST.formatted("reports"),
                                String.join("union all\n", walks),
                                lookedThrough("matters", recent),
                                lookedThrough("reports", recent)))
                .params(matters.parameters())
                .param("limit", limit)
                .param("recent", recent)
                .param("pairs", Word.together(words))
                .param("afterKey", after == null ? null : after.key())
                .param("afterId", after == null ? null : after.id())
                .query(Found.class)
                .list();
    }

    private ListConditions conditions(List<Word> words, String text, @Nullable Instant asOf) {
        var conditions = ListConditions.of(List.of(), cityLights.at(asOf), cityLights.isPast(asOf));
        conditions.say(words, text);
        return conditions;
    }

    /** Since when nothing of them is left out. */
    private static String lookedThrough(String rows, @Nullable Integer recent) {
        return recent == null
                ? "'-infinity'::timestamptz"
                : "(select case when count(*) < :recent then '-infinity' else min(at) end from %s)".formatted(rows);
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

    private static String inMatters(String visible, String where) {
        return """
            (select false as report, m.id, m.id as matter_id, m.code, m.demand, m.words, m.dispatched_at as at
               from matters found
               join matter.matter m on m.id = found.id
               join matter.standing s on s.matter_id = found.id
              where %s
                and %s
                and %s
              order by m.dispatched_at desc, m.id desc
              limit :limit)
            """.formatted(visible, AFTER.formatted("m.dispatched_at, m.id"), where);
    }

    private static String inReports(String visible, String where) {
        return """
            (select true as report, r.id, r.matter_id, m.code, m.demand,
                    concat_ws(E'\\n', r.progress, r.problems, r.needs, r.next_step) as words, r.at
               from reports found
               join matter.standing s on s.matter_id = found.matter_id
               join matter.report r on r.id = found.id
               join matter.matter m on m.id = found.matter_id
              where %s
                and %s
                and %s
              order by r.at desc, r.id desc
              limit :limit)
            """.formatted(visible, AFTER.formatted("r.at, r.id"), where);
    }
}
