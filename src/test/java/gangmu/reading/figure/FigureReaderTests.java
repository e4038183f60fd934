package gangmu.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Figure;
import gangmu.reading.Passage;
import gangmu.reading.Story;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTests {

    private final FigureReader reader = new FigureReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全市对214个省、市重点项目逐一会商。           | 省、市重点项目 214
            我市敲定9类60件民生实事。                     | 民生实事 9; 民生实事 60
            在梳理诉求412条的基础上，形成清单。           | 梳理诉求 412
            目前，全县已建成高标准粮仓37座。               | 高标准粮仓 37
            县城、乡村收入分别达到18926元、6437元，增长5.2%和7.8%。 | 县城收入 18926; 乡村收入 6437; 县城收入增长 5.2; 乡村收入增长 7.8
            一期50万千瓦去年12月并网。                     | 一期 500000
            签约项目9个 到位资金3亿元                      | 签约项目 9; 到位资金 3
            明年占比达到65%。                              | 占比 65
            三条线满负荷运转。                             | 线 3
            5条隐患不是小事。                              | 隐患 5
            样机作业300小时没停机。                        | 样机作业 300
            12个项目累计到位资金8亿元。                    | 项目 12; 项目累计到位资金 8
            环山路改造完成投资5.2亿元，增长11%。           | 环山路改造完成投资 5.2; 环山路改造增长 11
            受理诉求960件，办结率97%。                     | 受理诉求 960; 受理诉求办结率 97
            蔬菜、水果产量分别增长4.1%、6.3%。             | 蔬菜产量增长 4.1; 水果产量增长 6.3
            出口增长9%，进口增长3%，增速分别居全省第2位、第8位。 | 出口增长 9; 进口增长 3; 出口增速居全省 2; 进口增速居全省 8
            甲河县、乙山县新开工项目分别为12个、9个。      | 甲河县新开工项目 12; 乙山县新开工项目 9
            拨付7600万元农机购置补贴。                     | 拨付农机购置补贴 7600
            带动300多人就业。                              | 带动就业 300
            一、城乡建设（6项）                            | 城乡建设 6
            综合利用率由88%提高到93%。                     | 综合利用率 88; 综合利用率 93
            最大点雨量出现在石盘乡，为142毫米。            | 最大点雨量出现在石盘乡 142
            在建工地因手续不全停工2处。                    | 在建工地因手续不全停工 2
            候诊时间由45分钟缩短至18分钟。                 | 候诊时间 45; 候诊时间 18
            积水超过27厘米一律封闭。                       | 积水 27
            过去一条线要28个人。                           | 过去一条线 28
            日最高气温达到40℃以上时一律停工。              | 日最高气温 40
            将首批抚恤金260万元拨付到位。                  | 首批抚恤金 260
            推动货物吞吐量向80万标箱冲刺。                 | 货物吞吐量冲刺 800000
            税收同口径增长3.3%。                           | 税收同口径增长 3.3
            国庆节前满意率达到95%。                        | 满意率 95
            距年底还有40天。                               | 距年底 40
            派出3个督查组直奔现场。                        | 督查组 3
            茶农收入2.6万元，在全市9个县中排第3位。        | 茶农收入 2.6; 县 9; 茶农收入排 3
            仅用26天架通了一条专线。                       | 架通 26
            改造户厕300户，建成停车场15个。                | 改造户厕 300; 停车场 15
            柳河浮桥总造价8亿元，全长2公里。               | 柳河浮桥总造价 8; 柳河浮桥全长 2
            市民服务中心投资2亿元。                        | 市民服务中心投资 2
            对满意率连续两个月下滑的单位通报。             | 满意率连续下滑 2
            对连续两次排名末位的乡镇约谈。                 | 连续排名末位 2
            7个海岛用上净水站。                            | 海岛 7
            实地观摩4个村的户厕改造。                      | 村 4
            糕点卖到19个城市的超市。                                  | 城市 19
            每9秒就有一箱饮料装好。                                   | 一箱饮料装好 9
            1200名村民住上新房。                                   | 村民 1200
            把滞后的12天工期补上。                                   | 滞后工期补上 12
            改造供热管网，剩余9公里明年6月底前完工。                          | 改造供热管网剩余 9
            专精特新企业增至30家，其中7家的产品市场占有率第一。                    | 专精特新企业 30; 专精特新企业产品市场占有率第一 7
            税收占财政收入比重70%，较上年同期提升2个百分点。                     | 税收占财政收入比重 70; 税收占财政收入比重较上年同期提升 2
            交办的事项60件，其余4件因手续较多顺延。           | 交办的事项 60; 交办的事项其余因手续较多顺延 4
            未办完的3项主要卡在用地上。                                 | 未办完主要卡在用地上 3
            降尘量在全市11个乡镇中排第2位。                              | 乡镇 11; 降尘量排 2
            柳河铜箔项目开工，厂房6栋，达产后年产值4亿元。 | 厂房 6; 柳河铜箔项目达产后年产值 4
            项目用地保障率年内必须达到100%。               | 项目用地保障率 100
            受理信访举报同比下降14%。                      | 受理信访举报同比下降 14
            吞吐量从1860万吨跃升到4125万吨。               | 吞吐量 18600000; 吞吐量 41250000
            柳河堤防加固工程复工。该工程全长12公里。       | 柳河堤防加固工程全长 12
            12个村已与企业签约。                           | 村 12
            200名建设者昼夜奋战。                          | 建设者 200
            按公路标准设计，双向四车道，大桥5座。          | 双向 4; 大桥 5
            审批时间由15个工作日压缩至3个工作日以内。      | 审批时间 15; 审批时间 3
            柳河铜箔项目进展顺利，海川集团投资2亿元兴建。  | 柳河铜箔项目投资 2
            海川集团总投资3亿元的柳河铜箔项目投产。        | 柳河铜箔项目总投资 3
            海川集团投资4亿元建设年产5万吨铜箔项目。       | 年产5万吨铜箔项目海川集团投资 4
            引进3个投资5亿元以上的链主企业。 | 链主企业 3
            更换28部使用20年以上老旧锅炉。 | 老旧锅炉 28; 老旧锅炉 20
            来自海外的70位客商走进柳河。 | 海外客商 70
            化解的54件积案要清零。 | 积案 54
            柳河积水点还剩9处没有治完。 | 柳河积水点没有治完 9
            9个省控断面中，8个达到Ⅲ类以上水质。 | 省控断面 9; 省控断面达到Ⅲ类以上水质 8
            距林地边缘60米范围内禁烟。 | 距林地边缘 60
            推进4宗、合计130亩住宅用地出让。 | 住宅用地出让 4; 住宅用地出让 130
            下游居住着6个村、3200余人。 | 下游居住着村 6; 下游居住着村 3200
            仪式在7个点位举行。 | 点位举行 7
            稻米每斤从3元卖到8元。 | 稻米每斤 3; 稻米每斤 8
            发生事故7起；排查隐患46处，整改率97%。 | 发生事故 7; 排查隐患 46; 排查隐患整改率 97
            问卷显示，68%的受访居民支持加装。 | 受访居民 68
            建设提纯车间3座及尾水处理设施。 | 建设提纯车间 3
            加快户外驿站布点，国庆节前新建成20处。 | 户外驿站布点新建成 20
            按日均供水21万立方米测算，水源够用。 | 日均供水 210000
            首批改造资金400万元由集团先行垫付。 | 首批改造资金 400
            历史欠缴水费37万元长期挂账。 | 历史欠缴水费 37
            12元的套餐颇受欢迎。 | 套餐 12
            使用年限超过30年的管网要更换。 | 管网使用年限 30
            公交3路、17路临时改线，涉及站点9处。 | 涉及站点 9
            芯片企业已由三年前的7家增至26家。 | 芯片企业已由三年前 7; 芯片企业已由三年前 26
            实施水利项目94个，改善灌溉面积36万亩。截至10月底，已开工61个，开工率65%。 | 水利项目 94; 改善灌溉面积 360000; 水利项目开工 61; 水利项目开工率 65
            他们新开工项目64个，我们只有35个。 | 新开工项目 64; 新开工项目 35
            对4家石料厂依法立案查处。 | 石料厂 4
            区属企业由41家整合为7家，通航城市从最初的2个拓展到18个。 | 区属企业 41; 区属企业 7; 通航城市从最初 2; 通航城市从最初 18
            贡献了61%的税收、70%的产值和82%的新增岗位。    | 贡献 61; 产值 70; 新增岗位 82
            进口、出口通关时间分别为30小时和2小时，较2019年压缩68%、90%。 | 进口通关时间 30; 出口通关时间 2; 较2019年压缩 68; 较2019年压缩 90
            群众满意率连续2年保持96%。                     | 群众满意率连续保持 2; 群众满意率 96
            记者了解到，受征收滞后影响，柳河产业园二期进展缓慢，投资完成率仅41%。 | 柳河产业园二期进展缓慢投资完成率 41
            设立总规模9亿元的低空产业基金，首期2亿元三季度到位。 | 低空产业基金设立总规模 9; 低空产业基金设立总规模首期 2
            1200多名建设者日夜奋战。                       | 建设者 1200
            把17个小区编织成一张服务网。                   | 小区 17
            对牵头医院收治常见病的比例设定上限，原则上不超过40%。 | 牵头医院收治常见病的比例设定上限 40
            海拔900米以上地区有凝冻。                      | 海拔 900
            已签约90户，签约率80%。由区里组建专班，对剩余14户逐户商谈。 | 已签约 90; 已签约签约率 80; 已签约剩余逐户商谈 14
            村支书每月至少走访困难户一次。                   | 村支书每月至少走访困难户 1
            匠人守着一座老窑，足足30年。                     | 匠人守着一座老窑 30
            50户以上自然村通宽带率达97%。                    | 50户以上自然村通宽带率 97
            平均缩短办证时间近9天。                          | 平均缩短办证时间 9
            """)
    void aFigureSaysWhatItCounts(String body, String figures) {
        assertThat(read(body)).isEqualTo(figures);
    }

    @Test
    void aFigureIsToldOnce() {
        var figures = reader.read(story("全市排查燃气用户5.1万户。", "截至目前，共排查燃气用户5.1万户。全市燃气用户共5.1万户已排查。"));

        assertThat(figures).extracting(Figure::subject).containsExactly("排查燃气用户");
    }

    @Test
    void twoFiguresOfOneNumberWithOtherLimitsAreTwo() {
        var figures = reader.read(story(null, "其中外资项目不少于6个。投资项目审批环节压减到6个。"));

        assertThat(figures).extracting(Figure::subject).containsExactly("外资项目", "投资项目审批环节压减");
    }

    @Test
    void aFigureOfTheHeadlineAloneIsToldToo() {
        var figures = reader.read(story("我市新增8家绿色矿山", "名单日前公布。"));

        assertThat(figures).extracting(Figure::subject).containsExactly("绿色矿山");
    }

    @Test
    void aHeadlineMayTellTenThousandWithoutANumber() {
        var figures = reader.read(story("近万名职工参加技能大赛", "赛程过半。"));

        assertThat(figures).extracting(Figure::subject).containsExactly("职工");
    }

    @Test
    void theCapacityInTheNameOfAProjectIsNoFigure() {
        var figures = reader.read(story(null, "北川新材年产8万吨铝箔项目投产，新增岗位260个。"));

        assertThat(figures).extracting(Figure::value).containsExactly(java.math.BigDecimal.valueOf(260));
    }

    @Test
    void aFigureKnowsItsPlaceInTheSource() {
        var body = "全市共有社区 1 2 8 个。";

        var figure = reader.read(story(null, body)).getFirst();

        assertThat(figure.number().text()).isEqualTo("128个");
        assertThat(body.substring(
                        figure.number().spans().getFirst().start(),
                        figure.number().spans().getLast().end()))
                .isEqualTo("1 2 8 个");
    }

    private String read(String body) {
        return reader.read(story(null, body)).stream()
                .map(figure -> figure.subject() + " " + figure.value().toPlainString())
                .collect(Collectors.joining("; "));
    }

    static Story story(@org.jspecify.annotations.Nullable String title, String body) {
        return new Story(
                title == null ? null : Passage.ofSource(title),
                List.of(),
                List.of(),
                null,
                Passage.ofSource(body),
                null);
    }
}
