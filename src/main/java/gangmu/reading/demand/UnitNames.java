package gangmu.reading.demand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * Finds who is told to act: the units and posts that stand as subject before 要, 负责, 牵头 or a verb that orders, as they are
 * printed. A list of full names is taken apart; a list that shares its head word (水利、应急等部门) is one mention.
 */
final class UnitNames {

    private static final Words SUFFIXES = Words.load("unit-suffixes");
    private static final Words NOT_UNITS = Words.load("not-units");
    private static final Words LEADING = Words.of(
            "由", "请", "责成", "要求", "叮嘱", "嘱咐", "希望", "督促", "特别是", "尤其是", "同时", "此外", "其中", "对此", "为此", "下一步", "下步",
            "接下来", "今后", "当前");
    private static final Words JOINING = Words.of("会同", "联合", "商", "协同");
    private static final Words ACTING = Words.of(
            "负责", "牵头", "会同", "配合", "联合", "协助", "具体", "分别", "共同", "于", "在", "每", "对", "将按", "按", "根据", "结合", "围绕", "依托",
            "通过", "把", "以", "从", "与", "向", "就", "作为", "应", "须", "也", "都", "均", "还", "既", "一律", "今", "明", "本月", "本周",
            "下周", "年底", "月底", "主要", "主动", "原则上", "可", "参照", "拟", "自", "予以", "给予", "依", "不", "严", "禁", "停止", "全部", "当",
            "跟", "因", "紧", "选派", "派", "限", "接到", "收到", "率先", "先", "再", "力", "继续", "各负其责", "各司其职", "平均", "不少于", "至少",
            "随时", "24小时", "全天候", "即", "第一时间");
    private static final Words ANSWERABLE = Words.of("责任主体", "责任单位", "牵头单位", "责任人", "主体");
    private static final Words MATTERS =
            Words.of("工作", "任务", "事项", "问题", "项目", "措施", "政策", "环节", "指标", "资金", "活动", "方面", "程序");
    private static final Words OPEN_ENDS = Words.of("有关", "相关", "其", "所属");
    private static final Words SHARED_HEADS = Words.of(
            "负责同志", "负责人", "主要负责人", "主要负责同志", "责任人", "领导", "领导干部", "干部", "同志", "人员", "队伍", "力量", "主官", "党政一把手", "一把手",
            "主要领导", "分管领导");
    private static final Pattern DEED = Pattern.compile(
            "^(?:方便|惠及|造福|涉及|面向|依靠|联系|走访|报|送|交|告知|通知|抄送|提供|建设|拟|被)(?!.{0,4}(?:部门|单位|办|局))|做好|抓好|推动|加快|完成|建立|制定|开展|报送|召开|确保|提高|加强|促进|实现|新增|拟|把|向|方便|惠及|形成|接受|进入|的$");
    private static final Pattern OF_EACH = Pattern.compile("^(?:全[市县区省])?各");
    private static final Pattern OWN_RANK = Pattern.compile("^(?:[市县区省乡镇]|各|有关|相关|其他|全|本).|各");
    private static final Pattern GENERAL = Pattern.compile("(?:全市|全县|全区)?(?:各(?!项|种)|广大|有关|相关)[^，。；：的对把在将]{1,18}");
    private static final Pattern GROUP = Pattern.compile("[（(][^（）()]{1,12}[）)]$");
    private static final Pattern CONTENT_OF_GROUP = Pattern.compile("[（(][县市区乡镇街道办处管委会场村社、，旗开发功能示范高新经]+[）)]");
    private static final Pattern LIMIT_BEFORE =
            Pattern.compile("(?:于|在)?(?:[今明本每]|\\d|年|月)[^，、]{0,10}?(?:前|底|内)(?=[市县区省州各全]|有关|相关)");
    private static final int LONGEST_LIST = 90;
    private static final int LONGEST_NAME = 24;

    private final DemandWords demandWords;

    UnitNames(DemandWords demandWords) {
        this.demandWords = demandWords;
    }

    /** The units that a sentence or a heading tells to act. */
    SequencedSet<String> acting(String sentence) {
        var units = new LinkedHashSet<String>();
        for (var clause : Sentences.clauses(sentence)) {
            acting(clause, units);
        }
        return units;
    }

    /** The units of a cell or a bracket that holds nothing but their names. */
    List<String> listed(String words) {
        var units = new ArrayList<String>();
        for (var group : words.split("[，,；;]|(?<=\\S)\\s+(?=\\S)")) {
            units.addAll(split(group.strip()));
        }
        return units;
    }

    private void acting(String clause, SequencedSet<String> units) {
        if (clause.startsWith("希望")) {
            hoped(clause, units);
            return;
        }
        var start = start(clause);
        var end = endOfSubject(clause, start);
        if (end > start) {
            units.addAll(split(clause.substring(start, end)));
        }
        for (var i = Math.max(end, start); i < clause.length(); i++) {
            var join = JOINING.lengthAt(clause, i);
            if (join > 1 && (end > start || i == start || clause.charAt(i - 1) == '要')) {
                units.addAll(joined(clause, i + join));
                i += join;
            }
        }
    }

