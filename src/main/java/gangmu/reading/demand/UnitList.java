package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of units as it is printed. Full names are taken apart; a list that shares its head word (水利、应急等部门) is one mention.
 */
final class UnitList {

    private static final Words ROLES = Words.of("办）", "办)", "头）", "头)", "合）", "合)", "责）", "责)");
    private static final Pattern ROLE = Pattern.compile("[（(](?:主办|协办|承办|会办|牵头|配合|主责|负责)[）)]、?");
    private static final Words SUFFIXES = Words.load("unit-suffixes");
    private static final Words NOT_UNITS = Words.load("not-units");
    private static final Words ANY_UNIT = Words.of("的单位");
    private static final Words OF_WORK = Words.of("工作的");
    private static final Words LONGER = Words.of("督办", "主办", "电力", "消防");
    private static final Words NO_BEGINNING = Words.of(
            "目前", "当前", "原则同意", "同意", "既", "又", "也", "还", "对", "把", "将", "被", "给", "帮", "替", "谁", "让", "使", "按", "逐",
            "并", "第1", "第2", "第3", "第4", "第5", "第6", "第7", "第8", "第9", "违者", "年底", "年内", "月底", "今年", "明年", "总投资", "投资",
            "经", "据", "凡", "于", "每", "在", "以", "为", "我们", "同一", "一时", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final Words KNOWN_BEGINNINGS =
            Words.of("经开", "经济", "经信", "经发", "经贸", "经管", "经侦", "经科", "在建", "在册", "在校", "在岗", "在线");
    /** 被约谈企业: named for what is done to it. */
    private static final Words CONCERNED =
            Words.of("单位", "企业", "部门", "县", "区", "乡镇", "街道", "机构", "公司", "地区", "党组织", "党委", "党组", "人");

    private static final int LONGEST_DEED = 4;
    /** 党政一把手: no deed stands in it. */
    private static final String FIRST_HAND = "一把手";

    private static final String QUOTED_FIRST_HAND = "“一把手”";
    /** 党政“一把手”: of the party and of the government. */
    private static final String OF_BOTH = "党政";

    /** 沿线单位和居民: what stands before a list and holds for all of it. */
    private static final Words SHARED_OPENINGS =
            Words.of("沿线", "沿街", "沿途", "沿河", "临街", "过往", "周边", "附近", "全市各级", "全县各级");

    private static final Words PROMOTERS = Words.of("促进局", "促进中心", "促进服务中心", "促进会", "促进办", "促进处", "促进委", "推动局");
    private static final String FIRM = "公司";
    private static final Words ROOMS = Words.of(
            "督查室", "督察室", "督导组", "督查组", "检查组", "监督检查室", "研究室", "纪检监察组", "督查考核办", "督查考核中心", "督查考核局", "督查服务中心", "督查中心",
            "督查办", "督查局", "组织部", "宣传部", "统战部");
    private static final String SERVING = "服务企业";
    private static final Words GENERAL = Words.of("有关", "相关");
    /** 各级党委和政府: whose it is, the words before it tell. */
    private static final String GOVERNMENT = "政府";

    private static final Words OPEN_ENDS = Words.of("其", "所属");
    private static final Words DISTRICT_ENDS = Words.of("山区", "林区", "矿区", "城区", "片区");
    private static final Words SHARED_HEADS = Words.of(
            "负责同志", "负责人", "主要负责人", "主要负责同志", "责任人", "领导", "领导干部", "干部", "同志", "人员", "队伍", "力量", "主官", "党政一把手", "一把手",
            "主要领导", "分管领导", "法定代表人", "业主");
    private static final Words DEEDS = Words.of(
            "着", "为了", "直报", "做好", "抓好", "推动", "加快", "完成", "建立", "制定", "开展", "报送", "召开", "确保", "提高", "加强", "促进", "实现",
            "新增", "拟", "把", "向", "方便", "惠及", "形成", "接受", "进入", "予以", "天内", "日内", "周内", "月内", "年内", "末前", "节前", "前报",
            "前送", "前查", "前完", "前将", "底报", "底送", "底查", "下发", "每个", "日报市", "日报县", "日报区", "日报省", "的报市", "的报县", "的报区",
            "的报省", "部门组成", "单位组成", "底完", "底将", "内报", "内送", "内查", "内完", "内将", "服务居民", "服务群众", "服务企业", "服务市民", "服务旅客",
            "服务学生", "服务用户", "进行", "保留", "配备", "前给", "底给", "内给", "抄送市", "抄送县", "抄送区", "接待游客", "接待旅客", "供各", "底前逐", "月逐",
            "组织力量", "组织人员", "组织队伍", "组织专家", "组织群众", "邀请", "布局", "引来", "吸引");
    /** Deeds only where they open the words, but not before the name of a unit. */
    private static final Words OPENING_DEEDS = Words.of(
            "造福", "涉及", "面向", "依靠", "联系", "走访", "送", "交", "告知", "通知", "抄送", "提供", "建设", "组成", "组建", "成立", "抽调", "派出",
            "被");

    private static final Words OPENINGS = Words.of("移送", "移交", "关于");
    /** 上游用户, 短信平台: told to act where nothing but their kind stands before them. */
    private static final Words PLAIN_HEADS = Words.of("用户", "平台");
    /** 登记的用户, 停水后广大用户, 多个用户: more than their kind. */
    private static final Pattern MORE_THAN_KIND = Pattern.compile("(?<!条件)的|[后前时](?:广大|全体|各)?$|[个批些多]$");

    /** 便民服务平台, 供热调度平台: verbs that tell of which kind a platform is. */
    private static final Words VERBS_IN_KINDS = Words.of(
            Words.load("verbs-in-unit-names"),
            Words.of("便民", "调度", "监测", "监控", "预警", "培训", "公开", "公示", "评价", "审批", "推介", "宣讲", "对接", "学习"));

    private static final Words NAMES_WITH_BU = Words.of("不动产", "不锈钢");
    private static final Characters NAMES_WITH_JIAO = Characters.of("通警投运委发");
    private static final Words HANDED_TO = Words.of("部门", "单位", "办", "局");
    private static final int HANDED_WITHIN = 4;
    private static final Characters MARKS = Characters.of("，。；：？！“”《》");
    private static final Words OF_EACH = Words.of("各", "全市各", "全县各", "全区各", "全省各");
    private static final Pattern OWN_RANK = Pattern.compile("^(?:[市县区省乡镇]|各|有关|相关|其他|全|本).|各");
    private static final Characters IN_GROUP = Characters.of("县市区乡镇街道办处管委会场村社、，旗开发功能示范高新经");
    private static final int LONGEST_GROUP = 12;
    private static final Words SHARING_ENDS = Words.of("部门", "单位", "企业", "负责人", "负责同志", "责任人");
    private static final Pattern OWN_HEAD = Pattern.compile(
            "[局委办厅室队会院部处所站社县市区乡镇村旗]$|(?:中心|政府|公司|集团|部门|单位|机关|企业|机构|街道|学校|组织)$|[）)]$|^各|^市|^县|^区|^有关|^相关");
    private static final Characters COUNTIES = Characters.of("县市区旗");
    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST_NAME = 24;
    /** A name of so many letters stands for itself behind 各…. */
    private static final int LONG_NAME = 4;

    /** 各酒店、旅行社: what stands in a list behind them is of their kind. */
    private static final Words HOUSES = Words.of("酒店", "宾馆", "饭店", "商场", "影院");

    private static final Words TRADES =
            Words.of(HOUSES, Words.of("民宿", "停车场", "旅行社", "餐馆", "客栈", "药店", "网吧", "商铺", "经营户", "餐饮单位"));
    private static final int LONGEST_TRADE = 7;

    /** They end like names and are fields of work. */
    private static final Set<String> SECTORS = Set.of("组织", "农业农村", "市农业农村", "县农业农村", "区农业农村", "住房城乡");

    /** 县农业农村和水利局 is one. */
    private static final Words OF_ONE_OFFICE = Words.of("农业农村", "住房城乡");

    private static final int LONGEST_LABEL = 60;

    private UnitList() {}

    /** The units of a cell or a bracket that holds nothing but their names. */
    static List<String> listed(String named) {
        var words = withoutRoles(named);
        var units = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i <= words.length(); i++) {
            if (i == words.length() || isGroupEnd(words.charAt(i))) {
                addGroup(words.substring(start, i).strip(), units);
                start = i + 1;
            }
        }
        return units;
    }

