package gangmu.matter.life;

import gangmu.matter.report.ProgressReport;
import java.util.List;
import java.util.Random;

/** What the units of the demonstration city report. */
final class DemoWords {

    private static final List<String> BEGUN =
            List.of("已召开专题部署会，印发工作方案，明确分管领导和%d名具体经办人员。", "完成底数摸排，共梳理%d项，逐项建立台账并落实责任人。", "已会同协办单位现场查看%d处点位，问题清单正在汇总。");
    private static final List<String> GOING = List.of(
            "本周完成%d项，累计完成过半；其余已排定时间表，逐日跟进。",
            "已约谈进度偏慢的责任单位%d家，督促倒排工期。",
            "现场核查%d次，发现的问题当场交办，整改情况正在复核。",
            "资料审核通过%d份，退回补正的已通知限期报送。",
            "与相关企业对接%d次，基本达成一致，正在完善手续。");
    private static final List<String> ENDING =
            List.of("主体任务已完成，剩余%d项收尾，佐证材料正在整理。", "已组织内部验收，%d项问题均已整改到位。", "完成自查评估，形成办理情况报告，附件%d份。");
    private static final List<String> DONE = List.of("%d项工作全部完成并逐项复核。", "%d处点位全部整改到位，已组织验收。", "%d项任务均已办成，后续转入日常管理。");
    private static final List<String> NEEDS = List.of("请市财政局协调解决配套资金缺口。", "请市自然资源和规划局加快出具用地意见。", "请市政府明确跨区段的管养责任单位。");
    private static final List<String> PROBLEMS = List.of("个别点位权属不清，协调难度较大。", "第三方检测排期较长。", "近期连续降雨，室外作业受影响。");
    private static final List<String> NEXT = List.of("下周完成剩余点位核查。", "三个工作日内报送阶段成果。", "月底前组织一次集中验收。");

    private final Random random;

    DemoWords(Random random) {
        this.random = random;
    }

    /** A report at some share of the way. */
    ProgressReport.Words report(double way) {
        var percent = Math.clamp(Math.round(way * 10) * 10, 5, 95);
        var progress = pick(way < 0.3 ? BEGUN : way < 0.8 ? GOING : ENDING).formatted(2 + random.nextInt(38));
        return new ProgressReport.Words(
                progress,
                percent,
                random.nextInt(6) == 0 ? pick(PROBLEMS) : null,
                random.nextInt(14) == 0 ? pick(NEEDS) : null,
                random.nextInt(2) == 0 ? pick(NEXT) : null,
                List.of());
    }

    String completion() {
        return pick(DONE).formatted(3 + random.nextInt(9)) + "办理情况报告已经单位主要负责人审签。";
    }

    String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