    /** 希望 is followed by whoever is addressed and what he should do. */
    private void hoped(String clause, SequencedSet<String> units) {
        for (var end = 4; end < Math.min(clause.length(), 26); end++) {
            if (demandWords.modalAt(clause, end) > 0 || demandWords.isImperativeAt(clause, end)) {
                var addressed = clause.substring(2, end);
                if (!addressed.matches("大家|同志们|你们|广大|全体|全市")) {
                    units.addAll(split(addressed));
                }
                return;
            }
        }
    }

    private static int start(String clause) {
        var enumerator = Enumerator.at(clause);
        var start = enumerator == null ? 0 : enumerator.length();
        if (enumerator != null
                && start < clause.length()
                && "是要".indexOf(clause.charAt(start)) >= 0
                && enumerator.kind() == Enumerator.Kind.SPOKEN) {
            start++;
        }
        for (var skip = LEADING.lengthAt(clause, start); skip > 0; skip = LEADING.lengthAt(clause, start)) {
            start += skip;
        }
        var limit = LIMIT_BEFORE.matcher(clause).region(start, clause.length());
        return limit.lookingAt() ? limit.end() : start;
    }

    /**
     * Where the subject ends: right before the word of demand if a unit's name stands there, else after the first name that
     * somebody acting follows.
     */
    private int endOfSubject(String clause, int start) {
        if (start >= clause.length()) {
            return -1;
        }
        var modal = demandWords.modalIn(clause, start);
        var limit = Math.min(modal < 0 ? clause.length() : modal, start + LONGEST_LIST);
        if (limit == modal && modal > start + 1 && areNames(clause, start, modal)) {
            return modal;
        }
        if (modal > start && isGeneral(clause.substring(start, modal))) {
            return modal;
        }
        if (isNoSubject(clause, start)) {
            return -1;
        }
        var best = -1;
        for (var end = start + 2; end <= limit; end++) {
            if ((best < 0 || isTail(clause, best, end))
                    && areNames(clause, start, end)
                    && (end == clause.length() ? isWholeClause(clause, start) : acts(clause, end))) {
                best = end;
            }
        }
        return best;
    }

    /** 各类在建工地, 广大市民: whoever is addressed as a whole needs no name that ends like a unit's. */
    private static boolean isGeneral(String words) {
        return GENERAL.matcher(words).matches() && !DEED.matcher(words).find() && !MATTERS.ends(words);
    }

    private boolean areNames(String clause, int start, int end) {
        return isNameBefore(clause, start, end) && areNames(clause.substring(start, end));
    }

    /** Whether what looked like the deed is the tail of a longer name: 市政府 | 督查室. */
    private static boolean isTail(String clause, int from, int end) {
        return SUFFIXES.lengthBefore(clause, end) == end - from;
    }

    private boolean isNoSubject(String clause, int start) {
        return start >= clause.length()
                || demandWords.isImperativeAt(clause, start)
                        && !clause.startsWith("教育", start)
                        && !clause.startsWith("宣传", start)
                        && !clause.startsWith("应急", start)
                        && !clause.startsWith("监管", start)
                        && !clause.startsWith("承办", start)
                        && !clause.startsWith("牵头单位", start)
                        && !clause.startsWith("负责", start)
                        && !clause.startsWith("审计", start)
                        && !clause.startsWith("防", start)
                        && !clause.startsWith("执法", start)
                        && !clause.startsWith("督查", start)
                        && !clause.startsWith("维护", start)
                        && !clause.startsWith("保障", start)
                        && !clause.startsWith("建设", start)
                        && !clause.startsWith("施工", start)
                        && !clause.startsWith("服务", start)
                        && !clause.startsWith("值守", start)
                        && !clause.startsWith("驻", start)
                || demandWords.modalAt(clause, start) > 0;
    }

    /** A whole clause that is nothing but names: 全市上下，要…. */
    private static boolean isWholeClause(String clause, int start) {
        var names = clause.substring(start);
        return names.length() <= 40 && (names.contains("各") || names.contains("、") || names.contains("上下"));
    }

    private boolean acts(String clause, int at) {
        return demandWords.modalAt(clause, at) > 0
                || ACTING.lengthAt(clause, at) > 0
                || demandWords.isImperativeAt(clause, at)
                || Character.isDigit(clause.charAt(at))
                || clause.charAt(at) == '是' && ANSWERABLE.ends(clause);
    }

    private static boolean isNameBefore(String clause, int start, int end) {
        var last = clause.charAt(end - 1);
        if (last == '）' || last == ')') {
            var group = GROUP.matcher(clause.substring(start, end));
            return group.find() && CONTENT_OF_GROUP.matcher(group.group()).matches();
        }
        return SUFFIXES.lengthBefore(clause.substring(start, end), end - start) > 0
                && !(end < clause.length() && (clause.charAt(end) == '（' || clause.charAt(end) == '('));
    }