    /** 区住建局（主办）某街道（协办）: what each does stands behind its name, and parts it from the next. */
    private static String withoutRoles(String named) {
        if (!ROLES.occurIn(named)) {
            return named;
        }
        var names = ROLE.matcher(named).replaceAll("、");
        return names.endsWith("、") ? names.substring(0, names.length() - 1) : names;
    }

    /** Whose task a sentence tells: 市某局、某区：完成…. Nothing but full names stands before the colon. */
    static List<String> labelling(String sentence) {
        var last = Math.min(sentence.length(), LONGEST_LABEL + 1);
        var end = MARKS.indexIn(sentence, 0, last);
        if (end <= 0 || sentence.charAt(end) != '：') {
            return List.of();
        }
        var units = listed(sentence.substring(0, end));
        return units.stream().allMatch(UnitList::isName) ? units : List.of();
    }

    private static void addGroup(String group, List<String> units) {
        if (group.isEmpty()) {
            return;
        }
        var pieces = pieces(group);
        if (shareGovernment(pieces)) {
            units.add(group);
            return;
        }
        var sharesHead = group.indexOf('等') >= 0 || SHARING_ENDS.ends(group) || shareFirm(pieces);
        if (pieces.size() < 2 || sharesHead) {
            units.addAll(split(group));
        } else {
            pieces.stream().filter(piece -> !piece.isEmpty()).forEach(units::add);
        }
    }

