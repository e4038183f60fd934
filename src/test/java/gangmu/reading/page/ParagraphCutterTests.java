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

    @Test
    void aNarrowColumnBetweenWiderOnesIsAColumn() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                会议要求，各级各部门要把安全生产摆在突出位置，层层压实责任，逐项整改销号，确保不留死角、
                不留盲区，以高水平安全保障高质量发展，切实维护人民群众生命财产安全，全力推动各项任务落地落实、见行
                见效。
                为做好运输保障，全市投入客车860台、
                加开列车12列，各客运站还将提供重点
                旅客预约服务，高速服务区新增充电桩
                130个。
                市直有关部门主要负责同志，各县（市、区）分管负责同志和部分重点企业代表在各分会场参加了会议，并作表
                态。
                """));

        assertThat(paragraphs)
                .extracting(Paragraph::words)
                .contains("为做好运输保障，全市投入客车860台、加开列车12列，各客运站还将提供重点旅客预约服务，高速服务区新增充电桩130个。");
    }

    @Test
    void aHeadlineThatSlippedIntoASentenceIsNoPartOfIt() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                一颗种子改变了这座村庄的面貌，合作社
                连续三年扩种，带动周边农户走上致富之
                路。去年以来，村里又建起了保鲜冷库和
                石远检查春季学校食堂

                分拣中心，鲜果当天就能发往各地市场。
                """));

        assertThat(paragraphs).extracting(Paragraph::words).contains("石远检查春季学校食堂");
    }

    @Test
    void aHeadlineCloseBelowATextIsNotItsLastLine() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                为记录干部群众的奋斗故事，本报记者分
                赴各县区，走进车间工地、田间地头，倾
                听群众心声。相关报道请看本报今日二版
                ——
                石远调研全市秋冬季农田水利建设工作

                本报讯（记者 宋晚）3月6日，全市新增
                两个地理标志产品，总数居全省前列。
                """));

        assertThat(paragraphs)
                .filteredOn(paragraph -> paragraph.kind() == Paragraph.Kind.SHORT)
                .extracting(Paragraph::words)
                .containsExactly("石远调研全市秋冬季农田水利建设工作");
    }

    @Test
    void whoSpokeWhereStandsAboveTheHeadline() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""

                石远在全市秋冬季安全生产工作会议上强调
                严 查 隐 患 堵 漏 洞
                压 实 责 任 保 安 全
                """));

        assertThat(paragraphs.getFirst().words()).isEqualTo("石远在全市秋冬季安全生产工作会议上强调");
    }

    @Test
    void aTurnOfATalkAndASalutationAreText() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                记者：下一步怎么走？

                同志们：

                县域：怎样走好振兴路
                """));

        assertThat(paragraphs)
                .extracting(Paragraph::kind)
                .containsExactly(Paragraph.Kind.TEXT, Paragraph.Kind.TEXT, Paragraph.Kind.SHORT);
    }

    @Test
    void theKindOfAPaperInALineOfItsOwnEndsItsTitle() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""

                关于交办下半年重点事项的
                通      知

                各县区人民政府：
                """));

        assertThat(paragraphs.getFirst().words()).isEqualTo("关于交办下半年重点事项的通知");
    }

    @Test
    void whatSomebodyDidStandsByItselfBetweenTwoPartsOfASentence() {
        var paragraphs = ParagraphCutter.cut(Line.cut("""
                　　会议强调，市人社局、市教育局要在元旦前
                组织不少于二十场校园招聘活动，落实补贴，

                石远调研职业教育产教融合工作
                帮助未就业毕业生实现一人一策精准对接，
                确保年底前去向落实率达到九成以上，不落
                一人，不漏一户，让群众看得见、得实惠。
                """));

        assertThat(paragraphs).extracting(Paragraph::words).contains("石远调研职业教育产教融合工作");
    }

    @Test
    void anItemThatANewPageBreaksOffGoesOn() {
        var story = new PageReader().read("""
                关于治理骑手违章的通知

                各区人民政府，市直各有关单位：
                现就治理骑手违章的有关事项通知如下，请抓好落实，按时报告进展情况。
                1.市公安局要在早晚高峰增派警力，严查闯红灯、逆行、占用机动车道行为，
                一律从严处罚。
                2.外卖、快递企业的骑手车辆要实行“一车一档”管理制度，每月违法超过两

                第 1 页 共 3 页

                次的骑手停单学习，学习合格后方可上岗。
                3.市商务局要每月通报平台企业的骑手违法情况，连续垫底的由市政府约谈，
                并向社会公开。
                """).stories().getFirst();

        assertThat(story.body().toString()).contains("每月违法超过两次的骑手停单学习");
    }
}
