package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Deadline;
import gangmu.reading.FieldLabels;
import gangmu.reading.Words;
import gangmu.reading.limit.DeadlineIdioms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads brackets such as （牵头单位：…；责任单位：…；完成时限：…） and （市发改委牵头，市财政局配合）. */
final class Assignments {

    private static final Pattern LABEL = Pattern.compile(
            "(?<units>(?:牵头|责任|配合|主办|协办|承办|落实|实施|参与|参加|主责|负责|主管|协管|会办|联办|承建|协同|协助|支持|牵总|领办|包抓|协作)(?:责任)?(?:单位|部门|主体|县区|科室|处室|股室|方)?|(?:牵头及|整改|主体)责任(?:单位|部门))?"
                    + "(?<limit>(?:完成|办结|办理|整改|落实|销号|交账|截止|计划完成|要求完成)?(?:时限|期限|限期|时间|日期|节点|时间节点)(?:要求|安排)?)?"
                    + "(?<other>(?:责任|牵头|分管|包联|联系|市级|县级)(?:人|领导))?[：:]");
    /** What a remark may open with that tells who must act. */
    static final Characters OPENINGS = Characters.of("（(【[〔");

    private static final Words SHARE_ENDS = Words.of(
            "牵头", "负责", "配合", "参与", "落实", "协办", "主办", "主管", "协管", "牵总", "负总责", "抓总", "主抓", "主责", "承办", "承建", "会办", "联办",
            "办理", "协助", "协同", "指导", "监督", "把关", "兜底");
    private static final Words LIMIT_ENDS = Words.of("前", "前完成", "前办结");
    private static final Pattern SHARE = Pattern.compile("(?:共同|分别|具体|全程|分头|一并|联合|协同|等?按照?职责分工)*"
            + "(?:牵头负责|牵头|负责|配合|参与|落实|按职责分工负责|协办|主办|主管|协管|牵总|负总责|抓总|主抓|主责|承办|承建|会办|联办|办理|协助|指导|监督|把关|兜底)(?:落实)?$");
    private static final Characters BLANKS = Characters.of(" \t\n\u000b\f\r");
    private static final int SHORTEST_LABEL = 2;
    private static final int LONGEST_LABEL = 6;
    private static final int SHORTEST_WHOLE_LABEL = 4;
    private static final Pattern RANK = Pattern.compile("^(?:由|请)|等$");

    private final DeadlineIdioms idioms;

    Assignments(DeadlineIdioms idioms) {
        this.idioms = idioms;
    }

    /** Whether these words, brackets and all, tell who must act or by when. */
    boolean isAssignment(String words) {
        var open = nextBracket(words, 0);
        return open >= 0
                && !read(words.substring(open, closing(words, open) + 1), null).equals(Assignment.NONE);
    }

    /** （市水利局）: whether nothing but the name of one unit stands in brackets, as a report's source does. */
    boolean namesOne(String remark) {
        var last = remark.length() - 1;
        return last > 1
                && closing(remark, 0) == last
                && UnitList.listed(remark.substring(1, last)).size() == 1
                && areUnits(remark.substring(1, last));
    }

