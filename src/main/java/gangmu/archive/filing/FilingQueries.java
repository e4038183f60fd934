package gangmu.archive.filing;

import gangmu.NotFound;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.MatterId;
import gangmu.matter.Result;
import gangmu.matter.Stage;
import gangmu.matter.list.Cursor;
import gangmu.matter.list.MatterLists;
import gangmu.organisation.Right;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be filed, what is on file, and whose time is over. */
@Component
class FilingQueries {

    /**
     * A matter that is over and not on file, or not with all of it.
     *
     * @param endedOn when it was over
     * @param dueOn the last day for filing it
     * @param late whether that is over
     * @param suggested how long it might be kept
     * @param why why so long
     * @param lookBackOn when somebody is to look again, before it can be filed
     * @param fileNumber under which number what was done since belongs, where it is on file
     */
    record AwaitingRow(
            MatterId id,
            String code,
            String demand,
            String leadUnit,
            Stage stage,
            @Nullable Result result,
            LocalDate endedOn,
            LocalDate dueOn,
            boolean late,
            Retention suggested,
            String why,
            @Nullable LocalDate lookBackOn,
            @Nullable String fileNumber) {}

    /**
     * A part of what waits, those that were over first before the others.
     *
     * @param ready how many can be filed
     * @param lookedBackOn how many are to be looked back on first
     * @param late for how many of both the last day is over
     * @param pending how many were closed and are not solved: they do not wait yet
     * @param next where the next part begins; null where this is the last
     */
    record AwaitingPage(
            List<AwaitingRow> rows,
            int ready,
            int lookedBackOn,
            int late,
            int pending,
            @Nullable Cursor next) {}

    /**
     * A number that was given, and to what.
     *
     * @param endedOn the date of the file
     * @param keptUntil the last day of its time; null for what is kept for good
     * @param reason why it took the place of another number
     * @param voided whether another number took its place
     * @param reopened whether the matter was taken up again and not filed since
     * @param appraisal what was found last, when its time was over
     */
    record FilingRow(
            MatterId id,
            String fileNumber,
            int year,
            Retention retention,
            String division,
            String code,
            String title,
            String author,
            LocalDate endedOn,
            int enclosures,
            LocalDate filedOn,
            String filedBy,
            @Nullable LocalDate keptUntil,
            @Nullable String reason,
            boolean voided,
            boolean reopened,
            @Nullable LocalDate supplementedOn,
            @Nullable Appraisal appraisal) {

        static FilingRow of(Filing filing, @Nullable Appraisal appraisal) {
            var number = filing.number();
            return new FilingRow(
                    filing.matter(),
                    number.toString(),
                    number.year(),
                    number.retention(),
                    number.division(),
                    filing.code(),
                    filing.title(),
                    filing.author(),
                    filing.endedOn(),
                    filing.enclosures(),
                    filing.filedOn(),
                    filing.by(),
                    Appraisal.inForce(filing, appraisal == null ? List.of() : List.of(appraisal))
                            .lastDay(number.year()),
                    filing.reason(),
                    filing.voidedAt() != null,
                    filing.reopenedAt() != null,
                    filing.supplementedAt() == null ? null : WorkCalendar.dayOf(filing.supplementedAt()),
                    appraisal);
        }
    }

    /** How many are on file for a year. */
    record FiledYear(int year, int filed) {}

    /**
     * A part of the register of a year, by the numbers.
     *
     * @param years which years there are, the last one first
     * @param next where the next part begins; null where this is the last
     */
    record FilingPage(
            List<FiledYear> years,
            List<FilingRow> rows,
            @Nullable String next) {}

    /**
     * How a matter is on file.
     *
     * @param filing nothing where it is not
     * @param earlier the numbers that are void
     * @param awaiting what is proposed, where it waits to be filed
     */
    record FilingOfMatter(
            @Nullable FilingRow filing,
            List<FilingRow> earlier,
            @Nullable AwaitingRow awaiting) {}

