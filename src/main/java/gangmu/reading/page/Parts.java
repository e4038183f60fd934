package gangmu.reading.page;

import gangmu.reading.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a bulletin, a script, a collection: where a list of contents, rules between the parts or their labels show that
 * one document holds several, the headlines of these are known by that. The list and the labels belong to none of them.
 */
final class Parts {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 44;
    private static final int SHORTEST_RULE = 5;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_CONTENTS = 10;
    private static final int FEWEST = 2;
    private static final int RAGGED = 4;
    private static final int LONGEST_HEAD = 20;
    private static final int LONGEST_IMPRINT = 8;
    private static final int LONGEST_NUMBER = 24;
    private static final Pattern NUMBER = Pattern.compile("[（(]?(?:20\\d{2}年)?(?:总|第|总第)[\\d〇零一二三四五六七八九十百]{1,5}期.*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]");
    private static final Pattern EDITED =
            Pattern.compile("([\\p{IsHan}0-9]{4,30}?)(?:编|编印|编发|主办|印发)?20\\d{2}年\\d{1,2}月\\d{1,2}日");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String TAG = "【标题】";
    private static final int MOST_ENTRIES = 80;
    private static final int LONGEST_ENTRY = 64;
    private static final Words CONTENTS = Words.of(Lexicon.entries("contents"));

    private final List<Line> lines;
    private final List<String> announced = new ArrayList<>();
    private final List<Integer> headlines = new ArrayList<>();
    private final boolean[] dropped;
    private final boolean numbered;
    private @Nullable String editor;
    private boolean parted;
    /** Whether the head of one of the numbers of a bulletin stands above. */
    private boolean headed;

    private Parts(List<Line> lines) {
        this.lines = lines;
        this.dropped = new boolean[lines.size()];
        this.numbered = isNumbered();
    }

    static Parts of(List<Line> lines) {
        var parts = new Parts(lines);
        parts.look();
        return parts;
    }

    /** The day that the head of the whole tells. */
    @Nullable
    LocalDate day() {
        for (var i = 0; i < Math.min(LONGEST_HEAD, lines.size()); i++) {
            var day = dropped[i] ? Furniture.day(lines.get(i).words()) : null;
            if (day != null) {
                return day.in(null, null);
            }
        }
        return null;
    }

    /** 某某专班办公室编　2025年4月18日: the office that edits a bulletin. */
    @Nullable
    String editor() {
        return editor;
    }

    /** Reads the line that tells who edits a bulletin; it belongs to none of its parts. */
    private void findEditor() {
        for (var i = 0; i < Math.min(LONGEST_HEAD, lines.size()) && !isOfBody(lines.get(i)); i++) {
            var edited = EDITED.matcher(lines.get(i).words());
            if (edited.matches()
                    && HeadlineWords.namesOffice(DIGITS.matcher(edited.group(1)).replaceAll(""))) {
                editor = edited.group(1);
                dropped[i] = true;
                headed = true;
                return;
            }
        }
    }

    /** Whether it is one of the numbers of a bulletin. */
    private boolean isNumbered() {
        for (var line : lines.subList(0, Math.min(LONGEST_IMPRINT, lines.size()))) {
            if (line.words().length() <= LONGEST_NUMBER
                    && NUMBER.matcher(line.words()).matches()) {
                return true;
            }
        }
        return false;
    }

    private void look() {
        if (numbered) {
            findEditor();
        }
        var i = 0;
        while (i < lines.size()) {
            var words = lines.get(i).words();
            if (isContents(words)) {
                i = list(i);
            } else {
                var lettered = Character.isIdeographic(words.charAt(0));
                if (opensPart(i) || (!lettered && (isTagged(words) || isMarked(i) || headsNote(i))) || isAnnounced(i)) {
                    headlines.add(i);
                }
                i++;
            }
        }
        parted = headlines.size() >= FEWEST;
        if (numbered && !headlines.isEmpty() && headlines.getFirst() <= LONGEST_HEAD) {
            for (i = 0; i < headlines.getFirst() && !isOfBody(lines.get(i)); i++) {
                dropped[i] = true;
                headed = true;
            }
        }
    }

    /** Reads the list below its head; returns the line behind it. Above it stands only the head of the whole. */
    private int list(int head) {
        var end = head + 1;
        while (end < lines.size() && end - head <= MOST_ENTRIES && isEntry(end, end == head + 1)) {
            announced.add(withoutPage(lines.get(end).words()));
            end++;
        }
        for (var i = head <= LONGEST_HEAD ? 0 : head; end > head + 1 && i < end; i++) {
            dropped[i] = true;
        }
        return end;
    }

