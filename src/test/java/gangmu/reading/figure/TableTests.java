package gangmu.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.reading.Passage;
import gangmu.reading.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTests {

    /** ⏎ stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            如下⏎品种⏎产量（吨）⏎比上年增长（%）⏎草莓⏎1230⏎4.1⏎蓝莓⏎560⏎-2.0⏎注：初步数。 ! 草莓产量 1230吨; 草莓比上年增长 4.1%; 蓝莓产量 560吨; 蓝莓比上年增长 -2.0%
            品种 产量（万吨） 增长%⏎草莓 1.2 4.1⏎蓝莓 0.5 -                          ! 草莓产量 12000吨; 草莓增长 4.1%; 蓝莓产量 5000吨
            指标 单位 绝对数⏎用电量 亿千瓦时 3.6⏎货运量 万吨 128                     ! 用电量 360000000千瓦时; 货运量 1280000吨
            单位：万元⏎科目⏎本年⏎税收⏎12,800⏎罚没收入⏎331⏎下一步继续努力。        ! 税收 12800万元; 罚没收入 331万元
            序号⏎项目⏎内容⏎总投资（万元）⏎责任单位⏎1⏎柳河管网⏎管道2段⏎460⏎住建局⏎2⏎石桥新校区⏎教学楼⏎820⏎教体局 ! 柳河管网总投资 460万元; 石桥新校区总投资 820万元
            """)
    void theHeadTellsWhatTheCellsMeasure(String lines, String entries) {
        assertThat(read(lines)).isEqualTo(entries);
    }

    @Test
    void theBlanksThatThePageLeftOutStillPartTheCells() {
        var lines = Passage.builder();
        for (var line : List.of("区域 产量（吨） 增长（%）", "柳河区 86.4 14.1", "石桥县 24 -5")) {
            var printed = Passage.ofSource(line).withoutBlanks();
            lines.append(printed).insert('\n');
        }

        assertThat(read(Prose.of(lines.build()))).isEqualTo("柳河区产量 86.4吨; 柳河区增长 14.1%; 石桥县产量 24吨; 石桥县增长 -5%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "表一（单位：万元、%）⏎序号 项目名称 业主单位 建设地点 总投资 形象进度 竣工时间⏎1 柳河铜箔基地二期 远航公司 石桥县 4600 62.5 2025年6月⏎2 云岭会展中心 城投集团 东湖区 820 8 2026年底",
                "表一（单位：万元、%）⏎序号⏎项目名称⏎业主单位⏎建设地点⏎总投资⏎形象进度⏎竣工时间⏎1⏎柳河铜箔基地二期 远航公司⏎石桥县⏎4600⏎62.5⏎2025年6月⏎2⏎云岭会展中心⏎城投集团⏎东湖区⏎820⏎8⏎2026年底",
                "序号|项目|业主|建设地点|总投资（万元）|形象进度（%）⏎1|柳河铜箔基地二期|远航公司|石桥县|4600|62.5⏎2|云岭会展中心|城投集团|东湖区|820|8"
            })
    void eachRowOfATableOfProjectsIsAProject(String lines) {
        var story = FigureReaderTests.story(null, lines.replace('⏎', '\n'));

        assertThat(read(lines)).isEqualTo("柳河铜箔基地二期总投资 4600万元; 柳河铜箔基地二期形象进度 62.5%; 云岭会展中心总投资 820万元; 云岭会展中心形象进度 8%");
        assertThat(new ProjectReader().read(story))
                .extracting(project -> project.name().text(), Project::place, Project::owner, Project::investmentYuan)
                .containsExactly(
                        tuple("柳河铜箔基地二期", "石桥县", "远航公司", new BigDecimal("46000000")),
                        tuple("云岭会展中心", "东湖区", "城投集团", new BigDecimal("8200000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号⏎项目名称⏎年度目标⏎总投资（亿元）⏎责任单位⏎片区类⏎1⏎东门片区更新项目⏎完成征收。⏎12.5⏎东湖区⏎街区类⏎2⏎棉纺厂文创街区⏎修缮老厂房⏎并招商。 3.65⏎城投集团",
                "序号 项目名称 建设地点 总投资（亿元）⏎1 东门片区更新项目 12.5⏎2 棉纺厂文创街区 东湖区 3.65"
            })
    void theNumbersOfTheRowsHoldATableOfProjectsTogether(String lines) {
        assertThat(read(lines)).isEqualTo("东门片区更新项目总投资 12.5亿元; 棉纺厂文创街区总投资 3.65亿元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号⏎项目名称⏎建设地点⏎总投资（万元）⏎形象进度⏎1⏎柳河抽水蓄能电站⏎石桥县⏎61.5亿元⏎大坝填筑⏎2⏎云岭数据中心二期⏎东湖区⏎1.2亿美元⏎设备调试⏎3⏎蓝莓饮料灌装生产线⏎鹤岭县⏎待定⏎平整场地⏎4⏎柳河水厂⏎石桥县⏎820⏎封顶",
                "序号⏎项目名称⏎建设地点⏎总投资⏎形象进度⏎1⏎柳河抽水蓄能电站⏎石桥县⏎61.5亿元⏎大坝填筑⏎2⏎云岭数据中心二期⏎东湖区⏎1.2亿美元⏎设备调试⏎3⏎蓝莓饮料灌装生产线⏎鹤岭县⏎未定⏎平整场地⏎4⏎柳河水厂⏎石桥县⏎820万元⏎封顶",
                "项目名称|建设地点|总投资（万元）|工程进度⏎柳河抽水蓄能电站|石桥县|61.5亿元|大坝填筑⏎云岭数据中心二期|东湖区|1.2亿美元|设备调试⏎蓝莓饮料灌装生产线|鹤岭县|—|平整场地⏎柳河水厂|石桥县|820|封顶"
            })
    void aCellMayTellAnotherUnitThanItsHeadOrNothing(String lines) {
        var story = FigureReaderTests.story(null, lines.replace('⏎', '\n'));

        assertThat(read(lines)).isEqualTo("柳河抽水蓄能电站总投资 61.5亿元; 云岭数据中心二期总投资 1.2亿美元; 柳河水厂总投资 820万元");
        assertThat(new ProjectReader().read(story))
                .extracting(project -> project.name().text(), Project::investmentYuan, Project::status)
                .containsExactly(
                        tuple("柳河抽水蓄能电站", new BigDecimal("6150000000"), "大坝填筑"),
                        tuple("云岭数据中心二期", null, "设备调试"),
                        tuple("蓝莓饮料灌装生产线", null, "平整场地"),
                        tuple("柳河水厂", new BigDecimal("8200000"), "封顶"));
    }

    @Test
    void theSharesOfAYearAreNotWhatAProjectCosts() {
        var lines = "序号⏎项目名称⏎总投资（亿元）⏎年度计划投资（万元）⏎1⏎柳河轮毂智造园⏎约28.5亿元⏎1.3亿元⏎2⏎云岭隧道⏎9⏎8000";

        assertThat(new ProjectReader().read(FigureReaderTests.story(null, lines.replace('⏎', '\n'))))
                .extracting(Project::investmentYuan)
                .containsExactly(new BigDecimal("2850000000"), new BigDecimal("900000000"));
        assertThat(read(lines)).isEqualTo("柳河轮毂智造园总投资 28.5亿元; 柳河轮毂智造园年度计划投资 1.3亿元; 云岭隧道总投资 9亿元; 云岭隧道年度计划投资 8000万元");
    }

    @Test
    void aProjectOfTheTextIsNamedAsInItsRow() {
        var body = "石桥县铜箔项目过半，柳河体育公园综合馆合龙。\n项目名称|建设地点|总投资（万元）\n年产3万吨铜箔项目|石桥县|4600";

        assertThat(new ProjectReader().read(FigureReaderTests.story(null, body)))
                .extracting(project -> project.name().text())
                .containsExactly("年产3万吨铜箔项目", "柳河体育公园综合馆");
    }

    @Test
    void theWordsInTheRowsOfProjectsTellFiguresToo() {
        var body = "序号\n项目名称\n建设内容\n总投资（万元）\n1\n柳河文创街区\n修缮老厂房11栋\n460\n2\n石桥新校区\n教学楼2栋\n820";

        assertThat(new FigureReader().read(FigureReaderTests.story(null, body)))
                .extracting(figure -> figure.value() + figure.unit())
                .containsExactly("11栋", "460万元", "2栋", "820万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"草莓产量（吨）⏎今年喜获丰收。⏎果农说", "一、城乡建设（6项）⏎1⏎新建泵站⏎2⏎改造管网", "增长（%）⏎12", "单位：柳河镇⏎科目⏎本年⏎税收⏎12800"})
    void linesThatFitNoHeadAreNoTable(String lines) {
        assertThat(read(lines)).isEmpty();
    }

    @Test
    void aLongListIsReadInOnePass() {
        var lines = "品种⏎产量（吨）⏎草莓⏎".repeat(30_000);

        assertThat(read(lines)).isEmpty();
    }

    private static String read(String lines) {
        return read(Prose.of(Passage.ofSource(lines.replace('⏎', '\n'))));
    }

    private static String read(Prose prose) {
        return Table.in(prose, Measures.load()).stream()
                .flatMap(table -> table.entries().stream())
                .map(entry -> entry.subject() + " " + entry.quantity().value().toPlainString()
                        + entry.quantity().unit())
                .collect(Collectors.joining("; "));
    }
}
