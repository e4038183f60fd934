package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.limit.DeadlineIdioms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTableTests {

    private static final LocalDate ON = LocalDate.of(2025, 4, 7);

    private final DeadlineIdioms idioms = new DeadlineIdioms();

    @Test
    void theCellsOfARowTellWhoMustActByWhen() {
        var lines =
                "序号 工作任务 牵头单位 责任单位 完成时限 一、稳增长 1 新开工项目12个。 县发改委 县住建局、各乡镇 2025年6月底 2 培育企业9家。 县科工局 县税务局 持续推进".split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.end()).isEqualTo(lines.length);
        assertThat(table.rows()).extracting(TaskTable.Row::section).containsOnly("一、稳增长");
        assertThat(table.rows().getFirst().assignment().units()).containsExactly("县发改委", "县住建局", "各乡镇");
        assertThat(table.rows().getFirst().assignment().deadline())
                .isNotNull()
                .extracting("date")
                .isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(table.rows().getLast().assignment().deadline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "一、稳定就业, 二、办好教育",
        "1.稳定就业, 2.办好教育",
        "1、稳定就业, 2、办好教育",
        "（1）稳定就业, （2）办好教育",
        "①稳定就业, ②办好教育",
        "◆稳定就业, ◆办好教育",
        "01稳定就业, 02办好教育",
        "稳定就业, 办好教育",
        "稳定就业，增加收入, 补齐短板，办好教育",
    })
    void howeverTheSectionsOfATableAreCountedTheirLinesArePartOfNoRow(String first, String second) {
        var byUnits = List.of(
                "序号",
                "任务",
                "时限",
                "牵头单位",
                "配合单位",
                first,
                "1",
                "培训600人次。",
                "6月底",
                "县人社局",
                "县教体局、县总工会",
                "2",
                "建设驿站9个。",
                "9月底",
                "县住建局",
                "各县（市、区）",
                second,
                "3",
                "新增学位900个。",
                "8月底",
                "县教体局",
                "县住建局",
                "县财政局");
        var byLimits = List.of(
                "序号",
                "任务",
                "牵头单位",
                "时限",
                first,
                "1",
                "培训600人次。",
                "县人社局",
                "6月底",
                "2",
                "建设驿站9个。",
                "县住建局",
                "9月底",
                second,
                "3",
                "新增学位900个。",
                "县教体局",
                "8月底");

        for (var lines : List.of(byUnits, byLimits)) {
            var table = TaskTable.at(0, lines, idioms, ON);

            assertThat(table).isNotNull();
            assertThat(table.rows()).extracting(TaskTable.Row::section).containsExactly(first, first, second);
            assertThat(table.rows().get(1).assignment().units()).first().isEqualTo("县住建局");
            assertThat(table.rows().get(1).assignment().units())
                    .doesNotContain(second)
                    .allMatch(unit -> unit.length() < 9);
        }
    }

    @Test
    void whatEndsTheLastCellOfARowIsNoSection() {
        var brokenName = "序号 任务 时限 牵头单位 配合单位 1 培训600人次。 6月底 县人社局 县自然资 源局 2 建设驿站9个。 9月底 县住建局 各乡镇".split(" ");
        var points = "序号 牵头单位 任务 1 县人社局 培训600人次。 1.稳定就业 2.增加收入 2 县住建局 建设驿站9个。".split(" ");

        for (var lines : List.of(brokenName, points)) {
            var table = TaskTable.at(0, List.of(lines), idioms, ON);

            assertThat(table).isNotNull();
            assertThat(table.rows()).extracting(TaskTable.Row::section).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "序号, 工作任务, 牵头单位, 配合单位, 完成时限",
        "编号, 任务清单, 牵头主体, 协作单位, 时间安排",
        "项次, 任务分解, 主责单位, 协同单位, 时间节点",
        "No., 工作要点, 主管部门, 参与单位, 计划完成时间",
        "№, 任务名称, 责任部门, 支持单位, 进度安排",
        "＃, 问题清单, 主办单位, 协作部门, 时限安排",
    })
    void theColumnsOfATableAreKnownByManyNames(String number, String task, String lead, String others, String limit) {
        var lines = List.of(number, task, lead, others, limit, "1", "新开工项目12个。", "县发改委", "县住建局", "6月底");

        var table = TaskTable.at(0, lines, idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(lines.get(row.firstLine())).isEqualTo("新开工项目12个。");
            assertThat(row.assignment().units()).containsExactly("县发改委", "县住建局");
            assertThat(row.assignment().deadline()).isNotNull();
        });
    }

    @Test
    void theTitleOfATableIsNoColumn() {
        var lines = List.of("任务清单", "牵头单位", "完成时限", "新开工项目12个。", "县发改委", "6月底");

        assertThat(TaskTable.at(0, lines, idioms, ON)).isNull();
    }

    @Test
    void theLeadingUnitMayStandBeforeTheTaskAndOthersBehindIt() {
        var lines =
                "编号 事项 牵头单位 年度任务 协同单位 完成节点 （一）便民养老 1 老年助餐 市民政局 新建长者饭堂35个，每人每餐 补贴4元。 市财政局、各县区 11月下旬 2 居家照护 市民政局 建设家庭床位2200张。 市卫健委 三季度末"
                        .split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows())
                .extracting(row -> row.assignment().units())
                .containsExactly(List.of("市民政局", "市财政局", "各县区"), List.of("市民政局", "市卫健委"));
        assertThat(table.rows())
                .extracting(row -> row.assignment().deadline())
                .extracting("date")
                .containsExactly(LocalDate.of(2025, 11, 30), LocalDate.of(2025, 9, 30));
    }

    @Test
    void aUnitBehindTheEndOfASentenceIsNoPartOfTheTask() {
        var lines =
                "序号 交办事项 责任单位 完成时限 1 协调解决征收问题，确保围 墙全部合拢。 县自然资源局、 城关镇 6月11日 2 组织小麦机收，严禁点火。 县农业农村局、 各乡镇 6月14日前 三、有关要求 承办单位要明确联络员。"
                        .split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows())
                .extracting(row -> row.assignment().units())
                .containsExactly(List.of("县自然资源局", "城关镇"), List.of("县农业农村局", "各乡镇"));
        assertThat(table.end()).isEqualTo(lines.length - 2);
    }

    @Test
    void aTableGoesOnUnderItsHeadPrintedAgain() {
        var lines = "序号 工作任务 牵头单位 完成时限 1 新开工项目12个。 县发改委 6月底 序号 工作任务 牵头单位 完成时限 2 培育企业9家。 县科工局 9月底".split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows()).extracting(TaskTable.Row::firstLine).containsExactly(5, 13);
        assertThat(table.rows())
                .extracting(row -> row.assignment().units())
                .containsExactly(List.of("县发改委"), List.of("县科工局"));
        assertThat(table.rows())
                .extracting(row -> row.assignment().deadline())
                .extracting("text")
                .containsExactly("6月底", "9月底");
    }

    @Test
    void aLimitThatWaitsForAnEventIsNoPartOfTheTask() {
        var lines = "序号 重点任务 完成时限 牵头单位 配合单位 1 更换老化阀门86处。 大雪封山前 市住建局 市热力集团 2 开放冰场21处，招募志愿者。 12月10日 市文旅局 市体育局".split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows().getFirst()).satisfies(row -> {
            assertThat(row.lastLine()).isEqualTo(row.firstLine());
            assertThat(row.assignment().units()).containsExactly("市住建局", "市热力集团");
            assertThat(row.assignment().deadline()).isNotNull();
        });
    }

    @Test
    void whatIsBuiltIsNotWhatIsToBeDone() {
        var lines = "序号 项目名称 建设规模及内容 三季度推进任务 责任单位 完成时间 1 锦程扩能项目 新增年产能25万吨 取得环评批复，实现开钻。 市发改委 9月10日".split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(lines[row.firstLine()]).isEqualTo("取得环评批复，实现开钻。"));
    }

    @Test
    void theNameOfATaskIsNotTheTask() {
        var lines = "序号 整治事项 工作要求 责任单位 完成时限 1 占道经营 疏导摊点40处，不留死角。 县城管局 6月底 2 背街小巷 修复路面。 县住建局 8月底".split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows()).extracting(row -> lines[row.firstLine()]).containsExactly("疏导摊点40处，不留死角。", "修复路面。");
    }

    @ParameterizedTest
    @CsvSource({"修建口袋公园9处,增设充电桩", "渡口浮桥加固3座,沿江步道", "年底前通水,沿江步道"})
    void aTaskThatIsToldInFullIsNotANameForWhatIsAskedBesideIt(String first, String second) {
        var lines =
                ("序号 督办事项 工作要求 责任单位 完成时限 1 " + first + " 逐月通报进展 县住建局 6月底 2 " + second + " 守住安全底线 县城管局 8月底").split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows()).extracting(row -> lines[row.firstLine()]).containsExactly(first, second);
    }

    @Test
    void aTableMayHaveHeadsOfItsOwnAndSectionsWithoutNumerals() {
        var lines = List.of(
                "序号",
                "项目名称",
                "年度目标",
                "总投资",
                "责任单位",
                "完成时限",
                "片区类",
                "1",
                "东门片区更新",
                "完成征收扫尾，启动一期建设。",
                "12.5",
                "泠东区",
                "6月底前",
                "设施类",
                "2",
                "停车二期",
                "新建立体车库5座，新增泊位2100个。",
                "2.8",
                "市城投集团",
                "年底前");

        var table = TaskTable.at(0, lines, idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows()).extracting(TaskTable.Row::section).containsExactly("片区类", "设施类");
        assertThat(table.rows()).extracting(TaskTable.Row::firstLine).containsExactly(9, 16);
        assertThat(table.rows())
                .extracting(row -> row.assignment().units())
                .containsExactly(List.of("泠东区"), List.of("市城投集团"));
    }

    @Test
    void unitsOrALimitMayBePrintedInTheCellBesideTheirs() {
        var lines = List.of(
                "序号",
                "议定事项",
                "牵头单位",
                "配合单位",
                "办结时限",
                "1",
                "开展拉网式排查。县卫健局",
                "县住建局",
                "4月30日",
                "2",
                "建立回访机制。",
                "县政务局",
                "各乡镇年底前");

        var table = TaskTable.at(0, lines, idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows().getFirst().assignment().units()).containsExactly("县卫健局", "县住建局");
        assertThat(table.rows().getLast().assignment().units()).containsExactly("县政务局", "各乡镇");
        assertThat(table.rows().getLast().assignment().deadline())
                .isNotNull()
                .extracting("date")
                .isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aTaskMayRunOverTwoLines() {
        var lines = List.of(
                "序号",
                "交办事项",
                "牵头单位",
                "办结时限",
                "1",
                "推进改线工程征迁，",
                "确保月底前进场。",
                "市交通局",
                "4月底",
                "2",
                "制定方案。",
                "市文旅局",
                "本周五前");

        var table = TaskTable.at(0, lines, idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().firstLine()).isEqualTo(5);
        assertThat(table.rows().getFirst().lastLine()).isEqualTo(6);
        assertThat(table.rows().getFirst().assignment().units()).containsExactly("市交通局");
    }

    @Test
    void narrowCellsRunOverLinesInWhateverOrderTheColumnsStand() {
        var lines =
                "序号 牵头单位 工作任务 时间要求 配合单位 （一）补短板 1 县住房和城乡 建设局 修复东湖路、滨河路等6条道 路，清淤管网8公里。 5月底 县财政局、各街 道 2 县水务公司 改造泵站4座；更换水表900块。 二季度 县住房和城乡建设局 云泽县人民政府办公室"
                        .split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.end()).isEqualTo(lines.length - 1);
        assertThat(table.rows())
                .extracting(row -> row.assignment().units())
                .containsExactly(List.of("县住房和城乡建设局", "县财政局", "各街道"), List.of("县水务公司", "县住房和城乡建设局"));
        assertThat(table.rows()).extracting(TaskTable.Row::firstLine).containsExactly(9, 16);
        assertThat(table.rows())
                .extracting(row -> row.assignment().deadline())
                .doesNotContainNull()
                .extracting("date")
                .containsExactly(LocalDate.of(2025, 5, 31), LocalDate.of(2025, 6, 30));
    }

    @Test
    void namesInLinesOfTheirOwnWithinACellAreAList() {
        var lines =
                "序号 工作任务 完成时限 责任单位 1 开办时间压缩至4小时以内。 6月底 县行政审批局 县市场监管局 县税务局 2 出让工业用地900亩。 9月底 县自然资源局 县产业集聚区 管委会 3 清理收费项目。 9月底 县发改委"
                        .split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows())
                .extracting(row -> row.assignment().units())
                .containsExactly(List.of("县行政审批局", "县市场监管局", "县税务局"), List.of("县自然资源局", "县产业集聚区管委会"), List.of("县发改委"));
    }

    @Test
    void aLimitMayBePrintedRightBehindTheTask() {
        var lines = "序号 牵头单位 配合单位 工作任务 完成时限 1 县教育局 县公安局 推行错时放学。秋季开学前 2 县民政局 各街道 新建食堂5个。10月底前".split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows()).extracting(TaskTable.Row::tail).containsExactly(5, 5);
        assertThat(table.rows())
                .extracting(row -> row.assignment().deadline())
                .extracting("text")
                .containsExactly("秋季开学前", "10月底前");
    }

    @Test
    void whoLeadsAndWhoFollowsGoesByManyNames() {
        var lines = "攻坚任务 包抓县领导 主抓单位 会办单位 销号时限 修好水渠6公里。 桑以宁 县水利局 县财政局 9月底".split(" ");

        var table = TaskTable.at(0, List.of(lines), idioms, ON);

        assertThat(table).isNotNull();
        assertThat(table.rows().getFirst().assignment().units()).containsExactly("县水利局", "县财政局");
        assertThat(table.rows().getFirst().assignment().deadline()).isNotNull();
    }

    @Test
    void ordinaryLinesAreNoTable() {
        assertThat(TaskTable.at(0, List.of("工作任务", "各单位要抓紧落实。"), idioms, ON)).isNull();
    }
}
