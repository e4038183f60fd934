package gangmu.matter.list;

import gangmu.Id;
import gangmu.matter.MatterId;
import gangmu.matter.Stage;
import gangmu.matter.list.Narrowing.ApprovedBy;
import gangmu.matter.list.Narrowing.AssistedBy;
import gangmu.matter.list.Narrowing.Awaits;
import gangmu.matter.list.Narrowing.BlockedBy;
import gangmu.matter.list.Narrowing.ByMandate;
import gangmu.matter.list.Narrowing.ClockRuns;
import gangmu.matter.list.Narrowing.DueFrom;
import gangmu.matter.list.Narrowing.DueTo;
import gangmu.matter.list.Narrowing.InStage;
import gangmu.matter.list.Narrowing.IsNear;
import gangmu.matter.list.Narrowing.IsOpen;
import gangmu.matter.list.Narrowing.LateReport;
import gangmu.matter.list.Narrowing.LedBy;
import gangmu.matter.list.Narrowing.Lit;
import gangmu.matter.list.Narrowing.NeedsOthers;
import gangmu.matter.list.Narrowing.OneOf;
import gangmu.matter.list.Narrowing.OwesOpinion;
import gangmu.matter.list.Narrowing.OwesReport;
import gangmu.matter.list.Narrowing.PartOf;
import gangmu.matter.list.Narrowing.Pending;
import gangmu.matter.list.Narrowing.Saying;
import gangmu.matter.list.Narrowing.SentBack;
import gangmu.matter.list.Narrowing.UnderTheme;
import gangmu.matter.list.Narrowing.VerifiedBy;
import gangmu.matter.list.Narrowing.WithoutTheme;
import gangmu.matter.standing.Light;
import gangmu.matter.standing.Lights;
import gangmu.matter.standing.Visible;
import gangmu.organisation.Viewer;
import gangmu.wording.Word;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Narrowings as conditions of SQL on a standing {@code s} and its matter {@code m}: words that are written here, values that are bound.
 * Only what is asked for is in the question, so that the database can choose the index that fits.
 */
final class ListConditions {

    /** The approved last day; what has none comes after all others. */
    static final String DUE = "(case when s.due is null then 'infinity'::date else s.due end)";

    /** The text that a list is searched by; the same words as its index. */
    static final String TEXT = "matter.text_of(m.code, m.demand, m.words)";

    /** What a unit neither leads nor assists in, and yet has to do with: few rows, which indexes of their own lead to. */
    private static final String CHARGED =
            "(s.verifier = :person or s.blocked_by = :own) and s.lead_unit <> :own and not s.co_units @> array[:own]";

    /** What is open and what is over. */
    private static final List<String> OPEN_AND_OVER = List.of("s.open", "not s.open");

    /**
     * Among what is open: what runs by its last day, which is green from the day after those that are near, and the few that a stopped clock or
     * an accepted reason keeps green on any day.
     */
    private static final List<String> RUNNING_AND_HELD = List.of(
            "s.excused_until is null and s.stopped_on is null and " + DUE + " > :nearUntil",
            "(s.excused_until is not null or s.stopped_on is not null)");

    private final List<String> conditions = new ArrayList<>();
    private List<String> stretches = OPEN_AND_OVER;
    private boolean named;
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param lights the moment that is asked about
     * @param past whether it is an earlier one: then what reports changed since is not in the standing, and is sifted out afterwards
     */
    static ListConditions of(List<Narrowing> narrowings, Lights lights, boolean past) {
        var conditions = new ListConditions();
        conditions.parameters.putAll(lights.parameters());
        conditions.add(past ? "s.since <= :now and s.until > :now" : "s.until = 'infinity'");
        if (past || narrowings.stream().anyMatch(ListConditions::settles)) {
            conditions.stretches = List.of();
        }
        conditions.named = narrowings.stream().anyMatch(OneOf.class::isInstance);
        narrowings.stream()
                .filter(narrowing -> !past || !isSifted(narrowing))
                .forEach(narrowing -> conditions.narrow(narrowing, lights));
        return conditions;
    }

    /** Whether it depends on the reports that are owed, which a standing of the past does not tell. */
    static boolean isSifted(Narrowing narrowing) {
        return narrowing instanceof Lit || narrowing instanceof OwesReport || narrowing instanceof LateReport;
    }

    /**
     * Which rows a viewer may see; alternatives that do not overlap, each with an index of its own. A liaison: what the unit leads, what it
     * assists in, and what its liaison is to verify or on which the clock of another runs. Rows that are named one by one are found by their
     * ids, and looked at once. Where somebody's scope is another than the unit's, all rows are walked along and looked at.
     */
    List<String> visibleTo(Viewer viewer) {
        if (viewer.seesAllUnits()) {
            return List.of("true");
        } else if (!viewer.sight().isOf(viewer.unit())) {
            parameters.putAll(Visible.to(viewer));
            return List.of(Visible.AT_ALL);
        }
        parameters.put("own", viewer.unit().value());
        parameters.put("person", viewer.person().value());
        var alternatives = List.of("s.lead_unit = :own", "s.co_units @> array[:own] and s.lead_unit <> :own", CHARGED);
        return named ? List.of(any(alternatives)) : alternatives;
    }

    /** The same where the rows are found already, and looked at one by one: only those that the viewer may see. */
    void seenBy(Viewer viewer) {
        add(any(visibleTo(viewer)));
    }

