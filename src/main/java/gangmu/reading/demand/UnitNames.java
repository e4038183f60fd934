package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import gangmu.reading.limit.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds who is told to act: the units and posts that stand as subject before 要, 负责, 牵头 or a verb that orders, as they are
 * printed. A list of full names is taken apart; a list that shares its head word (水利、应急等部门) is one mention.
 */
final class UnitNames {

    private static final Words LEADING = Words.of(
            "由", "请", "责成", "责令", "会后", "要求", "叮嘱", "嘱咐", "希望", "督促", "特别是", "尤其是", "同时", "此外", "其中", "对此", "为此", "下一步",
            "下步", "接下来", "今后", "当前", "并", "随行的", "在场的");
    private static final Words JOINING = Words.of("会同", "联合", "商", "协同");
    private static final Words ACTING = Words.load("unit-deeds");
    private static final Words VERBS_IN_NAMES = Words.load("verbs-in-unit-names");
    /** 严禁任何单位和个人…: who is told not to act stands behind the word of demand. */
    private static final Words EVERYBODY_FORBIDDEN = Words.of("任何单位和个人", "任何单位或个人", "任何单位或者个人");

    /** 青云县教育局, 青云县创建办: with such a verb the rest of a name begins behind the place. */
    private static final Words VERBS_BEHIND_PLACES = Words.of(
            VERBS_IN_NAMES,
            Words.of(
                    "改革", "创建", "整治", "治理", "清理", "保护", "管理", "更新", "合作", "促进", "优化", "审批", "招商", "禁毒", "科学", "自来水",
                    "自贸", "重点"));

    private static final Words OFFICES = Words.of("局", "委", "办", "厅", "处", "室", "委员会", "办公室", "支队", "大队", "指挥部");
    /** A centre may be what the place builds; it is a unit where it acts. */
    private static final Words ACTING_OFFICES = Words.of("中心", "公司", "集团");

    private static final int LONGEST_REST = 12;
    private static final Words SHARES = Words.of("牵头", "负责", "主办", "主责", "配合", "协助");
    private static final Words LISTED = Words.of("组织", "宣传", "统战", "审计", "教育");
    private static final Words ANSWERABLE = Words.of("责任主体", "责任单位", "牵头单位", "责任人", "主体");
    private static final Words MATTERS =
            Words.of("工作", "任务", "事项", "问题", "项目", "措施", "政策", "环节", "指标", "资金", "活动", "方面", "程序");
    private static final Pattern GENERAL =
            Pattern.compile("(?:全市|全县|全区)?(?:各(?!项|种)|每[位名]|广大|有关|相关)[^，。；：“的对把在将]{1,18}");
    private static final Pattern LIMIT_BEFORE = Pattern.compile(
            "(?:(?:于|在)?(?:[今明本下每一二两三四五六七八九十半]|\\d|年|月)[^，、]{0,10}?(?:前|底|内)|[^，、市县区省]{1,8}?(?:期|节|假|季度?)(?:前|内|间))(?=[市县区省州各全]|有关|相关|主要负责)");
    /** What such a limit ends with, and what the name after it begins with. */
    private static final Words LIMIT_ENDS = Words.of(Stream.of("前", "底", "内", "间")
            .flatMap(end -> Stream.of("市", "县", "区", "省", "州", "各", "全", "有关", "相关", "主要负责")
                    .map(name -> end + name))
            .toList());

