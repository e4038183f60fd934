package gangmu.matter.report;

import gangmu.matter.MatterId;
import gangmu.matter.report.ProgressReport.Words;
import gangmu.organisation.UnitId;
import gangmu.wording.EmptyWords;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The progress reports of all matters. They are only ever added to. */
@Component
class ProgressReports {

    private static final Words NOTHING = new Words("", null, null, null, null, List.of());

    private final JdbcClient jdbc;

    ProgressReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a report.
     *
     * @param arrears what was owed when it came
     */
    void add(ProgressReport report, Arrears arrears) {
        var words = report.words() == null ? NOTHING : report.words();
        jdbc.sql("""
                        insert into matter.report (
                               id, matter_id, unit_id, at, by_person, by_name, period, period_first, unchanged, progress, percent,
                               problems, needs, next_step, evidence, repeats, fresh_share, fresh, empty_words, late_since, missed)
                        values (:id, :matter, :unit, :at, :person, :name, :period, :first, :unchanged, :progress, :percent,
                               :problems, :needs, :nextStep, :evidence, :repeats, :share, :fresh, :empty, :lateSince, :missed)
                        """)
                .param("id", report.id().value())
                .param("matter", report.matter().value())
                .param("unit", report.by().unit().value())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param("person", report.by().person().value())
                .param("name", report.by().name())
                .param("period", report.period().key())
                .param("first", report.period().first())
                .param("unchanged", report.words() == null)
                .param("progress", words.progress())
                .param("percent", words.percent())
                .param("problems", words.problems())
                .param("needs", words.needs())
                .param("nextStep", words.nextStep())
                .param("evidence", words.evidence().toArray(UUID[]::new))
                .param(
                        "repeats",
                        report.repeats() == null ? null : report.repeats().value())
                .param("share", report.novelty().share())
                .param(
                        "fresh",
                        report.novelty().pieces().stream()
                                .flatMap(piece -> Stream.of(piece.start(), piece.end()))
                                .toArray(Integer[]::new))
                .param("empty", report.words() != null && EmptyWords.areAllOf(words.progress()))
                .param("lateSince", arrears.lateSince())
                .param("missed", arrears.missed())
                .update();
    }

    boolean existsOn(MatterId matter, UnitId unit) {
        return jdbc.sql("select exists (select 1 from matter.report where matter_id = :matter and unit_id = :unit)")
                .param("matter", matter.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
