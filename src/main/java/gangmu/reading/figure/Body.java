package gangmu.reading.figure;

import gangmu.reading.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article made ready for its projects and figures: what both of them ask for is found once. A body belongs
 * to one reading and is not for several threads.
 */
public final class Body {

    private static final Measures MEASURES = Measures.load();
    private static final QuantityScanner SCANNER = new QuantityScanner(MEASURES);
    private static final ProjectNames PROJECTS = new ProjectNames();

    /** So many rows are looked through for a name of the text, so that reading stays linear. */
    private static final int REMEMBERED = 300;

    private static final int NOT_LONG_AGO = 300;

    private final Prose prose;
    private final List<ProjectName> projects;
    private final List<Table> tables;
    private final Map<ProjectName, Table.Work> rows = new LinkedHashMap<>();
    /** The data sheets of projects, by the places of the names that they begin with. */
    private final Map<Integer, Sheet> sheets = new HashMap<>();

    private final BitSet names;
    private @Nullable List<Quantity> quantities;
    private @Nullable List<Quantity> told;
    private @Nullable Sums sums;

    private Body(Prose prose) {
        this.prose = prose;
        this.tables = Table.in(prose, MEASURES);
        tables.forEach(table -> table.works().forEach(work -> rows.put(work.name(), work)));
        for (var sheet : Sheet.in(prose.text())) {
            sheets.put(sheet.start(), sheet);
            rows.put(sheet.name(), new Table.Work(sheet.name(), sheet.site()));
        }
        this.projects = projects(PROJECTS.find(prose.text()));
        this.names = Names.of(prose.text());
    }

    public static Body of(Story story) {
        return of(Prose.of(story.body()));
    }

    static Body of(Prose prose) {
        return new Body(prose);
    }

    Prose prose() {
        return prose;
    }

    String text() {
        return prose.text();
    }

    /** Where it names projects, in its order. */
    List<ProjectName> projects() {
        return projects;
    }

    /** The row of a table that is of this project. */
    Table.@Nullable Work row(ProjectName name) {
        var row = rows.get(name);
        if (row != null) {
            return row;
        }
        return rows.values().stream()
                .limit(REMEMBERED)
                .filter(each -> each.isOf(name))
                .findFirst()
                .orElse(null);
    }

    /** The names in the text, but in tables of projects those of the rows; a project that has a row is named as there. */
    private List<ProjectName> projects(List<ProjectName> found) {
        if (rows.isEmpty()) {
            return found;
        }
        var projects = new ArrayList<>(rows.keySet());
        var listed = new BitSet();
        sheets.values().forEach(sheet -> listed.set(sheet.start(), sheet.end()));
        for (var name : found) {
            if (!listed.get(name.start())
                    && tables.stream()
                            .noneMatch(table -> !table.works().isEmpty() && table.meets(name.start(), name.end()))) {
                var row = row(name);
                projects.add(
                        row == null
                                ? name
                                : ProjectNames.named(
                                        name.start(), name.end(), row.name().name()));
            }
        }
        projects.sort(Comparator.comparingInt(ProjectName::start));
        return projects;
    }

    /** Whether a data sheet begins with this name and goes on up to this place. */
    boolean isOnSheet(ProjectName name, int at) {
        var sheet = sheets.get(name.start());
        return sheet != null && at < sheet.end();
    }

    /** The project named last before this index, if that is not long ago. */
    @Nullable
    ProjectName projectBefore(int index) {
        var low = 0;
        var high = projects.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (projects.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && index - projects.get(low - 1).end() <= NOT_LONG_AGO ? projects.get(low - 1) : null;
    }

    List<Table> tables() {
        return tables;
    }

    /** Which sum goes to which of its projects. */
    Sums sums() {
        if (sums == null) {
            sums = Sums.of(this);
        }
        return sums;
    }

    /** Its quantities outside the titles of documents and slogans. */
    List<Quantity> quantities() {
        if (quantities == null) {
            quantities = SCANNER.scan(text(), names);
        }
        return quantities;
    }

    /** Its quantities outside the names of projects and outside tables as well. */
    List<Quantity> told() {
        if (told == null) {
            told = hasNumeralsInNames() ? SCANNER.scan(text(), allNames()) : quantities();
        }
        return told;
    }

    private BitSet allNames() {
        var all = (BitSet) names.clone();
        projects.forEach(name -> all.set(name.start(), name.end()));
        tables.forEach(table -> setRead(table, all));
        return all;
    }

    /** The numbers that a table tells; all of it, unless the rows of projects tell more in their words. */
    private static void setRead(Table table, BitSet all) {
        if (table.works().isEmpty()) {
            all.set(table.start(), table.end());
        }
        table.entries()
                .forEach(entry ->
                        all.set(entry.quantity().start(), entry.quantity().end()));
    }

    /** Only there the two ways of looking for quantities part. */
    private boolean hasNumeralsInNames() {
        for (var project : projects) {
            if (NumberScanner.numeralIn(text(), project.start(), project.end()) >= 0) {
                return true;
            }
        }
        return !tables.isEmpty();
    }
}