    /** 饭店、民宿、停车场: trades without a name are told as one. */
    private static boolean areTrades(List<String> pieces) {
        for (var piece : pieces) {
            if (piece.length() > LONGEST_TRADE || !TRADES.ends(piece)) {
                return false;
            }
        }
        return true;
    }

    /** 甲县、乙区政府: places whose governments are told in one word. */
    private static boolean shareGovernment(List<String> pieces) {
        return pieces.size() > 1
                && pieces.getLast().endsWith("政府")
                && pieces.stream()
                        .limit(pieces.size() - 1L)
                        .allMatch(piece ->
                                piece.length() <= LONGEST_PLACE && COUNTIES.has(piece.charAt(piece.length() - 1)));
    }

    /** 铁塔、燃气公司: none of them but the last calls itself a firm, or anything else. */
    private static boolean shareFirm(List<String> pieces) {
        return pieces.size() > 1
                && pieces.getLast().endsWith(FIRM)
                && pieces.stream()
                        .limit(pieces.size() - 1L)
                        .noneMatch(piece ->
                                isFull(piece) || OWN_HEAD.matcher(piece).find());
    }

    private static boolean isGroupEnd(char c) {
        return switch (c) {
            case '，', ',', '；', ';', ' ', '\t', '\n', '\u000b', '\f', '\r', '　' -> true;
            default -> false;
        };
    }

