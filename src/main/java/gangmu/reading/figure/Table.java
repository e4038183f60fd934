package gangmu.reading.figure;

import gangmu.reading.Figure.Comparator;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statistical table that a text holds: its header says what the columns measure and in which unit (产量（吨）, 比上年增长（%）),
 * and its cells are bare numbers. The cells stand one a line, or a row stands on one line with blanks or bars between them.
 *
 * @param start the first character of its header
 * @param end after the last character of its last row
 * @param entries its numbers, row by row
 */
record Table(int start, int end, List<Entry> entries) {

    private static final Pattern NUMBER = Pattern.compile("[-－—]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?");
    private static final Pattern NO_NUMBER = Pattern.compile("[-－—…/]*");
    private static final Pattern BRACKET = Pattern.compile("(.*?)（?(?:单位：)?(?:±|增减|增长|增幅)?([^（）]{1,6})）");
    private static final Pattern SHARE = Pattern.compile("(.*?)±?%");
    /** 单位：万元 above a table is the unit of all its columns that tell none. */
    private static final Pattern CAPTION = Pattern.compile("[^，。；！？]{0,24}?（?(?:计量|金额)?单位：([^（）、]{1,6})）?");

    private static final Words UNIT_LABEL = Words.of("单位：");
    private static final Set<String> UNIT_COLUMNS = Set.of("单位", "计量单位");
    private static final Set<String> SERIALS = Set.of("序号", "编号", "排名", "位次", "名次");
    /** Heads of columns that say nothing of what is measured. */
    private static final Pattern PLAIN = Pattern.compile("数量|绝对数|绝对值|绝对量|数值|指标值|总量|合计|本年|累计|全年|实绩|完成|");

    private static final int LONGEST_CELL = 40;
    private static final int LONGEST_HEAD = 14;
    private static final int MOST_COLUMNS = 10;
    private static final int LONGEST_HEADER = LONGEST_HEAD * MOST_COLUMNS;

    /** The tables of a text, in its order. */
    static List<Table> in(Prose prose, Measures measures) {
        return new Finder(prose, measures).find();
    }

    /**
     * A number of a table.
     *
     * @param quantity the number with the unit of its column
     * @param subject what it measures: the label of its row and the head of its column
     * @param head the head of its column
     */
    record Entry(Quantity quantity, String subject, String head) {}

    private record Cell(int start, int end, String words) {

        boolean isNumber() {
            return NUMBER.matcher(words).matches();
        }

        boolean isEmpty() {
            return NO_NUMBER.matcher(words).matches();
        }
    }

    /**
     * @param name the head without its unit
     * @param unit the unit, where the head tells one
     */
    private record Column(String name, @Nullable Unit unit) {

        boolean isUnit() {
            return UNIT_COLUMNS.contains(name);
        }

        boolean isSerial() {
            return SERIALS.contains(name);
        }
    }

    private record Unit(String scale, Measure measure) {}

    private static final class Finder {

        private final Prose prose;
        private final String text;
        private final Measures measures;
        private final boolean bars;
        private final int[] starts;
        private final @Nullable List<Cell>[] lines;

        Finder(Prose prose, Measures measures) {
            this.prose = prose;
            this.text = prose.text();
            this.measures = measures;
            this.bars = text.indexOf('|') >= 0 || text.indexOf('│') >= 0 || text.indexOf('｜') >= 0;
            this.starts = starts(text);
            this.lines = unread(starts.length - 1);
        }

        List<Table> find() {
            var tables = new ArrayList<Table>();
            for (var line = 0; line < lines.length; ) {
                var table = mayHead(line) ? tableAt(line) : null;
                if (table == null) {
                    line++;
                    continue;
                }
                tables.add(table);
                while (line < lines.length && startOf(line) < table.end()) {
                    line++;
                }
            }
            return tables;
        }

        private int startOf(int line) {
            return line(line).getFirst().start();
        }

