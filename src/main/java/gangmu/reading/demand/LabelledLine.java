package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry of a list, that says what it tells: 整改措施：…, 责任单位：…, 整改时限：….
 *
 * @param kind what it tells
 * @param start where its label begins, behind a mark such as ◇
 * @param length how long mark and label are, the colon included
 */
record LabelledLine(Kind kind, int start, int length) {

    enum Kind {
        /** What is to be done. */
        MEASURES,
        /** Who must act or by when. */
        ASSIGNMENT,
        /** How things are. */
        FACTS
    }

    private static final Words MEASURES = Words.of(
            "整改措施", "整改要求", "整改任务", "整改目标", "整改内容", "工作措施", "主要措施", "具体措施", "落实措施", "推进措施", "解决措施", "下步措施", "下一步措施",
            "任务内容", "工作内容", "工作任务", "目标任务", "交办事项", "交办内容", "督办事项", "督办要求", "办理要求", "处理意见", "办理意见", "整治措施", "整治要求");
    private static final Words ASSIGNED = Words.of(
            "责任单位", "责任部门", "责任主体", "牵头单位", "牵头部门", "主办单位", "承办单位", "协办单位", "配合单位", "配合部门", "整改单位", "落实单位", "实施单位",
            "主责单位", "整改责任单位", "牵头责任单位", "整改时限", "整改期限", "完成时限", "完成时间", "办结时限", "办理时限", "时限要求", "时间要求", "时间节点", "完成期限",
            "时限", "主办", "协办", "承办", "牵头", "配合", "责任", "期限", "完成时限");
    private static final Words FACTS = Words.of(
            "问题描述", "问题表现", "问题情况", "存在问题", "具体问题", "主要问题", "具体表现", "整改情况", "进展情况", "完成情况", "现状", "责任人", "责任领导", "牵头领导",
            "包联领导", "联系人", "整改进展", "位置", "地点", "建设地点", "项目地点", "建设单位", "项目单位", "业主单位", "总投资", "计划总投资", "建设内容", "建设规模",
            "形象进度", "工程进度", "建设进度", "项目进展");

    private static final Words NUMBERED = Words.of("事项", "任务", "交办事项");
    /** What may stand before a label. */
    static final Characters MARKS = Characters.of("◇◆●■▲★○□·•");

    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final int LONGEST_NUMBER = 12;

    /** How a line begins that belongs to an entry; null for any other line. */
    static @Nullable LabelledLine of(String line) {
        var from = MARKS.has(line.charAt(0)) ? 1 : 0;
        var measures = Math.max(label(MEASURES, line, from), numbered(line, from));
        if (measures > 0) {
            return new LabelledLine(Kind.MEASURES, from, measures);
        }
        var assigned = label(ASSIGNED, line, from);
        if (assigned > 0) {
            return new LabelledLine(Kind.ASSIGNMENT, from, assigned);
        }
        var facts = label(FACTS, line, from);
        return facts > 0 ? new LabelledLine(Kind.FACTS, from, facts) : null;
    }

    private static int label(Words labels, String line, int from) {
        var end = from + labels.lengthAt(line, from);
        return end > from && end + 1 < line.length() && "：:".indexOf(line.charAt(end)) >= 0 ? end + 1 : 0;
    }

    /** 事项10（续办）：. */
    private static int numbered(String line, int from) {
        var number = from + NUMBERED.lengthAt(line, from);
        if (number == from || number >= line.length() || NUMERALS.indexOf(line.charAt(number)) < 0) {
            return 0;
        }
        for (var at = number + 1; at < Math.min(line.length() - 1, number + LONGEST_NUMBER); at++) {
            if ("：:".indexOf(line.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return 0;
    }
}
