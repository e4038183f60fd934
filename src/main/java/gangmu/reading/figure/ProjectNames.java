package gangmu.reading.figure;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text names construction, investment and production projects. A name ends in 项目, 工程, 产业园 and the like
 * and reaches back to the verb, the 的 or the mark before it. Groups told by number and works without a name of their own are
 * none; a park or a road is one only where the text builds it.
 */
final class ProjectNames {

    private static final Words WORKS = Words.load("figure/project-works");
    private static final Words BUILDINGS = Words.load("figure/project-buildings");
    /** What bears its name from two characters: 柳河大桥. */
    private static final Words ROUTES = Words.of(
            "大桥", "特大桥", "高速", "高速公路", "高铁", "铁路", "隧道", "水库", "机场", "电站", "快速路", "东路", "西路", "南路", "北路", "中路");

    private static final Words ROUTE_KINDS = Words.load("figure/route-kinds");
    private static final Words PLACES = Words.load("figure/project-places");
    private static final Words PHASES = Words.of("一期", "二期", "三期", "四期");
    /** What ends a name where it is listed before 等项目. */
    private static final Words DEEDS = Words.of(
            PHASES, Words.of("扩建", "改扩建", "迁建", "拓宽改造", "扩容改造", "升级改造", "东延", "西延", "南延", "北延", "延伸段", "延长段", "延长线"));
    /** Whatever a name can end with. */
    private static final Words KINDS = Words.of(WORKS, BUILDINGS, PLACES, DEEDS);

    private static final Pattern LISTED = Pattern.compile("(?:等|\\d+个|[两三四五六七八九十]+[个项大])[^，。；：\\n]{0,14}?(?:项目|工程)");

    private static final Words NOT_AFTER = Words.load("figure/project-not-after");
    private static final Words BOUNDARIES = Words.load("figure/project-boundaries");
    private static final Words OPENINGS = Words.load("figure/project-openings");
    private static final Words GENERIC = Words.load("figure/project-generic");
    private static final Words NOT_PROJECTS = Words.load("figure/project-not");
    /** The same for 项目 and 工程: a service centre or a training base is none, its building is. */
    private static final Words NO_WORKS = Words.of(NOT_PROJECTS.words().stream()
            .filter(word -> !word.endsWith("中心") && !word.endsWith("基地"))
            .toList());

    private static final Words ACCOMPANYING = Words.of("配套", "附属");

    /** A work of this kind is a part of what is named before it. */
    private static final String PART = "控制性";

    private static final Words QUALIFIERS = Words.load("figure/project-qualifiers");
    /** The same where what stands before them is long enough to be a name. */
    private static final Words MODELS = Words.of("示范", "试点", "合作", "基础设施");

    /** 打造区域性物流枢纽: what a town wants to be for others, and not what it builds. */
    private static final Words AIMS = Words.of("区域性", "全国性", "全国重要", "国际性", "国际一流", "国内一流", "世界一流", "国内领先", "国际领先");

    private static final Words BUILT_ANYWHERE = Words.of("高标准农田", "农田水利", "节水灌溉", "生态修复", "雨污分流");

    private static final Words BUILDING_SIGNS = Words.load("figure/project-signs");
    private static final Words LOCATIONS = Words.load("figure/project-locations");
    private static final Words WHOLE_WORDS = Words.load("figure/whole-words");
    private static final Characters QUOTES = Characters.of("“”（）");
    private static final Characters MARKS_IN_NAMES = Characters.of("、的”“（）和与及0123456789");
    private static final Characters MARKS_BEFORE_NAMES = Characters.of("、的“（《》‘’】+＋");
    private static final Characters MARKS_AFTER_NAMES = Characters.of("，。；、：！？\n”");
    private static final Pattern PHASE = Pattern.compile("（?[一二三四五]期）?(?:[一二三四五]标段)?");
    private static final Characters PHASE_OPENINGS = Characters.of("（一二三四五");
    /** What a count ends with. */
    private static final Characters COUNTERS = Characters.of("个项处家条座所栋批大类宗");

    private static final Characters MORE = Characters.of("多余");
    private static final Characters NUMERALS = Characters.of("两二三四五六七八九十百");
    /** What a count or the words before it can begin with. */
    private static final Characters COUNT_OPENINGS = Characters.of("共达不超突近约0123456789两二三四五六七八九十百");