        /** Where the lines begin, and where one more would. */
        private static int[] starts(String text) {
            var starts = new int[8];
            var count = 1;
            for (var at = text.indexOf('\n'); ; at = text.indexOf('\n', at + 1)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = at < 0 ? text.length() + 1 : at + 1;
                if (at < 0) {
                    return Arrays.copyOf(starts, count);
                }
            }
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static @Nullable List<Cell>[] unread(int lines) {
            return new List[lines];
        }

        /** The cells of a line. Most lines are never asked for theirs. */
        private List<Cell> line(int line) {
            var cells = lines[line];
            if (cells == null) {
                cells = cells(starts[line], starts[line + 1] - 1);
                lines[line] = cells;
            }
            return cells;
        }

        /** Whether a line has the looks of a header or a caption: cells, or a short end in a unit. */
        private boolean mayHead(int line) {
            var start = starts[line];
            var end = starts[line + 1] - 1;
            var length = end - start;
            if (bars || length == 0) {
                return bars;
            }
            if (length <= LONGEST_HEADER && !Clause.isEnd(text.charAt(end - 1)) && prose.hasBlanks(start, end)) {
                return true;
            }
            if (length > LONGEST_CELL) {
                return false;
            }
            return (length <= LONGEST_HEAD && "）%位".indexOf(text.charAt(end - 1)) >= 0)
                    || UNIT_LABEL.occurIn(text, start, end);
        }

        private List<Cell> cells(int start, int end) {
            var cells = new ArrayList<Cell>();
            var from = start;
            for (var at = start; at <= end; at++) {
                var bar = at < end && "|│｜".indexOf(text.charAt(at)) >= 0;
                if (at == end || bar || (at > from && prose.followsBlank(at))) {
                    if (at > from || (cells.isEmpty() && at == end)) {
                        cells.add(new Cell(from, at, text.substring(from, at)));
                    }
                    from = bar ? at + 1 : at;
                }
            }
            return cells;
        }

        private boolean tellsUnit(Cell cell) {
            return cell.words().length() <= LONGEST_HEAD
                    && !cell.isNumber()
                    && (column(cell).unit() != null || column(cell).isUnit());
        }

        private @Nullable Table tableAt(int line) {
            var caption = caption(line);
            if (caption != null && line + 1 < lines.length) {
                var header = line(line + 1);
                return header.size() > 1 ? wide(line + 1, caption) : stacked(line + 1, 2, caption);
            }
            var header = line(line);
            if (header.stream().noneMatch(this::tellsUnit)) {
                return null;
            }
            if (header.size() > 1) {
                return wide(line, null);
            }
            var best = (Table) null;
            for (var first = line; first >= Math.max(0, line - 4) && isHeader(line(first)); first--) {
                best = longer(best, stacked(first, line - first + 1, null));
            }
            return best;
        }

        private @Nullable Unit caption(int line) {
            var cells = line(line);
            if (cells.size() > 1
                    || cells.getFirst().words().length() > LONGEST_CELL
                    || !UNIT_LABEL.occurIn(cells.getFirst().words())) {
                return null;
            }
            var caption = CAPTION.matcher(cells.getFirst().words());
            return caption.matches() ? unit(caption.group(1)) : null;
        }

        /** The table whose header stands on this line and whose rows stand on one line each. */
        private @Nullable Table wide(int line, @Nullable Unit unit) {
            var header = line(line);
            return isHeader(header) ? read(header, unit, row -> row(line + 1 + row, header.size())) : null;
        }

        private List<Cell> row(int line, int size) {
            return line < lines.length && line(line).size() == size ? line(line) : List.of();
        }

        /** The table whose header begins on this line, with its cells on one line each. */
        private @Nullable Table stacked(int first, int fewest, @Nullable Unit unit) {
            var best = (Table) null;
            for (var size = Math.max(2, fewest); size <= MOST_COLUMNS; size++) {
                var columns = size;
                var header = cells(first, size, true);
                if (header.isEmpty() || !isHeader(header)) {
                    break;
                }
                best = longer(best, read(header, unit, row -> cells(first + (row + 1) * columns, columns, false)));
            }
            return best;
        }

        private static @Nullable Table longer(@Nullable Table one, @Nullable Table other) {
            return other == null || (one != null && one.end() >= other.end()) ? one : other;
        }

        /** The cells of so many lines, one each; none where a line has more. */
        private List<Cell> cells(int from, int size, boolean head) {
            var cells = new ArrayList<Cell>();
            for (var line = from; line < from + size; line++) {
                if (line >= lines.length || (head && line(line).size() > 1)) {
                    return List.of();
                }
                cells.add(whole(line(line)));
            }
            return cells;
        }

        /** A line as one cell: 1 2 8 is one number. */
        private Cell whole(List<Cell> line) {
            var start = line.getFirst().start();
            var end = line.getLast().end();
            return new Cell(start, end, text.substring(start, end));
        }

        private static boolean isHeader(List<Cell> cells) {
            return cells.stream()
                    .allMatch(cell -> !cell.words().isEmpty()
                            && cell.words().length() <= LONGEST_HEAD
                            && !cell.isNumber()
                            && cell.words().chars().noneMatch(c -> "，。；：！？".indexOf(c) >= 0));
        }

        private @Nullable Table read(List<Cell> header, @Nullable Unit caption, Rows rows) {
            if (rows.at(0).stream().noneMatch(Cell::isNumber)) {
                return null;
            }
            var columns = header.stream().map(this::column).toList();
            var entries = new ArrayList<Entry>();
            var end = -1;
            for (var row = 0; ; row++) {
                var cells = rows.at(row);
                var told = cells.isEmpty() ? List.<Entry>of() : entries(columns, caption, cells);
                if (told.isEmpty()) {
                    break;
                }
                entries.addAll(told);
                end = cells.getLast().end();
            }
            return end < 0 ? null : new Table(header.getFirst().start(), end, List.copyOf(entries));
        }

        /** The numbers of a row; none where its cells do not fit the columns. The label stands before them. */
        private List<Entry> entries(List<Column> columns, @Nullable Unit caption, List<Cell> cells) {
            var label = "";
            var ofRow = caption;
            var entries = new ArrayList<Entry>();
            for (var i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                var cell = cells.get(i);
                if (cell.words().length() > LONGEST_CELL) {
                    return List.of();
                }
                if (column.isUnit()) {
                    ofRow = unit(cell.words());
                    continue;
                }
                var unit = column.unit() == null ? ofRow : column.unit();
                var isLabel = label.isEmpty() && column.unit() == null && !cell.isNumber();
                if (unit == null || column.isSerial() || isLabel) {
                    label = isLabel ? cell.words() : label;
                } else if (label.isEmpty()) {
                    return List.of();
                } else if (cell.isNumber()) {
                    entries.add(entry(cell, unit, label, column.name()));
                } else if (column.unit() != null && !cell.isEmpty()) {
                    return List.of();
                }
            }
            return entries;
        }

        private static Entry entry(Cell cell, Unit unit, String label, String head) {
            var digits = cell.words().replace(",", "").replaceFirst("^[－—]", "-");
            var number =
                    new PrintedNumber(cell.start(), cell.end(), new BigDecimal(digits), unit.scale(), false, false);
            var money = unit.measure().kind() == Measure.Kind.MONEY;
            var quantity = new Quantity(
                    cell.start(),
                    cell.start(),
                    cell.end(),
                    money ? number.digits() : number.value(),
                    money
                            ? unit.scale() + unit.measure().name()
                            : unit.measure().name(),
                    unit.measure().kind(),
                    Comparator.EQUAL);
            return new Entry(quantity, PLAIN.matcher(head).matches() ? label : label + head, head);
        }

        private Column column(Cell cell) {
            var share = cell.words().endsWith("%");
            if (share || cell.words().endsWith("）")) {
                var head = (share ? SHARE : BRACKET).matcher(cell.words());
                var unit = head.matches() ? unit(share ? "%" : head.group(2)) : null;
                if (unit != null) {
                    return new Column(head.group(1), unit);
                }
            }
            return new Column(cell.words(), null);
        }

        private @Nullable Unit unit(String words) {
            for (var scale : List.of("", "万亿", "亿", "万")) {
                if (words.startsWith(scale)) {
                    var read = measures.at(words, scale.length());
                    if (read != null && read.end() == words.length()) {
                        return new Unit(scale, read.measure());
                    }
                }
            }
            return null;
        }
    }

    /** Gives the cells of a row by its number; none after the last. */
    @FunctionalInterface
    private interface Rows {
        List<Cell> at(int row);
    }
}
