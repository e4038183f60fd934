package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Messages;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines that a column broke into paragraphs. Where lines run to one common width, a line that reaches it goes on in
 * the next; where they do not, every line is a paragraph of its own.
 */
final class ParagraphCutter {

    private static final int WIDEST_COLUMN = 124;
    private static final int NARROWEST_COLUMN = 24;
    private static final int NEIGHBOURS = 9;
    private static final int RAGGED = 4;
    private static final int MOST_OF_HEADLINE = 5;
    private static final int SHORTEST_EVENT = 8;
    private static final int FEWEST_HANGING = 5;
    private static final int LONGEST_BRIEF = 12;
    /** A headline right below a body has so many lines at most, the body above it at least. */
    private static final int MOST_BELOW = 3;

    private static final int FEWEST_ABOVE = 3;
    private static final int SHORTEST_BELOW = 4;
    /** What no headline ends with. */
    private static final Characters WANTING = Characters.of("于到达过为至近约超是有的和与—－-…");

    private static final long PUNCTUATION =
            Signs.COMMA | Signs.LATIN_COMMA | Signs.FULL_STOP | Signs.SEMICOLON | Signs.ENUMERATION_COMMA | Signs.COLON;
    /** The kind of a paper, in a line of its own behind what it is about: 关于交办…的 / 通　知. */
    private static final Words PAPERS =
            Words.of("通知", "通报", "通告", "公告", "意见", "方案", "决定", "函", "批复", "请示", "报告", "办法", "规定", "纪要");

    private static final Pattern SPOKEN = Pattern.compile("[^，。]{2,24}(?:说|介绍|告诉|表示|坦言|感慨)");

    private final List<Line> lines;
    private final int[] widths;
    private final boolean[] ended;
    private final int[] cells;
    private final int[] columns;
    private final boolean[] alone;
    private final boolean[] bare;
    private final boolean indents;
    private final boolean form;
    private final TableCells table;

    private ParagraphCutter(List<Line> lines) {
        this.lines = lines;
        this.widths = widths();
        this.ended = ended();
        this.cells = cells();
        this.columns = columns();
        this.alone = alone();
        this.bare = bare();
        this.indents = indents();
        this.form = FormFields.in(lines);
        this.table = TableCells.of(lines);
    }

