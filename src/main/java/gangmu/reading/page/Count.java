package gangmu.reading.page;

import java.util.List;

/** How a speech counts its points: 首先 其次, 一是 二是. Where one part of it breaks off, the next goes on counting. */
final class Count {

    private static final List<List<String>> ORDERS = List.of(
            List.of("首先，", "其次，", "再次，", "最后，"),
            List.of("一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"),
            List.of("一要", "二要", "三要", "四要", "五要", "六要", "七要", "八要"),
            List.of("第一，", "第二，", "第三，", "第四，", "第五，", "第六，", "第七，", "第八，"));

    private static final String NUMERALS = "一二三四五六七八九十";

    private Count() {}

    /** Whether the number of this item is the one after that of the item above, and both are printed alike: 三、 四、. */
    static boolean isNext(String above, String item) {
        var bracket = bracket(item);
        var number = number(item, bracket);
        return number > 1 && bracket(above) == bracket && number(above, bracket) == number - 1;
    }

    /** How long the bracket is that opens an item. */
    private static int bracket(String item) {
        return "（(".indexOf(item.charAt(0)) >= 0 ? 1 : 0;
    }

    /** The number that stands here, up to nineteen; 0 if there is none. */
    private static int number(String words, int at) {
        var first = numeral(words, at);
        var second = numeral(words, at + 1);
        return first == NUMERALS.length() ? first + second : second == 0 ? first : 0;
    }

    private static int numeral(String words, int at) {
        return at < words.length() ? NUMERALS.indexOf(words.charAt(at)) + 1 : 0;
    }

    /** Whether the first point that these words count is the one after the last that those above them do. */
    static boolean goesOn(String above, String below) {
        for (var order : ORDERS) {
            var last = order.size() - 1;
            while (last >= 0 && !above.contains(order.get(last))) {
                last--;
            }
            if (last >= 0 && last + 1 < order.size() && firstIn(below, order) == last + 1) {
                return true;
            }
        }
        return false;
    }

    private static int firstIn(String words, List<String> order) {
        var first = 0;
        while (first < order.size() && !words.contains(order.get(first))) {
            first++;
        }
        return first;
    }
}