    /** @param fileNumber where it is on file */
    private record Waiting(Ended ended, @Nullable String fileNumber) {

        Cursor place() {
            return new Cursor(ended.at().toString(), ended.matter().value());
        }
    }

    private record Counted(int ready, int lookedBackOn, int late, int pending) {}

    /** What is over and waits: not on file, or taken up again since. Whoever sees all sees this. */
    private static final String WAITING = """
              from matter.v_ended e
              left join archive.filing f on f.matter_id = e.matter_id and f.voided_at is null
             where (f.matter_id is null or f.reopened_at is not null)""";

    private static final String LAST_FOUND = """
              left join lateral (select a.outcome, a.kept_as, a.reason as found_reason, a.at as found_at, a.by_name as found_by
                                   from archive.appraisal a
                                  where a.matter_id = f.matter_id and f.voided_at is null
                                  order by a.no desc
                                  limit 1) found on true""";

    private final JdbcClient jdbc;
    private final Filings filings;
    private final MatterLists matters;
    private final Units units;
    private final Clock clock;

    FilingQueries(JdbcClient jdbc, Filings filings, MatterLists matters, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.matters = matters;
        this.units = units;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such matter, or it is not for this viewer */
    void requireSeen(Viewer viewer, MatterId matter) {
        matters.one(viewer, matter, null);
    }

    /** A matter that is over; nothing while it goes on. */
    Optional<Ended> ended(MatterId matter) {
        return jdbc.sql("select %s from matter.v_ended e where e.matter_id = :matter".formatted(Ended.COLUMNS))
                .param("matter", matter.value())
                .query((row, _) -> Ended.of(row))
                .optional();
    }

    /** @param ready whether those that can be filed, or those to be looked back on first */
    @Transactional(readOnly = true)
    AwaitingPage awaiting(boolean ready, @Nullable Cursor after, int size) {
        var names = units.shortNames();
        var found = jdbc.sql("""
                        select %s, f.file_number
                        %s and not e.pending and (e.look_back_on is null) = :ready
                           and (cast(:at as text) is null or (e.ended_at, e.matter_id) > (cast(:at as timestamptz), cast(:id as uuid)))
                         order by e.ended_at, e.matter_id
                         limit :more
                        """.formatted(Ended.COLUMNS, WAITING))
                .param("ready", ready)
                .param("at", after == null ? null : after.key())
                .param("id", after == null ? null : after.id())
                .param("more", size + 1)
                .query((row, _) -> new Waiting(Ended.of(row), row.getString("file_number")))
                .list();
        var page = found.subList(0, Math.min(size, found.size()));
        var counted = counted();
        return new AwaitingPage(
                page.stream().map(waiting -> row(waiting, names)).toList(),
                counted.ready(),
                counted.lookedBackOn(),
                counted.late(),
                counted.pending(),
                found.size() > size ? page.getLast().place() : null);
    }

    private Counted counted() {
        return jdbc.sql("""
                        select count(*) filter (where not pending and look_back_on is null) as ready,
                               count(*) filter (where not pending and look_back_on is not null) as looked_back_on,
                               count(*) filter (where not pending and due_on < :today) as late,
                               count(*) filter (where pending) as pending
                          from (select e.pending, e.look_back_on,
                                       make_date(extract(year from e.ended_at at time zone 'Asia/Shanghai')::integer + 1, 6, 30) as due_on
                                %s) waiting
                        """.formatted(WAITING))
                .param("today", today())
                .query(Counted.class)
                .single();
    }

    private AwaitingRow row(Waiting waiting, Map<UnitId, String> names) {
        var ended = waiting.ended();
        var due = Filing.dueAfter(ended.on());
        var suggestion = Suggestion.of(ended.source(), ended.importance());
        return new AwaitingRow(
                ended.matter(),
                ended.code(),
                ended.demand(),
                names.getOrDefault(ended.leadUnit(), ""),
                ended.stage(),
                ended.result(),
                ended.on(),
                due,
                due.isBefore(today()),
                suggestion.retention(),
                suggestion.why(),
                ended.lookBackOn(),
                waiting.fileNumber());
    }

    /**
     * The register of a year, void numbers among the others.
     *
     * @param year nothing for the last one that there is
     * @param words a part of a number, or of what it was given to
     * @param after the number that the part before ended with
     */
    @Transactional(readOnly = true)
    FilingPage filed(@Nullable Integer year, @Nullable String words, @Nullable String after, int size) {
        var years = jdbc.sql("""
                        select year, count(*) filter (where voided_at is null) as filed
                          from archive.filing
                         group by year
                         order by year desc
                        """).query(FiledYear.class).list();
        var of = year != null ? year : years.isEmpty() ? 0 : years.getFirst().year();
        var found = register(of, words, after, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return new FilingPage(years, page, found.size() > size ? page.getLast().fileNumber() : null);
    }

    /** All of a year. */
    List<FilingRow> register(int year) {
        return register(year, null, null, null);
    }

    private List<FilingRow> register(int year, @Nullable String words, @Nullable String after, @Nullable Integer most) {
        return jdbc.sql("""
                        select %s, found.*
                          from archive.filing f
                        %s
                         where f.year = :year
                           and (cast(:after as text) is null or f.file_number collate "C" > :after)
                           and (cast(:words as text) is null
                                or strpos(lower(f.file_number || ' ' || f.code || ' ' || f.title), lower(:words)) > 0)
                         order by f.file_number collate "C"
                         limit cast(:most as integer)
                        """.formatted(Filings.COLUMNS, LAST_FOUND))
                .param("year", year)
                .param("after", after)
                .param("words", words)
                .param("most", most)
                .query((row, _) -> FilingRow.of(Filings.filing(row), Filings.appraisal(row)))
                .list();
    }

    /** 期满待鉴定: whose time is over, those that nothing was found of first. What was found does not take it away. */
    List<FilingRow> expired() {
        return jdbc.sql("""
                        select %s, found.*
                          from archive.filing f
                        %s
                         where f.voided_at is null
                           and f.year + case coalesce(found.kept_as, f.retention) when 'THIRTY_YEARS' then 30 when 'TEN_YEARS' then 10 end < :year
                         order by (found.outcome is not null and found.outcome <> 'KEPT'), f.file_number collate "C"
                        """.formatted(Filings.COLUMNS, LAST_FOUND))
                .param("year", today().getYear())
                .query((row, _) -> FilingRow.of(Filings.filing(row), Filings.appraisal(row)))
                .list();
    }

    /**
     * One matter.
     *
     * @throws NotFound when there is no such matter, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    FilingOfMatter of(Viewer viewer, MatterId matter) {
        requireSeen(viewer, matter);
        var numbers = filings.all(matter);
        var found = filings.appraisals(matter);
        var last = found.isEmpty() ? null : found.getLast();
        var standing = numbers.stream()
                .filter(filing -> filing.voidedAt() == null)
                .findFirst()
                .orElse(null);
        var waits = standing == null || standing.reopenedAt() != null;
        return new FilingOfMatter(
                standing == null ? null : FilingRow.of(standing, last),
                numbers.stream()
                        .filter(filing -> filing.voidedAt() != null)
                        .map(filing -> FilingRow.of(filing, null))
                        .toList(),
                waits && viewer.may(Right.CLOSE)
                        ? ended(matter)
                                .filter(ended -> !ended.pending())
                                .map(ended -> row(
                                        new Waiting(
                                                ended,
                                                standing == null
                                                        ? null
                                                        : standing.number().toString()),
                                        units.shortNames()))
                                .orElse(null)
                        : null);
    }

    private LocalDate today() {
        return WorkCalendar.dayOf(clock.instant());
    }
}
