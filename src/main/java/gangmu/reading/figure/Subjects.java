package gangmu.reading.figure;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says what each quantity of a text counts or measures, in the words around it: the noun after the measure word
 * (126个重点项目), the clause before the number (办结率达82.1%), or what an earlier number of the sentence was about (…，增长5.7%).
 */
final class Subjects {

    private static final Words LEAD_INS = Words.load("figure/lead-ins");
    private static final Words LINKS = Words.load("figure/links");
    private static final Words DEPENDENTS = Words.load("figure/dependents");
    private static final Words BARE_VERBS = Words.load("figure/bare-verbs");
    private static final Words CHANGES = Words.load("figure/changes");
    private static final Words INDICATORS = Words.load("figure/indicators");
    private static final Words ACHIEVEMENTS = Words.load("figure/achievements");
    private static final Words WHOLE_WORDS = Words.load("figure/whole-words");
    private static final List<String> OPENINGS = List.of("实现", "实施", "建成", "购置", "共", "抓好", "做好", "加快推进", "加快", "推进");
    private static final Words OPENING_VERBS = Words.of(OPENINGS);
    static final Pattern LIMIT = Pattern.compile(
            "(?:[今明当次]年)?(?:(?<![距离])(?:\\d{1,2}月(?:\\d{1,2}日|[上中下]旬)?|\\d{4}年|(?<![一二两三四五六七八九十几数多])年)(?:底|末)?(?:之?前|以前)|\\d{1,2}月(?:底|末)|(?<![距离])年底|年内|(?:赶在|抢在)?“?(?:国庆|中秋|元旦|春节|元宵|清明|五一|端午|七一|十一|汛期|主汛期|雨季|封冻|入冬|开学|供暖季|上冻)”?(?:节|假期|来临|到来)?(?:之?前|以前))");
    /** No limit is told without one of these. */
    private static final Words LIMIT_SIGNS = Words.of(
            Words.of("月底", "月末", "年底", "年内"),
            Words.of("月日旬年底末庆秋旦节宵明一午期季冻冬学”临来"
                    .chars()
                    .mapToObj(Character::toString)
                    .flatMap(time -> Stream.of(time + "前", time + "之前", time + "以前"))
                    .toList()));

    private static final Pattern TIME = Pattern.compile(
            "^(?:截至|截止到?|自|从|在)?(?:\\d{4}年)?(?:\\d{1,2}(?:[-—至到]\\d{1,2})?月份?)?(?:\\d{1,2}[日号])?(?:[上中下]旬|\\d{1,2}时|[上下]午|晚)?(?:底|末|初|年底)?(?:之?前|以前|起|止)?");
    private static final Characters TIME_OPENINGS = Characters.of("0123456789截自从在上中下晚底末初年之以前起止");
    /** Verbs that may speak of something named earlier, but not where they bring their own object: 减少二氧化碳排放. */
    private static final Words VERBS_OF_THEIR_OWN = Words.of("完成", "减少", "增加", "提高", "降低", "惠及", "带动", "覆盖");

    private static final Pattern PERIOD = Pattern.compile("(?:前|近|过去|最近)?\\d{1,2}个(?:月|季度|多月)(?:来|内|以来)?");
    private static final Characters PERIOD_OPENINGS = Characters.of("0123456789前近过最");
    /** Verbs that go on from one number to the next: 由5个增至9个. */
    private static final Words ONWARD = Words.of(
            "提升", "跃升", "攀升", "飙升", "涨", "跌", "卖", "提高", "增加", "增长", "下降", "降低", "降", "升", "增", "减少", "扩大", "上升", "回落",
            "缩短", "压缩", "压减", "缩减", "精简", "整合", "合并", "归并", "发展", "拓展", "扩展", "壮大", "延长", "延伸", "调整", "调增", "调减", "上调",
            "下调", "核减", "追加", "拓宽", "扩", "改", "优化", "并");

