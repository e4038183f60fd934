package gangmu.reading.figure;

import gangmu.reading.Figure.Comparator;
import gangmu.reading.SerialHeads;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statistical table that a text holds: its header says what the columns measure and in which unit (产量（吨）, 比上年增长（%）),
 * and its cells are bare numbers. The cells stand one a line, or a row stands on one line with blanks or bars between them.
 *
 * @param start the first character of its header
 * @param end after the last character of its last row
 * @param entries its numbers, row by row
 * @param works the projects that its rows are of
 */
record Table(int start, int end, List<Entry> entries, List<Work> works) {

    private static final Pattern NUMBER = Pattern.compile("[-－—]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?");
    /** A number that tells its own unit, whatever that of its column is: 3.5亿元 or 约4亿元 under 总投资（万元）. */
    private static final Pattern AMOUNT =
            Pattern.compile("(约|近|超|超过)?(" + NUMBER.pattern() + ")([万亿]{0,2}(?:[美欧日港]?元|%))(左右|以上|以内)?");

    private static final String AMOUNT_ENDS = "元%右上内";

    private static final Map<String, Comparator> LIMITS_BEFORE = Limits.before();
    private static final Map<String, Comparator> LIMITS_AFTER = Limits.after();

    private static final Pattern NO_NUMBER = Pattern.compile("[-－—…/]*|[待未另]定|暂无|暂未确定|测算中|无");
    private static final Pattern BRACKET = Pattern.compile("(.*?)（?(?:单位：)?(?:±|增减|增长|增幅)?([^（）]{1,6})）");
    private static final Pattern SHARE = Pattern.compile("(.*?)±?%");
    /** 单位：万元 above a table is the unit of all its columns that tell none. */
    private static final Pattern CAPTION = Pattern.compile("[^，。；！？]{0,24}?（?(?:计量|金额)?单位：([^（）]{1,12})）?");

    /** 单位：万元、% names the units of several columns. */
    private static final Pattern AND = Pattern.compile("[、，/]");

    private static final Words UNIT_LABEL = Words.of("单位：");
    private static final Set<String> UNIT_COLUMNS = Set.of("单位", "计量单位");
    private static final Set<String> RANKS = Set.of("排名", "位次", "名次");
    /** Heads of columns that say nothing of what is measured. */
    private static final Pattern PLAIN = Pattern.compile("数量|绝对数|绝对值|绝对量|数值|指标值|总量|合计|本年|累计|全年|实绩|完成|");

    private static final Set<String> WORKS = Set.of("项目名称", "工程名称", "项目", "工程", "建设项目", "重点项目", "工程项目");
    private static final Set<String> PLACES = Set.of("建设地点", "建设地址", "项目地点", "项目地址", "地点", "所在地", "选址");
    private static final Set<String> OWNERS =
            Set.of("业主单位", "项目业主", "业主", "建设单位", "项目单位", "投资单位", "投资主体", "投资方", "实施主体", "企业名称");
    private static final Set<String> STAGES =
            Set.of("形象进度", "工程进度", "建设进度", "项目进度", "目前进度", "进展", "进展情况", "项目进展", "建设进展", "目前进展", "工程进展", "当前进展");
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计");
    private static final Words OF_MONEY = Words.of("投资", "资金", "金额", "收入", "支出", "产值", "营收", "利润", "税", "款", "费");
    private static final Words OF_SHARES = Words.of("进度", "率", "占比", "比重", "增长", "增速", "增幅", "同比");

    private static final int LONGEST_CELL = 40;
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_SERIAL = 4;
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

    /**
     * A project that has a row of its own.
     *
     * @param name the cell that names it
     * @param site what other cells tell of it
     */
    record Work(ProjectName name, Site site) {

        /** Whether the row is of the project that is named elsewhere, perhaps with its place before it. */
        boolean isOf(ProjectName other) {
            var place = site.place();
            return other.isAlso(name)
                    || (place != null
                            && other.name().startsWith(place)
                            && ProjectNames.named(
                                            other.start(),
                                            other.end(),
                                            other.name().substring(place.length()))
                                    .isAlso(name));
        }
    }

