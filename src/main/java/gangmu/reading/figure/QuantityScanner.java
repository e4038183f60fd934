package gangmu.reading.figure;

import gangmu.reading.Characters;
import gangmu.reading.Figure;
import gangmu.reading.Figure.Comparator;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a text. Dates, clock times, ordinals, periods, limits and the numbers inside names are none.
 */
final class QuantityScanner {

    private static final Map<String, Comparator> LIMITS_BEFORE = Limits.before();
    private static final Map<String, Comparator> LIMITS_AFTER = Limits.after();
    private static final Words BEFORE = Words.of(LIMITS_BEFORE.keySet());
    private static final Words AFTER = Words.of(LIMITS_AFTER.keySet());
    private static final Words WHOLE_WORDS = Words.load("figure/whole-words");
    private static final Words NAMED_NUMBERS = Words.load("figure/named-numbers");
    private static final Words PARTS_OF_SPEECH = Words.load("figure/written-not-counted");
    private static final Words INDICES = Words.load("figure/indices");
    private static final Words TIES =
            Words.of("一度", "不足", "仅", "仅为", "为", "达", "达到", "降至", "降到", "升至", "提高到", "提高至", "低于", "高于", "超过", "约");
    private static final Words PERIOD_BEFORE = Words.load("figure/period-before");
    private static final Words PERIOD_AFTER = Words.load("figure/period-after");
    private static final Words HISTORY_BEFORE = Words.load("figure/history-before");
    private static final Pattern HISTORY = Pattern.compile("的?[^，。；]{0,8}(?:史|经验|之久)");
    private static final Words HISTORY_SIGNS = Words.of("史", "经验", "之久");
    /** 审批时限压缩到5个工作日: a length of time that was set anew. */
    private static final Words SHORTENED = Words.of("压缩", "缩短", "压减", "缩减", "延长", "精简", "提速", "降低", "降", "压", "减", "缩");

    private static final int SHORTENED_WITHIN = 10;

    private static final Characters TO = Characters.of("到至为");

    /** 连续两次排名末位: what it takes to be called to account. */
    private static final Words IN_A_ROW = Words.of("连续");

    /** 一拖拖了两年: the years are counted in numerals as well. */
    private static final Words DRAGGED_ON = Words.of("拖了", "拖延了", "搁置了", "闲置了", "空置了", "停滞了", "荒废了", "积压了", "等了");

    private static final Words TIMES = Words.of("次", "轮", "遍", "趟", "场");
    private static final Words ONCE = Words.of("次", "轮", "遍");
    private static final Words AT_LEAST = Words.of("至少");
    private static final int DEED_WITHIN = 14;
    private static final Words POINTS = Words.of("条", "点", "项");
    private static final Words MADE = Words.of("提了", "讲了", "说了", "谈了", "提出", "提出了", "强调了");
    /** 220千伏专线: what a line is called by. */
    private static final Words LINES = Words.of("专线", "线路", "变电站", "输电线", "输变电");

    static final Words REPEATED = Words.of("次", "轮", "天", "周", "个月", "个季度", "年");
    /** 14层以上 is where something lies. */
    private static final Words FLOORS = Words.of("以上", "以下", "及以上");

    /** 三个半月 is as long as something took, and counts no 半月. */
    private static final Words HALVES = Words.of("半月", "半小时", "半钟头", "半星期", "半学期", "半季度");

    private static final Words LATE =
            Words.of("滞后", "落后", "延误", "延后", "推迟", "拖延", "耗时", "用时", "历时", "停工", "停产", "闲置", "空置");
    private static final Words PLANNED = Words.of(
            "比计划", "比原计划", "较计划", "较原计划", "比预期", "比原定", "比预定", "比合同", "比去年", "较去年", "比上年", "较上年", "比往年", "较往年");
    private static final int PLAN_WITHIN = 16;

    /** 提前两个月封顶: a time that was won, not the notice that is due. */
    private static final Pattern ACHIEVED =
            Pattern.compile("(?:实现|全面|顺利|全部)?(?:封顶|完工|完成|竣工|投产|投用|建成|通车|通水|通气|供暖|供热|开工|达产|并网|贯通|交付)");