    private static final Words TO = Words.of("到", "至", "为", "成", "成了");
    private static final Words RANKED_AMONG =
            Words.of("中排", "中居", "中位居", "中列", "中位列", "中名列", "里排", "里居", "里位居", "里列", "里位列", "里名列");
    private static final Characters MARKS = Characters.of("，。；、");
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.、]");
    /** Nobody lists more quantities of one thing. */
    private static final int MOST_LISTED = 16;

    private static final int LONGEST = 26;
    /** 问卷显示，…: what follows is of something else. */
    private static final Words SOURCES = Words.of("显示", "表明", "发现", "获悉", "统计", "介绍", "通报", "指出", "了解到", "得知");

    private static final Words SUMS = Words.of("总投资", "计划总投资", "预计总投资", "概算总投资", "总投资额", "投资总额", "总造价");
    private static final Words SHARES = Words.of("比重", "比例", "份额");
    /** Who has what is told after 的: 其中4家的产品. */
    private static final Words OWNERS = Words.of("家", "户", "名", "人");

    /** 来自海外的客商: where those come from who are counted. */
    private static final String FROM = "来自";
    /** 达到Ⅲ类水质: what was reached without a number. */
    private static final Pattern REACHES = Pattern.compile("达到?[^\\d]{3,}");
    /** 使用15年以上的: of which of the things the number tells. */
    private static final Pattern CLASS =
            Pattern.compile("[^，。；、\\d]{0,4}\\d[\\d.]*[^，。；、\\d]{1,3}?及?以[上下]的?(?![，。；、）])");

    /** 首期3亿元二季度到位: when money will be there is not what it is for. */
    private static final Words PARTS_OF_YEAR =
            Words.of("一季度", "二季度", "三季度", "四季度", "上半年", "下半年", "年内", "年底", "今年", "明年", "去年", "前年");

    /** 末位：某某镇. */
    private static final Words LAST_PLACES = Words.load("last-places");

    private static final String IN_A_ROW = "连续";
    /** 连续两年保持90%: how much it was all the time is told of the same thing. */
    private static final Words HELD = Words.of("保持", "稳定在", "达到", "超过", "高于", "低于", "居", "位居");

    /** What is done so long is told in so many words at most. */
    private static final int LONGEST_DEED = 14;

    /** What the next entry of a row is called has so many characters at most. */
    private static final int LONGEST_ENTRY = 10;
    /** 港口累计完成吞吐量: what grows is told behind it. */
    private static final String DONE_SO_FAR = "累计完成";
    /** 由三年前, 从最初. */
    private static final int LONGEST_ORIGIN = 5;

    private static final Characters THEN = Characters.of("初前来先去年");
    /** Words before a number are read no further back. */
    private static final int LONGEST_LEAD = 120;
    /** Further on, a topic is forgotten. */
    private static final int FAR = 80;

    private final Prose prose;
    private final String text;
    private final List<Quantity> quantities;
    private final List<String> found = new ArrayList<>();
    private String topic = "";
    private int topicAt = -1;
    private boolean topicOfThings;
    /** What was counted last in 个 or 家, and where: 已开工8个 counts it again in a later sentence. */
    private String things = "";

    private int thingsAt = -1;

    private Subjects(Prose prose, List<Quantity> quantities) {
        this.prose = prose;
        this.text = prose.text();
        this.quantities = quantities;
    }

    /** One subject for each quantity. */
    static List<String> of(Prose prose, List<Quantity> quantities) {
        return new Subjects(prose, quantities).find();
    }

    private List<String> find() {
        var last = 0;
        for (var i = 0; i < quantities.size(); ) {
            last = Math.max(last, i);
            while (last + 1 < quantities.size() && isListed(quantities.get(last), quantities.get(last + 1))) {
                last++;
            }
            if (i > 0 && upper(i - 1) == i) {
                found.add(found.getLast());
                i++;
                continue;
            }
            if (last > i && shared(i, last)) {
                i = last + 1;
                continue;
            }
            found.add(subject(i));
            i++;
        }
        return found;
    }

    /** Whether nothing but a mark of listing stands between the two. */
    private boolean isListed(Quantity one, Quantity next) {
        var between = next.start() - one.end();
        return (between == 1 && "、和与及".indexOf(text.charAt(one.end())) >= 0)
                || (between == 2 && text.startsWith("以及", one.end()));
    }

    /** 甲、乙产量分别增长3%、5%: each number belongs to one of the listed. Says whether the words could be shared out. */
    private boolean shared(int first, int last) {
        var before = before(first);
        var cut = before.indexOf("分别");
        if (cut < 0) {
            cut = before.indexOf("依次");
        }
        if (cut < 0) {
            return sharedAgain(first, last, links(lead(before)));
        }
        var listed = lead(before.substring(0, cut));
        if (listed.isEmpty()) {
            listed = told(quantities.get(first));
        }
        var verb = links(before.substring(cut + 2));
        var items = items(listed);
        var size = last - first + 1;
        if (items.size() != size || items.contains("")) {
            var told = toldBefore(first, size);
            var measured = indicatorAtEnd(listed).equals(listed) ? listed : "";
            for (var each : told) {
                found.add(each + measured + verb);
            }
            return !told.isEmpty();
        }
        var tail = sharedTail(items);
        var lead = items.getFirst().startsWith("比") || items.getFirst().startsWith("较")
                ? items.getFirst().substring(0, 1)
                : "";
        var owner = lead.isEmpty() ? "" : topicFor(quantities.get(first).start(), false);
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var whole = i == items.size() - 1 || item.endsWith(tail) ? item : item + tail;
            found.add(owner + (item.startsWith(lead) ? "" : lead) + whole + verb);
        }
        if (lead.isEmpty()) {
            topic = listed;
            topicAt = quantities.get(first).start();
            topicOfThings = false;
        }
        return true;
    }

    /** 甲、乙产量分别达到3吨、5吨，增长2%和4%: what was told of each before goes on with each. */
    private boolean sharedAgain(int first, int last, String verb) {
        var size = last - first + 1;
        if (verb.isEmpty() || !CHANGES.startsIn(verb, 0) || first < size) {
            return false;
        }
        for (var i = first - size; i < first - 1; i++) {
            if (!isListed(quantities.get(i), quantities.get(i + 1))
                    || found.get(i).equals(found.get(i + 1))) {
                return false;
            }
        }
        var told = toldBefore(first, size);
        for (var each : told) {
            found.add(each + verb);
        }
        return !told.isEmpty();
    }

    /** What the last numbers of the sentence were told of, if they are as many: …增长5.6%，…增长8.2%，增速分别居第4位、第2位. */
    private List<String> toldBefore(int first, int size) {
        var end = first > 0 && countsThem(quantities.get(first - 1), size) ? first - 1 : first;
        if (end < size
                || quantities.get(end - size).start()
                        < Clause.sentenceStart(text, quantities.get(first).start())) {
            return List.of();
        }
        var told = new ArrayList<String>(size);
        for (var subject : found.subList(end - size, end)) {
            told.add(withoutChange(subject));
        }
        return told;
    }

    /** …，三项增速分别居: the listed are told again by their number. */
    private static boolean countsThem(Quantity quantity, int size) {
        return isCount(quantity) && quantity.value().compareTo(BigDecimal.valueOf(size)) == 0;
    }

    private static List<String> items(String listed) {
        var items = new ArrayList<String>();
        var start = 0;
        for (var at = 0; at <= listed.length(); at++) {
            if (at == listed.length() || listed.charAt(at) == '、') {
                items.add(listed.substring(start, at));
                start = at + 1;
            }
        }
        var end = items.getLast();
        var and = Math.max(end.lastIndexOf('和'), end.lastIndexOf('与'));
        if (and > 0 && and < end.length() - 1) {
            items.removeLast();
            items.add(end.substring(0, and));
            items.add(end.substring(and + 1));
        }
        return items;
    }

    /** What all of the listed share: 产量 of 蔬菜、水果产量, 新开工项目 of 甲县、乙县新开工项目. */
    private static String sharedTail(List<String> items) {
        var last = items.getLast();
        var first = items.getFirst();
        var indicator = indicatorAtEnd(last);
        if (!indicator.isEmpty()) {
            return indicatorAtEnd(first).isEmpty() ? indicator : "";
        }
        var kind = first.charAt(first.length() - 1);
        var at = last.indexOf(kind, 1);
        return at < 0
                        || items.stream()
                                .limit(items.size() - 1L)
                                .anyMatch(item -> item.isEmpty() || item.charAt(item.length() - 1) != kind)
                ? ""
                : last.substring(at + 1);
    }

    private static String indicatorAtEnd(String words) {
        var length = INDICATORS.lengthBefore(words, words.length());
        return words.substring(words.length() - length);
    }

    private String subject(int index) {
        var quantity = quantities.get(index);
        var before = before(index);
        if (index > 0
                && onward(before, 0) == before.length()
                && Clause.start(text, quantity.start())
                        < quantities.get(index - 1).start()) {
            return withoutOrigin(found.getLast());
        }
        if (text.startsWith(IN_A_ROW, quantity.start() - IN_A_ROW.length())
                && QuantityScanner.REPEATED.has(quantity.unit())) {
            return inARow(quantity, before);
        }
        if (before.endsWith("每") && quantity.kind() == Measure.Kind.TIME) {
            return pace(quantity.end());
        }
        var last = upper(index);
        var after = after(last);
        if (before.isEmpty() && !after.isNoun() && isNextShareAlike(index)) {
            return found.getLast();
        }
        var lead = outcome(links(lead(afterLimit(before))));
        var owned = lead.isEmpty() && !before.isEmpty()
                ? firstOf(told(quantity), owned(lead, quantity))
                : owned(lead, quantity);
        var ranked = quantity.kind() == Measure.Kind.RANK ? ranked(quantity) : "";
        var subject = switch (quantity.kind()) {
            case RANK -> lead.isEmpty() ? firstOf(firstOf(after.noun(), ranked), owned) : owned;
            case SHARE ->
                lead.isEmpty() || isNextShare(index)
                        ? after.isOf() && (isNextShare(index) || topicAt < Clause.sentenceStart(text, quantity.start()))
                                ? firstOf(after.noun(), owned)
                                : firstOf(owned, after.noun())
                        : after.isOf() && BARE_VERBS.has(lead) ? lead + after.noun() : owned;
            case COUNT, COUNT_ALSO_WRITTEN ->
                after.isOf() && lead.isEmpty() && OWNERS.has(quantity.unit())
                        ? owned + after.noun()
                        : counted(lead, owned, after);
            case AMOUNT, MONEY, TIME -> measured(quantity.kind(), lead, owned, after);
        };
        if (subject.isEmpty() && index > 0 && isListed(quantities.get(index - 1), quantity)) {
            subject = found.getLast();
        }
        var field = fieldEnd(quantities.get(last).end()) >= 0;
        subject = shortened(withoutOpening(field ? withoutAmong(subject) : subject));
        if (!subject.isEmpty()
                && !field
                && (!isDependent(lead) || subject.equals(after.noun()) || subject.equals(ranked))) {
            topic = withoutSum(withoutChange(subject));
            topicAt = quantity.start();
            topicOfThings = countsThings(quantity) && !BARE_VERBS.startsIn(subject, 0);
            if (topicOfThings) {
                things = topic;
                thingsAt = topicAt;
            }
        }
        return subject;
    }

    /** 压缩68%、90%: both of the same. */
    private boolean isNextShareAlike(int index) {
        return index > 0
                && quantities.get(index).kind() == Measure.Kind.SHARE
                && quantities.get(index - 1).kind() == Measure.Kind.SHARE
                && isListed(quantities.get(index - 1), quantities.get(index));
    }

    /** 九成的税收、72%的产值: a share of another thing than the one listed before it. */
    private boolean isNextShare(int index) {
        return index > 0
                && "、和与及".indexOf(text.charAt(quantities.get(index).start() - 1)) >= 0
                && quantities.get(index - 1).kind() == Measure.Kind.SHARE
                && text.startsWith("的", quantities.get(index - 1).end())
                && Clause.start(text, quantities.get(index).start())
                        < quantities.get(index - 1).start();
    }

    /** What follows a quantity, or the limit of those it counts, or what is listed with it: 3宗、8亩用地. */
    private After after(int index) {
        return after(index, MOST_LISTED);
    }

    private After after(int index, int most) {
        var end = quantities.get(index).end();
        var next = index + 1;
        var limit = CLASS.matcher(text).region(end, text.length());
        if (limit.lookingAt()) {
            end = limit.end();
            while (next < quantities.size() && quantities.get(next).start() < end) {
                next++;
            }
        }
        var after = After.of(
                text, end, next < quantities.size() ? quantities.get(next).start() : text.length());
        if (after.isNoun() && isNextEntry(index)) {
            return After.NOTHING;
        }
        return !after.isNoun()
                        && after.predicate().isEmpty()
                        && next < Math.min(quantities.size(), index + most)
                        && ((isListed(quantities.get(index), quantities.get(next))
                                        && quantities.get(next).kind() == Measure.Kind.AMOUNT)
                                || isCountedTwice(quantities.get(index), quantities.get(next)))
                ? after(next, most - 1)
                : after;
    }

    /** 签约项目9个 到位资金3亿元: behind the blank stands what the next number is told of. */
    private boolean isNextEntry(int index) {
        var end = quantities.get(index).end();
        return index + 1 < quantities.size()
                && quantities.get(index + 1).start() - end <= LONGEST_ENTRY
                && prose.afterBlanks().get(end)
                && Clause.start(text, quantities.get(index).start())
                        < quantities.get(index).start()
                && Clause.start(text, quantities.get(index + 1).start()) <= end;
    }

    /** 9类60件实事: one thing, by kinds and by pieces. */
    private static boolean isCountedTwice(Quantity kinds, Quantity pieces) {
        return kinds.end() == pieces.start()
                && isCount(kinds)
                && isCount(pieces)
                && pieces.start() == pieces.numberStart();
    }

    /** Where the words end that go on to a new number here: 提升到; -1 if there are none. */
    static int onward(String words, int at) {
        var verb = at + ONWARD.lengthAt(words, at);
        var to = TO.lengthAt(words, verb);
        return verb > at && to > 0 ? verb + to : -1;
    }

    /** 对满意率连续两个月低于85%的单位: what goes on so long. */
    private String inARow(Quantity quantity, String before) {
        var words = before.substring(0, Math.max(0, before.length() - IN_A_ROW.length()));
        var end = quantity.end();
        while (end < text.length()
                && end < quantity.end() + LONGEST_DEED
                && text.charAt(end) != '的'
                && text.charAt(end) != '、'
                && !NumberScanner.isDigit(text.charAt(end))
                && !Clause.isEnd(text.charAt(end))) {
            end++;
        }
        var owner = links(lead(words.substring(words.lastIndexOf('对') + 1)));
        if (HELD.startsIn(text, quantity.end()) && !owner.isEmpty()) {
            topic = owner;
            topicAt = quantity.start();
            topicOfThings = false;
        }
        return shortened(owner + IN_A_ROW + text.substring(quantity.end(), end));
    }

    /** 每6秒就有一件下线: what goes on so fast. */
    private String pace(int end) {
        var start = end + (text.startsWith("有", end + 1) || text.startsWith("能", end + 1) ? 2 : 1);
        var to = start;
        while (to < text.length() && to < start + LONGEST_DEED && !Clause.isEnd(text.charAt(to))) {
            to++;
        }
        return text.substring(start, to);
    }

    /** Where those end among whom a rank was won, as in 9个县中排; -1 if it tells no rank. */
    private int fieldEnd(int from) {
        var at = RANKED_AMONG.indexIn(text, from, Math.min(text.length(), from + 13));
        return at < 0 || MARKS.indexIn(text, from, at) >= 0 ? -1 : at + 1;
    }

    private static String withoutAmong(String subject) {
        return subject.length() > 1 && (subject.endsWith("中") || subject.endsWith("里"))
                ? subject.substring(0, subject.length() - 1)
                : subject;
    }

    /** The second number of a range (3至5家) stands right at the end of the first. */
    private int upper(int index) {
        var isRange = index + 1 < quantities.size()
                && quantities.get(index + 1).start() == quantities.get(index).end()
                && quantities.get(index + 1).numberStart()
                        > quantities.get(index + 1).start();
        return isRange ? index + 1 : index;
    }

    private static String counted(String lead, String owned, After after) {
        if (after.isNoun()) {
            if (lead.startsWith(FROM)) {
                return lead.substring(FROM.length()) + after.noun();
            }
            return after.noun().length() <= 2 && (BARE_VERBS.has(lead) || lead.endsWith("着"))
                    ? lead + after.noun()
                    : after.noun();
        }
        if (after.predicate().isEmpty()
                || onward(after.predicate(), 0) > 0
                || (CHANGES.startsIn(after.predicate(), 0)
                        && !REACHES.matcher(after.predicate()).matches())) {
            return owned;
        }
        return owned + after.predicate();
    }

    private static String measured(Measure.Kind kind, String lead, String owned, After after) {
        if (after.isOf()) {
            var indicator = indicatorAtEnd(lead);
            return after.noun() + (indicator.isEmpty() || lead.length() < 12 ? lead : indicator);
        }
        if (after.isNoun() && !(kind != Measure.Kind.TIME && PARTS_OF_YEAR.startsIn(after.noun(), 0))) {
            var done = after.noun().indexOf('了');
            if (kind == Measure.Kind.TIME && done > 0) {
                return after.noun().substring(0, done);
            }
            if (INDICATORS.lengthBefore(lead, lead.length()) > 0) {
                return owned;
            }
            return BARE_VERBS.has(lead) || DEPENDENTS.has(lead) ? lead + after.noun() : after.noun();
        }
        if (BARE_VERBS.has(lead) && !after.predicate().isEmpty()) {
            return lead + after.predicate();
        }
        return firstOf(owned, after.predicate());
    }

    /** 增长 and 办结率 alone do not say of what: the topic of the sentence goes before them. */
    private String owned(String lead, Quantity quantity) {
        if (ACHIEVEMENTS.startsIn(lead, 0)) {
            var ofThings = topicOfThings && topicAt >= Clause.sentenceStart(text, quantity.start());
            return ofThings && !lead.startsWith(topic) ? topic + lead : lead;
        }
        if (!isDependent(lead)) {
            return lead;
        }
        if (lead.length() > 1 && isAboutThings(quantity)) {
            topic = things;
            topicAt = quantity.start();
            topicOfThings = true;
        }
        var owner = topicFor(quantity.start(), lead.isEmpty());
        return lead.startsWith(owner) ? lead : owner + lead;
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.kind() == Measure.Kind.COUNT || quantity.kind() == Measure.Kind.COUNT_ALSO_WRITTEN;
    }

    /** Whether it counts things or bodies one by one: 4家, 9个. */
    private static boolean countsThings(Quantity quantity) {
        return "家户个所".contains(quantity.unit());
    }

    /** Whether a sentence without a topic of its own goes on in the same paragraph with what was counted like this before. */
    private boolean isAboutThings(Quantity quantity) {
        return countsThings(quantity)
                && thingsAt >= 0
                && !topicOfThings
                && topicAt < Clause.sentenceStart(text, quantity.start())
                && quantity.start() - thingsAt <= FAR
                && text.substring(thingsAt, quantity.start()).indexOf('\n') < 0
                && theme(Clause.sentenceStart(text, quantity.start()), Clause.start(text, quantity.start()))
                        .isEmpty();
    }

    /** 第一名：某某镇（93.7分）: who is ranked, behind the colon or, where the rank has its line to itself, on the next line. */
    private String ranked(Quantity rank) {
        var end = rank.end();
        var alone = text.startsWith("\n", end) && (rank.start() == 0 || text.charAt(rank.start() - 1) == '\n');
        if (!alone && !text.startsWith("：", end)) {
            return "";
        }
        var to = end + 1;
        while (to < text.length()
                && to <= end + LONGEST_ENTRY
                && text.charAt(to) != '（'
                && !Clause.isEnd(text.charAt(to))) {
            to++;
        }
        var name = text.substring(end + 1, to);
        return alone && (hasDigit(name) || !text.startsWith("\n", to)) ? "" : name;
    }

    /** 最大点雨量出现在…，为213.5毫米: a link alone points to the clause before it. */
    private String told(Quantity quantity) {
        var clause = previousClause(quantity.start());
        return clause.length() <= LONGEST && !hasDigit(clause) ? clause : "";
    }

    /** 市民政局9月底前建成投用: what stands before the limit says who, not what. */
    private static String afterLimit(String before) {
        if (!LIMIT_SIGNS.occurIn(before)) {
            return before;
        }
        var limit = LIMIT.matcher(before);
        var start = 0;
        var end = 0;
        while (limit.find()) {
            start = limit.start();
            end = limit.end();
        }
        var rest = before.substring(end);
        return start > 0 && links(lead(rest)).isEmpty() && INDICATORS.lengthBefore(before, start) > 0
                ? before.substring(0, start)
                : rest;
    }

    /** 因手续不全滞后: the reason is left out. */
    private static String outcome(String lead) {
        if (!lead.startsWith("因") && !lead.startsWith("由于") && (!lead.startsWith("受") || lead.startsWith("受理"))) {
            return lead;
        }
        var length = DEPENDENTS.lengthBefore(lead, lead.length());
        return length == 0 ? lead : lead.substring(lead.length() - length);
    }

    private static boolean isDependent(String lead) {
        if (lead.startsWith("建成") && lead.length() >= 5 && !lead.startsWith("后", 2)) {
            return false;
        }
        if (lead.length() > 6 && VERBS_OF_THEIR_OWN.lengthAt(lead, 0) >= DEPENDENTS.lengthAt(lead, 0)) {
            return false;
        }
        return lead.isEmpty() || DEPENDENTS.lengthAt(lead, 0) > WHOLE_WORDS.lengthAt(lead, 0);
    }

    /** What the sentence is about: what its last number was told of, or its first clause; else what was told of before. */
    private String topicFor(int at, boolean alone) {
        var sentence = Clause.sentenceStart(text, at);
        if (topicAt >= sentence) {
            return topic;
        }
        var theme = theme(sentence, Clause.start(text, at));
        if (!theme.isEmpty()) {
            return theme;
        }
        if (topicAt >= 0 && at - topicAt <= FAR && text.substring(topicAt, at).indexOf('\n') < 0) {
            return topic;
        }
        return alone ? label(at) : "";
    }

    /** The first clause of a sentence that says something and tells no number. */
    private String theme(int sentence, int end) {
        var start = sentence;
        for (var at = sentence; at < end; at++) {
            if (Clause.isEnd(text.charAt(at))) {
                var clause = text.substring(start, at);
                var words = withoutOpening(links(lead(withoutNumeral(Clause.withoutBrackets(clause)))));
                if (words.length() >= 2
                        && words.length() <= LONGEST
                        && !LAST_PLACES.has(clause)
                        && !hasDigit(words)
                        && !clause.startsWith("由")
                        && !clause.endsWith("影响")
                        && !SOURCES.ends(clause)) {
                    return words;
                }
                start = at + 1;
            }
        }
        return "";
    }

    /** 一要, 二是. */
    private static String withoutNumeral(String clause) {
        return clause.length() > 2
                        && "一二三四五六七八九十".indexOf(clause.charAt(0)) >= 0
                        && "要是、".indexOf(clause.charAt(1)) >= 0
                ? clause.substring(2)
                : clause;
    }

    /** The short line or the words and the colon before a number that stands alone. */
    private String label(int at) {
        var start = Clause.start(text, at);
        if (start < 2) {
            return "";
        }
        var mark = text.charAt(start - 1);
        if (mark != '：' && mark != '\n' && mark != '（') {
            return "";
        }
        var label = links(lead(
                withoutNumeral(Clause.withoutBrackets(text.substring(Clause.start(text, start - 1), start - 1)))));
        return label.length() > 12 || hasDigit(label) ? "" : label;
    }

    private String previousClause(int at) {
        var start = Clause.start(text, at);
        return start < 2 || text.charAt(start - 1) != '，'
                ? ""
                : links(lead(Clause.withoutBrackets(text.substring(Clause.start(text, start - 1), start - 1))));
    }

    /** The words of the clause before a quantity, from the quantity before it on. */
    private String before(int index) {
        var quantity = quantities.get(index);
        var start = Math.max(Clause.start(text, quantity.start()), quantity.start() - LONGEST_LEAD);
        if (index > 0 && text.charAt(Math.min(quantities.get(index - 1).end(), text.length() - 1)) != '的') {
            start = Math.max(start, Math.min(quantities.get(index - 1).end(), quantity.start()));
        }
        if (start > 0 && quantity.kind() == Measure.Kind.RANK && index > 0) {
            var field = start == quantities.get(index - 1).end() ? fieldEnd(start) : -1;
            if (field >= 0 && field < quantity.start()) {
                return beforeField(index) + text.substring(field, quantity.start());
            }
        }
        var words = Clause.withoutBrackets(text.substring(start, quantity.start()));
        if (index > 0 && start == quantities.get(index - 1).end() && words.endsWith("、")) {
            return "";
        }
        var from = 0;
        while (from < words.length() && "、和与及".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return words.substring(from);
    }

    /** 指数在全省: what was ranked, before those among whom it was. */
    private String beforeField(int index) {
        var words = before(index - 1);
        var in = words.lastIndexOf('在');
        return in < 0 ? "" : words.substring(0, in);
    }

    /** Without the words that open a clause: 目前，截至6月底，全市共. */
    private static String lead(String words) {
        var at = 0;
        if (!words.isEmpty() && NumberScanner.isDigit(words.charAt(0))) {
            var item = ITEM.matcher(words);
            at = item.lookingAt() ? item.end() : 0;
        }
        while (at < words.length()) {
            if (PERIOD_OPENINGS.has(words.charAt(at)) && opensCount(words, at)) {
                var period = PERIOD.matcher(words).region(at, words.length());
                if (period.lookingAt()) {
                    at = period.end();
                    continue;
                }
            }
            var length = WHOLE_WORDS.startsIn(words, at) ? 0 : LEAD_INS.lengthAt(words, at);
            if ((length == 0 && NumberScanner.isDigit(words.charAt(at)))
                    || (length == 1 && TIME_OPENINGS.has(words.charAt(at)))) {
                var time = TIME.matcher(words).region(at, words.length());
                if (time.lookingAt() && time.end() - time.start() > 1) {
                    length = time.end() - time.start();
                }
            }
            if (length == 0 || DEPENDENTS.lengthAt(words, at) > length) {
                break;
            }
            at += length;
        }
        return words.substring(at);
    }

    /** Whether a number with 个 stands here, the words that open a period before it: 前8个, 12个. */
    private static boolean opensCount(String words, int from) {
        var at = from;
        while (at < words.length() && "前近过去最".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        var number = at;
        while (at < words.length() && NumberScanner.isDigit(words.charAt(at))) {
            at++;
        }
        return at > number && at < words.length() && words.charAt(at) == '个';
    }

    /** Without the words that tie a clause to its number: 达到, 为, 共有. */
    static String links(String words) {
        var end = words.length();
        while (end > 0) {
            var length = WHOLE_WORDS.lengthBefore(words, end) > 0 ? 0 : LINKS.lengthBefore(words, end);
            if (length == 0) {
                break;
            }
            end -= length;
        }
        return words.substring(0, end);
    }

    /** 会员由最初的9家发展到40家: the later number is of the members. */
    private static String withoutOrigin(String subject) {
        var from = Math.max(subject.lastIndexOf('由'), subject.lastIndexOf('从'));
        return from > 1 && subject.length() - from <= LONGEST_ORIGIN && THEN.has(subject.charAt(subject.length() - 1))
                ? links(subject.substring(0, from))
                : subject;
    }

    /** 增长5% is of the product, 占比重 of the share itself. */
    private static String withoutChange(String subject) {
        var done = subject.indexOf(DONE_SO_FAR);
        if (done >= 0 && subject.length() - done > DONE_SO_FAR.length() + 1) {
            return withoutChange(subject.substring(done + DONE_SO_FAR.length()));
        }
        for (var at = 1; at < subject.length() && !SHARES.ends(subject); at++) {
            if (CHANGES.startsIn(subject, at) && !INDICATORS.startsIn(subject, at)) {
                return subject.substring(0, at);
            }
        }
        return subject;
    }

    /** What is told after the total of a bridge is told of the bridge: 大桥总投资8亿元，全长2公里. */
    private static String withoutSum(String subject) {
        var sum = SUMS.lengthBefore(subject, subject.length());
        return sum > 0 && subject.length() > sum + 1 ? subject.substring(0, subject.length() - sum) : subject;
    }

    /** 实现产值, 建成厂房: the verb says that it is there, which the number says too. */
    private static String withoutOpening(String subject) {
        if (!OPENING_VERBS.startsIn(subject, 0)) {
            return subject;
        }
        for (var verb : OPENINGS) {
            if (subject.startsWith(verb) && subject.length() >= verb.length() + 2) {
                return subject.substring(verb.length());
            }
        }
        return subject;
    }

    private static boolean hasDigit(String words) {
        for (var i = 0; i < words.length(); i++) {
            if (NumberScanner.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST + 10 ? subject : subject.substring(subject.length() - LONGEST);
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