    private static final Words MUSTERED = Words.of("力量", "人员", "队伍", "专家", "群众");
    private static final Pattern TOGETHER =
            Pattern.compile("会同|联合(?![会社体国工])|协同(?!单位|部门)|(?<=[局委办厅院府位门])商(?=[市县区省各有相])");
    private static final Words TOGETHER_SIGNS = Words.of("会同", "联合", "协同", "商市", "商县", "商区", "商省", "商各", "商有关", "商相关");
    private static final Pattern ENTRUSTED = Pattern.compile("(?<![理自缘事来为经])由(?![于此来衷])");
    private static final Set<String> EVERYBODY = Set.of("大家", "同志们", "你们", "广大", "全体", "全市");
    private static final Set<String> NAMELESS =
            Set.of("上下", "部门", "力量", "人员", "队伍", "组织", "机构", "中心", "专班", "领导", "政府", "全市", "全县", "全区", "全省");
    /** 主要负责同志: whose, was told before. */
    private static final Words POSTS = Words.of(
            "领导干部",
            "党员干部",
            "负责同志",
            "负责人",
            "主要负责同志",
            "主要负责人",
            "分管负责同志",
            "分管负责人",
            "党政主要负责同志",
            "主要领导",
            "分管领导",
            "党政主要领导",
            "一把手",
            "党政一把手");

    private static final Words CALLING_TO_ACCOUNT = Words.of("约谈", "问责", "追责");
    /** 将…纳入考核: here 将 takes an object and announces nothing. */
    private static final Words TAKEN = Words.of("纳入", "列入", "计入", "记入", "并入", "移交", "移送", "归入", "压到", "报给");

    /** 古镇保护重在…: the care of something is told of, and nobody cares. */
    private static final Words POINTS =
            Words.of("重在", "贵在", "难在", "关键在", "重点在", "核心在", "根本在", "离不开", "关键是", "重点是", "是个", "是一");

    private static final Words BOUNDS = Words.of("不得少于", "不得低于", "不得超过", "不得高于", "不得多于");
    private static final Words AT_LEAST = Words.of("不少于", "不低于", "至少", "达到", "超过");
    /** 各企业负责人尤其要: how much more it holds for them. */
    private static final Words STRESSES =
            Words.of("尤其", "特别", "首先", "普遍", "务实", "始终", "同样", "夜间", "白天", "假期", "节假日", "节日期间");

    /** 各级领导干部到村调研要轻车简从: where they go. */
    private static final Words WAYS = Words.of("到", "下乡", "下基层", "外出", "进村");

    private static final Characters COUNTERS = Characters.of("家户个");
    private static final Characters PLACES = Characters.of("县市区镇乡");
    private static final Words WITHIN = Words.of("范围内的", "以内的", "米内的", "公里内的");
    private static final String NO_PLACE_OPENINGS = "县市区镇乡各有相省";
    private static final Words ROLES = Words.of("项目法人", "项目业主", "业主单位", "建设单位", "施工单位", "代建单位", "承建单位", "运营单位");
    private static final Words FIRMS = Words.of("公司", "集团");
    /** What stands before each name that a message calls. */
    private static final String CALL = "@";

    /** How somebody fares who is told to catch up. */
    private static final Words BEHIND = Words.of(
            "垫底", "最多", "滞后", "落后", "靠后", "倒数", "末位", "偏低", "最低", "较低", "偏慢", "较慢", "缓慢", "最慢", "最差", "较差", "不力", "下滑",
            "下降", "偏大", "较大", "最大", "突出");

    private static final int LONGEST_STATE = 8;
    private static final int SHORTEST_FIRM = 4;
    private static final int SHORTEST_PLACE = 3;
    private static final int LONGEST_LIST = 90;
    /** So many characters may stand behind 牵头 and before the next share. */
    private static final int LONGEST_SHARE = 4;
    /** The same where 负责 says what the share is. */
    private static final int LONGEST_TASK = 9;
    /** Who shares in a task is looked for in so many characters. */
    private static final int LONGEST_SHARES = 160;

    private static final int LONGEST_LIMIT = 18;
    /** 转移群众: whom a verb before them takes for its object. */
    private static final Words SERVED = Words.of("群众", "居民", "市民", "村民", "百姓", "游客", "旅客");

    /** 负责人 is nobody's deed, and 自然资源局 is a name. */
    private static final Words NOT_ACTING = Words.of("负责人", "负责同志", "自然");

    /** 某灌区续建配套工程 is the name of what is built. */
    private static final Words BUILDING =
            Words.of("续建", "新建", "改建", "扩建", "建设", "改造", "整治", "治理", "修复", "提升", "更新", "升级", "维修");