    static List<Paragraph> cut(List<Line> lines) {
        return new ParagraphCutter(lines).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        var current = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            if (!current.isEmpty() && !joins(current, i)) {
                close(current, i, paragraphs);
            }
            current.add(lines.get(i));
        }
        if (!current.isEmpty()) {
            close(current, lines.size(), paragraphs);
        }
        return paragraphs;
    }

    private void close(List<Line> current, int next, List<Paragraph> paragraphs) {
        if (table.has(next - 1)) {
            paragraphs.add(Paragraph.ofCell(current));
            current.clear();
            return;
        }
        var first = current.getFirst();
        var alone = first.blanksBefore() > 0
                && (next == lines.size() || lines.get(next).blanksBefore() > 0);
        var running = first.blanksBefore() == 0
                && !paragraphs.isEmpty()
                && (paragraphs.getLast().kind() == Paragraph.Kind.TEXT
                        || paragraphs.getLast().kind() == Paragraph.Kind.ITEM)
                && columns[next - 1] > 0
                && reaches(next - 1, true)
                && !interrupts(next - 1)
                && !bare[next - 1]
                && next < lines.size()
                && lines.get(next).blanksBefore() > 0
                && !(current.size() == 1 && HeadlineWords.tellsDeed(first.words()));
        paragraphs.add(Paragraph.of(current, alone, running));
        current.clear();
    }

    private boolean joins(List<Line> current, int next) {
        var line = lines.get(next);
        var above = lines.get(next - 1);
        if (table.isParted(next)
                || line.blanksBefore() > 0
                || line.level() > 0
                || above.level() > 0
                || line.cell()
                || above.cell()) {
            return false;
        }
        var words = line.words();
        if (Paragraph.endsCredit(above.words(), words) || (above.words().endsWith("的") && PAPERS.has(words))) {
            return true;
        }
        if (Dateline.opens(line)
                || Paragraph.isPoint(words)
                || Paragraph.isEntry(words)
                || Paragraph.isCalledItem(words)
                || Paragraph.isMarkedByPicture(words)
                || Messages.sender(above.words()) != null
                || ((FormFields.isField(words) || (form && FormFields.label(line) > 0))
                        && !Mark.surelyGoesOn(above.words()))
                || (isCell(next) && !Mark.surelyGoesOn(above.words()) && widths[next] <= 16)) {
            return false;
        }
        if ((words.startsWith("——")
                        && !above.hasSentence()
                        && (!above.hasComma()
                                || (current.size() == 1 && above.blanksBefore() > 0 && !line.has(PUNCTUATION))))
                || alone[next]
                || alone[next - 1]) {
            return false;
        }
        if (HeadlineWords.namesPage(above.words())) {
            return false;
        }
        if (line.opensWithNumber() && above.opensWithNumber()) {
            return false;
        }
        if (isRank(next) || isRank(next - 1)) {
            return !isRank(next) && goesOnInRank(line);
        }
        if (above.blanksBefore() > 0
                && (HeadlineWords.isPartOfSeries(above.words())
                        || (Byline.isOfficial(words) && HeadlineWords.namesSpeech(above.words())))) {
            return false;
        }
        if (bare[next] && bare[next - 1] && Mark.surelyGoesOn(above.words())) {
            return true;
        }
        if ((bare[next] && !Mark.surelyGoesOn(above.words())) || interrupts(next)) {
            return false;
        }
        var first = current.size() == 1;
        if (first && !above.has(PUNCTUATION) && HeadlineCutter.isDayInBrackets(words)) {
            return false;
        }
        if (first
                && above.blanksBefore() > 0
                && (HeadlineCutter.tellsSort(above.words()) || isSpacedBelow(above, line))) {
            return false;
        }
        if (first
                && above.blanksBefore() > 0
                && next > 1
                && HeadlineWords.tellsDeed(above.words())
                && Mark.surelyGoesOn(lines.get(next - 2).words())) {
            return false;
        }
        if (first
                && (isPenName(line) || isLastOfHeadline(next))
                && above.words().length() > 4
                && !above.hasSentence()
                && !Paragraph.isEntry(above.words())) {
            return false;
        }
        if (first
                && !above.has(PUNCTUATION & ~Signs.ENUMERATION_COMMA)
                && (isHeadlineOfItsOwn(next - 1) || (!isPunctuated(next - 1) && headsBrief(next - 1)))) {
            return false;
        }
        if (indents && !line.indented()) {
            return reaches(next - 1, first, true) && !(ended[next - 1] && Paragraph.isItem(words));
        }
        var ended = this.ended[next - 1];
        if (line.indented() && (!above.indented() || ended)) {
            return false;
        }
        var reaches = (columns[next - 1] > 0 && reaches(next - 1, first)) || isAsWideAsAbove(current, next - 1);
        if ((Paragraph.isItem(words) && (ended || !reaches)) || (words.startsWith("——") && ended)) {
            return false;
        }
        if (first && above.words().length() <= 12 && Paragraph.isPoint(above.words()) && !Dateline.opens(above)) {
            return false;
        }
        if (ended
                && reaches
                && above.words().endsWith("”")
                && SPOKEN.matcher(words).lookingAt()) {
            return true;
        }
        if (ended) {
            return reaches && widths[next - 1] >= columns[next - 1] - 2 - (first ? RAGGED : 0) && !isShortItem(current);
        }
        return reaches
                || (Mark.surelyGoesOn(above.words())
                        && !isCell(next - 1)
                        && above.words().length() > 6
                        && columns[next - 1] > 0);
    }

    /** Whether the line is one of those that rank somebody, another one close by. */
    private boolean isRank(int at) {
        if (!Ranking.isRow(lines.get(at).words())) {
            return false;
        }
        for (var i = Math.max(0, at - 2); i < Math.min(lines.size(), at + 3); i++) {
            if (i != at && Ranking.isRow(lines.get(i).words())) {
                return true;
            }
        }
        return false;
    }

    /** Whether below the row of a rank the line tells what else was reached, or where the numbers come from. */
    private static boolean goesOnInRank(Line line) {
        var words = line.words();
        return !Paragraph.isItem(words)
                && !line.hasSentence()
                && ((!line.has(PUNCTUATION) && line.has(Signs.DIGIT))
                        || ("（(".indexOf(words.charAt(0)) >= 0 && "）)".indexOf(words.charAt(words.length() - 1)) >= 0));
    }

    /** Whether the letters of the lower line alone are spaced, as those of a headline below the line that tells the event. */
    private static boolean isSpacedBelow(Line above, Line line) {
        return line.spaced()
                && !above.spaced()
                && above.words().length() > line.words().length()
                && !line.has(PUNCTUATION);
    }

    /** Whether a short line under a full one or a last one, an empty one below it, tells of somebody: a headline that slipped in. */
    private boolean interrupts(int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).blanksBefore() > 0
                && !ended[at]
                && columns[at - 1] > 0
                && (ended[at - 1] ? widths[at - 1] < columns[at - 1] - RAGGED : reaches(at - 1, false))
                && widths[at] < columns[at - 1] - RAGGED
                && !isPunctuated(at)
                && lines.get(at).words().length() >= SHORTEST_EVENT
                && HeadlineWords.person(lines.get(at).words()) != null;
    }

    /** Whether right below the line stands a short text that ends with the bare name of its reporter. */
    private boolean headsBrief(int at) {
        var marked = Paragraph.isPoint(lines.get(at).words());
        if ((!marked && lines.get(at).blanksBefore() == 0)
                || lines.get(at).words().length() < SHORTEST_EVENT) {
            return false;
        }
        var end = at + 1;
        while (end < lines.size()
                && end - at <= LONGEST_BRIEF
                && lines.get(end).blanksBefore() == 0
                && !(marked && Paragraph.isPoint(lines.get(end).words()))) {
            end++;
        }
        return end - at > 2
                && end - at <= LONGEST_BRIEF
                && Byline.signsBrief(lines.get(end - 1).words());
    }

    /** Whether one of two lines says who speaks where or what happened: the other is no part of it. */
    private boolean isHeadlineOfItsOwn(int at) {
        var above = lines.get(at);
        var line = lines.get(at + 1);
        return (HeadlineWords.isShoulder(above) && "，、。".indexOf(line.words().charAt(0)) < 0)
                || HeadlineWords.isShoulder(line)
                || ((at == 0 || above.blanksBefore() > 0)
                        && (TwoLines.isEventAboveFigures(above.words(), line.words())
                                || TwoLines.isCallAboveEvent(above.words(), line.words())
                                || (!line.has(PUNCTUATION) && TwoLines.isEventAboveCall(above.words(), line.words()))
                                || TwoLines.isMeetingAboveAgenda(above.words(), line.words())
                                || (HeadlineWords.tellsDeed(above.words()) && Mark.isQuoted(line.words()))
                                || line.wideGaps() >= HeadlineCutter.GAPS_OF_DECK
                                || namesPerson(line)));
    }

    private static boolean namesPerson(Line line) {
        return !line.has(PUNCTUATION)
                && line.words().length() >= SHORTEST_EVENT
                && HeadlineWords.person(line.words()) != null;
    }

    /** Two or three letters with a blank between them stand for themselves, and so do two names. */
    private static boolean isPenName(Line line) {
        return (line.words().length() >= 2
                        && line.words().length() <= 3
                        && line.text().length() > line.words().length()
                        && line.words().chars().allMatch(Character::isIdeographic))
                || Byline.areNames(line);
    }

    /** A bare name, an empty line below it. */
    private boolean isLastOfHeadline(int at) {
        return Byline.isName(lines.get(at).words())
                && (at + 1 == lines.size() || lines.get(at + 1).blanksBefore() > 0);
    }

    private static boolean isShortItem(List<Line> current) {
        return current.size() == 1 && Paragraph.isItem(current.getFirst().words());
    }

    /** Whether a line runs to the edge of its column; the first one of a paragraph has lost its indent. */
    private boolean reaches(int at, boolean first) {
        return reaches(at, first, false);
    }

    /** Whether the line is as wide as the one above, which has gone on in it: both fill a column, whatever stands around it. */
    private boolean isAsWideAsAbove(List<Line> current, int at) {
        return current.size() > 1
                && widths[at] >= NARROWEST_COLUMN
                && Math.abs(widths[at] - widths[at - 1]) <= 2
                && !ended[at]
                && !ended[at - 1]
                && isPunctuated(at - 1);
    }

    private boolean reaches(int at, boolean first, boolean freely) {
        if (columns[at] == 0) {
            return false;
        }
        var table = !freely && isTable(at);
        var item = !freely
                && ((first && Paragraph.isItem(lines.get(at).words()))
                        || (!isPunctuated(at) && (at + 1 == lines.size() || !isPunctuated(at + 1))));
        return widths[at] <= columns[at] + RAGGED
                && widths[at] + quotes(at) + (first && !table ? RAGGED : 0)
                        >= columns[at] - (table || item ? RAGGED : slack(columns[at]));
    }

    private boolean isPunctuated(int at) {
        return lines.get(at).has(PUNCTUATION);
    }

    /** In some print quotation marks are as wide as letters. */
    private int quotes(int at) {
        if (!lines.get(at).has(Signs.QUOTATION)) {
            return 0;
        }
        var words = lines.get(at).words();
        var quotes = 0;
        for (var i = 0; i < words.length(); i++) {
            quotes += words.charAt(i) == '“' || words.charAt(i) == '”' ? 1 : 0;
        }
        return quotes;
    }

    /** Justified print spreads the letters of some lines: these hold fewer of them. */
    private static int slack(int column) {
        return Math.max(RAGGED, column / 5);
    }

    /** Between cells most lines are short. */
    private boolean isTable(int at) {
        return cells[Math.min(lines.size(), at + NEIGHBOURS + 1)] - cells[Math.max(0, at - NEIGHBOURS)] >= 2;
    }

    private boolean isCell(int at) {
        return cells[at + 1] > cells[at];
    }

    /** How many cells with a number or a time limit stand above each line. */
    private int[] cells() {
        var sums = new int[lines.size() + 1];
        for (var i = 0; i < lines.size(); i++) {
            sums[i + 1] = sums[i] + (Paragraph.isCell(lines.get(i).words()) ? 1 : 0);
        }
        return sums;
    }

    private int[] widths() {
        var widths = new int[lines.size()];
        for (var i = 0; i < widths.length; i++) {
            widths[i] = lines.get(i).width();
        }
        return widths;
    }

    private boolean[] ended() {
        var ended = new boolean[lines.size()];
        for (var i = 0; i < ended.length; i++) {
            var words = lines.get(i).words();
            ended[i] = Mark.endsSentence(words)
                    && !("：:；".indexOf(words.charAt(words.length() - 1)) >= 0
                            && lines.get(i).has(Signs.ROUND_OPENING)
                            && Mark.surelyGoesOn(words));
        }
        return ended;
    }

    /** For each line whether it can be no part of a paragraph: who attended, or who wrote. */
    private boolean[] alone() {
        var alone = new boolean[lines.size()];
        for (var i = 0; i < alone.length; i++) {
            alone[i] = HeadlineWords.isAttendance(lines.get(i)) || Byline.is(lines.get(i), false);
        }
        return alone;
    }

    /**
     * For each line whether it stands with a few others between empty lines and none has a mark, or right below a body that has
     * come to its end: the lines of a headline.
     */
    private boolean[] bare() {
        var bare = new boolean[lines.size()];
        for (var start = 0; start < bare.length; ) {
            var end = start + 1;
            var marked = isPunctuated(start);
            while (end < bare.length && lines.get(end).blanksBefore() == 0) {
                marked |= isPunctuated(end);
                end++;
            }
            if (!marked && end - start > 1 && end - start <= MOST_OF_HEADLINE && !isAsWideAsTexts(start, end)) {
                Arrays.fill(bare, start, end, true);
            }
            var headline = marked ? headlineBelow(start, end) : end;
            Arrays.fill(bare, headline, end, true);
            start = end;
        }
        return bare;
    }

    /**
     * Where the headline begins that stands below a body of some lines with nothing between: behind the end of a sentence, no mark
     * in it, its last line too short to be broken off. The end where there is none.
     */
    private int headlineBelow(int start, int end) {
        var first = end;
        while (first > start && !isPunctuated(first - 1) && end - first < MOST_BELOW) {
            first--;
        }
        return first - start >= FEWEST_ABOVE
                        && first < end
                        && ended[first - 1]
                        && columns[first - 1] > 0
                        && lines.get(first).words().length() >= SHORTEST_BELOW
                        && !lines.get(first).indented()
                        && widths[end - 1] <= columns[first - 1] - RAGGED
                        && widths[first] <= columns[first - 1]
                        && !breaksOff(lines.get(end - 1).words())
                ? first
                : end;
    }

    /** Whether these words want more: a part of a sentence at the foot of a column, a dash that leads to another page. */
    private static boolean breaksOff(String words) {
        return Mark.surelyGoesOn(words) || WANTING.has(words.charAt(words.length() - 1));
    }

    /** Whether some lines with marks close by are as wide as the first of these. */
    private boolean isAsWideAsTexts(int start, int end) {
        var texts = 0;
        for (var i = Math.max(0, start - NEIGHBOURS); i < Math.min(widths.length, end + NEIGHBOURS); i++) {
            texts += isPunctuated(i) && Math.abs(widths[i] - widths[start]) <= RAGGED + 2 ? 1 : 0;
        }
        return texts >= 3;
    }

    /**
     * Whether the page tells its paragraphs by their indent: lines without one stand under full lines, and an indented line
     * with full lines under it comes often.
     */
    private boolean indents() {
        var hanging = 0;
        var against = 0;
        for (var i = 1; i < widths.length; i++) {
            var line = lines.get(i);
            if (line.indented() || line.blanksBefore() > 0 || line.cell()) {
                continue;
            }
            if (columns[i - 1] > 0 && reaches(i - 1, true, true)) {
                hanging += lines.get(i - 1).indented() ? 1 : 0;
            } else {
                against++;
            }
        }
        return hanging >= FEWEST_HANGING && against * 8 <= hanging;
    }

    /** For each line the width of the column that it stands in, 0 where lines have no common width. */
    private int[] columns() {
        var result = new int[lines.size()];
        for (var i = 0; i < result.length; i++) {
            var wide = column(i);
            var own = widths[i] < NARROWEST_COLUMN || (wide > 0 && widths[i] >= wide - slack(wide)) ? 0 : own(i);
            result[i] = own > 0 ? own : wide;
        }
        return result;
    }

    /** The width of the lines close by that are no wider than this one, if enough of them are as wide; else 0. */
    private int own(int at) {
        var widest = widths[at];
        var full = 0;
        var broken = 0;
        for (var step = -1; step <= 1; step += 2) {
            for (var i = step < 0 ? at : at + 1;
                    i >= 0 && i < widths.length && Math.abs(i - at) <= NEIGHBOURS && widths[i] <= widths[at] + RAGGED;
                    i += step) {
                if (widths[i] >= widths[at] - RAGGED && isPunctuated(i)) {
                    full++;
                    broken += ended[i] ? 0 : 1;
                    widest = Math.max(widest, widths[i]);
                }
            }
        }
        return full >= 3 && broken >= 2 ? widest : 0;
    }

    private int column(int at) {
        var from = at;
        while (from > 0 && at - from < NEIGHBOURS && lines.get(from).blanksBefore() == 0) {
            from--;
        }
        var to = at + 1;
        while (to < lines.size() && to - at <= NEIGHBOURS && lines.get(to).blanksBefore() == 0) {
            to++;
        }
        var width = to - from > 4 ? common(from, to, WIDEST_COLUMN * 2) : 0;
        return width > 0 || to - from > NEIGHBOURS
                ? width
                : common(
                        Math.max(0, at - NEIGHBOURS),
                        Math.min(lines.size(), at + NEIGHBOURS + 1),
                        widths[at] * 3 / 2 + 2 * RAGGED);
    }

    /** The width that lines have in common, those of another column left out. */
    private int common(int from, int to, int limit) {
        var widest = 0;
        var second = 0;
        for (var i = from; i < to; i++) {
            if (widths[i] > limit) {
                continue;
            }
            if (widths[i] > widest) {
                second = widest;
                widest = widths[i];
            } else if (widths[i] > second) {
                second = widths[i];
            }
        }
        var width = widest - second > RAGGED + 2 && to - from > 5 && widest <= second * 2 ? second : widest;
        if (width > WIDEST_COLUMN || width < 16) {
            return 0;
        }
        var full = 0;
        var broken = 0;
        for (var i = from; i < to; i++) {
            if (widths[i] <= limit && widths[i] >= width - slack(width)) {
                full++;
                broken += ended[i] ? 0 : 1;
            }
        }
        return full >= (cells[to] - cells[from] >= 3 ? 2 : 3) && broken >= 2 ? width : 0;
    }
}