    private static final Pattern COUNTED_AFTER = Pattern.compile(
            "(?:共计|共有|共|达到|达|不少于|不低于|超过|超|突破|近|约)?(?:\\d+|[两二三四五六七八九十百]+)(?:多|余)?(?:个(?!月|小时|标段|车间|(?:\\d*[千万]?吨级)?泊位|工作日|子项|单体)|项|宗|批)");
    private static final Pattern SUM_BEFORE = Pattern.compile("投资[^，。；]{1,14}元$");
    /** What ties the name that follows to a sum. */
    static final Words BUILDS = Words.of(
            "的", "建设", "兴建", "新建", "打造", "建起", "建成", "建立", "修建", "筹建", "扩建", "改建", "建造", "实施", "上马", "新上", "改造的");

    private static final Words BUILDING_THERE = Words.of("建设", "新建", "兴建", "修建");
    private static final Words TOTALS = Words.of("总投资", "计划总投资", "预计总投资", "概算总投资", "估算总投资");
    private static final Words COSTS = Words.of(TOTALS, Words.of("投资", "计划投资", "预计投资", "概算投资", "总造价", "造价", "项目总投资"));
    /** The last word of a name is no longer than 产业园区. */
    private static final int LONGEST_KIND = 4;

    private static final Words BUILDING_NOW =
            Words.of("在建", "筹建", "兴建", "承建", "投建", "迁建", "续建", "扩建", "新建", "建成", "建成投用");
    private static final Words DONE = Words.of(
            "开工", "封顶", "竣工", "奠基", "动工", "投用", "投运", "完工", "落成", "改建", "征迁", "试运行", "试产", "封关", "合龙", "通车", "贯通", "通航",
            "建成", "落户", "落地", "浇筑", "打桩", "桩基", "基坑", "地基", "吊装", "架梁");
    /** 加快某学校建设. */
    private static final Words PUSHING = Words.of("加快", "推进", "加快推进", "抓紧", "抓紧推进", "启动", "加紧", "打通", "加快建设", "抓紧建设");

    private static final Words LYING = Words.of("位于", " 位于", "\n位于", "起于", "起自");
    private static final Words THIS = Words.of("该", "这个", "这座", "这一", "这条", "这家", "这处", "这里");
    private static final Words INVESTED = Words.of("投资", "造价");
    private static final Words HERE = Words.of("在");
    /** 建成光伏5兆瓦: what has built something is there itself. */
    private static final Pattern BUILT_ELSE = Pattern.compile("(?:已|已经)?(?:建成|新建|改建)[^，。；、投后通\\d]{2,12}\\d");

    /** 引来配套企业21家: whoever has firms is there itself. */
    private static final Words RECEIVING =
            Words.of("引来", "引进", "引入", "吸引", "集聚", "聚集", "汇聚", "已引", "已吸引", "已集聚", "已聚集", "已入驻", "现有", "共有");

    private static final Pattern BUILT_BY = Pattern.compile("由[^，。；、\\n]{2,20}?(?:投资|投建|建设|承建|兴建|打造|实施|开发)");
    private static final Pattern CAPACITY = Pattern.compile(
            "\\d[\\d.]*(?:多|余)?[万亿]?(?:吨|米|套|台|辆|件|平方米|公里|千瓦|兆瓦|吉瓦|兆瓦时|颗|枚|MW|GW|kV|千伏|立方米|头|只|亩|瓶|片|支|GWh|MWh|号|线|P|m|t|条|[A-Za-z]+).*");
    private static final Characters DIGITS = Characters.of("0123456789");
    private static final Characters IN_NUMBERS = Characters.of("0123456789.万亿");
    private static final Pattern YEAR = Pattern.compile(".*?\\d{4}年度?(?:\\d{1,2}月(?:\\d{1,2}日)?)?");
    private static final Pattern DATE = Pattern.compile(".*?(?:\\d月(?:\\d{1,2}日)?|\\d日)(?:底|末)?(?:之?前|起)?");
    private static final Words SITUATED = Words.of("选址", "位于", "坐落", "落户", "落地", "建在");
    /** What the short name of a place ends with: 和平里, 柳树庄, 龙头山. */
    private static final Characters SETTLED = Characters.of("里苑庄村巷坊屯寨湾岭塘山");

    private static final String FIRM = "公司";
    private static final Words FULL_FIRM = Words.of("有限公司");
    private static final Words YEARLY = Words.of("年产", "日产", "年处理", "年加工", "日处理", "年生产");
    private static final int LONGEST_SERIALS = 16;
    /** Right behind a name it is being built, wherever that is. */
    private static final Words ON_SITE = Words.of("工地", "施工现场", "建设现场", "建设工地", "施工工地");