    /** Whether it shares characters with these. */
    boolean meets(int from, int to) {
        return from < end && to > start;
    }

    private long sites() {
        return works.stream().filter(work -> work.site().place() != null).count()
                + works.stream().filter(work -> work.site().owner() != null).count();
    }

    private record Cell(int start, int end, String words) {

        boolean isNumber() {
            return NUMBER.matcher(words).matches();
        }

        /** Whether it tells a number, alone or with its unit. */
        boolean tellsNumber() {
            return isNumber() || amount() != null;
        }

        /** The number that it tells with its unit; null for most cells, whose last character says so. */
        @Nullable
        Matcher amount() {
            if (words.isEmpty() || AMOUNT_ENDS.indexOf(words.charAt(words.length() - 1)) < 0) {
                return null;
            }
            var amount = AMOUNT.matcher(words);
            return amount.matches() ? amount : null;
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
            return SerialHeads.has(name) || RANKS.contains(name);
        }

        /** Whether it is of money, and leaves it to each cell to tell in which unit. */
        boolean leavesUnit() {
            return unit == null && OF_MONEY.occurIn(name);
        }
    }

    private record Unit(String scale, Measure measure) {

        /** Whether a column with such a head may be told in this unit. */
        boolean fits(String head) {
            return switch (measure.kind()) {
                case MONEY -> OF_MONEY.occurIn(head);
                case SHARE -> OF_SHARES.occurIn(head);
                default -> false;
            };
        }
    }

    /**
     * The columns of a table.
     *
     * @param work the one that names projects, -1 if none does
     */
    private record Columns(List<Column> all, int work) {

        static Columns of(List<Column> all) {
            var work = first(all, WORKS);
            return new Columns(all, work >= 0 && all.stream().anyMatch(Columns::tellsOfProject) ? work : -1);
        }

        private static boolean tellsOfProject(Column column) {
            return PLACES.contains(column.name())
                    || OWNERS.contains(column.name())
                    || Investment.isTotal(column.name());
        }

        private static int first(List<Column> all, Set<String> names) {
            for (var i = 0; i < all.size(); i++) {
                if (names.contains(all.get(i).name())) {
                    return i;
                }
            }
            return -1;
        }

        /** Whether the words of a project's row stand where words do, and its number where numbers do. */
        boolean fit(List<Cell> cells) {
            for (var i = 0; i < all.size() && work >= 0; i++) {
                var head = all.get(i).name();
                var words = i == work || PLACES.contains(head) || OWNERS.contains(head);
                if ((words && cells.get(i).tellsNumber())
                        || (all.get(i).isSerial() && cells.get(i).words().length() > LONGEST_SERIAL)) {
                    return false;
                }
            }
            return true;
        }

        /** What the cell says that stands under one of these heads. */
        @Nullable
        String told(Set<String> heads, List<Cell> cells) {
            var column = first(all, heads);
            return column < 0 || cells.get(column).isEmpty()
                    ? null
                    : cells.get(column).words();
        }

        /** The project that a row is of. */
        @Nullable
        Work work(List<Cell> cells) {
            if (work < 0
                    || cells.get(work).isEmpty()
                    || TOTALS.contains(cells.get(work).words())) {
                return null;
            }
            var cell = cells.get(work);
            var name = ProjectNames.named(cell.start(), cell.end(), cell.words());
            return new Work(name, new Site(told(PLACES, cells), told(OWNERS, cells), stage(cells)));
        }

        /** How far the project is, where a cell says it in words. */
        private @Nullable String stage(List<Cell> cells) {
            var told = told(STAGES, cells);
            return told == null || told.isEmpty() || NUMBER.matcher(told).matches() ? null : told;
        }

