package gangmu.reading.demand;

import gangmu.reading.Words;
import gangmu.reading.demand.Ruling.Cells;
import gangmu.reading.demand.TaskTable.Column;
import gangmu.reading.demand.TaskTable.Row;
import gangmu.reading.limit.DeadlineIdioms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of tasks that the source rules. An empty cell of the section, the leading unit or the time limit is merged
 * with the one above; an empty cell for those who assist says that nobody does.
 */
record RuledTable(
        List<Column> columns,
        int sections,
        List<String> lines,
        DeadlineIdioms idioms,
        @Nullable LocalDate on) {

    private static final Words SECTIONS =
            Words.of("领域", "类别", "分类", "板块", "方面", "类型", "重点领域", "任务类别", "项目类别", "工作类别", "专项");
    private static final int LONGEST_SECTION = 40;

    /** Whether this row heads a table with a column of tasks and one of units. */
    static boolean isHead(Cells head, List<String> lines) {
        return Column.assign(columns(head, lines));
    }

    private static List<Column> columns(Cells head, List<String> lines) {
        var columns = new ArrayList<Column>();
        for (var column = 0; column < head.width(); column++) {
            var kind = head.has(column) ? Column.headed(lines.get(head.line(column)), false) : null;
            columns.add(kind == null || (!kind.mayRepeat() && columns.contains(kind)) ? Column.OTHER : kind);
        }
        return columns;
    }

    /** The table under a head. */
    static TaskTable read(int start, Ruling ruling, List<String> lines, DeadlineIdioms idioms, @Nullable LocalDate on) {
        var head = ruling.rows().getFirst();
        var columns = columns(head, lines);
        var sections = IntStream.range(0, columns.indexOf(Column.TASK))
                .filter(column -> head.has(column) && SECTIONS.has(lines.get(head.line(column))))
                .findFirst()
                .orElse(-1);
        return new RuledTable(columns, sections, lines, idioms, on).rows(start, ruling.rows());
    }

    private TaskTable rows(int start, List<Cells> all) {
        var rows = new ArrayList<Row>();
        var above = new HashMap<Integer, String>();
        var end = all.getFirst().last() + 1;
        var section = (String) null;
        for (var i = 1; i < all.size(); i++) {
            var cells = all.get(i);
            if (cells.isSingle() && !isTaskOnly(cells) && i + 1 < all.size() && isSection(cells, all.get(i + 1))) {
                section = lines.get(cells.last());
                above.clear();
                continue;
            }
            if ((cells.isSingle() && !isTaskOnly(cells)) || cells.width() > columns.size()) {
                break;
            }
            end = cells.last() + 1;
            if (isHeadAgain(all.getFirst(), cells)) {
                continue;
            }
            for (var column = 0; column < cells.width(); column++) {
                if (cells.has(column)) {
                    above.put(column, lines.get(cells.line(column)));
                }
            }
            section = sections < 0 ? section : above.get(sections);
            var task = cells.line(columns.indexOf(Column.TASK));
            if (task >= 0) {
                rows.add(new Row(section, task, task, 0, assignment(cells, above)));
            }
        }
        return new TaskTable(start, end, rows);
    }

    /** Whether a row is the head that is printed again where the table goes on. */
    private boolean isHeadAgain(Cells head, Cells row) {
        return IntStream.range(0, head.width())
                .allMatch(column -> head.has(column) == row.has(column)
                        && (!head.has(column) || lines.get(head.line(column)).equals(lines.get(row.line(column)))));
    }

    /** Whether all but the task is merged with the row above. */
    private boolean isTaskOnly(Cells cells) {
        var task = columns.indexOf(Column.TASK);
        return task > 0 && cells.has(task) && cells.isSingle();
    }

    /** Whether a row of one cell stands above one of several. */
    private boolean isSection(Cells cells, Cells next) {
        return (!next.isSingle() || isTaskOnly(next))
                && next.width() <= columns.size()
                && lines.get(cells.last()).length() <= LONGEST_SECTION;
    }

    private Assignment assignment(Cells cells, Map<Integer, String> above) {
        var told = Assignment.NONE;
        for (var column = 0; column < columns.size(); column++) {
            var kind = columns.get(column);
            var merged = kind != Column.UNITS || !columns.contains(Column.LEAD);
            var cell = cells.has(column) || merged ? above.get(column) : null;
            told = cell == null ? told : told.and(kind.told(cell, idioms, on));
        }
        return told;
    }
}