    private static final Words BUILT = Words.of("工程", "项目");
    /** 数据平台要于6月底前上线: what comes into use. */
    private static final Words COMING_INTO_USE = Words.of(
            "上线", "上线运行", "试运行", "投用", "投入使用", "投入运行", "启用", "建成", "建成使用", "建好", "贯通", "联通", "互通", "联网", "并网", "完工",
            "完成建设", "完成开发", "完成升级", "完成部署", "建设完成");
    /** 支持企业联合高校攻关, 组建联合服务专班: who is helped to join others, or made of several, is not told to. */
    private static final Words HELPING = Words.of("支持", "鼓励", "引导", "帮助", "推动", "促进", "组建", "成立", "建立", "设立", "组成");

    private final DemandWords demandWords;

    UnitNames(DemandWords demandWords) {
        this.demandWords = demandWords;
    }

    /** Whether a clause tells somebody what he must do: 各乡镇要…. */
    boolean areTold(String clause) {
        return demandWords.modalIn(clause, 0) > 0 && !acting(clause).isEmpty();
    }

    /** The same of several clauses, where whoever must act may be named in the one before: 各街道谋划明年工作，要…. */
    boolean areTold(List<String> clauses) {
        for (var i = 0; i < clauses.size(); i++) {
            if (areTold(clauses.get(i))
                    || (i > 0
                            && demandWords.beginsWithModal(clauses.get(i))
                            && !acting(clauses.get(i - 1)).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** The units that a sentence or a heading tells to act. */
    SequencedSet<String> acting(String sentence) {
        return acting(Sentences.clauses(sentence));
    }

    /** The same for a sentence that has been cut into its clauses. */
    SequencedSet<String> acting(List<String> clauses) {
        var units = called(clauses.isEmpty() ? "" : clauses.getFirst());
        for (var i = units.isEmpty() ? 0 : 1; i < clauses.size(); i++) {
            if (units.isEmpty()) {
                acting(clauses.get(i), units);
            } else {
                actingToo(clauses.get(i), units);
            }
            if (units.isEmpty() && i + 1 < clauses.size() && isSubjectOf(clauses.get(i), clauses.get(i + 1))) {
                units.addAll(UnitList.split(clauses.get(i)));
            } else if (units.isEmpty() && i + 1 < clauses.size()) {
                units.addAll(behind(clauses.get(i), clauses.get(i + 1)));
            }
        }
        if (!units.isEmpty()) {
            units.removeIf(NAMELESS::contains);
        }
        return units;
    }

    /** Whom a message calls, each behind its sign, before it tells them what to do. */
    private static SequencedSet<String> called(String clause) {
        var units = new LinkedHashSet<String>();
        for (var at = 0; clause.startsWith(CALL, at); ) {
            var end = endOfName(clause, at + 1);
            if (end < 0) {
                return units;
            }
            units.add(clause.substring(at + 1, end));
            at = end;
            while (clause.startsWith(" ", at)) {
                at++;
            }
        }
        return units;
    }

    /** Who acts in a later clause: posts without a name are those of who was told before, and who calls him to account is not told. */
    private void actingToo(String clause, SequencedSet<String> told) {
        if (clause.startsWith("由") && CALLING_TO_ACCOUNT.occurIn(clause)) {
            return;
        }
        var units = new LinkedHashSet<String>();
        acting(clause, units);
        units.removeIf(POSTS::has);
        told.addAll(units);
    }

    /** 各预算单位一般性支出压减5%: who is named first has to reach the number that is told of what is his. */
    List<String> measured(List<String> clauses) {
        if (clauses.isEmpty() || !Sentences.tellsNumber(clauses.getFirst())) {
            return List.of();
        }
        var clause = clauses.getFirst();
        var start = start(clause);
        var end = isNoSubject(clause, start) ? -1 : endOfName(clause, start);
        return end > start + 2 && !Sentences.tellsNumber(clause.substring(start, end))
                ? UnitList.split(clause.substring(start, end))
                : List.of();
    }

    /** 取得许可的网点，应于…: a clause that is nothing but a name, before one that begins with a word of demand. */
    private boolean isSubjectOf(String clause, String next) {
        return demandWords.beginsWithModal(next)
                && clause.length() > 2
                && !clause.contains("的是")
                && areNames(clause, 0, clause.length())
                && !isNoSubject(clause, 0);
    }

    /** 青山县、白塔区进度滞后，要…: whoever is behind, before a clause that begins with a word of demand. */
    private List<String> behind(String clause, String next) {
        if (!BEHIND.ends(clause) || !demandWords.beginsWithModal(next)) {
            return List.of();
        }
        var start = start(clause);
        for (var end = clause.length() - 2; end > start + 2 && clause.length() - end <= LONGEST_STATE; end--) {
            if (areNames(clause, start, end)) {
                return UnitList.split(clause.substring(start, end));
            }
        }
        return List.of();
    }

    private void acting(String clause, SequencedSet<String> units) {
        if (clause.startsWith("希望")) {
            hoped(clause, units);
            return;
        }
        var forbidden = EVERYBODY_FORBIDDEN.lengthAt(clause, 2);
        if (forbidden > 0) {
            units.add(clause.substring(2, 2 + forbidden));
            return;
        }
        var start = start(clause);
        var end = endOfSubject(clause, start);
        if (end <= start && clause.indexOf('由', start) > start) {
            var entrusted = ENTRUSTED.matcher(clause);
            start = entrusted.find(start) ? entrusted.end() : start;
            end = endOfSubject(clause, start);
            end = end <= start && start > 0 && clause.charAt(start - 1) == '由' ? endOfName(clause, start) : end;
        }
        if (end <= start && "请由".indexOf(clause.charAt(0)) >= 0) {
            end = endOfName(clause, start);
            end = end > start && MUSTERED.ends(clause.substring(start, end)) ? -1 : end;
        }
        if (end > start && clause.startsWith("平台", end - 2) && COMING_INTO_USE.ends(clause)) {
            return;
        }
        if (end > start) {
            units.addAll(subjects(clause.substring(start, end)));
            var next = nextShare(clause, end);
            if (next > end) {
                shareToo(clause.substring(next, Math.min(clause.length(), next + LONGEST_SHARES)), units);
            }
        }
        for (var i = JOINING.indexIn(clause, Math.max(end, start)); i >= 0; i = JOINING.indexIn(clause, i + 1)) {
            var join = JOINING.lengthAt(clause, i);
            if (join > 1
                    && (end > start || i == start || clause.charAt(i - 1) == '要')
                    && !HELPING.occurIn(clause, Math.max(end, start), i)) {
                units.addAll(joined(clause, i + join));
                i += join;
            }
        }
    }

    /** 由甲牵头、乙代建: whoever stands in a list of shares acts, whatever his share is called. */
    private void shareToo(String share, SequencedSet<String> units) {
        if (share.isEmpty()) {
            return;
        }
        var name = ordersAt(share, 0) ? -1 : endOfName(share, 0);
        var next = name < 3 ? -1 : share.indexOf('、', name, Math.min(share.length(), name + LONGEST_SHARE + 1));
        if (next > 0 && isShare(share, name, next)) {
            units.addAll(UnitList.split(share.substring(0, name)));
            shareToo(share.substring(next + 1), units);
            return;
        }
        var told = units.size();
        acting(share, units);
        if (units.size() == told && name > 2 && isShare(share, name, share.length())) {
            units.addAll(UnitList.split(share.substring(0, name)));
        }
    }

    /** Whether so few words stand between a name and the end of its share: 代建, 具体实施, but not 20家. */
    private static boolean isShare(String clause, int name, int end) {
        return end - name > 1 && end - name <= LONGEST_SHARE && !Character.isDigit(clause.charAt(name));
    }

    /** 由甲牵头、乙配合, 由甲牵头修、乙配合: where the next share begins; -1 if there is none. */
    private static int nextShare(String clause, int end) {
        var share = SHARES.lengthAt(clause, end);
        var next = share > 0
                ? clause.indexOf('、', end + share, Math.min(clause.length(), end + share + LONGEST_TASK))
                : -1;
        return next < 0 ? -1 : next + 1;
    }

    /** 甲会同乙 before a word of demand are both told to act. */
    private static List<String> subjects(String qualified) {
        var words = withoutQuality(qualified);
        if (!TOGETHER_SIGNS.occurIn(words)) {
            return UnitList.split(withoutRole(words));
        }
        var join = TOGETHER.matcher(words);
        if (!join.find() || join.start() == 1) {
            return UnitList.split(words);
        }
        if (join.start() == 0) {
            return UnitList.split(words.substring(join.end()));
        }
        var subjects = new ArrayList<>(UnitList.split(words.substring(0, join.start())));
        subjects.addAll(UnitList.split(words.substring(join.end())));
        return subjects;
    }

    /**
     * 排名靠后的甲县: a place that bears a name is told to act without what is said of it; 排名靠后的县区 bears none. Nor does it
     * belong to a name within how many metres it lies.
     */
    private static String withoutQuality(String words) {
        var name = words.indexOf('的') + 1;
        if (WITHIN.lengthBefore(words, name) > 0 && Sentences.tellsNumber(words.substring(0, name))) {
            return words.substring(name);
        }
        return name > 1
                        && words.length() - name >= SHORTEST_PLACE
                        && PLACES.has(words.charAt(words.length() - 1))
                        && NO_PLACE_OPENINGS.indexOf(words.charAt(name)) < 0
                ? words.substring(name)
                : words;
    }

    /** 项目法人某某水投公司: what a firm is in the matter does not belong to its name. */
    private static String withoutRole(String words) {
        var role = ROLES.lengthAt(words, 0);
        return role > 0 && words.length() - role > SHORTEST_FIRM && FIRMS.ends(words) && words.indexOf('、') < 0
                ? words.substring(role)
                : words;
    }

    /** The units that somebody speaks to, without what is said of them: 随行的. */
    static List<String> addressed(String audience) {
        return UnitList.split(audience.substring(start(audience)));
    }

    /** 希望 is followed by whoever is addressed and what he should do; 获奖企业和企业家 are addressed as one. */
    private void hoped(String clause, SequencedSet<String> units) {
        var name = endOfName(clause, 2);
        if (name > 4 && (name == clause.length() || "和与及".indexOf(clause.charAt(name)) < 0)) {
            units.addAll(UnitList.split(clause.substring(2, name)));
            return;
        }
        for (var end = 4; end < Math.min(clause.length(), 26); end++) {
            if (demandWords.modalAt(clause, end) > 0 || demandWords.isImperativeAt(clause, end)) {
                var addressed = clause.substring(2, end);
                if (!EVERYBODY.contains(addressed)) {
                    units.addAll(UnitList.split(addressed));
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
        if (!LIMIT_ENDS.occurIn(clause, start, Math.min(clause.length(), start + LONGEST_LIMIT))) {
            return start;
        }
        var limit = LIMIT_BEFORE.matcher(clause).region(start, clause.length());
        return limit.lookingAt() ? limit.end() : start;
    }

    /**
     * Where the subject ends: right before the word of demand if a unit's name stands there, else after the first name that
     * somebody acting follows.
     */
    private int endOfSubject(String clause, int start) {
        if (start >= clause.length() || Numerals.isMonthAt(clause, start)) {
            return -1;
        }
        var modal = demandWords.modalIn(clause, start);
        var limit = Math.min(modal < 0 ? clause.length() : modal, start + LONGEST_LIST);
        if (limit == modal && modal > start + 1 && areNames(clause, start, modal)) {
            return SERVED.lengthBefore(clause, modal) > 0 && ordersAt(clause, start) ? -1 : modal;
        }
        if (modal > start && "全各每广有相".indexOf(clause.charAt(start)) >= 0 && isGeneral(clause.substring(start, modal))) {
            return endOfGeneral(clause, start, modal);
        }
        if (isNoSubject(clause, start)) {
            return -1;
        }
        var best = -1;
        for (var end = start + 2; end <= limit; end++) {
            if (UnitList.isNameBefore(clause, start, end)
                    && (best < 0 || UnitList.isTail(clause, best, end))
                    && (end == clause.length()
                            ? isWholeClause(clause, start)
                            : acts(clause, end) && !goesOn(clause, end) && !isBuilt(clause, end, modal))
                    && UnitList.areNames(clause, start, end)) {
                best = end;
            }
        }
        return best;
    }

    /** Whether what stands here before the word of demand is the rest of a work's name: 续建配套工程. */
    private static boolean isBuilt(String clause, int at, int modal) {
        return modal > at && BUILDING.startsIn(clause, at) && BUILT.lengthBefore(clause, at, modal) > 0;
    }

    /** 各地回去后要…, 各级干部越要…, 各电厂存煤不得少于…: what stands between the name and the word of demand is none of it. */
    private static int endOfGeneral(String clause, int start, int modal) {
        if (BOUNDS.startsIn(clause, modal)) {
            return Math.max(start, endOfName(clause.substring(0, modal), start));
        }
        return switch (clause.charAt(modal - 1)) {
            case '也', '都', '均', '还', '越', '更' -> modal - 1;
            case '后', '前', '底', '内' -> {
                var limit = firstDay(clause, start, modal);
                yield limit < modal && areNames(clause, start, limit)
                        ? limit
                        : Math.max(start, endOfName(clause.substring(0, modal), start));
            }
            default -> {
                var name = endOfName(clause.substring(0, modal), start);
                yield name > start && WAYS.startsIn(clause, name) ? name : modal - STRESSES.lengthBefore(clause, modal);
            }
        };
    }

    /** 市财政局10月8日前…, 市财政局十月八日前…. */
    private static boolean opensDay(String clause, int at) {
        return Character.isDigit(clause.charAt(at)) || Numerals.isMonthAt(clause, at);
    }

    private static int firstDay(String clause, int from, int to) {
        var at = from;
        while (at < to && !opensDay(clause, at)) {
            at++;
        }
        return at;
    }

    /** 各类在建工地, 广大市民: whoever is addressed as a whole needs no name that ends like a unit's. */
    private static boolean isGeneral(String words) {
        return GENERAL.matcher(words).matches() && !UnitList.tellsADeed(words) && !MATTERS.ends(words);
    }

    private static boolean areNames(String clause, int start, int end) {
        return UnitList.isNameBefore(clause, start, end) && UnitList.areNames(clause, start, end);
    }

    private boolean isNoSubject(String clause, int start) {
        return ordersAt(clause, start) || demandWords.modalAt(clause, start) > 0;
    }

    /** Whether a verb that orders stands here, and no name that begins like one: 组织、人社部门. Two verbs are no name: 教育引导. */
    private boolean ordersAt(String clause, int start) {
        var length = demandWords.imperativeAt(clause, start);
        if (length == 0) {
            return false;
        }
        var next = start + length;
        var listed = next < clause.length() && clause.charAt(next) == '、' && LISTED.lengthAt(clause, start) > 0;
        return !listed
                && (VERBS_IN_NAMES.lengthAt(clause, start) < length || demandWords.imperativeAt(clause, next) > 1);
    }

    /** A whole clause that is nothing but names: 全市上下，要…. */
    private static boolean isWholeClause(String clause, int start) {
        var names = clause.substring(start);
        return names.length() <= 40 && (names.contains("各") || names.contains("、") || names.contains("上下"));
    }

    private boolean acts(String clause, int at) {
        if (isCounted(clause, at)) {
            return false;
        }
        var order = demandWords.imperativeAt(clause, at);
        if (order > 0 && POINTS.startsIn(clause, at + order)) {
            return false;
        }
        if (clause.startsWith("组织", at - 2)
                && (MUSTERED.lengthAt(clause, at) > 0
                        || ((order > 0 || Character.isDigit(clause.charAt(at)))
                                && UnitList.isNameBefore(clause, 0, at - 2)))) {
            return false;
        }
        return demandWords.modalAt(clause, at) > 0
                || (ACTING.lengthAt(clause, at) > 0 && NOT_ACTING.lengthAt(clause, at) == 0)
                || (order > 0 && (order < 2 || demandWords.modalAt(clause, at + order) == 0))
                || opensDay(clause, at)
                || isInViewOf(clause, at)
                || (clause.charAt(at) == '将' && TAKEN.occurIn(clause, at, clause.length()))
                || ("是为".indexOf(clause.charAt(at)) >= 0 && ANSWERABLE.ends(clause));
    }

    /** Whether a room of the unit stands behind its name, or the rest of a name that begins with a verb: 青云县教育局. */
    private boolean goesOn(String clause, int at) {
        return UnitList.goesOn(clause, at) || opensRest(clause, at);
    }

    /** 青山县|教育局: whether the verb that stands here begins the rest of the name before it. */
    private boolean opensRest(String clause, int at) {
        var verb = PLACES.has(clause.charAt(at - 1)) ? VERBS_BEHIND_PLACES.lengthAt(clause, at) : 0;
        if (verb == 0) {
            return false;
        }
        for (var end = at + verb + 1; end <= Math.min(clause.length(), at + LONGEST_REST); end++) {
            if (OFFICES.lengthBefore(clause, at + verb, end) > 0
                    && (end == clause.length() || acts(clause, end) || "、和与及".indexOf(clause.charAt(end)) >= 0)) {
                return true;
            }
            if (ACTING_OFFICES.lengthBefore(clause, at + verb, end) > 0 && end < clause.length() && acts(clause, end)) {
                return true;
            }
            if (clause.charAt(end - 1) == '、'
                    || (end > at + verb + 1 && demandWords.imperativeAt(clause, end - 1) > 1)) {
                return false;
            }
        }
        return false;
    }

    /** 教育部门视雪情停课: what is decided as things stand. */
    private static boolean isInViewOf(String clause, int at) {
        return clause.charAt(at) == '视' && clause.startsWith("情", at + 2);
    }

    /** 入库企业不少于50家: the firms are what is counted. */
    private static boolean isCounted(String clause, int at) {
        return clause.startsWith("企业", at - 2)
                && (AT_LEAST.startsIn(clause, at)
                        ? COUNTERS.has(clause.charAt(clause.length() - 1))
                        : isNumberOfFirms(clause, at));
    }

    /** 新增企业22家以上. */
    private static boolean isNumberOfFirms(String clause, int at) {
        var end = at;
        while (end < clause.length() && Character.isDigit(clause.charAt(end))) {
            end++;
        }
        return end > at && end < clause.length() && "家户".indexOf(clause.charAt(end)) >= 0;
    }

    /** The length of the longest name of a unit that these words begin with, 0 if they begin with none. */
    int lengthOfName(String words) {
        return Math.max(0, endOfName(words, 0));
    }

    /** The end of the longest name that begins here, -1 if none does: whoever is asked may do anything. */
    private static int endOfName(String clause, int start) {
        var best = -1;
        for (var end = start + 2; end <= Math.min(clause.length(), start + LONGEST_LIST); end++) {
            if (UnitList.isNameBefore(clause, start, end)
                    && UnitList.areNames(clause, start, end)
                    && (best < 0 || UnitList.isTail(clause, best, end))) {
                best = end;
            }
        }
        return best;
    }

    /** The units after 会同, up to what they do together. */
    private List<String> joined(String clause, int start) {
        var best = -1;
        for (var end = start + 2; end <= Math.min(clause.length(), start + LONGEST_LIST); end++) {
            if (areNames(clause, start, end)) {
                if (end == clause.length() || (acts(clause, end) && !goesOn(clause, end))) {
                    return UnitList.split(clause.substring(start, end));
                }
                var longer = best < 0 || UnitList.isTail(clause, best, end);
                best = longer && "，、和及等".indexOf(clause.charAt(end)) < 0 ? end : best;
            }
        }
        return best < 0 ? List.of() : UnitList.split(clause.substring(start, best));
    }
}
