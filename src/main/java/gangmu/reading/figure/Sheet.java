package gangmu.reading.figure;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data sheet of a project: its name on a line of its own, or behind 项目名称：, and below it lines with labels that tell
 * where it is built, by whom, for how much and how far it is.
 *
 * @param start the first character of the name
 * @param end after the last line
 */
record Sheet(int start, int end, ProjectName name, Site site) {

    private static final Words NAMES = Words.of("项目名称", "工程名称");
    private static final Words PLACES =
            Words.of("位置", "地点", "地址", "选址", "建设地点", "建设地址", "建设位置", "项目地点", "项目地址", "项目位置", "所在地");
    private static final Words OWNERS =
            Words.of("建设单位", "业主单位", "项目业主", "业主", "项目单位", "项目法人", "建设主体", "实施单位", "投资主体", "投资单位", "投资方", "承建单位");
    private static final Words PROGRESS = Words.of("形象进度", "工程进度", "建设进度", "项目进度", "项目进展", "进展情况", "进度", "进展");
    private static final Words OTHERS = Words.of(
            "总投资", "总投资额", "计划总投资", "项目总投资", "投资总额", "投资规模", "建设内容", "建设规模", "主要建设内容", "规模", "工期", "建设工期", "建设性质");
    private static final Words LABELS = Words.of(NAMES, PLACES, OWNERS, PROGRESS, OTHERS);
    private static final Words FIRMS = Words.of("公司", "集团", "企业", "厂");
    private static final Characters NOT_IN_NAMES = Characters.of("。，；：！？");
    private static final Characters NUMERALS = Characters.of("0123456789一二三四五六七八九十（）.、●▲◆■★○◇□▶▷①②③④⑤⑥⑦⑧⑨⑩");
    private static final Characters AFTER_NUMERALS = Characters.of("）.、●▲◆■★○◇□▶▷①②③④⑤⑥⑦⑧⑨⑩");
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NUMERAL = 5;

    /** The sheets of a text, in its order. */
    static List<Sheet> in(String text) {
        var sheets = new ArrayList<Sheet>();
        if (LABELS.indexIn(text, 0) < 0) {
            return sheets;
        }
        for (var line = 0; line < text.length(); ) {
            var next = endOfLine(text, line) + 1;
            var below = NAMES.startsIn(text, line) ? line : next;
            var sheet = (below == line || label(text, line) == 0) && below < text.length() && label(text, below) > 0
                    ? read(text, line, below)
                    : null;
            if (sheet != null) {
                sheets.add(sheet);
            }
            line = sheet == null ? next : sheet.end() + 1;
        }
        return sheets;
    }

    /** The sheet whose name stands on this line and whose first label on the same or the next. */
    private static @Nullable Sheet read(String text, int line, int below) {
        var place = (String) null;
        var owner = (String) null;
        var status = (String) null;
        var fields = 0;
        var start = afterNumeral(text, line, endOfLine(text, line));
        var end = below == line ? start : endOfLine(text, line);
        var at = below;
        while (at < text.length() && label(text, at) > 0) {
            var words = at + label(text, at);
            var to = endOfField(text, words);
            var told = text.substring(words, to);
            if (NAMES.startsIn(text, at)) {
                if (at > line) {
                    break;
                }
                start = words;
                end = to;
            } else if (PLACES.startsIn(text, at)) {
                place = told;
            } else if (OWNERS.startsIn(text, at)) {
                owner = FIRMS.ends(told) ? told : null;
                fields++;
            } else {
                status = PROGRESS.startsIn(text, at) ? firstClause(told) : status;
                fields++;
            }
            at = to < text.length() && text.charAt(to) == '\n' ? to + 1 : to;
        }
        var last = text.charAt(at - 1) == '\n' ? at - 1 : at;
        return fields == 0 || !isName(text, start, end, fields > 1)
                ? null
                : new Sheet(
                        start,
                        last,
                        ProjectNames.named(start, end, text.substring(start, end)),
                        new Site(place, owner, status));
    }

    /** A name that ends in no kind of work needs more lines below it that tell of one. */
    private static boolean isName(String text, int start, int end, boolean tellsMore) {
        return end - start >= SHORTEST_NAME
                && end - start <= LONGEST_NAME
                && NOT_IN_NAMES.indexIn(text, start, end) < 0
                && (tellsMore || ProjectNames.mayEnd(text.substring(start, end)));
    }

    /** How long the label is that stands here, its colon included; 0 if none does. */
    private static int label(String text, int at) {
        var length = LABELS.lengthAt(text, at);
        return length > 0 && text.startsWith("：", at + length) ? length + 1 : 0;
    }

    private static int endOfLine(String text, int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the line ends or the next label begins; of two labels that may begin there the longer one counts. */
    private static int endOfField(String text, int from) {
        var to = endOfLine(text, from);
        for (var at = from; at < to; at++) {
            if (label(text, at) > 0) {
                return at;
            }
        }
        return to;
    }

    private static String firstClause(String words) {
        var end = NOT_IN_NAMES.indexIn(words, 0, words.length());
        return end < 0 ? words : words.substring(0, end);
    }

    /** Behind the number or the mark that a line opens with. */
    private static int afterNumeral(String text, int from, int to) {
        var at = from;
        while (at < Math.min(to, from + LONGEST_NUMERAL) && NUMERALS.has(text.charAt(at))) {
            at++;
        }
        return at > from && AFTER_NUMERALS.has(text.charAt(at - 1)) ? at : from;
    }
}
