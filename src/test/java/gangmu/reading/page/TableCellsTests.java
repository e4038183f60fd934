package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Directive;
import gangmu.reading.Story;
import gangmu.reading.demand.DirectiveReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCellsTests {

    private static final String TITLE = "2025年春季攻坚任务分工表\n\n";
    private static final String TABLE = """
            序号\t工作任务\t牵头单位\t责任单位\t完成时限
            1\t建成城东公交枢纽\t市交通局\t市公安局、市城管局\t4月底前
            2\t修缮8座乡村水闸\t市水利局\t各县（市、区）\t5月20日前
            3\t拟定春耕农机调度办法\t市农业农村局\t市财政局、市气象局\t2025年3月15日
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "    ", "　　", " "})
    void aPaperMayBeATitleAndATableHoweverItsCellsAreParted(String gap) {
        assertIsRead(TITLE + TABLE.replace("\t", gap));
    }

    @Test
    void barsMayPartTheCellsAndOpenTheLinesAbove() {
        assertIsRead("| " + TITLE.strip() + "\n|\n| "
                + TABLE.strip().replace("\t", " | ").replace("\n", "\n| "));
    }

    @Test
    void aDayAboveTheTitleIsNoTitle() {
        assertIsRead("2025年2月20日\n\n" + TITLE + TABLE);
    }

    @Test
    void whoSignsRightBelowTheLastRowIsNoPartOfIt() {
        var page = TITLE + TABLE.replace("\t", "\n") + "海岱市人民政府办公室\n2025年2月20日\n";

        assertThat(directives(page))
                .extracting(directive -> directive.sentence().text())
                .endsWith("拟定春耕农机调度办法");
        assertThat(directives(page).getLast().units()).containsExactly("市农业农村局", "市财政局", "市气象局");
        assertThat(directives(page)).extracting(Directive::speaker).containsOnly("海岱市人民政府办公室");
    }

    @Test
    void aCellMayBeEmptyBetweenBlanks() {
        var page = TITLE + TABLE.replace("市公安局、市城管局", "").replace("\t", "    ");

        assertThat(directives(page))
                .extracting(Directive::units)
                .startsWith(List.of("市交通局"), List.of("市水利局", "各县（市、区）"));
    }

    @Test
    void aTableMayHaveNoTitle() {
        var page = TABLE;

        assertThat(Stories.titles(Stories.read(page))).containsExactly("null");
        assertThat(directives(page)).hasSize(3);
    }

    @Test
    void inATableBelowANoticeNoUnitIsGluedToItsTask() {
        var page = "海岱市人民政府办公室关于印发春季攻坚方案的通知\n\n各县（市、区）人民政府：\n　　现将方案印发给你们，请认真贯彻落实。\n\n" + "海岱市人民政府办公室\n2025年2月20日\n\n附件："
                + TITLE + TABLE.replace("\t", "\n");

        assertThat(directives(page))
                .extracting(Directive::units)
                .containsExactly(
                        List.of("市交通局", "市公安局", "市城管局"), List.of("市水利局", "各县（市、区）"), List.of("市农业农村局", "市财政局", "市气象局"));
    }

    @Test
    void aTaskThatRunsOverLinesGoesOnBelowItsBeginning() {
        var page = TITLE + """
                序号　工作任务　牵头单位　责任单位　完成时限
                （一）交通
                1   新开公交线路6条，更新   市交通局   市公安局   4月底前
                    站牌90块。
                （二）水利
                2   修缮8座乡村水闸，疏浚   市水利局   各乡镇     5月20日前
                    河道，保证汛前
                    通水。

                  （此件公开发布）
                """;

        assertThat(directives(page))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("新开公交线路6条，更新站牌90块。", "修缮8座乡村水闸，疏浚河道，保证汛前通水。");
        assertThat(directives(page)).extracting(Directive::heading).containsExactly("（一）交通", "（二）水利");
    }

    @Test
    void aCellMayRunOverLinesWhereEachIsALine() {
        var page = TITLE
                + "序号\n工作任务\n牵头单位\n完成时限\n1\n完成北湖水库水源保护区2.8公\n里护栏建设。\n市水利局\n4月底前\n"
                + "2\n对城南46个小区二次供水泵房开展\n排查。\n市卫健委\n5月底前\n";

        assertThat(directives(page)).extracting(Directive::units).containsExactly(List.of("市水利局"), List.of("市卫健委"));
        assertThat(Stories.read(page).getFirst().body().toString()).contains("2.8公里");
    }

    @Test
    void theHeadsOfATableAreNoPartOfItsTitleThoughASectionStandsBelowThem() {
        var page = """
                松溪县人民政府办公室
                关于印发2026年冬春水利重点任务分解表的通知

                各乡镇人民政府，县政府有关部门：
                《2026年松溪县冬春水利重点任务分解表》已经县政府研究同意，现
                予印发，并就抓好落实提出如下要求。
                一、压实责任。各牵头单位要逐项制定推进计划，排出时间表、路
                线图；各配合单位要各司其职、主动补位。

                附件
                2026年松溪县冬春水利重点任务分解表
                项次
                工作任务
                完成时限
                牵头单位
                配合单位
                一、灌区通水
                1
                疏浚北干渠，清理淤积的支渠12
                条，更换进水闸门6扇，灌区全部
                通水。
                2026年12月底
                县水利局
                县财政局、县发改委
                2
                建设田间“毛细血管”渠道32条，
                铺设管道不少于60公里。
                2026年10月底
                县水利局
                各乡镇（街道）
                3
                修缮南湾水库大坝，加固溢洪道
                两侧护坡，补种草皮，确保入冬
                之前完工。
                2026年9月底
                县水利局
                县财政局
                """;

        assertThat(directives(page))
                .extracting(Directive::units)
                .containsExactly(
                        List.of("各牵头单位"),
                        List.of("各配合单位"),
                        List.of("县水利局", "县财政局", "县发改委"),
                        List.of("县水利局", "各乡镇（街道）"),
                        List.of("县水利局", "县财政局"));
        assertThat(directives(page)).extracting(Directive::heading).endsWith("一、灌区通水", "一、灌区通水", "一、灌区通水");
    }

    private static void assertIsRead(String page) {
        assertThat(Stories.titles(Stories.read(page))).containsExactly(TITLE.strip());
        assertThat(directives(page))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("建成城东公交枢纽", "修缮8座乡村水闸", "拟定春耕农机调度办法");
        assertThat(directives(page))
                .extracting(Directive::units)
                .containsExactly(
                        List.of("市交通局", "市公安局", "市城管局"), List.of("市水利局", "各县（市、区）"), List.of("市农业农村局", "市财政局", "市气象局"));
        assertThat(directives(page))
                .extracting(directive -> String.valueOf(directive.deadline()))
                .satisfiesExactly(
                        limit -> assertThat(limit).contains("2025-04-30"),
                        limit -> assertThat(limit).contains("2025-05-20"),
                        limit -> assertThat(limit).contains("2025-03-15"));
        assertThat(directives(page)).extracting(Directive::speaker).containsOnlyNulls();
    }

    private static List<Directive> directives(String page) {
        var reader = new DirectiveReader();
        return Stories.read(page).stream()
                .flatMap((Story story) -> reader.read(story, page, LocalDate.of(2025, 2, 20)).stream())
                .toList();
    }
}
