package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTests {

    @Test
    void aListOfContentsNamesThePartsOfABulletin() {
        var titles = titles("""
                工 作 简 报
                第6期
                本期目录
                ▷动态　全市秸秆综合利用现场会召开…………1
                ▷经验　石桥县：一本台账管到头…………3

                全市秸秆综合利用现场会召开

                　　9月3日，全市秸秆综合利用现场会召开，通报前期进展。会议要求，各县区要抓紧备足机具。

                石桥县：一本台账管到头

                　　石桥县把秸秆离田列入台账，逐村登记、逐户核对，目前已离田12万亩。
                """);

        assertThat(titles).containsExactly("全市秸秆综合利用现场会召开", "石桥县：一本台账管到头");
    }

    @Test
    void aRulePartsTheNewsOfABroadcast() {
        var titles = titles("""
                《清湾新闻》文字稿
                ——————————
                1  我市部署校车安全检查

                市教育局昨天部署校车安全检查，要求各学校三天内完成自查。

                ——————————
                2  滨河步道向市民开放

                滨河步道全长6公里，沿途新建驿站8处，今天起向市民开放。
                感谢收看今天的清湾新闻，再见！
                """);

        assertThat(titles).containsExactly("我市部署校车安全检查", "滨河步道向市民开放");
    }

    @Test
    void labelsInAFrameNameThePartsAndBelongToNone() {
        var stories = new PageReader().read("""
                        【要　闻】

                        全市粮食收购调度会召开

                        　　10月9日，全市粮食收购调度会召开。会议要求，各收购库点要备足仓容。

                        【通　报】

                        关于收购环节明察暗访情况的通报

                        　　现将有关情况通报如下：
                        　　一、个别库点排队时间过长，要立即整改。
                        """).stories();

        assertThat(stories).hasSize(2);
        assertThat(stories.getFirst().body().toString()).doesNotContain("通报").endsWith("备足仓容。");
    }

    @Test
    void markedLinesAreTheHeadlinesOfABulletin() {
        var titles = titles("""
                政 务 信 息
                （第37期）
                平湾市政府办公室　　2024年6月18日

                ★全市“三夏”生产调度会召开
                6月17日，全市“三夏”生产调度会召开。会议要求，6月20日前基本完成麦收任务。

                ★石桥县推动农村客运提质
                今年以来，石桥县新开通农村客运线路12条，群众出行更加方便。
                """);

        assertThat(titles).containsExactly("全市“三夏”生产调度会召开", "石桥县推动农村客运提质");
    }

    @Test
    void aPartOfABulletinMayHaveNoHeadlineButItsLabel() {
        var stories = new PageReader().read("""
                        养老服务提升专班
                        工 作 简 报
                        第 9 期
                        平湾市养老服务提升专班编　　2024年6月18日

                        【一线故事】

                        送餐员的“小账本”

                        　　6月12日，送餐员方晓的本子上又添了3位老人的名字，谁要软饭、谁少放盐，都记得清清楚楚。

                        【工作提示】

                        　　请各县区于6月28日前报送社区食堂的验收材料，逾期的不再
                        受理。材料须经主要负责同志签字，不得以县区民政部门的名义
                        代报，也不得拿往年的材料充数。
                        """).stories();

        assertThat(stories).extracting(story -> String.valueOf(story.title())).containsExactly("送餐员的“小账本”", "工作提示");
        assertThat(stories.getFirst().body().toString()).endsWith("清清楚楚。");
        assertThat(stories.getLast().body().toString()).startsWith("请各县区于").endsWith("材料充数。");
    }

    @Test
    void aHeadlineWithACommaUnderTheLabelOfAPartIsNoText() {
        var stories = new PageReader().read("""
                        工 作 简 报
                        第 9 期

                        【一线故事】

                        清单在手，招商不愁

                        　　6月12日，招商员方晓的本子上又添了3条线索，一条条都记得清清楚楚。

                        【县区动态】

                        手里有粮，心中不慌
                        　　6月13日，石桥县的粮库里一派忙碌，新粮入库已经过半，今年的收购比去年早了三天。

                        【工作提示】
                        请各县区于6月28日前报送社区食堂的验收材料。
                        """).stories();

        assertThat(stories)
                .extracting(story -> String.valueOf(story.title()))
                .containsExactly("清单在手，招商不愁", "手里有粮，心中不慌", "工作提示");
    }

    @Test
    void aScriptSaysWhichLinesAreHeadlines() {
        var titles = titles("""
                平湾新闻（文字版）

                【标题】市委常委会召开会议
                【正文】会议强调，要把整改作为重大政治任务，逐条逐项抓好落实。

                【标题】河道治理工程加快推进
                【正文】河道治理工程总投资六亿元，目前已完成总工程量的一半。
                """);

        assertThat(titles).containsExactly("市委常委会召开会议", "河道治理工程加快推进");
    }

    @Test
    void headingsOfOneReportAreNoParts() {
        var titles = titles("""
                关于冬季供暖情况的报告

                一、总体情况

                全市供暖面积稳步增加，管网运行平稳。

                二、下步打算

                持续开展入户测温，及时处理群众诉求。
                """);

        assertThat(titles).containsExactly("关于冬季供暖情况的报告");
    }

    private static List<String> titles(String source) {
        return new PageReader()
                .read(source).stories().stream()
                        .map(story -> String.valueOf(story.title()))
                        .toList();
    }
}