    private static String any(List<String> alternatives) {
        return alternatives.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    /**
     * The same for a list by the last day, along an index each: stretches of it have indexes of their own, unless something else leads to the
     * few rows that are wanted.
     */
    List<String> walksByDue(Viewer viewer) {
        return stretches.isEmpty()
                ? visibleTo(viewer)
                : visibleTo(viewer).stream()
                        .flatMap(visible -> visible.equals(CHARGED)
                                ? Stream.of(visible)
                                : stretches.stream().map(stretch -> visible + " and " + stretch))
                        .toList();
    }

    /** Whether it says by itself that all rows are open, or all over, or which rows they are. */
    private static boolean settles(Narrowing narrowing) {
        return switch (narrowing) {
            case InStage(var stages) ->
                stages.stream().map(Stage::open).distinct().count() == 1;
            case IsOpen _,
                    Lit _,
                    BlockedBy _,
                    VerifiedBy _,
                    PartOf _,
                    OneOf _,
                    IsNear _,
                    OwesOpinion _,
                    OwesReport _,
                    LateReport _,
                    Awaits _,
                    NeedsOthers _,
                    Pending _ -> true;
            default -> false;
        };
    }

    /** All these words are in the text. */
    void say(List<Word> words, String text) {
        words.forEach(word -> add("strpos(" + text + ", lower(%s)) > 0", word.text()));
    }

    void add(String condition) {
        conditions.add(condition);
    }

    void bind(String name, @Nullable Object value) {
        parameters.put(name, value);
    }

    String where() {
        return String.join("\n   and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void narrow(Narrowing narrowing, Lights lights) {
        switch (narrowing) {
            case InStage(var stages) -> inStage(stages);
            case IsOpen(var open) -> add(open ? "s.open" : "not s.open");
            case Lit(var light) -> lit(light);
            case LedBy(var unit) -> add("s.lead_unit = %s", unit);
            case AssistedBy(var unit) -> add("s.co_units @> %s", (Object) new UUID[] {unit.value()});
            case BlockedBy(var unit) -> add("s.blocked_by = %s", unit);
            case VerifiedBy(var person) -> add("s.verifier = %s", person);
            case UnderTheme(var theme) -> add("m.theme = %s", theme);
            case WithoutTheme ignored -> add("m.theme is null");
            case ApprovedBy(var leader) -> add("s.approver = %s", leader);
            case ByMandate(var mandate) -> add("m.mandate_id = %s", mandate);
            case PartOf(var whole) -> add("m.parent_id = %s", whole);
            case OneOf(var ids) -> add("s.matter_id = any(%s)", (Object) MatterId.values(ids));
            case OwesReport ignored -> add("s.open and " + Lights.OWES_REPORT);
            case LateReport ignored -> add("s.open and " + Lights.REPORT_IS_LATE);
            case Awaits(var what) ->
                add("s.awaiting @> '{%s}'::text[]".formatted(what)); // each has an index of its own
            case NeedsOthers(var within) -> {
                bind("needsFrom", lights.now().minus(within).atOffset(ZoneOffset.UTC));
                add("""
                        s.open and exists (select 1
                                             from matter.report r
                                            where r.matter_id = s.matter_id and r.needs is not null
                                              and r.at > :needsFrom and r.at <= :now
                                              and not exists (select 1
                                                                from matter.report l
                                                               where l.matter_id = r.matter_id and l.unit_id = r.unit_id
                                                                 and l.needs is null and not l.unchanged
                                                                 and l.at > r.at and l.at <= :now))""");
            }
            case ClockRuns ignored -> add("s.open and s.stopped_on is null");
            case IsNear ignored -> add("s.open and s.stopped_on is null and " + DUE + " <= :nearUntil");
            case OwesOpinion(var unit) -> {
                var units = new UUID[] {unit.value()};
                add("s.open and s.co_units @> %s", (Object) units);
                add("s.owing_opinions @> %s", (Object) units);
            }
            case SentBack ignored -> add("s.sent_back");
            case Pending ignored -> add("not s.open and s.pending");
            case DueFrom(var day) -> add(DUE + " >= %s", day);
            case DueTo(var day) -> add(DUE + " <= %s", day);
            case Saying(var typed) -> {
                var words = Word.of(typed);
                if (words.stream().anyMatch(Word::hasPairs)) {
                    add("m.id in (select id from matter.matters_with_pairs(%s))", Word.together(words));
                }
                say(words, TEXT);
            }
        }
    }

    /** Written out, so that the database sees which index has them. */
    private void inStage(Set<Stage> stages) {
        add(stages.stream().sorted().map("'%s'"::formatted).collect(Collectors.joining(", ", "s.stage in (", ")")));
        if (stages.stream().allMatch(Stage::open)) {
            add("s.open");
        } else if (stages.stream().noneMatch(Stage::open)) {
            add("not s.open");
        }
    }

    /** The light itself, and between which last days such a light can be: from there the walk begins, and there it ends. */
    private void lit(Light light) {
        add("s.open");
        switch (light) {
            case RED -> add(DUE + " < :today");
            case BLUE -> add(DUE + " between :today and :nearUntil");
            case YELLOW -> add(DUE + " >= :today");
            case GREEN -> stretches = RUNNING_AND_HELD;
        }
        add("(" + Lights.LIGHT + ") = %s", light.name());
    }

    private void add(String condition, Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value instanceof Id id ? id.value() : value);
        conditions.add(condition.formatted(":" + name));
    }
}