    private static final int LONGEST_CARD = 120;
    private static final Characters LINE_ENDS = Characters.of("。；\n");
    private static final Characters AND = Characters.of("和与及");
    private static final Characters JOINTS = Characters.of("、和与及");
    private static final int LONGEST = 32;
    /** The name of a work has so many characters of its own at least. */
    private static final int SHORTEST = 2;
    /** The name of a building that costs so much needs no more characters. */
    private static final int SHORTEST_OF_A_SUM = 4;

    private static final int SHORTEST_OF_A_MODEL = 8;

    /** The same for a name that a headline opens with. */
    private static final int SHORTEST_ALONE = 5;

    private static final int SIGN_WITHIN = 14;
    private static final int SIGN_AFTER = 32;
    private static final int DONE_WITHIN = 12;

    List<ProjectName> find(String text) {
        var found = new ArrayList<ProjectName>();
        var titles = Names.ofDocuments(text);
        var from = 0;
        for (var at = KINDS.indexIn(text, 0); at >= 0; ) {
            var kind = kindAt(text, at);
            var end = at + kind.words().lengthAt(text, at);
            var name = titles.get(at) ? null : ending(text, from, at, end, kind, !found.isEmpty());
            if (name != null) {
                addListedBefore(text, from, name, found);
                found.add(name);
                addListed(text, found);
                from = found.getLast().end();
                end = from;
            }
            at = KINDS.indexIn(text, end);
        }
        return found;
    }

    /** What is listed after a project and before 等项目 or 两个项目 are projects, whatever they end in. */
    private static void addListed(String text, List<ProjectName> found) {
        var end = found.getLast().end();
        if (!text.startsWith("、", end)) {
            return;
        }
        var listed = new ArrayList<ProjectName>();
        for (var at = end + 1; at < text.length() && !Clause.isEnd(text.charAt(at)); at++) {
            var last = text.charAt(at) == '等' || isCount(text, at, text.length());
            if (last || text.charAt(at) == '、') {
                var start = trimmed(text, end + 1, at);
                if (start < 0 || beginning(text, start, at) > start || ownLength(text, start, at) < SHORTEST_OF_A_SUM) {
                    return;
                }
                listed.add(named(start, at, text.substring(start, at)));
                end = at;
            }
            if (last) {
                if (LISTED.matcher(text).region(at, text.length()).lookingAt()) {
                    found.addAll(listed);
                }
                return;
            }
        }
    }

    /**
     * What stands before a project in a list that a verb of building opens is one as well, though nothing else is said of it:
     * 推进某某中心、某某路北延、某某工程.
     */
    private static void addListedBefore(String text, int from, ProjectName project, List<ProjectName> found) {
        var listed = new ArrayList<ProjectName>();
        var start = project.start();
        while (start > from && text.charAt(start - 1) == '、') {
            var end = start - 1;
            start = KINDS.lengthBefore(text, end) > 0 ? trimmed(text, beginning(text, from, end), end) : -1;
            if (start < 0 || ownLength(text, start, end) < shortestListed(text, start, end)) {
                return;
            }
            listed.addFirst(named(start, end, text.substring(start, end)));
        }
        if (!listed.isEmpty() && PUSHING.lengthBefore(text, start) > 0) {
            found.addAll(listed);
        }
    }

    /** 便民服务中心 is listed with projects and none by its name; one that says of what it is and where may be. */
    private static int shortestListed(String text, int start, int end) {
        return NOT_PROJECTS.occurIn(text, start, end) ? SHORTEST_OF_A_MODEL : SHORTEST_ALONE;
    }

    /** Whether words end as the name of a project can. */
    static boolean mayEnd(String words) {
        return KINDS.ends(words);
    }

    /** Whether words that stand alone are the name of a work or of a building of their own. */
    static boolean mayName(String words) {
        return (WORKS.ends(words) || BUILDINGS.ends(words)) && ownLength(words, 0, words.length()) >= SHORTEST_ALONE;
    }

    private static Kind kindAt(String text, int at) {
        if (WORKS.startsIn(text, at)) {
            return Kind.WORK;
        }
        if (BUILDINGS.startsIn(text, at)) {
            return Kind.BUILDING;
        }
        return PLACES.startsIn(text, at) ? Kind.PLACE : Kind.DEED;
    }

