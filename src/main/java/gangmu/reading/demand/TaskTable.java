package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Deadline;
import gangmu.reading.Passage;
import gangmu.reading.SerialHeads;
import gangmu.reading.Words;
import gangmu.reading.limit.DeadlineIdioms;
import gangmu.reading.limit.Numerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of tasks whose cells stand on lines of their own: item, leading unit, units, time limit, row after row, with
 * section lines between.
 *
 * @param start the line of its first column head
 * @param end the line after its last cell
 * @param rows its rows
 */
record TaskTable(int start, int end, List<Row> rows) {

    private static final String HEAD_BEGINNINGS = "序编项顺号NＮ№＃攻牵主责配协承参落实完办整时期重具工目交任事内措举督议分市包联备类进领";
    /** What may stand over a column of tasks, and first of all is the title of a table. */
    private static final Words TITLES = Words.of("清单", "分解", "要点");

    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_UNUSUAL_HEAD = 10;
    private static final Characters NOT_IN_NAMES = Characters.of("。，；：！？“”");
    /** What the name of a unit begins with, and the rest of a broken one seldom does. */
    private static final Characters NAME_BEGINNINGS = Characters.of("省市县区各有相");

    private static final Characters MARKS = Characters.of("。，；：、！？“”");
    private static final Characters NOT_IN_SECTIONS = Characters.of("。；：！？");
    private static final int LONGEST_SECTION = 24;
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_CELL_LINE = 120;
    private static final int MOST_LINES_OVER = 16;
    /** Not among names of units. A comma may be: it parts them as a 、 does. */
    private static final Characters SENTENCE_MARKS = Characters.of("。；;");

    private static final DemandWords WORDS = new DemandWords();

    private static final Characters STANDING_OPENINGS = Characters.of("持长常全贯按即立—/");
    private static final Pattern STANDING =
            Pattern.compile("持续.{0,4}|长期.{0,4}|常态化.{0,4}|全年|贯穿全年|按.{0,8}要求.{0,6}|即时|立行立改|—+|/");

    TaskTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row: the section it stands under, the lines of its task, how much at their end is a time limit, and who must act by
     * when.
     */
    record Row(@Nullable String section, int firstLine, int lastLine, int tail, Assignment assignment) {}

    /** The columns that matter, by the words at their head. */
    enum Column {
        NUMBER(String.join("|", SerialHeads.all()).replace(".", "\\.")),
        LEAD("(?:责任|总)?(?:牵头|主办|主责|主管|负责|主抓|牵总)(?:责任)?(?:单位|部门|主体)"),
        UNITS("(?:责任|配合|协办|承办|参与|参加|协助|落实|实施|协同|协管|协作|会办|联办|支持|承建)(?:责任)?(?:单位|部门|主体)|责任单位及?(?:责任人)?"),
        LIMIT(
                "(?:计划|要求)?(?:完成|办结|整改|办理|落实|竣工|销号|交账|建成|投用|截止)?(?:时限|期限|限期|时间|日期|节点|时间节点|节点要求|时间要求|时限要求|时间安排|时限安排|进度安排)"),
        TASK(
                ".{0,6}(?:任务|事项|内容|目标|措施|工作|举措|(?:整改|工作|任务|落实)要求)(?:及?(?:要求|目标|内容|措施))?|.{0,4}(?:任务|事项|措施|目标|问题)(?:清单|分解|要点|名称)|(?:重点)?工作(?:清单|要点|分解)"),
        OTHER("责任人|.{0,6}领导|.{0,4}负责人|联系人|联系电话|联系方式|备注|类别|.{0,4}进展(?:情况)?|目前进度|分类|领域");

        private final Pattern heads;

        Column(String heads) {
            this.heads = Pattern.compile(heads);
        }

        /** Whether its cells name who must act. */
        boolean namesUnits() {
            return this == LEAD || this == UNITS;
        }

        /** Whether these are the columns of a table of tasks: one of tasks, and one of those who must act. */
        static boolean assign(List<Column> columns) {
            return columns.contains(TASK) && (columns.contains(LEAD) || columns.contains(UNITS));
        }

        /** What a cell of this column tells: units or a limit, or nothing; a sentence names no units. */
        Assignment told(String cell, DeadlineIdioms idioms, @Nullable LocalDate on) {
            if (this == LIMIT) {
                return new Assignment(List.of(), idioms.cell(cell, on));
            }
            return namesUnits() && SENTENCE_MARKS.indexIn(cell, 0, cell.length()) < 0
                    ? new Assignment(UnitList.listed(cell), null)
                    : Assignment.NONE;
        }

        boolean mayRepeat() {
            return this == OTHER || this == UNITS;
        }

