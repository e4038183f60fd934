package gangmu.reading.demand;

import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of units as it is printed. Full names are taken apart; a list that shares its head word (水利、应急等部门) is one mention.
 */
final class UnitList {

    private static final Words SUFFIXES = Words.load("unit-suffixes");
    private static final Words NOT_UNITS = Words.load("not-units");
    private static final Words LONGER = Words.of("督办", "主办", "电力", "消防");
    private static final Words NO_BEGINNING = Words.of(
            "对", "把", "将", "被", "给", "让", "使", "按", "经", "据", "凡", "于", "每", "在", "以", "为", "我们", "0", "1", "2", "3",
            "4", "5", "6", "7", "8", "9");
    private static final Words GENERAL = Words.of("有关", "相关");
    private static final Words OPEN_ENDS = Words.of("其", "所属");
    private static final Words DISTRICT_ENDS = Words.of("山区", "林区", "矿区", "城区");
    private static final Words SHARED_HEADS = Words.of(
            "负责同志", "负责人", "主要负责人", "主要负责同志", "责任人", "领导", "领导干部", "干部", "同志", "人员", "队伍", "力量", "主官", "党政一把手", "一把手",
            "主要领导", "分管领导");
    private static final Pattern DEED = Pattern.compile(
            "^(?:方便|惠及|造福|涉及|面向|依靠|联系|走访|送|交(?!通|警|投|运|委|发)|告知|通知|抄送|提供|建设|拟|被)(?!.{0,4}(?:部门|单位|办|局))|做好|抓好|推动|加快|完成|建立|制定|开展|报送|召开|确保|提高|加强|促进|实现|新增|拟|把|向|方便|惠及|形成|接受|进入|的$|^报(?!社|业)|^移送|^关于|予以|[前底内](?:报|送|查|完|将)|服务(?:居民|群众|企业|市民|旅客|学生|用户)|组织(?:力量|人员|队伍|专家|群众)|(?<!自)由");
    private static final Pattern OF_EACH = Pattern.compile("^(?:全[市县区省])?各");
    private static final Pattern OWN_RANK = Pattern.compile("^(?:[市县区省乡镇]|各|有关|相关|其他|全|本).|各");
    private static final Pattern GROUP = Pattern.compile("[（(][^（）()]{1,12}[）)]$");
    private static final Pattern CONTENT_OF_GROUP = Pattern.compile("[（(][县市区乡镇街道办处管委会场村社、，旗开发功能示范高新经]+[）)]");
    private static final Pattern GROUP_END = Pattern.compile("[，,；;]|[\\s　]+");
    private static final Pattern SHARING = Pattern.compile("等|(?:部门|单位|企业|负责人|负责同志|责任人)$");
    private static final Pattern OWN_HEAD = Pattern.compile(
            "[局委办厅室队会院部处所站社县市区乡镇村旗]$|(?:中心|政府|公司|集团|部门|单位|机关|企业|机构|街道|学校|组织)$|[）)]$|^各|^市|^县|^区|^有关|^相关");
    private static final int LONGEST_NAME = 24;

    private UnitList() {}

    /** The units of a cell or a bracket that holds nothing but their names. */
    static List<String> listed(String words) {
        var units = new ArrayList<String>();
        for (var group : GROUP_END.split(words, -1)) {
            var pieces = pieces(group.strip());
            var sharesHead = SHARING.matcher(group).find();
            if (pieces.size() < 2 || sharesHead) {
                units.addAll(split(group.strip()));
            } else {
                pieces.stream().filter(piece -> !piece.isEmpty()).forEach(units::add);
            }
        }
        return units;
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
        if (last.endsWith("部门")
                && pieces.stream()
                        .limit(pieces.size() - 1L)
                        .noneMatch(piece -> OWN_HEAD.matcher(piece).find())) {
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
                    && !(piece.charAt(i + width - 1) == '及' && GENERAL.lengthAt(piece, i + width) > 0)
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
        if (list.indexOf('、') < 0) {
            return List.of(list.strip());
        }
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

    static boolean isNameBefore(String clause, int start, int end) {
        var last = clause.charAt(end - 1);
        if (last == '）' || last == ')') {
            var group = GROUP.matcher(clause.substring(start, end));
            return group.find() && CONTENT_OF_GROUP.matcher(group.group()).matches();
        }
        return SUFFIXES.lengthBefore(clause, start, end) > 0
                && !(end < clause.length() && (clause.charAt(end) == '（' || clause.charAt(end) == '('));
    }

    /** Whether the first word of a unit's name that ends at the second place begins at the first: 督查室 after 市政府. */
    static boolean isTail(String clause, int from, int end) {
        return SUFFIXES.lengthBefore(clause, end) == end - from;
    }

    static boolean tellsADeed(String words) {
        return DEED.matcher(words).find();
    }

    /** Whether these words can be nothing but names of units. */
    static boolean areNames(String list) {
        var pieces = pieces(list);
        for (var piece : pieces) {
            if (piece.length() > LONGEST_NAME || piece.isEmpty() || (pieces.size() < 2 && hasMark(piece))) {
                return false;
            }
        }
        var last = pieces.getLast();
        if ((NOT_UNITS.lengthBefore(last, last.length()) > 0 && !isLonger(last))
                || NO_BEGINNING.lengthAt(pieces.getFirst(), 0) > 0
                || last.endsWith("的单位")
                || last.contains("工作的")) {
            return false;
        }
        for (var piece : pieces) {
            if (DEED.matcher(piece).find()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMark(String piece) {
        for (var i = 0; i < piece.length(); i++) {
            if ("，。；：？！“”".indexOf(piece.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the excluded word is only the tail of a longer name that is a unit after all: 市场监管部门 is not 部门 alone. */
    private static boolean isLonger(String name) {
        var excluded = NOT_UNITS.lengthBefore(name, name.length());
        return SUFFIXES.lengthBefore(name, name.length()) > excluded
                || (name.length() > excluded && (excluded == 1 || DISTRICT_ENDS.ends(name)))
                || (name.length() > 3 && LONGER.lengthBefore(name, name.length()) > 0);
    }
}
