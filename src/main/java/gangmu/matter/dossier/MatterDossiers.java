package gangmu.matter.dossier;

import gangmu.NotFound;
import gangmu.matter.MatterId;
import gangmu.matter.Sentence;
import gangmu.matter.dossier.Dossier.Fact;
import gangmu.matter.dossier.Dossier.Paper;
import gangmu.matter.dossier.Dossier.Piece;
import gangmu.matter.dossier.Dossier.Step;
import gangmu.matter.life.Papers;
import gangmu.matter.life.Papers.PaperRow;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.matter.page.MatterCsv;
import gangmu.matter.page.MatterHistories;
import gangmu.matter.page.MatterView;
import gangmu.matter.page.MatterView.EvidenceRow;
import gangmu.matter.page.MatterView.HistoryRow;
import gangmu.matter.page.MatterViews;
import gangmu.matter.report.ReportQueries;
import gangmu.matter.report.ReportQueries.ReportRow;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts together the dossier of a matter, as this viewer sees it. */
@Component
public class MatterDossiers {

    private record Data(
            MatterView matter,
            List<Paper> papers,
            List<HistoryRow> history,
            List<ReportRow> reports,
            List<Piece> evidence) {}

    private final MatterViews views;
    private final MatterLists lists;
    private final MatterHistories histories;
    private final ReportQueries reports;
    private final Papers papers;
    private final Units units;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    MatterDossiers(
            MatterViews views,
            MatterLists lists,
            MatterHistories histories,
            ReportQueries reports,
            Papers papers,
            Units units,
            JdbcClient jdbc,
            JsonMapper json) {
        this.views = views;
        this.lists = lists;
        this.histories = histories;
        this.reports = reports;
        this.papers = papers;
        this.units = units;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The dossier as it is at this moment.
     *
     * @throws NotFound when there is no such matter, or it is not for this viewer
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Dossier of(Viewer viewer, MatterId id) {
        var matter = views.view(viewer, id, null);
        var row = matter.matter();
        var history = histories.history(viewer, id, null);
        var written = papers(viewer, matter);
        var evidence = evidence(id);
        var sentence = matter.words() == null || matter.documentSha256() == null
                ? null
                : new Sentence(
                        matter.documentSha256(),
                        matter.documentName() == null ? "" : matter.documentName(),
                        matter.spans(),
                        matter.words());
        return new Dossier(
                id,
                row.code(),
                row.demand(),
                facts(matter),
                sentence,
                written,
                history.stream().map(MatterDossiers::step).toList(),
                evidence,
                data(new Data(matter, written, history, reports.on(id, viewer, null), evidence)));
    }

    /** What this viewer could do now is no part of the matter. */
    private JsonNode data(Data data) {
        var tree = json.<ObjectNode>valueToTree(data);
        tree.findParents("may").forEach(row -> ((ObjectNode) row).remove("may"));
        return tree;
    }

    private static List<Fact> facts(MatterView matter) {
        var cells = MatterCsv.cells(matter.matter());
        var facts = new ArrayList<Fact>();
        IntStream.range(0, cells.size())
                .mapToObj(i -> new Fact(MatterCsv.HEADS.get(i), cells.get(i)))
                .forEach(facts::add);
        facts.add(new Fact(
                "上级事项",
                matter.matter().parentCode() == null ? "" : matter.matter().parentCode()));
        facts.add(
                new Fact("分解事项", matter.children().stream().map(MatterRow::code).collect(Collectors.joining("、"))));
        return facts.stream()
                .filter(fact -> !fact.value().isEmpty() && !fact.value().equals("0"))
                .toList();
    }

    private List<Paper> papers(Viewer viewer, MatterView matter) {
        var all = units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var office = all.values().stream()
                        .filter(unit -> unit.kind() == Unit.Kind.CITY)
                        .findFirst()
                        .map(Unit::name)
                        .orElse("")
                + "督查室";
        var dispatched = views.view(
                viewer, matter.matter().id(), matter.matter().dispatchedAt().toInstant());
        return Stream.concat(
                        Stream.of(PaperText.order(
                                dispatched,
                                office,
                                name(all, dispatched.matter().leadUnitId()))),
                        papers.of(viewer, matter.matter().id()).stream()
                                .map(paper -> paper(viewer, paper, office, name(all, paper.leadUnitId()))))
                .toList();
    }

    private Paper paper(Viewer viewer, PaperRow paper, String office, String to) {
        return PaperText.of(paper, lists.one(viewer, paper.matterId(), paper.at()), office, to);
    }

    private static String name(Map<UnitId, Unit> all, UnitId id) {
        var unit = all.get(id);
        return unit == null ? "" : unit.name();
    }

    private static Step step(HistoryRow row) {
        return new Step(
                row.no(),
                row.at(),
                row.by(),
                row.unit(),
                row.title(),
                row.words(),
                row.evidence().stream().map(EvidenceRow::id).toList());
    }

    private List<Piece> evidence(MatterId matter) {
        var names = units.shortNames();
        return jdbc.sql("""
                        select id, name, size, media_type, sha256, at, by_name, by_unit
                          from matter.evidence
                         where matter_id = :matter
                         order by at, id
                        """)
                .param("matter", matter.value())
                .query((row, _) -> new Piece(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        names.getOrDefault(new UnitId(row.getObject("by_unit", UUID.class)), "")))
                .list();
    }
}
