package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed line of the page.
 *
 * @param text the line without the blanks at its ends and without a heading mark
 * @param words its characters without any blank, a full date in a line that is no sentence in digits
 * @param signs the signs among its words
 * @param width how wide it is printed: a Chinese character is two units, a Latin letter, digit or quotation mark one
 * @param blanksBefore how many empty lines stand above it
 * @param indented whether it opens with the indent of a paragraph
 * @param spaced whether its letters are spaced out
 * @param cell whether it is one cell of a row
 * @param level the level of its heading mark ({@code #} is 1); 0 for a line without one
 */
record Line(
        Passage text,
        String words,
        long signs,
        int width,
        int blanksBefore,
        boolean indented,
        boolean spaced,
        boolean cell,
        int level) {

    /** The level of a headline that opens a part of the document. */
    private static final int PART = 7;

    private static final int LONGEST_NUMBER = 10;
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    private static final String NEWS = "本报讯";
    /** What a report ends with that another is glued to. */
    private static final String ENDS = "。！？”）)";

    private static final int SHORTEST_COUPLET = 8;

    private static final int FEWEST_UPRIGHT = 5;
    private static final String NUMERALS = "一二三四五六七八九十是否无有";

    private static final char NO_BAR = '\0';

    /** Cuts a page into its lines; empty lines are only counted. */
    static List<Line> cut(String source) {
        var printed = HangingLines.join(TornRows.mend(Margin.without(printed(source))));
        var lines = cut(printed);
        if (!SideBySide.maybe(lines)) {
            return lines;
        }
        var unfolded = SideBySide.unfold(printed);
        return unfolded.equals(printed) ? lines : cut(unfolded);
    }

    /** What stands between the breaks of a page; behind a page break stands an empty line. A report opens a line also where none is. */
    private static List<Passage> printed(String source) {
        var page = Passage.ofSource(source);
        var printed = new ArrayList<Passage>();
        var news = glued(source, 0);
        for (var start = 0; start <= source.length(); ) {
            var end = start;
            while (end < source.length() && end != news && !isBreak(source.charAt(end))) {
                end++;
            }
            printed.add(page.subSequence(start, end));
            if (end == news) {
                start = end;
                news = glued(source, end + 1);
                continue;
            }
            if (end < source.length() && source.charAt(end) == '\f') {
                printed.add(Passage.EMPTY);
            }
            start = end
                    + (end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n'
                            ? 2
                            : 1);
        }
        return printed;
    }

    /** Where a report begins right behind the end of another; behind the source if nowhere. */
    private static int glued(String source, int from) {
        var news = source.indexOf(NEWS, from);
        while (news >= 0 && (news == 0 || ENDS.indexOf(source.charAt(news - 1)) < 0)) {
            news = source.indexOf(NEWS, news + 1);
        }
        return news < 0 ? source.length() + 1 : news;
    }

    private static List<Line> cut(List<Passage> printed) {
        var lines = new ArrayList<Line>();
        var blanks = 0;
        var above = Passage.EMPTY;
        var row = 0;
        var spaced = new SpacedRows();
        for (var passage : printed) {
            var before = lines.size();
            var cells = BrokenRow.join(above, passage);
            var rows = spaced.next(passage);
            if (!cells.isEmpty()) {
                putRow(cells, lines.subList(row, before));
            } else if (!rows.isEmpty()) {
                putRow(rows, blanks, lines);
            } else if (spaced.goesOnInTask()) {
                add(of(passage, 0, true), lines, lines.size() - spaced.behindTask());
            } else if (!passage.isEmpty()) {
                add(passage, blanks, lines);
            }
            blanks = lines.size() == before ? blanks + 1 : 0;
            above = passage;
            row = before;
        }
        return joinUpright(lines);
    }

    /** Puts these cells in the place of the lines that the first part of their row has made. */
    private static void putRow(List<Passage> cells, List<Line> lines) {
        var blanks = lines.isEmpty() ? 0 : lines.getFirst().blanksBefore;
        lines.clear();
        putRow(cells, blanks, lines);
    }

    private static void putRow(List<Passage> cells, int blanks, List<Line> lines) {
        var before = lines.size();
        for (var cell : cells) {
            add(of(cell, lines.size() == before ? blanks : 0, true), lines);
        }
    }

    /** Joins a headline that is printed from top to bottom: lines of one letter each. */
    private static List<Line> joinUpright(List<Line> lines) {
        var joined = new ArrayList<Line>(lines.size());
        for (var start = 0; start < lines.size(); ) {
            var end = start;
            while (end < lines.size()
                    && lines.get(end).isOneLetter()
                    && (end == start || lines.get(end).blanksBefore == 0)) {
                end++;
            }
            if (end - start >= FEWEST_UPRIGHT) {
                joined.add(upright(lines.subList(start, end)));
            } else {
                end = Math.max(end, start + 1);
                joined.addAll(lines.subList(start, end));
            }
            start = end;
        }
        return joined;
    }

    private boolean isOneLetter() {
        return words.length() == 1
                && !cell
                && NUMERALS.indexOf(words.charAt(0)) < 0
                && Character.isIdeographic(words.charAt(0));
    }

    private static Line upright(List<Line> letters) {
        var text = Passage.builder();
        letters.forEach(letter -> text.append(letter.text));
        var all = text.build();
        return new Line(
                all,
                all.toString(),
                letters.stream().mapToLong(Line::signs).reduce(0, (one, other) -> one | other),
                2 * letters.size(),
                letters.getFirst().blanksBefore,
                false,
                true,
                false,
                0);
    }

    /** Adds what stands between two breaks: a line, the cells of a row where bars or tabs tell them apart, or nothing. */
    private static void add(Passage printed, int blanks, List<Line> lines) {
        var before = lines.size();
        for (var teaser : Teasers.of(printed)) {
            add(of(teaser, lines.size() == before ? blanks : 0, false), lines);
        }
        if (lines.size() > before) {
            return;
        }
        var bar = bar(printed);
        if (bar == '\t' && FormFields.areIn(printed)) {
            addFields(printed, blanks, lines);
            return;
        }
        var start = 0;
        for (var i = 0; bar != NO_BAR && i < printed.length(); i++) {
            if (printed.charAt(i) == bar) {
                add(of(printed.subSequence(start, i), lines.size() == before ? blanks : 0, true), lines);
                start = i + 1;
            }
        }
        add(
                of(printed.subSequence(start, printed.length()), lines.size() == before ? blanks : 0, bar != NO_BAR),
                lines);
    }

    /** 主办单位　市住建局　会办单位　市水利局: two fields side by side are two lines. */
    private static void addFields(Passage printed, int blanks, List<Line> lines) {
        var before = lines.size();
        var start = 0;
        var tabs = 0;
        for (var i = 0; i <= printed.length(); i++) {
            if ((i == printed.length() || printed.charAt(i) == '\t') && ++tabs % 2 == 0) {
                add(of(printed.subSequence(start, i), lines.size() == before ? blanks : 0, false), lines);
                start = i + 1;
            }
        }
    }

    private static void add(@Nullable Line line, List<Line> lines) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static void add(@Nullable Line line, List<Line> lines, int at) {
        if (line != null) {
            lines.add(at, line);
        }
    }

    /** What parts the cells of a row, if it is one: two bars where the row opens with one, or two tabs. */
    private static char bar(Passage printed) {
        if (printed.indexOf('|') < 0 && printed.indexOf('\t') < 0) {
            return NO_BAR;
        }
        var row = printed.toString();
        var bare = row.strip();
        if (bare.length() > 1 && bare.lastIndexOf('|') == 0) {
            return '|';
        }
        var bar = bare.length() > 2 && bare.charAt(0) == '|' ? '|' : '\t';
        var isRow = bare.indexOf(bar) >= 0 || (row.charAt(0) == bar && row.charAt(row.length() - 1) == bar);
        return isRow && row.indexOf(bar) < row.lastIndexOf(bar) ? bar : NO_BAR;
    }

    private static @Nullable Line of(Passage raw, int blanks, boolean cell) {
        var text = raw.strip();
        var indent = indent(raw);
        var level = 0;
        while (level < text.length() && level < 6 && text.charAt(level) == '#') {
            level++;
        }
        if (level > 0) {
            text = text.subSequence(level, text.length()).strip();
        }
        while (text.length() > 4 && text.charAt(0) == '*' && text.charAt(text.length() - 1) == '*') {
            text = text.subSequence(1, text.length() - 1).strip();
        }
        var words = Mark.withoutBlanks(text.toString());
        if (words.isEmpty()) {
            return null;
        }
        var spaced = words.length() < text.length() && isSpaced(text);
        var signs = 0L;
        var width = 0;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            signs |= Signs.of(c);
            width += width(c);
        }
        var dated = (signs & Signs.FULL_STOP) != 0 ? words : Day.inDigits(words);
        return new Line(
                text,
                dated,
                dated.equals(words) ? signs : Signs.of(dated),
                width,
                blanks,
                indent >= 2,
                spaced,
                cell,
                level);
    }

    /** How wide a letter is printed. */
    static int width(char c) {
        return c < 0x2020 ? 1 : 2;
    }

    Line withBlanksBefore(int blanks) {
        return blanks == blanksBefore
                ? this
                : new Line(text, words, signs, width, blanks, indented, spaced, cell, level);
    }

    /** The same line as the headline of a part, without the tag and the number before it. */
    Line asHeadOfPart(int tag) {
        var start = tag;
        while (start < text.length() && text.charAt(start) >= '0' && text.charAt(start) <= '9') {
            start++;
        }
        var numbered = start > tag && start < tag + 3 && start < text.length() && Mark.isBlank(text.charAt(start));
        start = numbered ? start : tag;
        return new Line(
                start == 0 ? text : text.subSequence(start, text.length()).strip(),
                words.substring(start),
                signs,
                width - (numbered ? start : 2 * start),
                Math.max(1, blanksBefore),
                false,
                spaced,
                false,
                PART);
    }

    boolean headsPart() {
        return level == PART;
    }

    boolean has(long someSigns) {
        return (signs & someSigns) != 0;
    }

    /** Whether blanks stand between its words. */
    boolean hasBlanks() {
        return words.length() < text.length();
    }

    /** Whether blanks may part it in two; it is no row of cells. */
    boolean isParted() {
        if (cell || words.length() + 2 > text.length()) {
            return false;
        }
        var gap = 0;
        for (var i = 0; i < text.length(); i++) {
            gap = Mark.isBlank(text.charAt(i)) ? gap + width(text.charAt(i)) : 0;
            if (gap >= SideBySide.NARROWEST_GAP) {
                return true;
            }
        }
        return false;
    }

    /** How many runs of blanks stand between its words; neither those of no width nor those that do not break count. */
    int gaps() {
        var gaps = 0;
        for (var i = 1; i < text.length() && hasBlanks(); i++) {
            gaps += isGap(text.charAt(i)) && !isGap(text.charAt(i - 1)) ? 1 : 0;
        }
        return gaps;
    }

    /** What blanks part it into. */
    String[] pieces() {
        return BLANKS.split(text, -1);
    }

    /** Whether a number stands first and a blank behind it and what it counts: 3个 夜间消费集聚区. */
    boolean opensWithNumber() {
        if (!hasBlanks() || spaced) {
            return false;
        }
        var number = "近超约".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        if (number >= text.length() || !Character.isDigit(text.charAt(number))) {
            return false;
        }
        for (var i = number + 1; i < Math.min(text.length() - 1, LONGEST_NUMBER); i++) {
            if (isGap(text.charAt(i))) {
                return Character.isLetterOrDigit(text.charAt(i + 1)) && !Character.isDigit(text.charAt(i - 1));
            }
        }
        return false;
    }

    /** How many runs of blanks as wide as a letter or wider part its clauses. */
    int wideGaps() {
        var gaps = 0;
        for (var i = 1; i < text.length() && hasBlanks() && !spaced; i++) {
            var opens = isGap(text.charAt(i)) && !isGap(text.charAt(i - 1));
            gaps += opens && (text.charAt(i) == '\u3000' || isGap(text.charAt(i + 1))) ? 1 : 0;
        }
        return gaps;
    }

    /** Whether a run of blanks cuts it into two halves of as many letters. */
    boolean isCouplet() {
        var half = words.length() / 2;
        return !spaced
                && gaps() == 1
                && words.length() >= SHORTEST_COUPLET
                && words.length() % 2 == 0
                && isGap(text.charAt(half));
    }

    private static boolean isGap(char c) {
        return c == '\u3000' || c == ' ' || (c >= '\t' && c <= '\r');
    }

    boolean hasSentence() {
        return has(Signs.FULL_STOP | Signs.SEMICOLON);
    }

    boolean hasComma() {
        return has(Signs.COMMA | Signs.LATIN_COMMA);
    }

    private static boolean isBreak(char c) {
        return c < ' ' ? c == '\n' || c == '\r' || c == '\f' : c == '\u2028' || c == '\u2029';
    }

    private static int indent(Passage raw) {
        var indent = 0;
        for (var i = 0; i < raw.length() && Margin.isBlank(raw.charAt(i)); i++) {
            indent += raw.charAt(i) == '\u3000' || raw.charAt(i) == '\t' ? 2 : 1;
        }
        return indent;
    }

    private static boolean isSpaced(Passage text) {
        var letters = 0;
        var gaps = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSpaceChar(text.charAt(i))) {
                if (i > 0 && !Character.isSpaceChar(text.charAt(i - 1))) {
                    gaps++;
                }
            } else {
                letters++;
            }
        }
        return letters >= 4 && gaps * 10 >= (letters - 1) * 6;
    }
}