    private static final Words RANKED = Words.of(
            "全省", "全市", "全国", "全县", "全区", "全州", "全球", "中部", "东部", "西部", "南部", "北部", "同类", "居", "列", "排", "排名", "升至",
            "升到", "跃至", "跃升至", "降至", "降到", "倒数", "并列");
    /** 放在第一位 is no place in a ranking. */
    private static final Words PUT = Words.of("放在", "摆在", "放到", "摆到", "作为", "视为", "置于", "摆上", "放");
    /** 近七成，占68%: the same told again, to the point. */
    private static final Pattern TOLD_AGAIN = Pattern.compile("，[^，。；\\d]{0,6}\\d[\\d.]*%");
    /** 10亿元以上项目 and 30户以上自然村 are of a class; the number is none of anybody's. */
    private static final Pattern CLASS = Pattern.compile("(?:及)?以[上下]的?(?:[^，。；、\\d]{0,8}(?:项目|企业)|自然村|村庄|村组|村屯|村民小组)");

    /** 国家, 国道, 国际: no lands are counted. */
    private static final Characters OTHER_WORDS_OF_LAND = Characters.of("家道际有企内外产资网籍标债防税门宝粹学营控考赛");

    private static final Words SHORT_TIMES = Words.of("秒", "分钟", "小时", "个小时");
    private static final Characters AT_ONCE = Characters.of("就便即");
    private static final String TENTHS = "成";
    private static final String RANGE = "-—–－~～至到";
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final BigDecimal LONGEST_WAY = BigDecimal.valueOf(999);

    private final Measures measures;

    QuantityScanner(Measures measures) {
        this.measures = measures;
    }

    /**
     * The quantities of a text, in its order.
     *
     * @param names the characters that belong to names, titles and slogans
     */
    List<Quantity> scan(String text, BitSet names) {
        var numbers = new NumberScanner(text);
        var found = new ArrayList<Quantity>();
        for (var at = next(text, 0); at >= 0; ) {
            var number = names.get(at) ? null : numbers.at(at);
            var named = number == null ? 1 : NAMED_NUMBERS.lengthAt(text, at);
            at = next(text, number == null || named > 0 ? at + named : read(text, number, numbers, found));
        }
        shareUnits(text, found);
        return found;
    }

    private static int next(String text, int from) {
        return NumberScanner.numeralIn(text, from, text.length());
    }

    /** 0.4个、1.1个百分点: the first has the unit of the second. */
    private static void shareUnits(String text, List<Quantity> found) {
        for (var i = found.size() - 2; i >= 0; i--) {
            var one = found.get(i);
            var next = found.get(i + 1);
            if (one.unit().equals("个")
                    && next.unit().equals("个百分点")
                    && next.start() == one.end() + 1
                    && "、和".indexOf(text.charAt(one.end())) >= 0) {
                found.set(
                        i,
                        new Quantity(
                                one.start(),
                                one.numberStart(),
                                one.end(),
                                one.value(),
                                next.unit(),
                                next.kind(),
                                one.comparator()));
            }
        }
    }

    /** Reads what follows a number; returns where to go on. */
    private int read(String text, PrintedNumber number, NumberScanner numbers, List<Quantity> found) {
        if (isPartOfAWord(text, number)) {
            return number.end();
        }
        if (number.written() && text.startsWith("百分之", number.start())) {
            return writtenShare(text, number.start(), numbers, found);
        }
        var read = measureAfter(text, number);
        if (read == null) {
            var second = secondOfRange(text, number, numbers);
            if (second == null) {
                return number.end();
            }
            var shared = measureAfter(text, second);
            if (shared == null || !counts(text, second, shared) || charAt(text, number.start() - 1) == '第') {
                return second.end();
            }
            var scale = number.scale().isEmpty() ? second.scale() : number.scale();
            var first =
                    new PrintedNumber(number.start(), number.end(), number.digits(), scale, false, number.written());
            found.add(quantity(text, first, shared, number.start(), number.end(), Comparator.AT_LEAST));
            found.add(quantity(text, second, shared, number.end(), shared.end(), Comparator.AT_MOST));
            return shared.end();
        }
        if (!counts(text, number, read)) {
            return read.end();
        }
        var second = RANGE.indexOf(charAt(text, read.end())) >= 0 && read.end() + 1 < text.length()
                ? numbers.at(read.end() + 1)
                : null;
        if (second != null && !second.written() && charAt(text, number.start() - 1) != '第') {
            var upper = measureAfter(text, second);
            if (upper != null && upper.measure().equals(read.measure())) {
                found.add(quantity(text, number, read, number.start(), read.end(), Comparator.AT_LEAST));
                found.add(quantity(text, second, upper, read.end(), upper.end(), Comparator.AT_MOST));
                return upper.end();
            }
        }
        var quantity = limited(text, number, read);
        found.add(quantity);
        return quantity.end();
    }