        /** The unit of a column: its own, or that of all columns, or the one of several that fits its head. */
        @Nullable
        Unit unit(Column column, List<Unit> units) {
            if (column.unit() != null || units.isEmpty()) {
                return column.unit();
            }
            if (units.size() == 1 && work < 0) {
                return units.getFirst();
            }
            return units.stream()
                    .filter(unit -> unit.fits(column.name()))
                    .findFirst()
                    .orElse(null);
        }
    }

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
                    || headsWorks(start, end)
                    || UNIT_LABEL.occurIn(text, start, end);
        }

        /** Whether a cell near below tells a sum with its unit, as it must under a head that tells none. */
        private boolean hasSumBelow(int line) {
            for (var below = line + 1; below < Math.min(lines.length, line + 2 * MOST_COLUMNS); below++) {
                if (line(below).stream().anyMatch(cell -> cell.amount() != null)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a line is the head of a column of projects. */
        private boolean headsWorks(int start, int end) {
            return end - start <= LONGEST_SERIAL
                    && "称目程".indexOf(text.charAt(end - 1)) >= 0
                    && WORKS.contains(text.substring(start, end));
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
            if (!caption.isEmpty() && line + 1 < lines.length) {
                var header = line(line + 1);
                return header.size() > 1 ? wide(line + 1, caption) : stacked(line + 1, 2, caption);
            }
            var header = line(line);
            if (header.stream().noneMatch(this::tellsUnit)
                    && (header.stream().noneMatch(cell -> WORKS.contains(cell.words())) || !hasSumBelow(line))) {
                return null;
            }
            if (header.size() > 1) {
                return wide(line, List.of());
            }
            var best = (Table) null;
            for (var first = line; first >= Math.max(0, line - 4) && isHeader(line(first)); first--) {
                best = longer(best, stacked(first, line - first + 1, List.of()));
            }
            return best;
        }

        /** The units that a line tells for the table below it. */
        private List<Unit> caption(int line) {
            var cells = line(line);
            if (cells.size() > 1
                    || cells.getFirst().words().length() > LONGEST_CELL
                    || !UNIT_LABEL.occurIn(cells.getFirst().words())) {
                return List.of();
            }
            var caption = CAPTION.matcher(cells.getFirst().words());
            return caption.matches() ? units(caption.group(1)) : List.of();
        }

        /** The units that these words list; none where one of them is no unit. */
        private List<Unit> units(String words) {
            var one = unit(words);
            if (one != null) {
                return List.of(one);
            }
            var units = new ArrayList<Unit>();
            for (var each : AND.split(words, -1)) {
                var unit = unit(each);
                if (unit == null) {
                    return List.of();
                }
                units.add(unit);
            }
            return units;
        }

        /** The table whose header stands on this line and whose rows stand on one line each. */
        private @Nullable Table wide(int line, List<Unit> units) {
            var header = line(line);
            if (!isHeader(header)) {
                return null;
            }
            return fuller(read(header, units, flow(line + 1, header.size(), true)), numbered(header, units, line + 1));
        }

        /** The table of projects whose rows are numbered from 1 on, whatever cells they lack; null if they are not. */
        private @Nullable Table numbered(List<Cell> header, List<Unit> units, int line) {
            var columns = columns(header);
            return columns.work() == 1 && columns.all().getFirst().isSerial()
                    ? read(header, units, new NumberedRows(flow(line, 1, false), columns, units))
                    : null;
        }

        /** The rows from a line on, one after the other, on as many lines as it takes; or else each line must hold whole ones. */
        private Rows flow(int line, int size, boolean whole) {
            var flow = new ArrayList<Cell>();
            var next = new int[] {line};
            return row -> {
                var end = (row + 1) * size;
                while (flow.size() < end
                        && next[0] < lines.length
                        && !(whole && line(next[0]).size() % size > 0)) {
                    flow.addAll(line(next[0]++));
                }
                return flow.size() < end ? List.of() : flow.subList(end - size, end);
            };
        }

        /** The table whose header begins on this line, with its cells on one line each. */
        private @Nullable Table stacked(int first, int fewest, List<Unit> units) {
            var best = (Table) null;
            for (var size = Math.max(2, fewest); size <= MOST_COLUMNS; size++) {
                var columns = size;
                var header = cells(first, size, true);
                if (header.isEmpty() || !isHeader(header)) {
                    break;
                }
                best = longer(best, read(header, units, row -> cells(first + (row + 1) * columns, columns, false)));
                if (header.stream().anyMatch(cell -> WORKS.contains(cell.words()))
                        && columns(header).work() >= 0) {
                    best = fuller(best, read(header, units, flow(first + columns, columns, false)));
                    best = fuller(best, numbered(header, units, first + columns));
                }
            }
            return best;
        }

        private static @Nullable Table longer(@Nullable Table one, @Nullable Table other) {
            return other == null || (one != null && one.end() >= other.end()) ? one : other;
        }

        /** The longer one; of two that end alike the one that tells more. */
        private static @Nullable Table fuller(@Nullable Table one, @Nullable Table other) {
            return one != null && other != null && one.end() == other.end() && other.sites() > one.sites()
                    ? other
                    : longer(one, other);
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

        private @Nullable Table read(List<Cell> header, List<Unit> caption, Rows rows) {
            var plain = rows.at(0).stream().anyMatch(Cell::isNumber);
            if (!plain && rows.at(0).stream().noneMatch(Cell::tellsNumber)) {
                return null;
            }
            var columns = columns(header);
            if (!plain && columns.work() < 0) {
                return null;
            }
            var entries = new ArrayList<Entry>();
            var works = new ArrayList<Work>();
            var end = -1;
            for (var row = 0; ; row++) {
                var cells = rows.at(row);
                var told = cells.isEmpty() || !columns.fit(cells) ? null : entries(columns, caption, cells);
                var work = told == null ? null : columns.work(cells);
                if (told == null || (told.isEmpty() && work == null)) {
                    break;
                }
                entries.addAll(told);
                if (work != null) {
                    works.add(work);
                }
                end = cells.getLast().end();
            }
            return end < 0 ? null : new Table(header.getFirst().start(), end, List.copyOf(entries), List.copyOf(works));
        }

        /** The numbers of a row; null where its cells do not fit the columns. The label stands before them. */
        private @Nullable List<Entry> entries(Columns columns, List<Unit> caption, List<Cell> cells) {
            var label = columns.work() < 0 ? "" : cells.get(columns.work()).words();
            var ofRow = caption;
            var nothing = false;
            var entries = new ArrayList<Entry>();
            for (var i = 0; i < columns.all().size(); i++) {
                var column = columns.all().get(i);
                var cell = cells.get(i);
                if (cell.words().length() > LONGEST_CELL) {
                    return null;
                }
                if (column.isUnit()) {
                    ofRow = units(cell.words());
                    continue;
                }
                var unit = unitOf(cell, column, columns.unit(column, ofRow), columns.work() >= 0);
                nothing |= columns.work() >= 0 && (unit != null || column.leavesUnit()) && cell.isEmpty();
                var isLabel = label.isEmpty() && column.unit() == null && !cell.isNumber();
                if (unit == null || column.isSerial() || isLabel) {
                    label = isLabel ? cell.words() : label;
                } else if (label.isEmpty()) {
                    return null;
                } else if (cell.tellsNumber()) {
                    entries.add(entry(cell, unit, label, column.name()));
                } else if (column.unit() != null && !cell.isEmpty()) {
                    return null;
                }
            }
            return entries.isEmpty() && !nothing ? null : entries;
        }

        /** The unit of a cell: that of its column, or else the one of the same kind that it tells behind its number. */
        private @Nullable Unit unitOf(Cell cell, Column column, @Nullable Unit ofColumn, boolean ofWorks) {
            var amount = ofColumn == null && !(ofWorks && column.leavesUnit()) ? null : cell.amount();
            var own = amount == null ? null : unit(amount.group(3));
            var kind =
                    ofColumn == null ? Measure.Kind.MONEY : ofColumn.measure().kind();
            return own != null && own.measure().kind() == kind ? own : ofColumn;
        }

        private static Entry entry(Cell cell, Unit unit, String label, String head) {
            var amount = cell.amount();
            var digits = (amount == null ? cell.words() : amount.group(2))
                    .replace(",", "")
                    .replaceFirst("^[－—]", "-");
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
                    amount == null ? Comparator.EQUAL : limit(amount));
            return new Entry(quantity, PLAIN.matcher(head).matches() ? label : label + head, head);
        }

        /** 约 before the number, 以上 behind its unit. */
        private static Comparator limit(Matcher amount) {
            if (amount.group(1) != null) {
                return LIMITS_BEFORE.getOrDefault(amount.group(1), Comparator.EQUAL);
            }
            return amount.group(4) == null
                    ? Comparator.EQUAL
                    : LIMITS_AFTER.getOrDefault(amount.group(4), Comparator.EQUAL);
        }

        private Columns columns(List<Cell> header) {
            return Columns.of(header.stream().map(this::column).toList());
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

    /** The rows of a table of projects: each begins with its number and a name; where cells lack, its numbers tell their columns. */
    private static final class NumberedRows implements Rows {

        /** A row has no more than so many times the cells of the head. */
        private static final int TIMES = 2;

        private final Rows flow;
        private final Columns columns;
        private final List<Unit> units;
        private int next;
        private List<Cell> last = List.of();
        private int lastRow = -1;

        NumberedRows(Rows flow, Columns columns, List<Unit> units) {
            this.flow = flow;
            this.columns = columns;
            this.units = units;
        }

        @Override
        public List<Cell> at(int row) {
            if (row > lastRow) {
                lastRow = row;
                last = read(row + 1);
            }
            return last;
        }

        private List<Cell> read(int number) {
            var start = find(number, next);
            if (start < 0) {
                return List.of();
            }
            var following = find(number + 1, start + 2);
            var size = columns.all().size();
            var cells = new ArrayList<Cell>();
            var end = following < 0 ? start + TIMES * size : following;
            for (var at = start; at < end && !flow.at(at).isEmpty(); at++) {
                cells.add(flow.at(at).getFirst());
            }
            next = start + 2;
            if (cells.size() == size && columns.fit(cells)) {
                return cells;
            }
            return filled(cells, following < 0);
        }

        /** Where a row with this number begins, near this cell; -1 if none does. */
        private int find(int number, int from) {
            var words = Integer.toString(number);
            for (var at = from; at <= from + TIMES * columns.all().size(); at++) {
                if (flow.at(at + 1).isEmpty()) {
                    return -1;
                }
                var name = flow.at(at + 1).getFirst();
                if (flow.at(at).getFirst().words().equals(words)
                        && !name.isNumber()
                        && name.words().length() > LONGEST_SERIAL
                        && name.words().length() <= LONGEST_CELL) {
                    return at;
                }
            }
            return -1;
        }

        /** The cells under the columns that they fit: the first two, and the numbers if they are as many as columns tell units. */
        private List<Cell> filled(List<Cell> cells, boolean isLast) {
            var filled = new ArrayList<>(cells.subList(0, 2));
            var numbers = cells.subList(2, cells.size()).stream()
                    .filter(Cell::tellsNumber)
                    .toList();
            var used = 0;
            for (var column : columns.all().subList(2, columns.all().size())) {
                var measured = columns.unit(column, units) != null;
                if (measured && used == numbers.size()) {
                    return List.of();
                }
                filled.add(
                        measured
                                ? numbers.get(used++)
                                : new Cell(
                                        filled.getLast().end(), filled.getLast().end(), ""));
            }
            return used == 0 || (used < numbers.size() && !isLast) ? List.of() : filled;
        }
    }

    /** Gives the cells of a row by its number; none after the last. */
    @FunctionalInterface
    private interface Rows {
        List<Cell> at(int row);
    }
}