    /** Takes a list of full names apart; one that shares its head word stays whole. */
    static List<String> split(String named) {
        var list = withoutRoles(named);
        if (SHARED_OPENINGS.begins(list)) {
            return List.of(list.strip());
        }
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
        if (shareGovernment(pieces) || areTrades(pieces)) {
            return List.of(list);
        }
        if (OF_EACH.begins(pieces.getFirst())
                && !(list.charAt(0) == '各'
                        && !HOUSES.ends(pieces.getFirst())
                        && pieces.stream().skip(1).allMatch(piece -> piece.length() >= LONG_NAME))
                && pieces.stream()
                        .skip(1)
                        .noneMatch(piece -> OWN_RANK.matcher(piece).find())) {
            return List.of(list);
        }
        if ((last.endsWith("部门") || last.endsWith("企业"))
                && pieces.stream()
                        .limit(pieces.size() - 1L)
                        .noneMatch(piece -> !SECTORS.contains(piece)
                                && OWN_HEAD.matcher(piece).find())) {
            return List.of(list);
        }
        var sharesHead = last.length() > SHARED_HEADS.lengthBefore(last, last.length())
                && SHARED_HEADS.lengthBefore(last, last.length()) > 0
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
            var width = widthOfAnd(piece, i);
            if (width > 0
                    && OPEN_ENDS.lengthAt(piece, i + width) == 0
                    && !piece.substring(i + width).equals(GOVERNMENT)
                    && !(piece.charAt(i + width - 1) == '及' && GENERAL.lengthAt(piece, i + width) > 0)
                    && isFull(piece.substring(0, i))
                    && !OF_ONE_OFFICE.ends(piece.substring(0, i))
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

    private static int widthOfAnd(String piece, int at) {
        return switch (piece.charAt(at)) {
            case '和', '与', '及', '同' -> 1;
            case '以' -> piece.charAt(at + 1) == '及' ? 2 : 0;
            default -> 0;
        };
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
        if (last == '”') {
            return isHead(clause, start, end);
        }
        if (last == '）' || last == ')') {
            return isGroup(clause, start, end);
        }
        return SUFFIXES.lengthBefore(clause, start, end) > 0
                && !(end < clause.length() && (clause.charAt(end) == '（' || clause.charAt(end) == '('));
    }

    /** 承办单位“一把手”, 各县党政“一把手”: whether the head of a unit stands here in quotation marks. */
    private static boolean isHead(String clause, int start, int end) {
        var quoted = end - QUOTED_FIRST_HAND.length();
        var unit = clause.startsWith(OF_BOTH, quoted - OF_BOTH.length()) ? quoted - OF_BOTH.length() : quoted;
        return unit > start + 1 && clause.startsWith(QUOTED_FIRST_HAND, quoted) && isNameBefore(clause, start, unit);
    }

    /** Whether these words end in a bracket that says of which kind the units are: （县、区）. */
    private static boolean isGroup(String clause, int start, int end) {
        var open = end - 2;
        while (open >= start && IN_GROUP.has(clause.charAt(open))) {
            open--;
        }
        var length = end - 2 - open;
        return open >= start
                && (clause.charAt(open) == '（' || clause.charAt(open) == '(')
                && length >= 1
                && length <= LONGEST_GROUP;
    }

    /** Whether a room or a group of the unit before it stands here: 督查室 after 市政府. */
    static boolean goesOn(String clause, int at) {
        return ROOMS.lengthAt(clause, at) > 0;
    }

    /** Whether the first word of a unit's name that ends at the second place begins at the first: 督查室 after 市政府. */
    static boolean isTail(String clause, int from, int end) {
        return SUFFIXES.lengthBefore(clause, from, end) == end - from;
    }

    static boolean tellsADeed(String words) {
        return tellsADeed(words, 0, words.length());
    }

    private static boolean tellsADeed(String text, int from, int end) {
        var to = text.startsWith(FIRST_HAND, end - FIRST_HAND.length()) ? end - FIRST_HAND.length() : end;
        if (to <= from) {
            return false;
        }
        return (DEEDS.occurIn(text, from, to) && !promotes(text, from, to))
                || text.charAt(to - 1) == '的'
                || tellsWhatIsNot(text, from, to)
                || opensWithDeed(text, from, to)
                || tellsMoreThanKind(text, from, to)
                || isEntrusted(text, from, to);
    }

    /** 平台建好后用户, 依托平台收集的用户: what is done, and to whom, is told; 政务服务平台 is a name. */
    private static boolean tellsMoreThanKind(String text, int from, int to) {
        var head = to - PLAIN_HEADS.lengthBefore(text, from, to);
        if (head == to) {
            return false;
        }
        for (var at = from; at < head; at++) {
            var verb = DemandWords.IMPERATIVES.lengthAt(text, at, head);
            var inName = VERBS_IN_KINDS.lengthAt(text, at, head);
            if (verb > 1 && verb > inName) {
                return true;
            }
            at += Math.max(inName - 1, 0);
        }
        return MORE_THAN_KIND.matcher(text.substring(from, head)).find();
    }

    /** 险情不解除、群众: what is not is told; 不动产登记中心 is a name. */
    private static boolean tellsWhatIsNot(String text, int from, int to) {
        for (var at = text.indexOf('不', from, to); at >= 0; at = text.indexOf('不', at + 1, to)) {
            if (!NAMES_WITH_BU.startsIn(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** 市投资促进局 and 物业服务企业 are names. */
    private static boolean promotes(String text, int from, int to) {
        var deed = DEEDS.indexIn(text, from, to);
        if (deed >= from + 2 && deed + SERVING.length() == to && text.startsWith(SERVING, deed)) {
            return true;
        }
        return PROMOTERS.lengthAt(text, deed, to) > 0 && DEEDS.indexIn(text, deed + 2, to) < 0;
    }

    private static boolean opensWithDeed(String text, int from, int to) {
        var next = from + 1 < to ? text.charAt(from + 1) : ' ';
        if (OPENINGS.lengthAt(text, from, to) > 0 || (text.charAt(from) == '报' && next != '社' && next != '业')) {
            return true;
        }
        var deed = isConcerned(text, from, to) ? 0 : OPENING_DEEDS.lengthAt(text, from, to);
        if (deed == 0 || (text.charAt(from) == '交' && NAMES_WITH_JIAO.has(next))) {
            return false;
        }
        for (var at = from + deed; at <= from + deed + HANDED_WITHIN; at++) {
            if (HANDED_TO.lengthAt(text, at, to) > 0) {
                return false;
            }
        }
        return true;
    }

    /** 由: somebody else is to do it; 自由 is another word. */
    private static boolean isEntrusted(String text, int from, int to) {
        for (var at = text.indexOf('由', from, to); at >= 0; at = text.indexOf('由', at + 1, to)) {
            if (at == from || text.charAt(at - 1) != '自') {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands between these places can be nothing but names of units. */
    static boolean areNames(String text, int from, int to) {
        var end = text.startsWith(QUOTED_FIRST_HAND, to - QUOTED_FIRST_HAND.length())
                ? to - QUOTED_FIRST_HAND.length()
                : to;
        return text.indexOf('、', from, end) < 0 ? isPlainName(text, from, end) : areNames(text.substring(from, end));
    }

    private static boolean isPlainName(String text, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to > from
                && text.indexOf('（', from, to) < 0 == text.indexOf('）', from, to) < 0
                && to - from <= LONGEST_NAME
                && MARKS.indexIn(text, from, to) < 0
                && mayBegin(text, from, to)
                && mayBeLast(text, from, to)
                && !tellsADeed(text, from, to);
    }

    /** 经研究 opens no name, 经开区管委会 is one; 在建工地业主 is one; 与老区同步 opens none, 与会单位 is one. */
    private static boolean mayBegin(String text, int from, int to) {
        if (text.charAt(from) == '与') {
            return text.startsWith("与会", from);
        }
        return NO_BEGINNING.lengthAt(text, from, to) == 0
                || KNOWN_BEGINNINGS.lengthAt(text, from, to) > 0
                || text.startsWith("12345", from)
                || isConcerned(text, from, to);
    }

    /** Whether a body is named for what is done to it: 被约谈企业, 被审计单位. */
    private static boolean isConcerned(String text, int from, int to) {
        var body = text.charAt(from) == '被'
                ? CONCERNED.indexIn(text, from + 2, Math.min(to, from + LONGEST_DEED + 3))
                : -1;
        return body > from + 2;
    }

    private static boolean areNames(String list) {
        var pieces = pieces(list);
        for (var piece : pieces) {
            if (piece.length() > LONGEST_NAME || piece.isEmpty()) {
                return false;
            }
        }
        var last = pieces.getLast();
        if (!mayBegin(pieces.getFirst(), 0, pieces.getFirst().length()) || !mayBeLast(last, 0, last.length())) {
            return false;
        }
        if (pieces.size() < 2 && MARKS.indexIn(last, 0, last.length()) >= 0) {
            return false;
        }
        for (var piece : pieces) {
            if (tellsADeed(piece)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeLast(String text, int from, int to) {
        return (NOT_UNITS.lengthBefore(text, from, to) == 0 || isLonger(text, from, to))
                && (ANY_UNIT.lengthBefore(text, from, to) == 0 || isConcerned(text, from, to))
                && !OF_WORK.occurIn(text, from, to);
    }

    /** Where the excluded word is only the tail of a longer name that is a unit after all: 市场监管部门 is not 部门 alone. */
    private static boolean isLonger(String text, int from, int to) {
        var excluded = NOT_UNITS.lengthBefore(text, from, to);
        return SUFFIXES.lengthBefore(text, from, to) > excluded
                || (to - from > excluded && (excluded == 1 || DISTRICT_ENDS.lengthBefore(text, from, to) > 0))
                || (to - from > 3 && LONGER.lengthBefore(text, from, to) > 0);
    }
}
