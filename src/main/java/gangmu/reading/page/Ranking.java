package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.List;

/** A list that ranks places or bodies, one in a row with what it reached: 1.某某区 94.6分. */
final class Ranking {

    private static final int LONGEST_ROW = 48;
    private static final int LONGEST_NAME = 16;
    private static final int FEWEST = 2;
    /** A group of those that are ranked has a name of so many letters at most: 一、县区组. */
    private static final int LONGEST_GROUP = 12;

    private static final Characters MARKS = Characters.of("，,。；！？");
    private static final Words RANKED = Words.of(
            "区", "县", "市", "旗", "镇", "乡", "街道", "村", "园", "开发区", "局", "委", "办", "公司", "集团", "银行", "医院", "学校", "中学",
            "小学", "企业", "中心");

    private static final Words LAST_PLACES = Words.load("last-places");
    private static final String NUMERALS = "一二三四五六七八九十";

    /** What opens a task and no name. */
    private static final Words DEEDS = Words.of(
            "完成", "实施", "推进", "推动", "建设", "新建", "改造", "支持", "加快", "开展", "组织", "建成", "落实", "做好", "抓好", "确保", "加强", "提升");

    private Ranking() {}

    /** Whether the words tell the rank of somebody, his name, and then a number. */
    static boolean isRow(String words) {
        var name = endOfRank(words);
        if (name == 0
                || DEEDS.startsIn(words, name)
                || words.length() > LONGEST_ROW
                || MARKS.indexIn(words, 0, words.length()) >= 0) {
            return false;
        }
        var number = name;
        while (number < words.length() && Character.isIdeographic(words.charAt(number))) {
            number++;
        }
        for (var end = Math.min(number, name + LONGEST_NAME); end > name + 1; end--) {
            if (RANKED.lengthBefore(words, name, end) > 0) {
                return hasDigit(words, end);
            }
        }
        return false;
    }

    private static boolean hasDigit(String words, int from) {
        for (var i = from; i < words.length(); i++) {
            if (isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the rank ends that these words open with: ①, 1., 第1名, 第一名：, 末位：; 0 if they open with none. */
    private static int endOfRank(String words) {
        var first = words.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return 1;
        }
        var last = LAST_PLACES.lengthAt(words, 0);
        if (last > 0) {
            return behindColon(words, last);
        }
        var start = first == '第' ? 1 : 0;
        var end = start;
        while (end < words.length() && end < start + 2 && isCount(words.charAt(end), start > 0)) {
            end++;
        }
        var mark = start == 0 ? ".．、" : "名";
        return end > start && end < words.length() && mark.indexOf(words.charAt(end)) >= 0
                ? behindColon(words, end + 1)
                : 0;
    }

    private static int behindColon(String words, int at) {
        return at < words.length() && "：:".indexOf(words.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static boolean isCount(char c, boolean numerals) {
        return isDigit(c) || (numerals && NUMERALS.indexOf(c) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether such a list begins with this paragraph, or with the next one under the name of a group. */
    static boolean opensAt(List<Paragraph> page, int at) {
        var first = at;
        if (page.get(at).words().length() <= LONGEST_GROUP
                && !isRow(page.get(at).words())) {
            first++;
        }
        for (var i = first; i < first + FEWEST; i++) {
            if (i >= page.size()
                    || (page.get(i).blanksBefore() > 0 && i > at)
                    || !isRow(page.get(i).words())) {
                return false;
            }
        }
        return true;
    }
}
