package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphCutterTests {

    @Test
    void linesThatAColumnBrokeAreOneParagraph() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                会议强调，要聚焦重点任务，压实各级责
                任，加快推进项目建设。要 强 化 要 素 保
                障，确保项目如期开工、如期竣工、如期
                投产。
                市直有关部门主要负责同志，各县区分管
                负责同志参加会议。
                """));

        assertThat(paragraphs)
                .extracting(Paragraph::words)
                .containsExactly(
                        "会议强调，要聚焦重点任务，压实各级责任，加快推进项目建设。要强化要素保障，确保项目如期开工、如期竣工、如期投产。", "市直有关部门主要负责同志，各县区分管负责同志参加会议。");
    }

    @Test
    void onlyTheLinesOfOneCellAreJoined() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                1
                新建社区食堂24个，年底前全部投入
                使用。
                市民政局
                各区人民政府
                2025年12月底
                2
                改造农贸市场9处，同步完善停车、
                消防设施。
                市商务局
                各街道办事处
                2025年9月底
                3
                新增口袋公园15个，每个面积不少
                于800平方米。
                市园林中心
                各区城管局
                2025年10月底
                """));

        assertThat(paragraphs)
                .extracting(Paragraph::words)
                .contains("新建社区食堂24个，年底前全部投入使用。", "市民政局", "2025年12月底", "新增口袋公园15个，每个面积不少于800平方米。")
                .hasSize(15);
    }

    @Test
    void everyLineOfAPageWithoutAColumnIsAParagraph() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                一、总体情况
                上半年，全市新开工项目56个。
                二、存在问题
                部分项目进展缓慢，个别单位重视不够，要素保障还有差距，前期手续办理较慢。
                """));

        assertThat(paragraphs).hasSize(4);
    }
}
