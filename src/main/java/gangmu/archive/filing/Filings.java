package gangmu.archive.filing;

import gangmu.archive.filing.Appraisal.Outcome;
import gangmu.matter.MatterId;
import gangmu.organisation.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 归档登记: every number that was ever given, and what was found of each file when its time was over. */
@Component
public class Filings {

    static final String COLUMNS = """
            f.matter_id, f.no, f.fonds, f.year, f.retention, f.division, f.item, f.code, f.title, f.author, f.ended_at, f.enclosures, f.at,
            f.by_name, f.reason, f.voided_at, f.reopened_at, f.supplemented_at""";

    private final JdbcClient jdbc;

    Filings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a matter is on file; nothing where it is not. */
    public Optional<Filing> standing(MatterId matter) {
        return all(matter).stream().filter(filing -> filing.voidedAt() == null).findFirst();
    }

    /** All numbers that a matter was given, the first one first. */
    List<Filing> all(MatterId matter) {
        return jdbc.sql("select %s from archive.filing f where f.matter_id = :matter order by f.no".formatted(COLUMNS))
                .param("matter", matter.value())
                .query((row, _) -> filing(row))
                .list();
    }

    /** What was found of a matter, the first time first. */
    List<Appraisal> appraisals(MatterId matter) {
        return jdbc.sql("""
                        select outcome, kept_as, reason as found_reason, at as found_at, by_name as found_by
                          from archive.appraisal
                         where matter_id = :matter
                         order by no
                        """)
                .param("matter", matter.value())
                .query((row, _) -> Objects.requireNonNull(appraisal(row)))
                .list();
    }

    /** The number that comes next: also one that is void by now was given. */
    int nextItem(String fonds, int year, Retention retention, String division) {
        return jdbc.sql("""
                        select coalesce(max(item), 0) + 1
                          from archive.filing
                         where fonds = :fonds and year = :year and retention = :retention and division = :division
                        """)
                .param("fonds", fonds)
                .param("year", year)
                .param("retention", retention.name())
                .param("division", division)
                .query(Integer.class)
                .single();
    }

    void add(Filing filing, Viewer by) {
        var number = filing.number();
        jdbc.sql("""
                        insert into archive.filing (
                               matter_id, no, file_number, fonds, year, retention, division, item, code, title, author, ended_at, enclosures,
                               at, by_person, by_name, reason, reopened_at, supplemented_at)
                        values (:matter, :no, :number, :fonds, :year, :retention, :division, :item, :code, :title, :author, :endedAt, :enclosures,
                               :at, :person, :name, :reason, :reopenedAt, :supplementedAt)
                        """)
                .param("matter", filing.matter().value())
                .param("no", filing.no())
                .param("number", number.toString())
                .param("fonds", number.fonds())
                .param("year", number.year())
                .param("retention", number.retention().name())
                .param("division", number.division())
                .param("item", number.item())
                .param("code", filing.code())
                .param("title", filing.title())
                .param("author", filing.author())
                .param("endedAt", utc(filing.endedAt()))
                .param("enclosures", filing.enclosures())
                .param("at", utc(filing.at()))
                .param("person", by.person().value())
                .param("name", filing.by())
                .param("reason", filing.reason())
                .param("reopenedAt", utc(filing.reopenedAt()))
                .param("supplementedAt", utc(filing.supplementedAt()))
                .update();
    }

    void makeVoid(MatterId matter, Instant at) {
        jdbc.sql("update archive.filing set voided_at = :at where matter_id = :matter and voided_at is null")
                .param("matter", matter.value())
                .param("at", utc(at))
                .update();
    }

    /** What is on file of this matter is not the whole any more. */
    void markReopened(MatterId matter, Instant at) {
        jdbc.sql("update archive.filing set reopened_at = :at where matter_id = :matter and voided_at is null")
                .param("matter", matter.value())
                .param("at", utc(at))
                .update();
    }

    void supplement(MatterId matter, Ended ended, Instant at) {
        jdbc.sql("""
                        update archive.filing
                           set ended_at = :endedAt, enclosures = :enclosures, reopened_at = null, supplemented_at = :at
                         where matter_id = :matter and voided_at is null
                        """)
                .param("matter", matter.value())
                .param("endedAt", utc(ended.at()))
                .param("enclosures", ended.enclosures())
                .param("at", utc(at))
                .update();
    }

    void add(MatterId matter, FileNumber number, Appraisal found, Viewer by) {
        jdbc.sql("""
                        insert into archive.appraisal (matter_id, no, file_number, outcome, kept_as, reason, at, by_person, by_name)
                        select :matter, count(*) + 1, :number, :outcome, :keptAs, :reason, :at, :person, :name
                          from archive.appraisal
                         where matter_id = :matter
                        """)
                .param("matter", matter.value())
                .param("number", number.toString())
                .param("outcome", found.outcome().name())
                .param("keptAs", found.keptAs() == null ? null : found.keptAs().name())
                .param("reason", found.reason())
                .param("at", found.at())
                .param("person", by.person().value())
                .param("name", found.by())
                .update();
    }

    static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getInt("no"),
                new FileNumber(
                        row.getString("fonds"),
                        row.getInt("year"),
                        Retention.valueOf(row.getString("retention")),
                        row.getString("division"),
                        row.getInt("item")),
                row.getString("code"),
                row.getString("title"),
                row.getString("author"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getInt("enclosures"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("reason"),
                moment(row, "voided_at"),
                moment(row, "reopened_at"),
                moment(row, "supplemented_at"));
    }

    /** What was found, where something was. */
    static @Nullable Appraisal appraisal(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var keptAs = row.getString("kept_as");
        return outcome == null
                ? null
                : new Appraisal(
                        Outcome.valueOf(outcome),
                        keptAs == null ? null : Retention.valueOf(keptAs),
                        row.getString("found_reason"),
                        row.getObject("found_at", OffsetDateTime.class),
                        row.getString("found_by"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