    private static boolean isPartOfAWord(String text, PrintedNumber number) {
        var before = charAt(text, number.start() - 1);
        var after = charAt(text, number.end());
        return isLatin(before)
                || "+＋×〔[.".indexOf(before) >= 0
                || (before == '-' && isLatin(charAt(text, number.start() - 2)))
                || "+＋×/".indexOf(after) >= 0
                || (".：:".indexOf(after) >= 0 && NumberScanner.isDigit(charAt(text, number.end() + 1)));
    }

    private Measures.@Nullable Read measureAfter(String text, PrintedNumber number) {
        var read = measures.at(text, number.end());
        if (read == null && isRankAlone(text, number)) {
            return new Measures.Read(new Measure("位", Measure.Kind.RANK), number.end());
        }
        if (read == null) {
            var bare = bareMoney(text, number);
            return bare == null ? index(text, number) : bare;
        }
        if (read.measure().name().equals("个点") && charAt(text, read.end()) == '位') {
            return new Measures.Read(new Measure("个", Measure.Kind.COUNT_ALSO_WRITTEN), read.end() - 1);
        }
        if (isLatin(text.charAt(read.end() - 1)) && isLatin(charAt(text, read.end()))) {
            return null;
        }
        return read;
    }

    /** 居全省第二: 位 is left out. */
    private static boolean isRankAlone(String text, PrintedNumber number) {
        return charAt(text, number.start() - 1) == '第'
                && RANKED.lengthBefore(text, number.start() - 1) > 0
                && (number.end() == text.length() || "，。；、！\n）”".indexOf(text.charAt(number.end())) >= 0);
    }

    /** 超百亿 is money even where 元 is left out. */
    private Measures.@Nullable Read bareMoney(String text, PrintedNumber number) {
        var limited = BEFORE.lengthBefore(text, number.start()) > 0;
        var whole = number.scale().equals("亿") && (!number.written() || limited);
        if (!whole || isSentencePart(charAt(text, number.end()))) {
            return null;
        }
        return new Measures.Read(new Measure("元", Measure.Kind.MONEY), number.end());
    }

    /** 综合指数4.21 has no unit. */
    private static Measures.@Nullable Read index(String text, PrintedNumber number) {
        return !number.written()
                        && INDICES.lengthBefore(text, behindIndex(text, number.start())) > 0
                        && "，。；、）".indexOf(charAt(text, number.end())) >= 0
                ? new Measures.Read(new Measure("", Measure.Kind.AMOUNT), number.end())
                : null;
    }

    /** Where the words begin that tie an index to its number: 系数一度不足0.5. */
    private static int behindIndex(String text, int number) {
        var start = number;
        for (var tie = TIES.lengthBefore(text, start); tie > 0; tie = TIES.lengthBefore(text, start)) {
            start -= tie;
        }
        return start;
    }

    /** 亿 before a counted noun (14亿人) is no money; before a mark or 以上 it is. */
    private static boolean isSentencePart(char next) {
        return next != 0 && "，。；、）)以的级左".indexOf(next) < 0;
    }