    private boolean areNames(String list) {
        var pieces = pieces(list);
        for (var piece : pieces) {
            if (piece.length() > LONGEST_NAME
                    || piece.isEmpty()
                    || piece.chars().anyMatch(c -> "，。；：？！“”".indexOf(c) >= 0 && pieces.size() < 2)) {
                return false;
            }
        }
        var last = pieces.getLast();
        if (NOT_UNITS.lengthBefore(last, last.length()) > 0 && !isLonger(last)) {
            return false;
        }
        var first = pieces.getFirst();
        if (pieces.stream().anyMatch(piece -> DEED.matcher(piece).find())) {
            return false;
        }
        return "对把将被给让使按经据凡于每0123456789".indexOf(first.charAt(0)) < 0
                && !first.startsWith("在")
                && !first.startsWith("以")
                && !first.startsWith("为")
                && !first.startsWith("我们")
                && !last.endsWith("的" + "单位")
                && !last.contains("工作的");
    }

    /** Where the excluded word is only the tail of a longer name that is a unit after all: 市场监管部门 is not 部门 alone. */
    private static boolean isLonger(String name) {
        var excluded = NOT_UNITS.lengthBefore(name, name.length());
        return SUFFIXES.lengthBefore(name, name.length()) > excluded
                || excluded == 1 && name.length() > 1
                || excluded == 2
                        && name.length() > 3
                        && List.of("督办", "主办", "电力", "消防").contains(name.substring(name.length() - 2));
    }

    /** The units after 会同, up to what they do together. */
    private List<String> joined(String clause, int start) {
        var best = -1;
        for (var end = start + 2; end <= Math.min(clause.length(), start + LONGEST_LIST); end++) {
            if (isNameBefore(clause, start, end)
                    && areNames(clause.substring(start, end))
                    && (end == clause.length()
                            || acts(clause, end)
                            || "，、和及等".indexOf(clause.charAt(end)) < 0 && best < 0)) {
                if (end == clause.length() || acts(clause, end)) {
                    return split(clause.substring(start, end));
                }
                best = end;
            }
        }
        return best < 0 ? List.of() : split(clause.substring(start, best));
    }

    /** Takes a list of full names apart; one that shares its head word stays whole. */
    static List<String> split(String list) {
        var pieces = pieces(list);
        if (pieces.size() < 2) {
            return conjoined(list.strip());
        }
        var last = pieces.getLast();
        if (list.contains("等") && last.indexOf('等') >= 0 && !last.endsWith("等")) {
            return List.of(list);
        }
        for (var piece : pieces) {
            if (!isFull(piece)) {
                return List.of(list);
            }
        }
        if (OF_EACH.matcher(pieces.getFirst()).find()
                && pieces.stream()
                        .skip(1)
                        .noneMatch(piece -> OWN_RANK.matcher(piece).find())) {
            return List.of(list);
        }
        var sharesHead = SHARED_HEADS.lengthBefore(last, last.length()) > 0
                && pieces.stream()
                        .limit(pieces.size() - 1L)
                        .noneMatch(piece -> SHARED_HEADS.lengthBefore(piece, piece.length()) > 0);
        if (sharesHead) {
            return List.of(list);
        }
        var names = new ArrayList<String>();
        pieces.forEach(piece -> names.addAll(conjoined(piece)));
        return names;
    }

    /** 市发改委和市财政局 are two; 市文化广电和旅游局 is one. */
    private static List<String> conjoined(String piece) {
        for (var i = 2; i < piece.length() - 2; i++) {
            var width = piece.startsWith("以及", i) ? 2 : "和与及".indexOf(piece.charAt(i)) >= 0 ? 1 : 0;
            if (width > 0
                    && OPEN_ENDS.lengthAt(piece, i + width) == 0
                    && isFull(piece.substring(0, i))
                    && isFull(piece.substring(i + width))) {
                var names = new ArrayList<String>();
                names.add(piece.substring(0, i));
                names.addAll(conjoined(piece.substring(i + width)));
                return names;
            }
        }
        return piece.isEmpty()
                ? List.of()
                : List.of(piece.endsWith("等") && piece.length() > 2 ? piece.substring(0, piece.length() - 1) : piece);
    }

    static boolean isName(String words) {
        return words.length() > 2 && isFull(words);
    }

    private static boolean isFull(String name) {
        return name.length() > 1 && isNameBefore(name, 0, name.length());
    }

    /** Cuts at the 、 outside brackets. */
    private static List<String> pieces(String list) {
        var pieces = new ArrayList<String>();
        var nesting = Nesting.of(list);
        var start = 0;
        for (var i = 0; i < list.length(); i++) {
            if (list.charAt(i) == '、' && !nesting.inside(i)) {
                pieces.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        pieces.add(list.substring(start).strip());
        return pieces;
    }
}