    /** Reads all brackets of a sentence. */
    Assignment read(String sentence, @Nullable LocalDate on) {
        var open = nextBracket(sentence, 0);
        if (open < 0) {
            return Assignment.NONE;
        }
        var units = new LinkedHashSet<String>();
        var deadline = (Deadline) null;
        for (; open >= 0; open = nextBracket(sentence, closing(sentence, open) + 1)) {
            var role = Role.NONE;
            for (var field : fields(sentence.substring(open + 1, closing(sentence, open)))) {
                var words = field;
                var label = field.indexOf('：') > 0 || field.indexOf(':') > 0 ? LABEL.matcher(field) : null;
                if (label != null && label.lookingAt() && label.end() > 1) {
                    role = label.group("units") != null
                            ? Role.UNITS
                            : label.group("limit") != null ? Role.LIMIT : Role.OTHER;
                    words = field.substring(label.end()).strip();
                }
                var limit =
                        deadline == null && (role == Role.LIMIT || role == Role.UNITS) ? idioms.cell(words, on) : null;
                deadline = limit == null ? deadline : limit;
                if (role == Role.UNITS && limit == null && (!words.equals(field) || areUnits(words))) {
                    units.addAll(UnitList.split(words));
                } else if (role == Role.NONE) {
                    var share = SHARE_ENDS.ends(words) ? SHARE.matcher(words) : null;
                    if (share != null && share.find() && share.start() > 1) {
                        units.addAll(UnitList.split(
                                RANK.matcher(words.substring(0, share.start())).replaceAll("")));
                    } else if (open == 0 && areUnits(words)) {
                        units.addAll(UnitList.listed(words));
                    } else if (deadline == null && (!units.isEmpty() || LIMIT_ENDS.ends(words))) {
                        deadline = idioms.find(words, on);
                    }
                }
            }
        }
        return units.isEmpty() && deadline == null ? Assignment.NONE : new Assignment(List.copyOf(units), deadline);
    }

    /** Whether a field of a bracket that stands by itself behind an item names units and tells nothing else. */
    private static boolean areUnits(String field) {
        return UnitList.listed(field).stream().allMatch(UnitList::isName);
    }

    /** Where the next bracket opens that is closed, -1 if there is none. */
    private static int nextBracket(String words, int from) {
        var open = OPENINGS.indexIn(words, from, words.length());
        while (open >= 0 && closing(words, open) < 0) {
            open = OPENINGS.indexIn(words, open + 1, words.length());
        }
        return open;
    }

    /** Where a bracket is closed, round ones within it passed over; -1 if it is not. */
    private static int closing(String words, int open) {
        var inner = false;
        for (var at = open + 1; at < words.length(); at++) {
            switch (words.charAt(at)) {
                case '（', '(' -> {
                    if (inner) {
                        return -1;
                    }
                    inner = true;
                }
                case '）', ')' -> {
                    if (!inner) {
                        return at;
                    }
                    inner = false;
                }
                case '】', ']', '〕' -> {
                    if (!inner) {
                        return at;
                    }
                }
                case '【', '[', '〔' -> {
                    if (!inner) {
                        return -1;
                    }
                }
                default -> {
                    // goes on
                }
            }
        }
        return -1;
    }

    /** The fields of a bracket: what its ；, its commas and its blanks before a label keep apart. */
    private static List<String> fields(String words) {
        var fields = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i <= words.length(); i++) {
            var label = i > start && isLabel(words, i);
            if (i == words.length() || label || endsField(words, i)) {
                var field = words.substring(start, i).strip();
                if (!field.isEmpty()) {
                    fields.add(field);
                }
                start = label ? i : i + 1;
            }
        }
        return fields;
    }

    /** 荆楚望责任单位：: whether a whole label stands here, though no mark parts it from what it follows. */
    private static boolean isLabel(String words, int at) {
        var end = at + FieldLabels.ASSIGNED.lengthAt(words, at);
        return end >= at + SHORTEST_WHOLE_LABEL && end < words.length() && "：:".indexOf(words.charAt(end)) >= 0;
    }

    private static boolean endsField(String words, int at) {
        return switch (words.charAt(at)) {
            case '；', ';', '。', '，', ',' -> true;
            case ' ', '　', '\t', '\n', '\u000b', '\f', '\r' -> opensLabel(words, at + 1);
            default -> LabelledLine.MARKS.has(words.charAt(at));
        };
    }

    /** Whether a short word with a colon stands here. */
    private static boolean opensLabel(String words, int from) {
        for (var at = from; at < Math.min(words.length(), from + LONGEST_LABEL + 1); at++) {
            var c = words.charAt(at);
            if (at >= from + SHORTEST_LABEL && (c == '：' || c == ':')) {
                return true;
            }
            if (BLANKS.has(c)) {
                return false;
            }
        }
        return false;
    }

    private enum Role {
        NONE,
        UNITS,
        LIMIT,
        OTHER
    }
}