    /** The name that ends with the kind of work at hand, if it is one. */
    private @Nullable ProjectName ending(String text, int from, int kind, int kindEnd, Kind of, boolean after) {
        var work = of == Kind.WORK;
        var model = work && MODELS.lengthBefore(text, kind) > 0;
        if ((work && !model && QUALIFIERS.lengthBefore(text, kind) > 0) || isOfAFirm(text, kind)) {
            return null;
        }
        var end = kindEnd;
        if (end < text.length() && PHASE_OPENINGS.has(text.charAt(end))) {
            var phase = PHASE.matcher(text).region(end, text.length());
            end = phase.lookingAt() ? phase.end() : end;
        }
        if (isOtherWord(text, end) || goesOn(text, end, work) || text.startsWith(PART, kind - PART.length())) {
            return null;
        }
        var open = beginning(text, from, kind);
        var joined = work && open > from && AND.has(text.charAt(open - 1));
        if (work && (joined ? isNothingOfItsOwn(text, open, end) : kind - open < SHORTEST)) {
            return null;
        }
        var start = trimmed(text, open, kind);
        if (joined) {
            var wide = trimmed(text, beginning(text, from, open - 1), kind);
            var alone = start >= 0 && ownLength(text, start, kind) >= 4;
            start = alone && !isOneWithBefore(text, wide, open - 1) ? start : wide;
        }
        if (start < 0 || start >= kind) {
            return null;
        }
        var name = text.substring(start, end);
        var there = model && isModelSomewhere(text, start, kind);
        if (model && !there && ownLength(text, start, kind) < SHORTEST_OF_A_MODEL && !isTotalTold(text, start, end)) {
            return null;
        }
        if ((work && isQuotation(text, start, kind) && !isTotalTold(text, start, end))
                || (!there && !isOwnName(text, start, kind, end, of))
                || (of == Kind.BUILDING && AIMS.startsIn(text, start))
                || ((of == Kind.WORK ? NO_WORKS : NOT_PROJECTS).occurIn(name)
                        && !there
                        && !(model && isTotalAfter(text, end)))
                || isCounted(text, start, end, work, end > kindEnd)) {
            return null;
        }
        var built = switch (of) {
            case WORK -> true;
            case BUILDING -> end > kindEnd || isBuilt(text, start, end);
            case PLACE ->
                end > kindEnd
                        || isBuiltBeside(text, start, end)
                        || (after && start == from + 1 && JOINTS.has(text.charAt(from)));
            case DEED ->
                (text.startsWith("等", end)
                                && LISTED.matcher(text)
                                        .region(end, text.length())
                                        .lookingAt())
                        || (PHASES.startsIn(text, kind) && isBuiltBefore(text, start, end));
        };
        if (!built) {
            return null;
        }
        return named(start, end, name);
    }

    /** 投资3亿元的尾矿利用及玻璃项目: one sum is told of both, and what stands before 及 is no work by itself. */
    private static boolean isOneWithBefore(String text, int start, int and) {
        return start >= 0 && start < and && KINDS.lengthBefore(text, and) == 0 && isTotalBefore(text, start);
    }

    /** Whether what is joined by 和 or 及 has no name; 泵站及配套管网工程 is one work with what stands before. */
    private static boolean isNothingOfItsOwn(String text, int start, int end) {
        return ownLength(text, start, end) == 0 && !ACCOMPANYING.startsIn(text, start);
    }

    /** The name that stands between these indexes. */
    static ProjectName named(int start, int end, String name) {
        return new ProjectName(start, end, name, core(name));
    }

    /** Whether another kind of work follows with nothing between that could end a name: 产业园标准化厂房项目. */
    private static boolean goesOn(String text, int end, boolean work) {
        if (PLACES.startsIn(text, end)) {
            return true;
        }
        var first = endOfSerials(text, end);
        for (var at = first; at < text.length() && at < first + 12; at++) {
            var c = text.charAt(at);
            if (Clause.isEnd(c) || MARKS_IN_NAMES.has(c) || isBoundary(text, at)) {
                return false;
            }
            var length = Math.max(WORKS.lengthAt(text, at), work ? 0 : BUILDINGS.lengthAt(text, at));
            if (length > 0) {
                return !isOtherWord(text, at + length) && !text.startsWith(PART, at - PART.length());
            }
            var sign = BUILDING_SIGNS.lengthAt(text, at);
            if (sign > 0 && !WORKS.startsIn(text, at + sign - 1) && !isSoonWork(text, at + sign)) {
                return false;
            }
        }
        return false;
    }