    private boolean isEntry(int at, boolean first) {
        var line = lines.get(at);
        return line.words().length() <= LONGEST_ENTRY
                && !line.has(Signs.FULL_STOP)
                && !isRule(line.words())
                && (line.blanksBefore() == 0
                        || first
                        || withoutPage(line.words()).length() < line.words().length());
    }

    /** Without the leaders and the number of the page at its end. */
    private static String withoutPage(String entry) {
        var end = entry.length();
        while (end > 0 && "0123456789()（）".indexOf(entry.charAt(end - 1)) >= 0) {
            end--;
        }
        var leaders = end;
        while (leaders > 0 && "….·-—﹒⋯".indexOf(entry.charAt(leaders - 1)) >= 0) {
            leaders--;
        }
        return leaders < end ? entry.substring(0, leaders) : entry;
    }

    private static boolean isContents(String words) {
        return words.length() <= LONGEST_CONTENTS
                && "目要提本内今新主【".indexOf(words.charAt(0)) >= 0
                && CONTENTS.has(HeadlineWords.withoutFrame(words));
    }

    /** Whether the line stands under a rule or under the label of a part, a body below it. */
    private boolean opensPart(int at) {
        return at > 0
                && (isRule(lines.get(at - 1).words())
                        || isLabel(lines.get(at - 1).words()))
                && !headsNote(at - 1)
                && mayBeHeadline(at)
                && isBelowHeadline(at + 1);
    }

    /** Whether the line says itself that it is a headline. */
    private static boolean isTagged(String words) {
        return words.length() > TAG.length() && words.startsWith(TAG);
    }

    /** In a bulletin a mark before a line, a body below it: ★某地召开某会. */
    private boolean isMarked(int at) {
        var line = lines.get(at);
        var words = line.words();
        return "★☆※".indexOf(words.charAt(0)) + (numbered ? "●■◆▲▷◎▶".indexOf(words.charAt(0)) : -1) > -2
                && words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !isOfBody(line)
                && !Mark.endsSentence(words)
                && at + 1 < lines.size()
                && isOfBody(lines.get(at + 1))
                && (lines.get(at + 1).blanksBefore() > 0 || lines.get(at + 1).width() > line.width() + RAGGED);
    }

    /** In a bulletin the label of a part that has no headline, its text right below: 【工作提示】. */
    private boolean headsNote(int at) {
        return numbered && isLabel(lines.get(at).words()) && at + 1 < lines.size() && beginsText(at + 1);
    }

    private boolean beginsText(int at) {
        return lines.get(at).hasSentence()
                || (lines.get(at).hasComma()
                        && at + 1 < lines.size()
                        && lines.get(at + 1).blanksBefore() == 0
                        && !lines.get(at + 1).indented());
    }

    private static boolean isOfBody(Line line) {
        return line.hasSentence() || line.hasComma();
    }

    private boolean isAnnounced(int at) {
        if (announced.isEmpty() || !mayBeHeadline(at)) {
            return false;
        }
        var words = lines.get(at).words();
        for (var entry : announced) {
            if (entry.endsWith(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeHeadline(int at) {
        var line = lines.get(at);
        var words = line.words();
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !line.hasSentence()
                && !line.cell()
                && !Paragraph.isItem(words)
                && !Paragraph.isPoint(words)
                && !isRule(words)
                && !Mark.endsSentence(words)
                && Day.alone(words) == null
                && !Furniture.isFurniture(line);
    }

    /** Whether a sentence stands here, or first the deck or the byline. */
    private boolean isBelowHeadline(int at) {
        for (var i = at; i < Math.min(lines.size(), at + 3); i++) {
            if (isOfBody(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRule(String words) {
        return words.length() >= SHORTEST_RULE && Furniture.isRule(words);
    }

    /** The name of a part in a frame: 【经验】. */
    private static boolean isLabel(String words) {
        var last = words.length() - 1;
        if (last < 3 || last > LONGEST_LABEL + 1 || words.charAt(0) != '【' || words.charAt(last) != '】') {
            return false;
        }
        for (var i = 1; i < last; i++) {
            if (!Character.isIdeographic(words.charAt(i))) {
                return false;
            }
        }
        return NUMERALS.indexOf(words.charAt(last - 1)) < 0;
    }

    /** The lines of the page, the headlines of its parts marked; the same lines where it has none. */
    List<Line> lines() {
        if (!parted && announced.isEmpty() && !headed) {
            return lines;
        }
        var rest = new ArrayList<Line>(lines.size());
        var next = 0;
        for (var i = 0; i < lines.size(); i++) {
            var heads = parted && next < headlines.size() && headlines.get(next) == i;
            next += heads ? 1 : 0;
            if (heads) {
                rest.add(lines.get(i).asHeadOfPart(isTagged(lines.get(i).words()) ? TAG.length() : 0));
            } else if (!dropped[i] && !(parted && isLabel(lines.get(i).words()))) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }
}