    private boolean counts(String text, PrintedNumber number, Measures.Read read) {
        var kind = read.measure().kind();
        var before = charAt(text, number.start() - 1);
        if (before == '第') {
            return isRank(text, number, read);
        }
        if (IN_A_ROW.lengthBefore(text, number.start()) > 0
                && REPEATED.has(read.measure().name())) {
            return !number.written()
                    || (number.value().compareTo(TWO) >= 0
                            && !read.measure().name().equals("年"));
        }
        if (before == '届'
                || (before == '每' && !isPace(text, read))
                || (number.written() && !countsWritten(text, number, read))) {
            return false;
        }
        if (kind == Measure.Kind.TIME) {
            return lasts(text, number, read);
        }
        if ((kind == Measure.Kind.MONEY || read.measure().name().equals("户"))
                && "及以".indexOf(charAt(text, read.end())) >= 0
                && CLASS.matcher(text).region(read.end(), text.length()).lookingAt()) {
            return false;
        }
        if (read.measure().name().equals("分") && "时点".indexOf(before) >= 0) {
            return false;
        }
        if (isPlace(text, number, read)) {
            return false;
        }
        if (read.measure().name().equals("个") && HALVES.startsIn(text, read.end())) {
            return false;
        }
        if (read.measure().name().equals("级") && !number.scale().isEmpty()) {
            return false;
        }
        if (read.measure().name().equals("层") && FLOORS.startsIn(text, read.end())) {
            return false;
        }
        return !isRoute(text, number, read);
    }

    /** 310国道, 1958里, 5000吨级: the name of a road or a quarter, the class of a berth. */
    private static boolean isPlace(String text, PrintedNumber number, Measures.Read read) {
        return switch (read.measure().name()) {
            case "国" -> OTHER_WORDS_OF_LAND.has(charAt(text, read.end()));
            case "千伏" -> LINES.startsIn(text, read.end());
            case "吨" -> charAt(text, read.end()) == '级';
            case "里" -> number.value().compareTo(LONGEST_WAY) > 0;
            default -> false;
        };
    }

    /** 每6秒就有一件: how fast something goes on. */
    private static boolean isPace(String text, Measures.Read read) {
        return AT_ONCE.has(charAt(text, read.end()))
                && SHORT_TIMES.has(read.measure().name());
    }

    /** 12路公交 and 3路、12路 are lines by their numbers. */
    private static boolean isRoute(String text, PrintedNumber number, Measures.Read read) {
        return read.measure().name().equals("路")
                && ("公车线（、".indexOf(charAt(text, read.end())) >= 0 || text.startsWith("路、", number.start() - 2));
    }

    private static boolean isRank(String text, PrintedNumber number, Measures.Read read) {
        var name = read.measure().name();
        return (name.equals("位") || name.equals("名")) && PUT.lengthBefore(text, number.start() - 1) == 0;
    }

    /** Chinese numerals count with few measure words only; 一个 and 两手抓 are ways of speaking. */
    private static boolean countsWritten(String text, PrintedNumber number, Measures.Read read) {
        if (isOnceAtLeast(text, number, read)) {
            return true;
        }
        if (number.value().compareTo(TWO) < 0
                || PARTS_OF_SPEECH.startsIn(text, read.end())
                || charAt(text, number.start() - 1) == '几'
                || countsPoints(text, number, read)) {
            return false;
        }
        if (isBound(text, number, read)) {
            return true;
        }
        var kind = read.measure().kind();
        if (read.measure().name().equals(TENTHS)) {
            return isShareInTenths(text, number, read);
        }
        if (kind == Measure.Kind.MONEY || kind == Measure.Kind.SHARE) {
            return true;
        }
        if (kind == Measure.Kind.TIME) {
            return read.measure().name().equals("天")
                    || read.measure().name().equals("个月")
                    || (read.measure().name().equals("年") && DRAGGED_ON.lengthBefore(text, number.start()) > 0);
        }
        if ("百千万".indexOf(text.charAt(number.start())) >= 0) {
            return number.more()
                    || (number.end() - number.start() == 1
                            ? isBareHundred(text, number.start(), read)
                            : kind == Measure.Kind.COUNT && BEFORE.lengthBefore(text, number.start()) > 0);
        }
        if (read.measure().name().equals("大") && number.value().compareTo(BigDecimal.TEN) > 0) {
            return false;
        }
        return kind == Measure.Kind.COUNT_ALSO_WRITTEN
                || (List.of("人", "次").contains(read.measure().name())
                        && number.value().compareTo(BigDecimal.TEN) > 0);
    }