    /** Where the numbers of berths or blocks end that stand here: 9号、10号. */
    private static int endOfSerials(String text, int from) {
        var end = from;
        for (var at = from; at - from <= LONGEST_SERIALS && at < text.length(); at++) {
            if (text.charAt(at) == '号' && at > end) {
                end = at + 1;
            } else if (!DIGITS.has(text.charAt(at)) && !(text.charAt(at) == '、' && at == end)) {
                return end;
            }
        }
        return end;
    }

    /** Whether this 、 stands between the numbers of one work: 9号、10号泊位. */
    private static boolean isBetweenSerials(String text, int mark) {
        return text.charAt(mark) == '、'
                && mark > 1
                && text.charAt(mark - 1) == '号'
                && DIGITS.has(text.charAt(mark - 2))
                && endOfSerials(text, mark + 1) > mark + 1;
    }

    /** Whether what follows makes the kind of work a part of another word: 项目部, but not 基地机器轰鸣. */
    private static boolean isOtherWord(String text, int end) {
        return NOT_AFTER.lengthAt(text, end) > 0 && WHOLE_WORDS.lengthAt(text, end) <= NOT_AFTER.lengthAt(text, end);
    }

    private static boolean isSoonWork(String text, int from) {
        for (var at = from; at <= from + 4; at++) {
            if (WORKS.startsIn(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(String text, int at) {
        var length = BOUNDARIES.lengthAt(text, at);
        return length > 0 && WHOLE_WORDS.lengthAt(text, at) <= length;
    }

    /** Goes back from the kind of work to where the name begins. */
    private static int beginning(String text, int from, int kind) {
        var lowest = Math.max(from, kind - LONGEST);
        var at = kind;
        while (at > lowest) {
            var c = text.charAt(at - 1);
            if (c == '”') {
                var open = lastOpen(text, '“', lowest, at);
                if (open < lowest || at - open > 16) {
                    return at;
                }
                at = open;
                continue;
            }
            if (c == '）') {
                var open = lastOpen(text, '（', lowest, at);
                if (open < lowest || at - open > 10 || isSerial(text, open + 1, at - 1)) {
                    return at;
                }
                at = open;
                continue;
            }
            if (isBetweenSerials(text, at - 1)) {
                at--;
                continue;
            }
            if (Clause.isEnd(c) || MARKS_BEFORE_NAMES.has(c) || (c == '.' && isSerialAt(text, at))) {
                return at;
            }
            var length = BOUNDARIES.lengthBefore(text, at);
            if (length > 0 && !isInsideWord(text, at - length, at)) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** Whether only a numeral stands between these indexes, as in （二）. */
    private static boolean isSerial(String text, int from, int to) {
        var at = from;
        while (at < to && NumberScanner.isNumeral(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    /** Whether the number of an item ends here: 2. before words. */
    private static boolean isSerialAt(String text, int end) {
        return end > 1 && DIGITS.has(text.charAt(end - 2)) && !DIGITS.has(text.charAt(end));
    }

    private static int lastOpen(String text, char mark, int lowest, int end) {
        var at = end - 1;
        while (at >= lowest && text.charAt(at) != mark) {
            at--;
        }
        return at;
    }

    /** Whether the characters are the part of a longer word: 在 of 在建, 为 of 行为. */
    private static boolean isInsideWord(String text, int start, int end) {
        return WHOLE_WORDS.lengthAt(text, start) > end - start || WHOLE_WORDS.lengthBefore(text, end) > end - start;
    }

    /** 在某某新区建设船用电机基地: where it is built is not in its name. */
    private static int behindSite(String text, int start, int kind) {
        var build = text.startsWith("在", start - 1) ? BUILDING_THERE.indexIn(text, start, kind) : -1;
        var name = build > start ? build + BUILDING_THERE.lengthAt(text, build) : kind;
        return name < kind ? name : start;
    }

    /** Leaves out what opens a name without belonging to it: sums, years, 新建, 该; -1 where a count or a batch is told. */
    private static int trimmed(String text, int start, int kind) {
        var at = behindSite(text, start, kind);
        while (at < kind) {
            var digit = DIGITS.indexIn(text, at, kind) - at;
            if (digit >= 0) {
                var words = text.substring(at, kind);
                var number = words.substring(digit);
                var yuan = words.lastIndexOf("元");
                if (yuan > digit) {
                    at += yuan + 1;
                    continue;
                }
                var year = YEAR.matcher(words);
                if (words.indexOf('年') > 0 && year.lookingAt()) {
                    at += year.end();
                    continue;
                }
                if (isCount(text, at + digit, kind)
                        && (number.endsWith("条") || !CAPACITY.matcher(number).matches())) {
                    return -1;
                }
                var date = DATE.matcher(words);
                if ((words.indexOf('月') > 0 || words.indexOf('日') > 0) && date.lookingAt()) {
                    at += date.end();
                    continue;
                }
            }
            var length = OPENINGS.lengthAt(text, at);
            if (length == 0 || WHOLE_WORDS.lengthAt(text, at) > length || at + length > kind) {
                break;
            }
            at += length;
        }
        at = behindFirm(text, at, kind);
        return isBatch(text, at) || tellsSite(text, at) ? -1 : at;
    }

    /** 该项目选址某产业园: where lies what was named before. */
    private static boolean tellsSite(String text, int start) {
        return text.startsWith("项目", start) && SITUATED.startsIn(text, start + "项目".length());
    }

    /** 某某公司年产3万吨, 某某有限公司铜箔智能工厂: whose it is does not belong to the name of what stands there. */
    private static int behindFirm(String text, int start, int kind) {
        var firm = text.indexOf(FIRM, start, kind);
        var end = firm + FIRM.length();
        return firm > start && (YEARLY.startsIn(text, end) || isNamedBehindFirm(text, end, kind)) ? end : start;
    }

    private static boolean isNamedBehindFirm(String text, int end, int kind) {
        return FULL_FIRM.lengthBefore(text, end) > 0
                && !WORKS.startsIn(text, kind)
                && ownLength(text, end, kind) >= SHORTEST_OF_A_SUM;
    }

    /** 第二批: what follows are many; 一项: it is said what something is, not what it is called. */
    private static boolean isBatch(String text, int start) {
        return text.startsWith("一项", start)
                || (text.startsWith("批", start + 2)
                        && text.charAt(start) == '第'
                        && NumberScanner.isNumeral(text.charAt(start + 1)));
    }

    /** The words of a name that are its own. */
    private static String core(String name) {
        return without(GENERIC, name);
    }

    /** The length of the core of a name that stands in a text. */
    private static int ownLength(String text, int start, int end) {
        var own = 0;
        for (var at = start; at < end; ) {
            var length = GENERIC.lengthAt(text, at, end);
            own += length == 0 && !QUOTES.has(text.charAt(at)) ? 1 : 0;
            at += Math.max(1, length);
        }
        return own;
    }

    private static String without(Words words, String name) {
        var left = new StringBuilder();
        for (var at = 0; at < name.length(); ) {
            var length = words.lengthAt(name, at);
            if (length == 0) {
                if (!QUOTES.has(name.charAt(at))) {
                    left.append(name.charAt(at));
                }
                at++;
            } else {
                at += length;
            }
        }
        return left.toString();
    }

    /** 某某集团项目 are all that the firm builds. */
    private static boolean isOfAFirm(String text, int kind) {
        return text.startsWith("集团", kind - 2) || text.startsWith("公司", kind - 2) || text.startsWith("企业", kind - 2);
    }

    /** 六个…项目 and 技改项目22个 are groups; of 产业园一期6栋厂房 the number counts what stands behind it. */
    private static boolean isCounted(String text, int start, int end, boolean work, boolean phase) {
        if (isCount(text, start, end) || isCountBefore(text, start)) {
            return true;
        }
        return end < text.length()
                && !(phase && !work)
                && COUNT_OPENINGS.has(text.charAt(end))
                && (work
                        ? COUNTED_AFTER.matcher(text).region(end, text.length()).lookingAt()
                        : isCount(text, end, text.length()));
    }

    /** Whether a number and what is counted with it stand whole between these indexes, at the first of them: 22个, 三十多家. */
    private static boolean isCount(String text, int from, int to) {
        var numerals = DIGITS.has(text.charAt(from)) ? IN_NUMBERS : NUMERALS;
        var at = from;
        while (at < to && numerals.has(text.charAt(at))) {
            at++;
        }
        var number = at;
        at += at < to && MORE.has(text.charAt(at)) ? 1 : 0;
        return number > from && at < to && COUNTERS.has(text.charAt(at));
    }

    /** Whether such a count ends before this index. */
    private static boolean isCountBefore(String text, int end) {
        if (end == 0 || !COUNTERS.has(text.charAt(end - 1))) {
            return false;
        }
        var number = end > 1 && MORE.has(text.charAt(end - 2)) ? end - 3 : end - 2;
        return number >= 0 && (DIGITS.has(text.charAt(number)) || NUMERALS.has(text.charAt(number)));
    }

    /** Whether the text builds or inspects what it names, rather than telling where something lies. */
    private static boolean isBuilt(String text, int start, int end) {
        if (isTotalBefore(text, start)
                || isOnCard(text, end)
                || isItem(text, start, end)
                || ON_SITE.startsIn(text, end)
                || isBuiltNext(text, Clause.sentenceEnd(text, end) + 1, end)) {
            return true;
        }
        if (LOCATIONS.lengthBefore(text, start) > 0
                || RECEIVING.startsIn(text, end)
                || BUILT_ELSE.matcher(text).region(end, text.length()).lookingAt()
                || text.startsWith("内", end)
                || text.startsWith("里", end)) {
            return false;
        }
        if (BUILDING_SIGNS.occurIn(text, Math.max(Clause.start(text, start), start - SIGN_WITHIN), start)) {
            return true;
        }
        var to = end;
        while (to < text.length() && to < end + SIGN_AFTER && !LINE_ENDS.has(text.charAt(to))) {
            to++;
        }
        var next = end;
        while (next < to && !Clause.isEnd(text.charAt(next))) {
            next++;
        }
        return WORKS.occurIn(text, end, next) || BUILDING_SIGNS.occurIn(text, end, to);
    }

    /** Whether a sentence comes back to what was named and builds it: 该项目…, 这座由某集团投资…, 产业园总投资…. */
    private static boolean isBuiltNext(String text, int start, int nameEnd) {
        return text.startsWith("该项目", start)
                || (THIS.startsIn(text, start) && INVESTED.occurIn(text, start, Clause.sentenceEnd(text, start)))
                || tellsCostOfKind(text, start, nameEnd);
    }

    /** 产业园计划总投资…, 该校投资…: whether a sentence opens with the last word of a name, short where 该 points to it, and tells what it costs. */
    private static boolean tellsCostOfKind(String text, int start, int nameEnd) {
        if (nameEnd < LONGEST_KIND || start + LONGEST_KIND > text.length()) {
            return false;
        }
        var points = THIS.lengthAt(text, start);
        for (var kind = points > 0 ? 1 : 2; kind <= LONGEST_KIND; kind++) {
            var told = start + points + kind;
            if (text.regionMatches(start + points, text, nameEnd - kind, kind)
                    && (COSTS.startsIn(text, told) || (points > 0 && isInvestedBy(text, told)))) {
                return true;
            }
        }
        return false;
    }

    /** 由某集团投资3亿元: whoever paid for it is told. */
    private static boolean isInvestedBy(String text, int at) {
        var by = text.startsWith("由", at) ? BUILT_BY.matcher(text).region(at, text.length()) : null;
        return by != null && by.lookingAt() && INVESTED.lengthBefore(text, by.end()) > 0;
    }

    /** Whether the words right beside a place build it: 总投资6亿元的, 在建的, 主体封顶. */
    private static boolean isBuiltBeside(String text, int start, int end) {
        return isTotalBefore(text, start)
                || isItem(text, start, end)
                || ON_SITE.startsIn(text, end)
                || isBuiltBefore(text, start, end)
                || (text.startsWith("，", end) && (tellsCostOfKind(text, end + 1, end) || COSTS.startsIn(text, end + 1)))
                || tellsCostOfKind(text, Clause.sentenceEnd(text, end) + 1, end)
                || (LOCATIONS.lengthBefore(text, start) == 0
                        && !HERE.occurIn(text, start, end)
                        && (isTotalAfter(text, end) || isBuiltAfter(text, end)));
    }

    /** 筹建, 由某集团投建的: right before a place, it is being built. */
    private static boolean isBuiltBefore(String text, int start, int nameEnd) {
        var end = text.startsWith("的", start - 1) ? start - 1 : start;
        return BUILDING_NOW.lengthBefore(text, end) > 0
                || (end == start && PUSHING.lengthBefore(text, start) > 0 && text.startsWith("建设", nameEnd))
                || (end < start && (text.startsWith("建设", end - 2) || DONE.lengthBefore(text, end) > 0));
    }

    /** 下月封顶, 由某集团建设: right after a place, it is being built. */
    private static boolean isBuiltAfter(String text, int end) {
        return isOnCard(text, end)
                || (text.startsWith("由", end)
                        && BUILT_BY.matcher(text).region(end, text.length()).lookingAt())
                || isDoneAfter(text, end);
    }

    /** 某体验馆位于某县，投资6800万元: what it costs is told with where it lies. */
    private static boolean isOnCard(String text, int end) {
        return LYING.lengthAt(text, end) > 0 && INVESTED.occurIn(text, end, Clause.sentenceEnd(text, end + 1));
    }

    /** 2.某某产线。某公司投资…: an item of a list that opens with the name and tells what it costs. */
    private static boolean isItem(String text, int start, int end) {
        return start > 1
                && text.startsWith("。", end)
                && ".、．".indexOf(text.charAt(start - 1)) >= 0
                && NumberScanner.isNumeral(text.charAt(start - 2))
                && INVESTED.occurIn(text, end, endOfLine(text, end));
    }

    private static int endOfLine(String text, int from) {
        var most = Math.min(text.length(), from + LONGEST_CARD);
        var end = text.indexOf('\n', from, most);
        return end < 0 ? most : end;
    }

    private static boolean isDoneAfter(String text, int end) {
        var done = DONE.indexIn(text, end, Math.min(text.length(), end + DONE_WITHIN));
        return done >= 0 && MARKS_AFTER_NAMES.indexIn(text, end, done) < 0;
    }

    /** 柳林镇高标准农田示范: what many places build bears the name of the one where it is the model. */
    private static boolean isModelSomewhere(String text, int start, int kind) {
        var built = BUILT_ANYWHERE.indexIn(text, start, kind);
        return built > start && ownLength(text, start, built) >= SHORTEST && DIGITS.indexIn(text, start, built) < 0;
    }

    /** “育苗”工程: a slogan that a campaign bears. */
    private static boolean isQuotation(String text, int start, int kind) {
        return text.charAt(start) == '“' && text.indexOf('”', start) == kind - 1;
    }

    /** Whether enough of the name is its own. A short one will do where the text builds it or tells what it costs. */
    private static boolean isOwnName(String text, int start, int kind, int end, Kind of) {
        if (of == Kind.DEED) {
            return ownLength(text, start, kind) >= SHORTEST_OF_A_SUM;
        }
        if (of == Kind.WORK) {
            var before = ownLength(text, start, kind);
            return before >= 4
                    || (before == 3 && SETTLED.has(text.charAt(start + 2)))
                    || (before >= 2 && isTotalTold(text, start, end));
        }
        return ownLength(text, start, end) >= 5
                || (end - start >= SHORTEST_OF_A_SUM && isTotalTold(text, start, end))
                || (ROUTES.startsIn(text, kind)
                        && without(ROUTE_KINDS, core(text.substring(start, kind)))
                                        .length()
                                >= 2
                        && isBuiltBeside(text, start, end));
    }

    /** A short name will do where the text tells what the project costs: 总投资2亿元的海川项目. */
    private static boolean isTotalTold(String text, int start, int end) {
        return isTotalBefore(text, start) || isTotalAfter(text, end);
    }

    private static boolean isTotalBefore(String text, int start) {
        var end = start;
        for (var opening = OPENINGS.lengthBefore(text, end); opening > 0; opening = OPENINGS.lengthBefore(text, end)) {
            if (sumBefore(text, end) > 0) {
                break;
            }
            end -= opening;
        }
        var sum = sumBefore(text, end);
        return sum > 0
                && SUM_BEFORE
                        .matcher(text.substring(Math.max(0, sum - 24), sum))
                        .find();
    }

    /** Where a sum ends that words of building tie to the name that begins here; -1 if none does. */
    private static int sumBefore(String text, int start) {
        var end = text.startsWith("的", start - 1) ? start - 1 : start;
        end -= BUILDS.lengthBefore(text, end);
        return end < start && text.startsWith("元", end - 1) ? end : -1;
    }

    private static boolean isTotalAfter(String text, int end) {
        return TOTALS.startsIn(text, text.startsWith("，", end) ? end + 1 : end);
    }

    /** What the name of a project ends with, and so how much the text must say before it is one. */
    private enum Kind {
        /** 项目, 工程: whatever is said of it. */
        WORK,
        /** 产业园, 大桥: where the sentence builds it. */
        BUILDING,
        /** 博物馆, 度假区: where the words beside it build it. */
        PLACE,
        /** 二期, 迁建: where projects are listed; a phase also where the words before it build it. */
        DEED;

        Words words() {
            return switch (this) {
                case WORK -> WORKS;
                case BUILDING -> BUILDINGS;
                case PLACE -> PLACES;
                case DEED -> DEEDS;
            };
        }
    }
}
