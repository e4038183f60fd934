package gangmu.reading.figure;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A total investment that a text tells, in yuan. A year's share, a part that was spent and a foreign currency are none.
 *
 * @param start the first character of the sum
 * @param end after its last character
 * @param yuan the sum
 * @param joined whether 的 or a verb of building ties it to the name that follows
 * @param cell whether it stands alone in the cell of a table that has a column 总投资
 */
record Investment(int start, int end, BigDecimal yuan, boolean joined, boolean cell) {

    private static final Pattern TOLD = Pattern.compile(
            "(?:(总投资额?|投资总额|投资规模|概算投资|估算投资|计划投资|预计投资|拟投资|总造价|投资|筹资|斥资|耗资|出资|投入))(?:计划|预计|概算|估算|约|达|达到|将达|为|金额|共|合计|：|\\n|额)*$");
    /** 总投资由2亿元调整为3亿元: the sum that it was changed to. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?:总投资额?|(?:概算|估算|计划|预算|项目)投资|投资(?:概算|估算|总额|规模))(?:由|从)[^，。；元]{1,12}元(?:调整|调增|调减|增加|追加|提高|核减|压减|优化)(?:为|至|到)$");

    private static final Words CHANGED_TO = Words.of("为", "至", "到");
    private static final Pattern TOTAL_COLUMN = Pattern.compile("(?:项目|计划|估算|概算|预计)?(?:总投资额?|投资总额|投资规模|总造价)");
    private static final Words PARTS = Words.of(
            "完成", "年度", "年计划", "今年", "已", "累计", "本年", "当年", "新增", "季度", "月份", "固定资产", "民间", "工业", "引导", "每年", "财政",
            "个项目", "全社会", "年内", "拉动", "带动");
    private static final Characters MARKS = Characters.of("，。；");
    /** How far before a sum the words may stand that make it a part. */
    private static final int PART_WITHIN = 6;

    /** 今年计划投资6000万元新上…: the whole of what begins this year. */
    private static final Words BEGINS = Words.of("新上", "新建", "上马", "兴建");

    /** What is spent is a total investment only where it builds something: 投入3亿元改造的. */
    private static final String SPENT = "投入";

    private static final String CURRENCY = "人民币";
    private static final int REACH = 16;
    /** No investment is told without one of these before it. */
    private static final Words SIGNS = Words.of("投资", "造价", "筹资", "斥资", "耗资", "出资", "投入");

    /** The sums that a body tells, those of its tables last. */
    static List<Investment> in(Body body) {
        var found = new ArrayList<Investment>();
        if (SIGNS.occurIn(body.text())) {
            found.addAll(in(body.text(), body.quantities(), body.tables()));
        }
        found.addAll(in(body.tables()));
        return found;
    }

    private static List<Investment> in(String text, List<Quantity> quantities, List<Table> tables) {
        var found = new ArrayList<Investment>();
        var header = text.indexOf("\n总投资");
        var read = read(tables);
        for (var quantity : quantities) {
            if (!isSum(quantity)) {
                continue;
            }
            if (isCell(text, quantity) && header >= 0 && header < quantity.start() && !read.get(quantity.start())) {
                found.add(new Investment(quantity.start(), quantity.end(), yuan(quantity), false, true));
                continue;
            }
            if (!SIGNS.occurIn(text, Math.max(0, quantity.start() - 2 * REACH), quantity.start())) {
                continue;
            }
            var before = text.substring(Math.max(0, quantity.start() - REACH), quantity.start());
            if (CHANGED_TO.lengthBefore(text, quantity.start()) > 0
                    && CHANGED.matcher(text.substring(Math.max(0, quantity.start() - 2 * REACH), quantity.start()))
                            .find()) {
                found.add(of(quantity));
                continue;
            }
            var sign = SIGNS.indexIn(before, 0);
            var told = TOLD.matcher(before).region(Math.max(0, sign - 2), before.length());
            var builds = builds(text, quantity.end());
            if (sign >= 0
                    && told.find()
                    && (builds || !told.group(1).equals(SPENT))
                    && (!isPart(before, told.start(1), told.group(1))
                            || (builds && (isPlan(before, told.start(1)) || BEGINS.startsIn(text, quantity.end()))))) {
                found.add(new Investment(quantity.start(), end(text, quantity.end()), yuan(quantity), builds, false));
            }
        }
        return found;
    }