    /** 不少于两次: how often at least is told in numerals as well. */
    private static boolean isBound(String text, PrintedNumber number, Measures.Read read) {
        return TIMES.has(read.measure().name()) && BEFORE.lengthBefore(text, number.start()) > 1;
    }

    /** 至少走访一次: the bound stands before what is to be done so often. */
    private static boolean isOnceAtLeast(String text, PrintedNumber number, Measures.Read read) {
        return charAt(text, number.start()) == '一'
                && ONCE.has(read.measure().name())
                && AT_LEAST.occurIn(
                        text,
                        Math.max(Clause.start(text, number.start()), number.start() - DEED_WITHIN),
                        number.start());
    }

    /** 提了三条：: how many points somebody has. */
    private static boolean countsPoints(String text, PrintedNumber number, Measures.Read read) {
        return MADE.lengthBefore(text, number.start()) > 0
                && POINTS.has(read.measure().name())
                && "：。".indexOf(charAt(text, read.end())) >= 0;
    }

    /** 过九成, 八成以上 and 七成的; a plain 三成 may be the beginning of another word. */
    private static boolean isShareInTenths(String text, PrintedNumber number, Measures.Read read) {
        return number.value().compareTo(BigDecimal.TEN) < 0
                && (limitBefore(text, number, read) > 0
                        || AFTER.startsIn(text, read.end())
                        || charAt(text, read.end()) == '多'
                        || "的，。；、".indexOf(charAt(text, read.end())) >= 0)
                && !TOLD_AGAIN.matcher(text).region(read.end(), text.length()).lookingAt();
    }

    /** The length of the words that limit a number, and are not the end of another word: 签约90户. 过 and 上 do so only before a round number: 过九成, 上千家. */
    private static int limitBefore(String text, PrintedNumber number, Measures.Read read) {
        var length = BEFORE.lengthBefore(text, number.start());
        if (WHOLE_WORDS.lengthBefore(text, number.start()) > length) {
            return 0;
        }
        if (length == 1
                && "过上".indexOf(charAt(text, number.start() - 1)) >= 0
                && "迈跨站登踏通经越渡线网街会".indexOf(charAt(text, number.start() - 2)) >= 0) {
            return 0;
        }
        return length == 1
                        && "过上".indexOf(charAt(text, number.start() - 1)) >= 0
                        && !number.written()
                        && number.scale().isEmpty()
                        && !read.measure().name().equals(TENTHS)
                ? 0
                : length;
    }

    /** 近百家 and 百户企业 count; 千家万户 does not. */
    private static boolean isBareHundred(String text, int start, Measures.Read read) {
        return BEFORE.lengthBefore(text, start) > 0
                || charAt(text, start - 1) == '前'
                || (read.measure().name().equals("户") && charAt(text, start - 1) != '千');
    }

    /** A time that something took or lasted, not the period of a report, nor a limit, nor what returns. */
    private static boolean lasts(String text, PrintedNumber number, Measures.Read read) {
        var name = read.measure().name();
        var start = number.start() - BEFORE.lengthBefore(text, number.start());
        if (name.equals("年")) {
            return ((!number.written() || DRAGGED_ON.lengthBefore(text, start) > 0)
                            && HISTORY_BEFORE.lengthBefore(text, start) > 0)
                    || (HISTORY_SIGNS.occurIn(text, read.end(), Math.min(text.length(), read.end() + 11))
                            && HISTORY.matcher(text)
                                    .region(read.end(), text.length())
                                    .lookingAt());
        }
        if (charAt(text, number.start() - 1) == '每'
                || (TO.has(charAt(text, start - 1)) && SHORTENED.lengthBefore(text, start - 1) > 0)
                || isShortened(text, read.end())
                || LATE.lengthBefore(text, start) > 0
                || isShortenedBy(text, number.start())
                || isAhead(text, number.start())
                || (text.startsWith("提前", number.start() - 2)
                        && ACHIEVED.matcher(text)
                                .region(read.end(), text.length())
                                .lookingAt())) {
            return true;
        }
        return PERIOD_BEFORE.lengthBefore(text, number.start()) == 0
                && PERIOD_AFTER.lengthAt(text, read.end()) == 0
                && !name.endsWith("工作日")
                && !(name.endsWith("小时") && number.value().intValue() == 24)
                && !PARTS_OF_SPEECH.startsIn(text, read.end());
    }