        /** The column that has this line at its head; a table begins with a head of the usual kinds only. */
        static @Nullable Column headed(String line, boolean first) {
            if (line.length() > LONGEST_HEAD || (first && HEAD_BEGINNINGS.indexOf(line.charAt(0)) < 0)) {
                return null;
            }
            var head = line.replace(" ", "").replace("　", "");
            for (var column : values()) {
                if (column.heads.matcher(head).matches()) {
                    return first && TITLES.ends(head) ? null : column;
                }
            }
            return null;
        }
    }

    /** The table whose head begins on this line; where the source rules it, its empty cells are known. */
    static @Nullable TaskTable at(
            int start,
            List<String> lines,
            List<Passage> printed,
            String source,
            DeadlineIdioms idioms,
            @Nullable LocalDate on) {
        if (lines.get(start).length() > LONGEST_HEAD
                || HEAD_BEGINNINGS.indexOf(lines.get(start).charAt(0)) < 0) {
            return null;
        }
        var head = Ruling.head(start, printed, source);
        var ruling = head == null || !RuledTable.isHead(head, lines) ? null : Ruling.at(start, printed, source);
        var ruled = ruling == null ? null : RuledTable.read(start, ruling, lines, idioms, on);
        return ruled == null ? at(start, lines, idioms, on) : ruled;
    }

    /** The table whose head begins on this line, if there is one: of cells that stand on lines of their own. */
    static @Nullable TaskTable at(int start, List<String> lines, DeadlineIdioms idioms, @Nullable LocalDate on) {
        if (lines.get(start).length() > LONGEST_HEAD) {
            return null;
        }
        var columns = columns(start, lines, idioms);
        var line = start + columns.size();
        var isHead = columns.size() >= 3 && columns.size() <= MOST_COLUMNS && Column.assign(columns);
        return isHead ? new Reader(columns, lines.subList(start, line), lines, idioms, on).read(start, line) : null;
    }

    /**
     * The columns whose heads stand from this line on. Behind a column of numbers any short line may be a head, up to the last
     * one of the usual kinds: what stands between it and the first number is a section.
     */
    private static List<Column> columns(int start, List<String> lines, DeadlineIdioms idioms) {
        var columns = new ArrayList<Column>();
        var usual = 0;
        for (var line = start; line < lines.size() && columns.size() <= MOST_COLUMNS; line++) {
            var head = lines.get(line);
            var column = Column.headed(head, columns.isEmpty());
            var numbered = !columns.isEmpty() && columns.getFirst() == Column.NUMBER;
            if (column != null && !column.mayRepeat() && columns.contains(column)) {
                column = numbered && column == Column.TASK ? otherThanTask(columns, lines, start, idioms) : null;
            } else if (column == null && numbered && isUnusualHead(head)) {
                columns.add(Column.OTHER);
                continue;
            }
            if (column == null) {
                break;
            }
            columns.add(column);
            usual = columns.size();
        }
        return columns.subList(0, usual);
    }

    /** What is built, or a name for it all, stands before what is to be done: 建设规模及内容, 三季度推进任务; 攻坚事项, 工作要求. */
    private static Column otherThanTask(List<Column> columns, List<String> lines, int start, DeadlineIdioms idioms) {
        var task = columns.indexOf(Column.TASK);
        var head = lines.get(start + task);
        var isName = head.endsWith("事项") && !tellsTasks(task, lines, start, idioms);
        if (!head.startsWith("建设") && !isName) {
            return Column.OTHER;
        }
        columns.set(task, Column.OTHER);
        return Column.TASK;
    }

    /**
     * 督办事项, 工作要求: whether half the cells of a column order something, tell how many or by when, and are no names for it;
     * one alone may be called 防汛备汛 or 5G基站.
     */
    private static boolean tellsTasks(int column, List<String> lines, int start, DeadlineIdioms idioms) {
        var rows = 0;
        var tasks = 0;
        for (var line = start; line + column < lines.size(); line++) {
            if (RowNumber.is(lines.get(line)) && Numerals.leading(lines.get(line)) == rows + 1) {
                var cell = lines.get(line + column);
                var tells = WORDS.orders(cell) || Sentences.tellsNumber(cell) || idioms.find(cell, null) != null;
                tasks += tells ? 1 : 0;
                rows++;
            }
        }
        return tasks > 0 && 2 * tasks >= rows;
    }

    private static boolean isUnusualHead(String line) {
        return line.length() <= LONGEST_UNUSUAL_HEAD
                && !RowNumber.is(line)
                && Enumerator.at(line) == null
                && MARKS.indexIn(line, 0, line.length()) < 0;
    }

