package gangmu.reading;

import java.util.Arrays;
import java.util.List;

/** What the fields of a form or of an entry of a list are called, by what they tell. */
public final class FieldLabels {

    /** What is to be done. */
    public static final Words MEASURES = Words.of(
            "整改措施", "整改要求", "整改任务", "整改目标", "整改内容", "工作措施", "主要措施", "具体措施", "落实措施", "推进措施", "解决措施", "下步措施", "下一步措施",
            "任务内容", "工作内容", "工作任务", "目标任务", "交办事项", "交办内容", "督办事项", "督办要求", "办理要求", "处理意见", "办理意见", "整治措施", "整治要求");

    private static final List<String> SHARES = List.of(
            "牵头", "主办", "主责", "负责", "主管", "责任", "配合", "协办", "协同", "协助", "协作", "承办", "会办", "联办", "落实", "实施", "参与", "参加",
            "支持", "整改", "牵头责任", "主体责任", "整改责任", "配合责任");

    private static final List<String> LIMITS = List.of("完成", "办结", "办理", "整改", "落实", "销号", "截止", "计划完成", "");

    /** Who must act or by when. */
    public static final Words ASSIGNED = Words.of(
            joined(SHARES, "单位", "部门", "主体", "科室"),
            Words.of("主办", "协办", "承办", "牵头", "配合", "责任"),
            joined(LIMITS, "时限", "期限", "时限要求"),
            joined(LIMITS.subList(0, LIMITS.size() - 1), "时间", "日期", "节点"),
            Words.of("时间要求", "时间节点", "时间安排"));

    /** How things are. */
    public static final Words FACTS = Words.of(
            "基本情况", "核查情况", "来信内容", "来信主题", "来信人", "来 信 人", "来信方式", "交办单位", "交办日期", "填报单位", "填报日期", "编号", "诉求内容", "诉求人",
            "诉 求 人", "反映内容", "反映问题", "群众诉求", "工单编号", "来电时间", "办理情况", "处理情况", "问题描述", "问题表现", "问题情况", "存在问题", "具体问题",
            "主要问题", "具体表现", "整改情况", "进展情况", "完成情况", "现状", "责任人", "责任领导", "牵头领导", "包联领导", "联系人", "整改进展", "位置", "地点",
            "建设地点", "项目地点", "建设单位", "项目单位", "业主单位", "总投资", "计划总投资", "建设内容", "建设规模", "形象进度", "工程进度", "建设进度", "项目进展");

    private FieldLabels() {}

    private static Words joined(List<String> beginnings, String... ends) {
        return Words.of(beginnings.stream()
                .flatMap(beginning -> Arrays.stream(ends).map(end -> beginning + end))
                .toList());
    }
}
