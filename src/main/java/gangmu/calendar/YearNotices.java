package gangmu.calendar;

import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of the years as they were loaded, one after the other. None is overwritten. */
@Component
class YearNotices {

    /**
     * One loading.
     *
     * @param loadedByName null for what came with the software
     */
    record Loading(
            long version,
            int year,
            String source,
            OffsetDateTime loadedAt,
            @Nullable String loadedByName) {}

    private record Line(
            int year,
            @Nullable LocalDate date,
            boolean working,
            @Nullable String name) {}

    private final JdbcClient jdbc;

    YearNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the latest loading; 0 when there is none. */
    long latest() {
        return jdbc.sql("select coalesce(max(version), 0) from calendar.year_notice")
                .query(Long.class)
                .single();
    }

    /** The number of the latest loading at a moment. */
    long latestAt(Instant moment) {
        return jdbc.sql("""
                        select coalesce(max(version), 0)
                          from calendar.year_notice
                         where loaded_at <= :moment
                            or loaded_by is null
                        """).param("moment", utc(moment)).query(Long.class).single();
    }

    /** The calendar after this loading and all before it. */
    WorkCalendar calendar(long version) {
        var lines = jdbc.sql("""
                        select n.year, d.date, coalesce(d.working, false) as working, d.name
                          from (select year, max(version) as version
                                  from calendar.year_notice
                                 where version <= :version
                                 group by year) n
                          left join calendar.day d on d.version = n.version
                         order by n.year, d.date
                        """).param("version", version).query(Line.class).list();
        var days = new TreeMap<Integer, List<SpecialDay>>();
        lines.forEach(line -> {
            var ofYear = days.computeIfAbsent(line.year(), _ -> new ArrayList<>());
            if (line.date() != null && line.name() != null) {
                ofYear.add(new SpecialDay(line.date(), line.working(), line.name()));
            }
        });
        return WorkCalendar.of(days.entrySet().stream()
                .map(year -> new YearOfDays(year.getKey(), year.getValue()))
                .toList());
    }

    /** The loadings that hold now, one for each year that has one, the latest year first. */
    List<Loading> current() {
        return jdbc.sql("""
                        select distinct on (year) version, year, source, loaded_at, loaded_by_name
                          from calendar.year_notice
                         order by year desc, version desc
                        """).query(Loading.class).list();
    }

    Optional<Loading> current(int year) {
        return jdbc.sql("""
                        select version, year, source, loaded_at, loaded_by_name
                          from calendar.year_notice
                         where year = :year
                         order by version desc
                         limit 1
                        """).param("year", year).query(Loading.class).optional();
    }

    /** @param by null for what comes with the software */
    void add(YearOfDays year, String source, Instant at, @Nullable Viewer by) {
        var version = jdbc.sql("""
                        insert into calendar.year_notice (year, source, loaded_at, loaded_by, loaded_by_name)
                        values (:year, :source, :at, :by, :byName)
                        returning version
                        """)
                .param("year", year.year())
                .param("source", source)
                .param("at", utc(at))
                .param("by", by == null ? null : by.person().value())
                .param("byName", by == null ? null : by.name())
                .query(Long.class)
                .single();
        var days = year.days();
        jdbc.sql("""
                        insert into calendar.day (version, date, working, name)
                        select :version, d.date, d.working, d.name
                          from unnest(:dates::date[], :working::boolean[], :names::text[]) as d (date, working, name)
                        """)
                .param("version", version)
                .param("dates", days.stream().map(day -> day.date().toString()).toArray(String[]::new))
                .param("working", days.stream().map(SpecialDay::working).toArray(Boolean[]::new))
                .param("names", days.stream().map(SpecialDay::name).toArray(String[]::new))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