    /** Goes through the cells row by row. */
    private record Reader(
            List<Column> columns,
            List<String> head,
            List<String> lines,
            DeadlineIdioms idioms,
            @Nullable LocalDate on) {

        TaskTable read(int start, int firstCell) {
            var rows = new ArrayList<Row>();
            var section = (String) null;
            var line = firstCell;
            var rowsEnd = firstCell;
            var numbered = columns.contains(Column.NUMBER);
            while (line < lines.size()) {
                if (isHeadAgain(line)) {
                    line += head.size();
                    continue;
                }
                if (isSection(line) || isBareSection(line)) {
                    section = lines.get(line++);
                    continue;
                }
                var isRow = numbered ? RowNumber.is(lines.get(line)) : line + columns.size() <= lines.size();
                if (!isRow) {
                    break;
                }
                var end = endOfRow(line);
                var row = row(section, line, end);
                if (row == null) {
                    break;
                }
                rows.add(row);
                line = end;
                rowsEnd = end;
            }
            return new TaskTable(start, rowsEnd, rows);
        }

        /** Whether the head is printed again here, where the table goes on. */
        private boolean isHeadAgain(int line) {
            return line + head.size() <= lines.size()
                    && lines.get(line).equals(head.getFirst())
                    && lines.subList(line, line + head.size()).equals(head);
        }

        private boolean isSection(int line) {
            var words = lines.get(line);
            var enumerator = Enumerator.at(words);
            return enumerator != null
                    && !words.endsWith("。")
                    && (enumerator.kind().compareTo(Enumerator.Kind.SECTION) <= 0
                            || (enumerator.kind().compareTo(Enumerator.Kind.MARK) <= 0
                                    && standsBetweenRows(line, enumerator.length())));
        }

        /** 2.办好教育医疗 above the number of a row, where no cell of the row above could say it. */
        private boolean standsBetweenRows(int line, int numeral) {
            return columns.getFirst() == Column.NUMBER
                    && (columns.getLast().namesUnits() || columns.getLast() == Column.LIMIT)
                    && lines.get(line).length() > numeral
                    && line + 1 < lines.size()
                    && RowNumber.is(lines.get(line + 1));
        }

        /** A line without a numeral between two rows of a numbered table: 片区更新类; 补齐短板，改善条件. */
        private boolean isBareSection(int line) {
            var words = lines.get(line);
            return columns.getFirst() == Column.NUMBER
                    && words.length() <= LONGEST_SECTION
                    && !RowNumber.is(words)
                    && line + 1 < lines.size()
                    && RowNumber.is(lines.get(line + 1))
                    && NOT_IN_SECTIONS.indexIn(words, 0, words.length()) < 0;
        }

        /** A row has as many cells as columns; where a task runs over lines, it goes on to the cell that sets the limit. */
        private int endOfRow(int start) {
            if (columns.getFirst() == Column.NUMBER) {
                return endOfNumberedRow(start);
            }
            var limitIsLast = columns.getLast() == Column.LIMIT;
            var end = start;
            while (end < lines.size()) {
                if (end > start && (isSection(end) || isHeadAgain(end) || isNextRow(start, end))) {
                    return end;
                }
                end++;
                var enough = end - start >= columns.size();
                if (enough && (!limitIsLast || isLimit(lines.get(end - 1)) || end - start >= columns.size() + 6)) {
                    return end;
                }
            }
            return end;
        }

        /** The end of a row that its number opens: before the next number, before a section, or where the cells fit best. */
        private int endOfNumberedRow(int start) {
            var next = Numerals.leading(lines.get(start)) + 1;
            var last = Math.min(lines.size(), start + columns.size() + MOST_LINES_OVER);
            for (var line = start + 2; line < last; line++) {
                if (isSection(line) || isHeadAgain(line)) {
                    return line;
                }
                if (RowNumber.is(lines.get(line)) && Numerals.leading(lines.get(line)) == next) {
                    return isBareSection(line - 1) && (followsLimit(line - 1) || followsUnits(line - 1))
                            ? line - 1
                            : line;
                }
            }
            var end = start + 1;
            var fit = Integer.MIN_VALUE;
            var cells = RowCells.empty(columns, lines, start, last, this::isLimit);
            cells.add();
            for (var line = start + 2; line <= last; line++) {
                cells.add();
                if (cells.fit() > fit) {
                    fit = cells.fit();
                    end = line;
                }
                if (Genre.isDateLine(lines.get(line - 1)) || lines.get(line - 1).length() > LONGEST_CELL_LINE) {
                    break;
                }
            }
            return end;
        }

        /** Whether the last cell of a row ends before this line. */
        private boolean followsLimit(int line) {
            return columns.getLast() == Column.LIMIT && !isLimit(lines.get(line)) && isLimit(lines.get(line - 1));
        }

        /** Whether the line names no unit, and the cell above it, the last of a row, ends with the whole name of one. */
        private boolean followsUnits(int line) {
            return columns.getLast().namesUnits()
                    && !endsWithName(lines.get(line))
                    && endsWithName(lines.get(line - 1));
        }

        private static boolean endsWithName(String cell) {
            var units = UnitList.listed(cell);
            return !units.isEmpty() && UnitList.isName(units.getLast());
        }

        private @Nullable Row numberedRow(@Nullable String section, int start, int end) {
            var cells = RowCells.of(columns, lines, start, end, this::isLimit);
            var begins = cells.first();
            var task = columns.indexOf(Column.TASK);
            var first = begins[task];
            var last = begins[task + 1] - 1;
            if (cells.fit() < 0 || first > last) {
                return null;
            }
            var units = new LinkedHashSet<String>();
            var deadline = (Deadline) null;
            for (var i = 0; i < columns.size(); i++) {
                var cell = cell(columns.get(i), lines.subList(begins[i], begins[i + 1]));
                switch (columns.get(i)) {
                    case LIMIT, LEAD, UNITS -> {
                        var names = cell.substring(0, beforeLimit(cell));
                        var limit = columns.get(i) == Column.LIMIT && !isUnits(names)
                                ? cell
                                : cell.substring(names.length());
                        deadline = deadline == null && !limit.isEmpty() ? idioms.cell(limit, on) : deadline;
                        if (limit.length() < cell.length() && SENTENCE_MARKS.indexIn(names, 0, names.length()) < 0) {
                            units.addAll(UnitList.listed(names));
                        }
                    }
                    case NUMBER, TASK, OTHER -> {
                        // they tell neither who acts nor by when
                    }
                }
            }
            var tail = tail(lines.get(last));
            if (!tail.isEmpty() && isLimit(tail)) {
                deadline = deadline == null ? idioms.cell(tail, on) : deadline;
            } else if (!tail.isEmpty()) {
                var named = new LinkedHashSet<>(UnitList.listed(tail));
                named.addAll(units);
                units = named;
            }
            return new Row(section, first, last, tail.length(), new Assignment(List.copyOf(units), deadline));
        }

        /** The words of a cell: the lines that it runs over are one text, but names of units that begin on lines of their own are a list. */
        private static String cell(Column column, List<String> lines) {
            if (!column.namesUnits() || lines.size() < 2) {
                return String.join("", lines);
            }
            var cell = new StringBuilder();
            var name = "";
            for (var line : lines) {
                var next = UnitList.isName(name) && NAME_BEGINNINGS.has(line.charAt(0));
                cell.append(next ? "、" : "").append(line);
                name = next ? line : name + line;
                name = name.substring(name.lastIndexOf('、') + 1);
            }
            return cell.toString();
        }

        /** Where the time limit begins that ends a cell, printed behind the units that it is for; its end if there is none. */
        private int beforeLimit(String cell) {
            var limit = idioms.find(cell, on);
            return limit != null && cell.endsWith(limit.text())
                    ? cell.length() - limit.text().length()
                    : cell.length();
        }

        /** The time limit, or the units, that are printed right behind the task's full stop. */
        private String tail(String line) {
            var tail = line.substring(line.lastIndexOf('。') + 1);
            return tail.length() < line.length() && !tail.isEmpty() && (isLimit(tail) || isUnits(tail)) ? tail : "";
        }

        private static boolean isUnits(String words) {
            return MARKS.indexIn(
                                    words.replace("、", ""),
                                    0,
                                    words.replace("、", "").length())
                            < 0
                    && UnitList.listed(words).stream().allMatch(UnitList::isName);
        }

        private boolean isNextRow(int start, int line) {
            return columns.getFirst() == Column.NUMBER
                    && line - start >= columns.size() - 1
                    && RowNumber.is(lines.get(line));
        }

        private boolean isLimit(String cell) {
            return isStanding(cell) || (cell.length() <= 20 && cell.indexOf('。') < 0 && idioms.cell(cell, on) != null);
        }

        private static boolean isStanding(String cell) {
            return !cell.isEmpty()
                    && STANDING_OPENINGS.has(cell.charAt(0))
                    && STANDING.matcher(cell).matches();
        }

        private @Nullable Row row(@Nullable String section, int start, int end) {
            if (columns.getFirst() == Column.NUMBER) {
                return numberedRow(section, start, end);
            }
            var before = columns.indexOf(Column.TASK);
            var after = columns.size() - before - 1;
            var first = start + before;
            var last = Math.max(end - after - 1, first);
            while (last > first && end - last - 1 < after) {
                last--;
            }
            if (first >= end) {
                return null;
            }
            var told = Assignment.NONE;
            for (var i = last + 1; i < end; i++) {
                var column = columns.get(Math.min(before + i - last, columns.size() - 1));
                told = told.and(column.told(lines.get(i), idioms, on));
            }
            for (var i = start; i < first; i++) {
                if (columns.get(i - start).namesUnits()) {
                    told = told.and(new Assignment(UnitList.split(lines.get(i)), null));
                }
            }
            return new Row(section, first, last, 0, told);
        }
    }
}
