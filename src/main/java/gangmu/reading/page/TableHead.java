package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.SerialHeads;
import gangmu.reading.Words;
import java.util.List;

/** The head of a table that tells who must do what: 序号, 工作任务, 牵头单位, 完成时限. */
final class TableHead {

    static final int FEWEST = 3;
    static final int MOST = 12;
    /** What stands over a column has no more letters. */
    static final int LONGEST = 10;

    private static final int MOST_DIGITS = 3;
    private static final Words TASKS =
            Words.of("任务", "事项", "内容", "目标", "措施", "工作", "举措", "要求", "清单", "任务分解", "要点", "任务名称", "事项名称", "问题名称");
    /** What may stand over a column of tasks, and first of all is the title of a table. */
    private static final Words TITLES = Words.of("清单", "分解", "要点");

    private static final Words UNITS = Words.of("单位", "部门", "主体");
    private static final Words OTHERS = Words.of(
            "时限", "期限", "限期", "时间", "日期", "节点", "责任人", "领导", "负责人", "联系人", "电话", "备注", "类别", "分类", "领域", "进展", "进度",
            "问题", "情况", "安排");
    private static final Characters MARKS = Characters.of("，。；：、！？“”,;:!?（）()");

    private TableHead() {}

    /** Whether a word may stand over a column. */
    static boolean has(String word) {
        return word.length() <= LONGEST
                && (SerialHeads.has(word) || TASKS.ends(word) || UNITS.ends(word) || OTHERS.ends(word))
                && MARKS.indexIn(word, 0, word.length()) < 0;
    }

    /** Whether these words are the heads of such a table: one of its columns tells what to do, one who must do it. */
    static boolean is(List<String> words) {
        return words.size() >= FEWEST
                && words.size() <= MOST
                && !TITLES.ends(words.getFirst())
                && words.stream().allMatch(TableHead::has)
                && words.stream().anyMatch(TASKS::ends)
                && words.stream().anyMatch(UNITS::ends);
    }

    /** The first column that tells what to do. */
    static int task(List<String> words) {
        var task = 0;
        while (!TASKS.ends(words.get(task))) {
            task++;
        }
        return task;
    }

    static boolean isNumbered(String first) {
        return SerialHeads.has(first);
    }

    /** Whether a cell holds nothing but the number of a row. */
    static boolean isRowNumber(String cell) {
        var end = 0;
        while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
            end++;
        }
        return end > 0
                && end <= MOST_DIGITS
                && (end == cell.length() || (end == cell.length() - 1 && ".．、".indexOf(cell.charAt(end)) >= 0));
    }
}