    /** 今年将投资2亿元建设: the whole of what will be built. */
    private static boolean isPlan(String before, int at) {
        return before.startsWith("将", at - 1);
    }

    /** Where a sum ends, with what else is told of the same thing: 3亿元、年产2万台的. */
    private static int end(String text, int end) {
        if (end >= text.length() || text.charAt(end) != '、') {
            return end;
        }
        var at = end + 1;
        while (at < text.length() && at < end + REACH && text.charAt(at) != '的' && !Clause.isEnd(text.charAt(at))) {
            at++;
        }
        return text.startsWith("的", at) ? at : end;
    }

    /** Whether 的 or a verb of building stands behind a sum. */
    private static boolean builds(String text, int sum) {
        var end = end(text, sum);
        return ProjectNames.BUILDS.startsIn(text, text.startsWith(CURRENCY, end) ? end + CURRENCY.length() : end);
    }

    /** The total that a quantity tells with nothing around it. */
    static Investment of(Quantity sum) {
        return new Investment(sum.start(), sum.end(), yuan(sum), false, false);
    }

    /** Whether a quantity is an amount of yuan. */
    static boolean isSum(Quantity quantity) {
        return quantity.kind() == Measure.Kind.MONEY && isYuan(quantity.unit());
    }

    /** The sums in the column 总投资（万元） of a table. */
    private static List<Investment> in(List<Table> tables) {
        var found = new ArrayList<Investment>();
        for (var table : tables) {
            for (var entry : table.entries()) {
                if (isTotal(entry.head()) && isYuan(entry.quantity().unit())) {
                    var quantity = entry.quantity();
                    found.add(new Investment(quantity.start(), quantity.end(), yuan(quantity), false, true));
                }
            }
        }
        return found;
    }

    /** Whether a column with this head tells what projects cost. */
    static boolean isTotal(String head) {
        return TOTAL_COLUMN.matcher(head).matches();
    }

    /** The characters of tables whose heads tell what each cell measures. */
    private static BitSet read(List<Table> tables) {
        var read = new BitSet();
        tables.forEach(table -> read.set(table.start(), table.end()));
        return read;
    }

    private static boolean isCell(String text, Quantity quantity) {
        return quantity.start() > 0
                && text.charAt(quantity.start() - 1) == '\n'
                && (quantity.end() == text.length() || text.charAt(quantity.end()) == '\n');
    }

    private static boolean isPart(String before, int at, String word) {
        if (before.startsWith("年度计划", at - 4)) {
            return true;
        }
        return !word.startsWith("总") && !word.startsWith("投资总") && tellsPart(before, at);
    }

    private static boolean tellsPart(String before, int end) {
        for (var at = end; at >= Math.max(1, end - PART_WITHIN); at--) {
            if (PARTS.lengthBefore(before, at) > 0) {
                return true;
            }
            if (MARKS.has(before.charAt(at - 1))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isYuan(String unit) {
        return unit.equals("元") || unit.equals("万元") || unit.equals("亿元") || unit.equals("万亿元");
    }

    private static BigDecimal yuan(Quantity quantity) {
        var yuan = quantity.value();
        for (var i = 0; i < quantity.unit().length(); i++) {
            yuan = switch (quantity.unit().charAt(i)) {
                case '万' -> yuan.multiply(BigDecimal.valueOf(10_000));
                case '亿' -> yuan.multiply(BigDecimal.valueOf(100_000_000));
                default -> yuan;
            };
        }
        return yuan.stripTrailingZeros().scale() > 0 ? yuan : yuan.setScale(0);
    }
}
