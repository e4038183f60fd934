package gangmu.reading.figure;

import static gangmu.reading.figure.FigureReaderTests.story;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Project;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectReaderTests {

    private final ProjectReader reader = new ProjectReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            加快推进柳河镇污水处理厂扩建工程。               | 柳河镇污水处理厂扩建工程
            市长查看了海川封装测试项目用地平整情况。         | 海川封装测试项目
            由远航集团建设的多式联运转运场二期年底前投用。   | 多式联运转运场二期
            石桥镇打造石桥国际陆港保税仓，计划投资4亿元。    | 石桥国际陆港保税仓
            投资3亿元建设的尾矿利用及镀膜玻璃项目点火。       | 尾矿利用及镀膜玻璃项目
            柳河作业区9号、10号泊位工程由远航集团建设。       | 柳河作业区9号、10号泊位工程
            远航科技有限公司年产6万吨正极材料项目试产。       | 年产6万吨正极材料项目
            誓师大会在柳河农机装备产业新城工地举行。         | 柳河农机装备产业新城
            石桥过江通道起于石桥镇，止于柳河镇，总投资5亿元，照明和航标工程同步铺开。 | 石桥过江通道
            来到石桥育秧工厂。这座工厂由远航集团投资2300万元建成。 | 石桥育秧工厂
            投资1.9亿元建设石桥智慧水产冷链港。              | 石桥智慧水产冷链港
            通道按双向车道一级公路标准建设，柳河市冬季项目很多，石桥铝箔加工项目开工。 | 石桥铝箔加工项目
            督促远航锂电回收利用项目尽快复工。               | 远航锂电回收利用项目
            建成云峰年产6万吨铜箔项目。                      | 云峰年产6万吨铜箔项目
            确保S305线石桥至白塔段改建工程开工。             | S305线石桥至白塔段改建工程
            加快东岭至西坪高速公路建设。                     | 东岭至西坪高速公路
            红旗灌区续建配套与现代化改造项目通过验收。       | 红旗灌区续建配套与现代化改造项目
            白石机器人产业园二期主体封顶。                   | 白石机器人产业园二期
            先后来到海棠智慧物流园、市第四人民医院新院区察看。 | 海棠智慧物流园; 市第四人民医院新院区
            青禾饲料加工项目投产。青禾项目带动就业。         | 青禾饲料加工项目
            总投资7亿元的柳河古陶博物馆本月试运行。          | 柳河古陶博物馆
            镇上正筹建石桥蓝莓分拣中心，秋后迎客。           | 石桥蓝莓分拣中心
            东湾综合保税区二期上月封关。                     | 东湾综合保税区二期
            鹤岭热源厂年底前完成桩基施工。                   | 鹤岭热源厂
            加快环湖路东段智能交通系统工程扫尾。             | 环湖路东段智能交通系统工程
            总投资3亿元的远航项目开工。                      | 远航项目
            柳河大道下穿铁路立交工程总投资3亿元。            | 柳河大道下穿铁路立交工程
            同意城南排水泵站及配套管网工程建设方案。         | 城南排水泵站及配套管网工程
            罗以安叮嘱柳河福利中心迁建项目抓紧。             | 柳河福利中心迁建项目
            但也有石桥铝箔加工项目滞后。                     | 石桥铝箔加工项目
            柳河矿山生态修复示范工程，总投资1.4亿元。        | 柳河矿山生态修复示范工程
            总投资12亿元的柳河康养城动工。                   | 柳河康养城
            云帆数字产业园蓄势待发。产业园计划总投资6亿元。  | 云帆数字产业园
            同意滨湖外国语学校选址方案。该校投资2亿元。      | 滨湖外国语学校
            来到滨江中学东校区，该校区总投资3亿元。           | 滨江中学东校区
            投资2.4亿元的柳河公用型保税仓下月启用。          | 柳河公用型保税仓
            总投资7亿元的柳河水产精深加工园一期4栋厂房封顶。 | 柳河水产精深加工园一期
            走进柳河轴承博览中心。该中心造价9000万元。       | 柳河轴承博览中心
            青禾冷链配送中心刚刚浇筑完地基。                 | 青禾冷链配送中心
            推进柳东粮油产后服务中心、金田粮食烘干项目投用。 | 柳东粮油产后服务中心; 金田粮食烘干项目
            打通文庙街西延、石桥下穿通道工程等堵点。         | 文庙街西延; 石桥下穿通道工程
            资金用于启动区管廊工程建设。                     | 启动区管廊工程
            柳港临港产业园引来企业21家，总投资9亿元的云帆海缆基地投产。 | 云帆海缆基地
            抓紧启动柳河白茶加工集聚区建设。                 | 柳河白茶加工集聚区
            配套的石桥海洋装备产业园仍在开展海域论证。       | 石桥海洋装备产业园
            加快市实验小学滨江校区建设。                     | 市实验小学滨江校区
            石桥非遗数字体验馆位于石桥县，投资6800万元。     | 石桥非遗数字体验馆
            要盯牢石桥铝箔项目，督办柳河和美乡村项目。       | 石桥铝箔项目; 柳河和美乡村项目
            远航公司在石桥高新区建设船用电机生产基地。         | 船用电机生产基地
            同意将石桥果蔬加工基地列入重点项目。该基地由远航公司投资3亿元建设。 | 石桥果蔬加工基地
            为全年夯实项目支撑，柳河水厂扩建工程建成。         | 柳河水厂扩建工程
            石桥抽水蓄能电站项目完成移民安置点主体工程。       | 石桥抽水蓄能电站项目
            柳河水厂扩建工程6个月建成。                      | 柳河水厂扩建工程
            确保柳河大桥月底合龙、青石高速通车。             | 柳河大桥; 青石高速
            要科学组织柳河特大桥项目，坚决打击强揽工程。     | 柳河特大桥项目
            总投资2亿元的县第二水厂已封顶。                  | 县第二水厂
            将投资8000万元建设石桥酱文化产业园。             | 石桥酱文化产业园
            柳河跨境电商综合服务中心项目完成主体施工。       | 柳河跨境电商综合服务中心项目
            （二）石桥铝箔加工项目未开工。                   | 石桥铝箔加工项目
            石桥铝箔加工项目首批20台机组并网。               | 石桥铝箔加工项目
            加快建设城南特勤消防站。                         | 城南特勤消防站
            建成城西换电示范站。                             | 城西换电示范站
            投资6800万元的石桥渔文化体验园正在施工。         | 石桥渔文化体验园
            石桥新材料货场等项目要通水。                     | 石桥新材料货场
            柳河中医院新院区，塔吊林立。                     | 柳河中医院新院区
            柳河至石桥快速通道因管线迁改滞后。               | 柳河至石桥快速通道
            青石高速公路控制性工程合龙。                     | 青石高速公路
            总投资3亿元的柳河粮油加工基地机器轰鸣。          | 柳河粮油加工基地
            总投资4亿元的石桥芯片封装基地里，产线运转。      | 石桥芯片封装基地
            建成柳河镇第三小学，新增学位900个。              | 柳河镇第三小学
            柳河生物制药二期等一批利长远的项目投产。         | 柳河生物制药二期
            柳河大桥扩建等重点工程复工。                     | 柳河大桥扩建
            柳河特钢轴承钢技改项目试产。                     | 柳河特钢轴承钢技改项目
            2.石桥固废综合处置中心项目进场。                 | 石桥固废综合处置中心项目
            建成柳河职教中心实训基地一期工程。                                | 柳河职教中心实训基地一期工程
            石桥文房产业园正加紧装修。                                    | 石桥文房产业园
            石桥无人机产业园里人来人往。这座由海川集团投资的园区有人值守。                  | 石桥无人机产业园
            9月底前建成石桥路立体停车楼。                                  | 石桥路立体停车楼
            村里正在筹建石桥蓝莓研学营地。                                  | 石桥蓝莓研学营地
            柳河县签下深海养殖母港，规划建设泊位3个。 | 深海养殖母港
            加快建设石桥街下穿通道。 | 石桥街下穿通道
            滨河东路10月底前建成。 | 滨河东路
            与之配套的齿轮检修中心同步落户。 | 齿轮检修中心
            原定本月开工的石桥水乡小镇暂缓实施。 | 石桥水乡小镇
            石桥体育中心、柳河天文馆两个公建项目封顶。 | 石桥体育中心; 柳河天文馆
            督促石桥乙烯下游配套园复工。                                   | 石桥乙烯下游配套园
            石桥至白塔城际铁路、S305线绕城段、白塔港二期等9个在建项目平稳。               | 石桥至白塔城际铁路; S305线绕城段; 白塔港二期
            柳河滩风光制氢一体化示范项目并网。                                | 柳河滩风光制氢一体化示范项目
            【东湖区】恒达低温冷链中心项目开工。             | 恒达低温冷链中心项目
            柳河固态电池基地的车间里有人。该项目明年投产。   | 柳河固态电池基地
            观摩了石桥铝箔加工项目、柳河科创中心。           | 石桥铝箔加工项目; 柳河科创中心
            石桥抽水蓄能电站项目下水库大坝填筑过半。         | 石桥抽水蓄能电站项目
            柳河古街保护更新项目负责人罗以安说，年底完工。   | 柳河古街保护更新项目
            石桥镇高标准农田示范工程10月完工。               | 石桥镇高标准农田示范工程
            投资3亿元的年产2万吨绿醇示范项目封顶。           | 年产2万吨绿醇示范项目
            石桥港二期工程2个5000吨级泊位主体完工。          | 石桥港二期工程
            观摩了石桥水厂扩建工程和柳河茶苗繁育中心。       | 石桥水厂扩建工程; 柳河茶苗繁育中心
            石桥至白塔快速通道沥青摊铺完毕。                 | 石桥至白塔快速通道
            投资2亿元的柳河公铁换乘枢纽站年底启用。          | 柳河公铁换乘枢纽站
            海川科技（石桥）有限公司高端轴承智能工厂投产。   | 高端轴承智能工厂
            柳溪里安置房项目逾期未交付。                     | 柳溪里安置房项目
            龙头山水库除险加固工程至今未能开工。             | 龙头山水库除险加固工程
            """)
    void aProjectIsNamedOnce(String body, String names) {
        var read = reader.read(story(null, body)).stream()
                .map(project -> project.name().text())
                .collect(Collectors.joining("; "));

        assertThat(read).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各县区要立足禀赋，不建“盆景”工程、不搞“形象”工程。",
                "市林业局要在两周内拿出康养项目点状供地细则。",
                "推进二级以上医院检查检验结果互认项目。",
                "加快推进城中村改造项目。",
                "纪检监察机关要把监督贯穿项目建设全过程。"
            })
    void whatNobodyBuildsIsNoProject(String body) {
        assertThat(reader.read(story(null, body))).isEmpty();
    }

    @Test
    void whatLiesSomewhereIsWhatWasNamedBefore() {
        var project = reader.read(story(null, "会议研究了市粮食储备中心库项目建设方案。该项目选址青蒲区临港物流园，总投资3.48亿元。"));

        assertThat(project).extracting(each -> each.name().text()).containsExactly("市粮食储备中心库项目");
        assertThat(project).extracting(Project::investmentYuan).containsExactly(new BigDecimal("348000000"));
    }

    @Test
    void theSumMayStandBehindTheLabelOfAField() {
        var project = reader.read(story(null, "督办事项（一）柳溪里安置房项目逾期交付问题\n基本情况 该项目位于望桥区，总投资5.2亿元。"));

        assertThat(project).extracting(Project::investmentYuan).containsExactly(new BigDecimal("520000000"));
    }

    @ParameterizedTest
    @CsvSource({"今年计划投资6000万元新上石桥抹茶精深加工项目。, 60000000", "今年计划投资6000万元实施石桥抹茶精深加工项目。,"})
    void whatBeginsThisYearCostsThatInAll(String body, BigDecimal sum) {
        assertThat(reader.read(story(null, body)))
                .extracting(Project::investmentYuan)
                .containsExactly(sum);
    }

    @Test
    void theSumOfAProjectMayStandInTheParagraphThatComesBackToIt() {
        var projects = reader.read(story(null, "柳河铝箔项目首条产线投产。\n该项目由海川集团投资47亿元建设。"));

        assertThat(projects)
                .singleElement()
                .extracting(Project::investmentYuan)
                .isEqualTo(new BigDecimal("4700000000"));
    }

    @Test
    void aCardTellsUnderTheNameWhereItLiesAndWhatItCosts() {
        var projects = reader.read(story(null, "◆石桥古渡文旅综合体\n位于石桥县，总投资16亿元，由海川集团开发。\n◆柳河非遗数字体验馆\n位于柳河县，投资6800万元。"));

        assertThat(projects)
                .extracting(Project::investmentYuan)
                .containsExactly(new BigDecimal("1600000000"), new BigDecimal("68000000"));
    }

    @Test
    void aDataSheetTellsUnderTheNameWhereWhoAndForHowMuch() {
        var projects = reader.read(story(null, """
                （一）进展顺利的
                1.石桥热泵装备产业园
                位置：石桥县　建设单位：海川集团　总投资: 16亿元
                形象进度：主体封顶，正在装修
                2.柳河康养楼
                位置：柳河区
                建设单位：市水利局
                总投资：6800万元
                三、下一步打算
                """));

        assertThat(projects).extracting(project -> project.name().text()).containsExactly("石桥热泵装备产业园", "柳河康养楼");
        assertThat(projects).extracting(Project::place).containsExactly("石桥县", "柳河区");
        assertThat(projects).extracting(Project::owner).containsExactly("海川集团", null);
        assertThat(projects)
                .extracting(Project::investmentYuan)
                .containsExactly(new BigDecimal("1600000000"), new BigDecimal("68000000"));
    }

    @Test
    void whoPutsUpTheMoneyTellsTheSum() {
        var projects = reader.read(story(null, "由海川集团出资1.9亿元建设柳河石雕文创产业园。"));

        assertThat(projects).singleElement().extracting(Project::investmentYuan).isEqualTo(new BigDecimal("190000000"));
    }

    @Test
    void sumsSharedOutGoToTheProjectsListedBefore() {
        var projects = reader.read(story(null, "同意海川光学镜片项目、柳河水厂扩建工程立项，总投资分别为2.5亿元、3200万元。"));

        assertThat(projects)
                .extracting(Project::investmentYuan)
                .containsExactly(new BigDecimal("250000000"), new BigDecimal("32000000"));
    }

    @Test
    void aSumBeforeOfWhichBelongsToTheWhole() {
        var projects = reader.read(story(null, "到2027年改造快速路，估算总投资72亿元，其中，环湖路快速化改造工程总投资26亿元。"));

        assertThat(projects)
                .singleElement()
                .extracting(Project::investmentYuan)
                .isEqualTo(new BigDecimal("2600000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市新开工项目62个。",
                "集中签约八个产业链项目。",
                "推进老旧小区改造和雨污分流工程。",
                "抢抓施工黄金期，加快重点项目建设。",
                "严禁虚报项目进度。",
                "位于白石机器人产业园的企业开工。",
                "第十期“三个一批”项目建设活动举行。",
                "建筑工程师和项目经理到场。",
                "对滞后项目逐一约谈。",
                "锚定全国重要茶叶加工基地目标。",
                "会议审议《柳河流域水土保持工程实施方案》。",
                "新签约精密铸造、柔性显示项目不少于15个。",
                "柳河是全市老工业基地，正在建设新区。",
                "营商环境改善是一项复杂的系统工程。",
                "专班与石桥热电厂协商，管线已经接通，目前项目验收。",
                "记者在柳河古陶博物馆采访，市民排队参观。",
                "远航项目带动就业。",
                "资金到账了工程不动。",
                "要严格工程质量。",
                "2025年第二批市级预备项目安排经费。",
                "抓好增发国债项目支付。",
                "港口码头三期开工，码头主体工程早日完工。",
                "绕城高速以内区域禁放。",
                "柳河镇医改二期方案出台，学校扩建后扩招。",
                "新建公办幼儿园6所，竣工3所。",
                "跨海大桥开工。",
                "加快推进白石国际空港新区建设。",
                "推进区域电网互联互通。",
                "今后新建项目没有经费的不予立项。",
                "旱情暴露出我市水利工程欠账多。",
                "对社会投资简易低风险项目联合验收。",
                "财政局要按工程节点拨付。",
                "市领导就春耕备耕和水利工程建设调研。",
                "推进乡村振兴示范项目。",
                "推动土地、资金等要素直达项目。",
                "小型水库完工。",
                "财政局要逐项目核对支出。",
                "自年初首批项目下达以来进展顺利。",
                "柳河临港产业园建成分布式光伏21兆瓦。",
                "新建、改建快速路38公里。",
                "但也有部分县区项目前期滞后。",
                "我市入选国家骨干冷链物流基地建设名单。",
                "深入实施“育苗成林”工程。",
                "让要素跟着项目走、干部围着项目转。",
                "本报开设“沿江一线看项目”专栏。",
                "打好三北防护林工程攻坚战。",
                "牵头打通景区连接线，确保年底前贯通。",
                "完善“机场+高铁+景区”直通车。",
                "走进柳河老纱厂文创园，游客三三两两围坐品茗。",
                "全市高标准农田示范工程要提质。",
                "文物保护是一项系统工程。",
                "正在打造区域性粮食物流基地。",
                "月底前完成机耕路和沟渠主体工程。",
                "市工信局要会同项目业主倒排工期。",
                "坚决遏制低水平重复建设项目。",
                "全线控制性隧道昨日贯通。",
                "加快打造“十五五”物流枢纽。",
                "如今一期4条生产线已经试产。"
            })
    void groupsGenericWorksAndPlacesAreNoProjects(String body) {
        assertThat(reader.read(story(null, body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            总投资12.5亿元的海川光学镜片项目开工。                   | 1250000000
            海川光学镜片项目占地90亩，计划总投资6800万元。           | 68000000
            企业投入3.4亿元改造的海川铸件智能化项目投产。            | 340000000
            远航公司投资15亿元，在石桥高新区建设船用电机生产基地。   | 1500000000
            海川公司投资3亿元建设年产40万套镜片项目。                | 300000000
            总投资超百亿元的海川光学产业城项目及五个配套项目开工。   | 10000000000
            海川光学镜片项目用电受阻。这个总投资2亿元的项目已经复工。 | 200000000
            同意海川光学镜片项目总投资由3.2亿元调整为3.9亿元。       | 390000000
            同意海川光学镜片项目概算投资由3.2亿元调整为3.9亿元。     | 390000000
            海川光学镜片项目由远航集团投资1.6亿元兴建，主体过半。    | 160000000
            合作社投资900万元建起石桥苔藓组培中心。                  | 9000000
            车站旁的石桥高铁商务区由海川集团投资12亿元建设。         | 1200000000
            厂区里有投资3.8亿元、年产2万台的海川光学镜片项目。       | 380000000
            海川公司今年将投资2.2亿元建设海川光学镜片项目。          | 220000000
            县里筹资1.3亿元，实施柳河滩涂治理工程。          | 130000000
            镇里投资1.1亿元建设年加工4万吨的柳河菜籽油项目。          | 110000000
            """)
    void theTotalInvestmentGoesToItsProject(String body, BigDecimal yuan) {
        var project = reader.read(story(null, body)).getFirst();

        assertThat(project.investmentYuan()).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "海川光学镜片项目完成投资1.2亿元。",
                "海川光学镜片项目投入1.2亿元。",
                "海川光学镜片项目今年计划投资8000万元。",
                "总投资9000万美元的海川光学镜片项目签约。",
                "海川光学镜片项目等6个项目总投资30亿元。"
            })
    void aShareAForeignSumAndTheSumOfManyAreNoTotalInvestment(String body) {
        var project = reader.read(story(null, body)).getFirst();

        assertThat(project.investmentYuan()).isNull();
    }

    @Test
    void aBoxTellsOfTheProjectInItsHeadline() {
        var projects = reader.read(story("海川年产40万套光学镜片项目", "●总投资\n计划总投资4.2亿元\n●建设内容\n建设镀膜车间"));

        assertThat(projects).hasSize(1);
        assertThat(projects.getFirst().investmentYuan()).isEqualByComparingTo("420000000");
    }

    @Test
    void aBoxWithMarkedLinesNeedsNoLabelsThatTellWhatIsBuilt() {
        var project =
                reader.read(story("海川光学镜片基地", "●落户地点\n石桥县新城\n●投资规模\n总投资4亿元")).getFirst();

        assertThat(project.name().text()).isEqualTo("海川光学镜片基地");
        assertThat(project.investmentYuan()).isEqualByComparingTo("400000000");
    }

    @Test
    void aBoxTellsBelowItsMarkedLabelsWhereAndWho() {
        var project = reader.read(story("石桥航空产业园", "●建设地点\n石桥市望鹤新区\n●建设单位\n海川航空有限公司\n●投资规模\n计划总投资15.8亿元"))
                .getFirst();

        assertThat(project.place()).isEqualTo("石桥市望鹤新区");
        assertThat(project.owner()).isEqualTo("海川航空有限公司");
    }

    @Test
    void aCardTellsOfTheProjectInItsHeadlineByItsLabels() {
        var project = reader.read(story("石桥再生纤维产业园", "■建设地点：石桥县新城\n■建设单位：海川集团\n■投资规模：计划总投资22亿元\n■建设内容：建设纺丝线"))
                .getFirst();

        assertThat(project.name().text()).isEqualTo("石桥再生纤维产业园");
        assertThat(project.place()).isEqualTo("石桥县新城");
        assertThat(project.owner()).isEqualTo("海川集团");
        assertThat(project.investmentYuan()).isEqualByComparingTo("2200000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            石桥再生纤维产业园：塑料瓶的旅行 | 1
            石桥社区：食堂里的幸福         | 0
            重点项目：跑出加速度           | 0
            """)
    void aReportTellsOfTheProjectThatItsHeadlineOpensWith(String title, int projects) {
        assertThat(reader.read(story(title, "走进车间，一派繁忙。"))).hasSize(projects);
    }

    @Test
    void theCellOfATableBelongsToTheProjectOfItsRow() {
        var body = "项目名称\n建设内容\n总投资\n1\n海川光学镜片项目\n厂房2栋\n1.5亿元\n2\n柳河水厂扩建工程\n管线7公里\n4000万元";

        var projects = reader.read(story(null, body));

        assertThat(projects)
                .extracting(project -> project.investmentYuan())
                .containsExactly(new BigDecimal("150000000"), new BigDecimal("40000000"));
    }

    @Test
    void theColumnOfATableGivesTheSumsTheirUnit() {
        var body = "序号\n项目名称\n总投资（万元）\n责任单位\n1\n海川光学镜片项目\n15000\n工信局\n2\n柳河水厂扩建工程\n4000\n水利局";

        var projects = reader.read(story(null, body));

        assertThat(projects)
                .extracting(project -> project.investmentYuan())
                .containsExactly(new BigDecimal("150000000"), new BigDecimal("40000000"));
    }

    @Test
    void whoBuildsAProjectStandsBehindBy() {
        var project = reader.read(story(null, "石桥路停车楼项目由海川集团负责建设。")).getFirst();

        assertThat(project.owner()).isEqualTo("海川集团");
    }

    @Test
    void aProjectIsToldWithItsPlaceAndStage() {
        var project = reader.read(story(null, "位于鹤岭高新区的海川光学镜片项目，主体已经封顶。")).getFirst();

        assertThat(project.place()).isEqualTo("鹤岭高新区");
        assertThat(project.status()).isEqualTo("主体已经封顶");
    }

    @Test
    void anItemThatOpensWithANameTellsWhatItCosts() {
        var projects = reader.read(
                story("产业项目调度", "1.石桥功率器件产线。远航公司投资，项目总投资80亿元。\n2.柳河封装产业园。市产投集团代建，投资额达到15.5亿元，厂房已封顶。\n3.柳河展览馆。全年免费开放。"));

        assertThat(projects)
                .extracting(Project::investmentYuan)
                .containsExactly(new BigDecimal("8000000000"), new BigDecimal("1550000000"));
    }
}