    /** 15天压缩至: what is set anew behind it. */
    private static boolean isShortened(String text, int end) {
        var verb = SHORTENED.lengthAt(text, end);
        return verb > 0 && TO.has(charAt(text, end + verb));
    }

    /** 缩短工期近40天: how much shorter it became; alone 近40天 is a period. */
    private static boolean isShortenedBy(String text, int start) {
        return charAt(text, start - 1) == '近'
                && SHORTENED.occurIn(text, Math.max(Clause.start(text, start), start - SHORTENED_WITHIN), start);
    }

    /** 比原计划提前45天: before it was planned, not before it is due. */
    private static boolean isAhead(String text, int start) {
        return text.startsWith("提前", start - 2)
                && PLANNED.occurIn(text, Math.max(0, start - PLAN_WITHIN), start - 2)
                && PLANNED.occurIn(text, Clause.start(text, start), start - 2);
    }

    private @Nullable PrintedNumber secondOfRange(String text, PrintedNumber number, NumberScanner numbers) {
        var at = number.end();
        while (at < text.length() && at < number.end() + 2 && RANGE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == number.end() || at >= text.length()) {
            return null;
        }
        var second = numbers.at(at);
        return second == null || second.written() != number.written() ? null : second;
    }

    private int writtenShare(String text, int start, NumberScanner numbers, List<Quantity> found) {
        var at = start + "百分之".length();
        var value = at < text.length() ? numbers.at(at) : null;
        if (value == null || !value.scale().isEmpty()) {
            return at;
        }
        var read = new Measures.Read(new Measure("%", Measure.Kind.SHARE), value.end());
        var quantity =
                limited(text, new PrintedNumber(start, value.end(), value.digits(), "", value.more(), true), read);
        found.add(quantity);
        return quantity.end();
    }

    private static Quantity limited(String text, PrintedNumber number, Measures.Read read) {
        var start = number.start();
        var end = read.end();
        var comparator = number.more() || text.startsWith("个多月", number.end()) ? Comparator.MORE : Comparator.EQUAL;
        if (charAt(text, end) == '多' && charAt(text, end + 1) != '种') {
            comparator = Comparator.MORE;
            end++;
        }
        if (charAt(text, start - 1) == '第') {
            return new Quantity(
                    start - 1, start, end, number.value(), read.measure().name(), Measure.Kind.RANK, comparator);
        }
        if (charAt(text, start - 1) == '前' && isRank(text, number, read)) {
            return new Quantity(
                    start - 1,
                    start,
                    end,
                    number.value(),
                    read.measure().name(),
                    Measure.Kind.RANK,
                    Comparator.AT_MOST);
        }
        var before = limitBefore(text, number, read);
        if (before > 0) {
            comparator = LIMITS_BEFORE.getOrDefault(text.substring(start - before, start), comparator);
            start -= before;
        }
        if (comparator == Comparator.EQUAL && isOnceAtLeast(text, number, read)) {
            comparator = Comparator.AT_LEAST;
        }
        var after = AFTER.lengthAt(text, end);
        if (after > 0) {
            comparator = LIMITS_AFTER.getOrDefault(text.substring(end, end + after), comparator);
            end += after;
        }
        return quantity(text, number, read, start, end, comparator);
    }

    private static Quantity quantity(
            String text, PrintedNumber number, Measures.Read read, int start, int end, Figure.Comparator comparator) {
        var measure = read.measure();
        var money = measure.kind() == Measure.Kind.MONEY;
        var value = money ? number.digits() : number.value();
        var unit = money ? number.scale() + measure.name() : measure.name();
        var first = start;
        if (!number.written() && isMinus(text, number.start())) {
            value = value.negate();
            first = Math.min(start, number.start() - 1);
        }
        return new Quantity(first, number.start(), end, value, unit, measure.kind(), comparator);
    }

    private static boolean isMinus(String text, int start) {
        var sign = charAt(text, start - 1);
        var before = charAt(text, start - 2);
        return (sign == '-' || sign == '－' || sign == '﹣') && !NumberScanner.isDigit(before) && before != '%';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }
}
