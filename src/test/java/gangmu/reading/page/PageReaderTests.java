package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headlines-above | 郑予安调研重点工业企业强调 稳住基本盘 拼出加速度;全市秋冬季大气污染防治推进会召开;柳叶镇：一根藤条编出致富路",
                "headlines-below | 全市营商环境优化提升大会召开;市政协重点提案督办会召开;一季度我市进出口总额同比增长13.5%",
                "web-page | 市政府召开2024年第7次常务会议",
                "notice-with-annex | 关于开展2025年“三夏”防火工作的紧急通知",
                "press-conference | 市政府新闻办举行新闻发布会 介绍稳就业工作情况",
                "continued-page | -;全市夏粮收购工作座谈会召开;夏粮最低收购价;市领导督导校园安全工作;王颂检查重点水利工程;温故出席乡村振兴现场会;-;-",
                "inside-page | 抢农时 抓管护 强保障奋力夺取夏粮丰收;鲁望舒暗访督导安全生产工作;让技术长在田埂上;史清源出席全市统战部长会议;全市妇女维权周活动启动",
                "eight-reports | 祁望北主持召开全市防汛抗旱工作视频调度会;全市夏粮机收过半;简兆南到梧桐岭林场调研;市政协召开老旧小区改造民主监督座谈会;“夜经济”点亮老城;梧川至海陵城际公交开通;市总工会举办职工技能大赛;方知节督导高温作业防护",
                "agency-beside-city | 全国春季农业生产形势向好;沂澜市召开招商引资动员会;港口外贸订单持续回升;屠知远接待群众来访",
                "narrow-columns | 市委常委会召开会议研究基层减负工作;我市举行应急救援演练",
                "notice-in-a-report | 项目服务员跑出加速度;云岫市公安局关于调整部分路段交通组织的通告;帮办代办数说;别让“绿色通道”变窄;云岫市启动校园食堂明厨亮灶行动",
                "minutes | 关于城区内涝治理工作的会议纪要",
                "briefs | 乔松年督导文旅项目建设;清江区：百名教师送教下乡;永安县：秋播备足良种;白石镇：路灯亮到家门口;-",
                "comment-interrupted | 莫让“小窗口”成“大堵点”;全市春季植树造林动员会召开;前两个月长三角进出口增长6.1%",
                "scene-lead | 纪长河调研防汛备汛工作;老窑火烧出新日子;民企招聘专场提供岗位2600个",
                "portal | 市水务局部署城乡供水保障工作",
                "two-line-heads | 守牢底线不松劲严查隐患不留情;市残联启动“助残就业月”;说“慢”;今年全国义务教育阶段招生平稳"
            })
    void aPageIsTakenApartIntoItsArticles(String page, String titles) {
        var layout = read(page);

        assertThat(layout.stories().stream().map(PageReaderTests::title)).containsExactlyInAnyOrder(titles.split(";"));
    }

    @Test
    void aMastheadTellsPaperDayAndNumber() {
        var masthead = read("headlines-above").masthead();

        assertThat(masthead.paper()).isEqualTo("青岚日报");
        assertThat(masthead.date()).isEqualTo(LocalDate.of(2023, 11, 8));
        assertThat(masthead.issue()).isEqualTo("5521");
    }

    @Test
    void theLastLineOfAPapersTitleBelongsToIt() {
        var page = "云泽市发展和改革委员会关于下达2025年重点项目计划\n（第二批）的通知\n\n各县区人民政府：\n　　现将计划下达给你们。各单位要倒排工期。\n";

        assertThat(new PageReader().read(page).stories().getFirst().title())
                .hasToString("云泽市发展和改革委员会关于下达2025年重点项目计划（第二批）的通知");
    }

    @Test
    void aBodyGoesOnWhereAnotherReportBrokeIt() {
        var story = story("headlines-below", "全市营商环境优化提升大会召开");

        assertThat(story.body().toString())
                .contains("严厉打击破坏营商环境的行为，做到露头就打、决不手软。\n黎书恒要求")
                .doesNotContain("市政协");
        assertThat(story.subtitles()).hasToString("[高远征讲话 黎书恒主持]");
        assertThat(story.byline()).containsExactly("沈一诺");
    }

    @Test
    void everyLetterOfABodyStandsWhereItsSpansSay() {
        var source = text("headlines-below");

        var layout = new PageReader().read(source);

        for (var story : layout.stories()) {
            for (var i = 0; i < story.body().length(); i++) {
                var origin = story.body().origin(i);
                if (origin >= 0) {
                    assertThat(source.charAt(origin)).isEqualTo(story.body().charAt(i));
                }
            }
        }
    }

    @Test
    void captionsAdvertisementsAndWeatherBelongToNoArticle() {
        var texts = String.join("", bodies("headlines-above")) + String.join("", bodies("mixed-page"));

        assertThat(texts).doesNotContain("麦苗铺满田垄", "秦川", "声明作废", "晴转多云", "值班编辑");
    }

    @Test
    void theSignatureDatesANotice() {
        var story = story("notice-with-annex", "关于开展2025年“三夏”防火工作的紧急通知");

        assertThat(story.date()).isEqualTo(LocalDate.of(2025, 5, 26));
        assertThat(story.body().toString())
                .startsWith("各乡镇（街道）、县直有关单位：\n")
                .contains("\n临溪县森林防火指挥部\n2025年5月26日\n")
                .endsWith("\n2\n组织应急演练\n县消防救援大队");
    }

    @Test
    void whatEachPageRepeatsBesideItsNumberDoesNotBreakASentence() {
        var page = """
                市政府常务会议纪要

                市长白蔓主持召开会议。会议议定，市水务局要在6月底前

                — 1 —

                平湾市人民政府常务会议纪要

                改造老旧管网，把漏损率压下来。市财政局要统筹资金，及时

                — 2 —

                平湾市人民政府常务会议纪要

                拨付到位。
                """;

        assertThat(new PageReader().read(page).stories().getFirst().body().toString())
                .contains("6月底前改造老旧管网", "及时拨付到位。")
                .doesNotContain("平湾市人民政府常务会议纪要");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 1 -", "· 1 ·", "第 1 页（共 2 页）", "第1页 共2页"})
    void whatStandsBesideANumberOfAPageInTheMiddleOfASentenceIsNoneOfIt(String number) {
        var page = """
                开发区管委会周例会纪要

                会议听取了上周工作情况，安排本周重点工作。
                纬三路务必元旦前放行通车，建设管理局排出每天的工程量；工地围

                %s

                开发区周例会纪要（2024年第42期）

                挡破损的，月底前全部换完。
                """.formatted(number);

        assertThat(new PageReader().read(page).stories().getFirst().body().toString())
                .contains("工地围挡破损的，月底前全部换完。");
    }

    @Test
    void aFormIsOnePaperWithAParagraphForEachField() {
        var page = """
                石 湖 市 人 民 政 府 督 查 室

                督  办  通  知  单

                石政督办字〔2024〕37号                          紧急程度：急件

                市住建局、望桥区政府：
                    5月17日，市长白蔓听取了2个问题的情况汇报。现将有关事项交办如下。
                -----------------------------------------
                督办事项（一）  和平里安置房项目逾期交付问题
                基本情况 该项目位于望桥区，规划建设安置楼14栋，目前尚有3栋未完成外墙保温。
                办理要求 逐栋列出剩余工程清单，倒排工期，确保一次性通过竣工验收。
                主办单位 市住建局
                协办单位 望桥区政府
                办结时限 6月28日前
                                  第 1 页 共 2 页
                石湖市人民政府督查室督办通知单（续）
                -----------------------------------------
                督办事项（二）  翠屏路占道经营问题
                基本情况 翠屏路长1.3公里，每天早晚高峰聚集流动摊贩110多个。
                办理要求 设置临时疏导点，引导摊贩入场规范经营。
                主办单位 市城管局
                办结时限 本周五前
                                    石湖市人民政府督查室
                                      2024年5月20日
                """;

        var stories = new PageReader().read(page).stories();

        assertThat(stories).extracting(PageReaderTests::title).containsExactly("督办通知单");
        assertThat(stories.getFirst().body().toString())
                .contains("\n主办单位 市住建局\n协办单位 望桥区政府\n办结时限 6月28日前\n督办事项（二）翠屏路占道经营问题\n基本情况 翠屏路长");
    }

    @Test
    void minutesBearTheTitleAboveTheirTextAndNotTheNameOfTheSeries() {
        var page = """
                石湖市人民政府常务会议纪要

                〔2025〕7号

                石湖市人民政府办公室                      2025年4月18日
                ━━━━━━━━━━━━━━━━━━

                市人民政府第73次常务会议纪要

                    2025年4月15日上午，市长白蔓主持召开市人民政府第73次常务会议，研究供热价格改革等工作。
                """;

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("市人民政府第73次常务会议纪要");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "石湖市12345政务服务热线中心　　2024年11月6日 | 石湖市12345政务服务热线中心",
                "石湖市招商引资专班办公室编　　2024年11月6日 | 石湖市招商引资专班办公室",
                "石湖市民看今朝　　2024年11月6日 | -"
            })
    void aBulletinSaysWhoEditsIt(String line, String editor) {
        var page = """
                热 线 专 报
                第11期（总第146期）

                %s

                关于10月份热线诉求办理情况的专报

                　　10月份，热线共受理群众诉求3846件，接通率98.6%%，按期办结率96.4%%。
                """.formatted(line);

        assertThat(new PageReader().read(page).editor()).isEqualTo(editor);
        assertThat(new PageReader()
                        .read(page.replace("第11期（总第146期）", "石湖市政务服务局"))
                        .editor())
                .isNull();
    }

    @Test
    void aWeeklyBulletinWithoutAnotherHeadlineBearsItsName() {
        var page = """
                石湖县秋粮收购烘干工作专班周报
                第5期
                （10月13日—10月19日）
                县秋粮专班综合组                  2024年10月20日

                一、本周进展
                （一）收割情况。截至10月19日，全县已收水稻19.3万亩，收割进度67.5%。
                """;

        var layout = new PageReader().read(page);

        assertThat(layout.stories()).extracting(PageReaderTests::title).containsExactly("石湖县秋粮收购烘干工作专班周报");
        assertThat(layout.editor()).isEqualTo("县秋粮专班综合组");
        assertThat(layout.day()).isEqualTo(LocalDate.of(2024, 10, 20));
    }

    @Test
    void fieldsSideBySideAreParagraphsOfTheirOwn() {
        var page = "市长信箱来信交办单\n交办单位\t石湖市信箱办公室\n来信方式\t网上信箱\t主办单位\t市住建局\n核查情况\t5月19日，市信箱办到现场核查，来信反映情况基本属实。\n";

        var story = new PageReader().read(page).stories().getFirst();

        assertThat(title(story)).isEqualTo("市长信箱来信交办单");
        assertThat(story.body().toString()).contains("来信方式 网上信箱\n主办单位 市住建局\n核查情况 5月19日，");
    }

    @Test
    void whoGaveASpeechIsNotInItsHeadlineThoughItTellsPointsOnly() {
        var page = """
                在石湖镇重点工程推进会上的讲话要点
                镇党委书记 方晓
                （2025年2月17日，根据录音整理）

                同志们：
                    今天这个会选在工地上开，就是要让大家看一看、比一比。
                """;

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("在石湖镇重点工程推进会上的讲话要点");
    }

    @Test
    void theLongNameOfABulletinIsNotTheHeadlineOfItsReport() {
        var page = """
                汶丘县重点项目建设工作领导小组办公室工作简报
                第14期（总第97期）

                全县8月份重点项目调度会召开

                　　9月2日下午，全县8月份重点项目调度会在县产业园区召开，会议通报了进展。
                """;

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("全县8月份重点项目调度会召开");
    }

    @Test
    void aTableOfProblemsIsATableOfTasks() {
        var page = "整改清单\n\n序号\t反馈问题\t整改措施\t牵头单位\t整改时限\n1\t资金未拨付。\t列出拨付计划，抓紧\n兑现。\t市工信局\t8月底前\n";

        assertThat(new PageReader().read(page).stories().getFirst().body().toString())
                .endsWith("\n资金未拨付。\n列出拨付计划，抓紧兑现。\n市工信局\n8月底前");
    }

    @Test
    void aHeadlineBehindTheNumberOfAPageStays() {
        var page = """
                平湾日报
                2024年10月10日 星期四

                我市启动秋种

                10月8日，全市秋种启动，各县区抢抓农时，机械下田。

                - 1 -

                市人大常委会开展执法检查

                10月9日，市人大常委会开展大气污染防治执法检查，听取汇报。
                """;

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("我市启动秋种", "市人大常委会开展执法检查");
    }

    @Test
    void theListOfOtherArticlesEndsWithTheRuleBelowIt() {
        var page = """
                本报讯（记者 宋晚）6月18日，市长白蔓到清江县开展现场办公，协调解决用电难题。

                相关阅读：
                · 秦越到柏树镇检查防汛

                ------------------------------
                市人大常委会开展执法检查
                平湾日报讯 记者石远报道：6月19日，市人大常委会开展大气污染防治执法检查。
                """;

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("-", "市人大常委会开展执法检查");
    }

    @Test
    void aHeadlineRightUnderTheLastLineOfAParagraphIsNoPartOfTheReport() {
        var page = """
                本报讯（记者 宋晚）4月14日，市长白蔓
                主持召开市政府常务会议，研究春季农业
                生产、城区内涝防治等工作。会议要求，
                加强技术指导，及时发布预警。
                秦越督导学校食堂工作

                会议强调，要坚持一点一策，完成易涝点
                清淤疏浚，发现故障立即抢修，确保排涝
                泵站运行正常。

                白蔓主持召开市政府常务会议

                本报讯（记者 石远）4月13日，全市新增3家绿色工厂。
                """;

        var stories = new PageReader().read(page).stories();

        assertThat(stories.getFirst().body().toString()).doesNotContain("秦越");
        assertThat(stories).extracting(PageReaderTests::title).contains("秦越督导学校食堂工作");
    }

    @Test
    void theListOfHeadlinesOnTopOfAWebCopyIsNoArticle() {
        var page = """
                首页 | 时政 | 县区 | 民生 | 登录

                标题导航
                · 市政府召开常务会议
                · 秦越调研生物医药产业

                市政府召开常务会议
                本报讯（记者 宋晚）6月18日，市长白蔓主持召开市政府常务会议，研究校园周边治理。

                秦越调研生物医药产业
                □ 本报记者 麦冬
                记者获悉，副市长秦越日前到医药园调研。
                """;

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("市政府召开常务会议", "秦越调研生物医药产业");
    }

    @Test
    void anItemUnderAnIndentedParagraphIsNoPartOfIt() {
        var page = """
                市政府专题会议纪要

                　　会议听取了市发展改革委的汇报，研究了疏港铁路
                等项目推进中的问题，对征地拆迁、资金筹措等作了部
                署，要求各单位抓紧落实，按时办结。会议议定以下事
                项，请各责任单位按照分工办理，逾期的要说明原因。
                一、关于疏港铁路征拆问题
                　　疏港铁路全长27公里，由市轨道公司建设，目前路
                基工程完成过半，剩余58户房屋和三家企业尚未搬迁。
                　　由柏树区负责，6月28日前完成签约腾空，不得影响
                全线铺轨。未签约的逐户上门，把政策讲清、把账算清。
                二、关于供水工程资金问题
                　　供水工程概算投资6.9亿元，已经到位资金2.7亿元，
                缺口由市财政局统筹，7月15日前下达到位，不得拖延。
                　　市水利局要抓紧对接，力争三季度落实补助资金，其
                余部分由清江县自筹解决，不得形成新的拖欠，逾期通报。
                　　市自然资源局要在用地计划中优先保障，抓紧办理手
                续，按周报告进展，涉及林地的同步报批。
                """;

        assertThat(new PageReader()
                        .read(page)
                        .stories()
                        .getFirst()
                        .body()
                        .toString()
                        .lines())
                .contains("一、关于疏港铁路征拆问题", "二、关于供水工程资金问题");
    }

    @Test
    void theNumberThatIsLeftOfAPictureIsNoPartOfASentence() {
        var page = """
                本报讯（记者 宋晚）4月14日，市长白蔓主持召开会议，要求各单位把责任落实到

                ②

                每一个岗位，不得推诿。
                """;

        assertThat(new PageReader().read(page).stories().getFirst().body().toString())
                .contains("落实到每一个岗位");
    }

    @Test
    void aWarningOfTheWeatherAndAHotlineAreNoHeadlines() {
        var page = """
                台风蓝色预警！请市民减少外出 市气象台7月27日18时发布

                本报讯（记者 宋晚）3月6日，市长白蔓会见客商。

                ■ 新闻热线 0999-2190000

                本报讯（记者 石远）3月6日，副市长秦越调研春耕。
                """;

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("-", "-");
    }

    @Test
    void aPageNumberDoesNotBreakASentence() {
        var body = bodies("official-paper").getFirst();

        assertThat(body).contains("确保改造一个、管好一个。\n").doesNotContain("抄送", "印发\n", "南政办");
    }

    @Test
    void headingsOfAnArticleAreLinesOfItsBody() {
        var body = bodies("web-page").getFirst();

        assertThat(body).contains("\n一、压实责任\n各县（市、区）要于5月10日前").endsWith("会议还研究了其他事项。");
    }

    @Test
    void whatGoesOnFromAnotherPageHasNoHeadline() {
        var story = read("continued-page").stories().getFirst();

        assertThat(story.title()).isNull();
        assertThat(story.body().toString()).startsWith("要素保障方面").endsWith("坚决反对形式主义。");
    }

    @Test
    void aReportGoesOnBelowTheNoticeThatInterruptedIt() {
        var story = story("notice-in-a-report", "项目服务员跑出加速度");

        assertThat(story.body().toString())
                .contains("事项1200多件，平均办理时间缩短六成。\n帮办员还把服务送到了乡镇。")
                .doesNotContain("通告");
        assertThat(story("notice-in-a-report", "云岫市公安局关于调整部分路段交通组织的通告").date()).isEqualTo(LocalDate.of(2025, 5, 18));
    }

    @Test
    void aReportGoesOnBelowTheNewsOfAnAgency() {
        var story = story("agency-beside-city", "沂澜市召开招商引资动员会");

        assertThat(story.body().toString()).contains("每月外出招商不少于两次，坚决防止坐等上门。");
    }

    @Test
    void linesUnderAnIndentAreOneParagraphAndTheFootOfAPaperBelongsToNone() {
        var body = bodies("minutes").getFirst();

        assertThat(body)
                .contains("\n一、关于泵站改造。由市住建局牵头，5月底前完成6座泵站改造，确保汛期前投入运行。\n")
                .endsWith("市财政局边城。");
    }

    @Test
    void writersAreNamedByTheSoundsOfTheirNamesToo() {
        var page = "草原深处修通致富路\n\n本报记者 阿依古丽·买买提 通讯员 才让卓玛\n\n7月3日，牧民们沿着新修的公路把牛奶送到镇上。路通了，奶站一天能多收三吨鲜奶。\n";

        var story = new PageReader().read(page).stories().getFirst();

        assertThat(story.byline()).containsExactly("阿依古丽·买买提", "才让卓玛");
        assertThat(story.body().toString()).startsWith("7月3日");
    }

    @Test
    void aWriterMayBeNamedWithHisPaper() {
        var page = "五个项目集中动工\n\n文/平湾日报记者 周正清 通讯员 罗以安\n\n7月3日，平湾市五个产业项目集中动工，总投资60亿元。项目投产后，年产值将达到90亿元。\n";

        var story = new PageReader().read(page).stories().getFirst();

        assertThat(story.title()).hasToString("五个项目集中动工");
        assertThat(story.byline()).containsExactly("周正清", "罗以安");
    }

    @Test
    void aBriefIsSignedWithTheBareName() {
        var story = story("briefs", "永安县：秋播备足良种");

        assertThat(story.byline()).containsExactly("米乐");
        assertThat(story.body().toString()).isEqualTo("永安县提前调运麦种3200吨，保障秋播用种。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "comment-interrupted | 莫让“小窗口”成“大堵点” | 收效于常，重在一个“恒”字。 | 把服务送得更近。",
                "two-line-heads | 说“慢” | 信任就会一点点流走。 | 稳得下去。"
            })
    void aCommentGoesOnBelowTheReportsThatInterruptedIt(String page, String title, String part, String end) {
        var body = story(page, title).body().toString();

        assertThat(body).contains(part).endsWith(end).doesNotContain("本报讯", "电话");
    }

    @Test
    void aSceneOpensAFeatureBelowAReport() {
        assertThat(story("scene-lead", "纪长河调研防汛备汛工作").body().toString()).endsWith("确保安全度汛。");
        assertThat(story("scene-lead", "老窑火烧出新日子").body().toString()).startsWith("揉泥、拉坯");
    }

    @Test
    void aCommentIsSignedWithAPenNameAndAnAdvertisementEndsIt() {
        var story = story("notice-in-a-report", "别让“绿色通道”变窄");

        assertThat(story.byline()).containsExactly("南枝");
        assertThat(story.body().toString()).endsWith("才不会因人而变。");
    }

    @Test
    void aJumpNamesItsPageAndLeavesTheBody() {
        var layout = new PageReader().read("""
                我市启动夏季招聘季

                本报讯（记者 田野）7月2日，我市启动夏季招聘季。首日进场企业
                130家。（下转第四版）
                """);

        assertThat(layout.stories()).singleElement().satisfies(story -> {
            assertThat(story.continuesOn()).isEqualTo("第四版");
            assertThat(story.body().toString()).endsWith("130家。");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n \n", "。", "#", "本报讯", "(下转第二版)", "2024年1月1日", "●", "——", "|", "\t\t\t", "\u200b", "图为"
            })
    void aPageOfAlmostNothingHasNoArticleOrAShortOne(String page) {
        var layout = new PageReader().read(page);

        assertThat(layout.stories()).hasSizeLessThanOrEqualTo(1);
    }

    private static Story story(String page, String title) {
        return read(page).stories().stream()
                .filter(story -> title(story).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<String> bodies(String page) {
        return read(page).stories().stream()
                .map(story -> story.body().toString())
                .toList();
    }

    private static String title(Story story) {
        return story.title() == null ? "-" : story.title().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headlines-above", "headlines-below", "continued-page", "inside-page", "eight-reports",
                        "narrow-columns",
                "briefs", "notice-in-a-report", "comment-interrupted", "two-line-heads", "mixed-page",
                        "notice-with-annex"
            })
    void aPageMayHaveSeveralEmptyLinesWhereverItHasAny(String page) {
        var wide = new PageReader().read(text(page).replaceAll("\n[ \u3000]*\n", "\n\n\n\n"));

        assertThat(wide.stories().stream().map(PageReaderTests::title))
                .containsExactlyElementsOf(read(page).stories().stream()
                        .map(PageReaderTests::title)
                        .toList());
    }

    @Test
    void aTitleInTwoLinesIsOneHoweverManyEmptyLinesPartAllLines() {
        var page = """
                平湾市人民政府办公室关于做好秋粮

                收购工作的通知

                各县区：

                各县区要备足仓容，严禁打白条。
                """.replace("\n\n", "\n\n\n\n");

        assertThat(new PageReader().read(page).stories())
                .extracting(PageReaderTests::title)
                .containsExactly("平湾市人民政府办公室关于做好秋粮收购工作的通知");
    }

    private static Layout read(String page) {
        return new PageReader().read(text(page));
    }

    private static String text(String page) {
        var path = "/gangmu/reading/page/" + page + ".txt";
        try (@Nullable InputStream stream = PageReaderTests.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n"})
    void theHeadsOfATasksTableAreNoHeadOfAPaper(String apart) {
        var page = new PageReader().read("""
                平湾县人民政府办公室关于印发攻坚任务表的通知

                各乡镇人民政府：
                　　现将攻坚任务印发给你们，请抓好落实。
                            平湾县人民政府办公室
                            2024年7月8日

                序号|攻坚任务|主办单位|协办单位|办结时限
                1|水厂管网改造完成通水。|县水利局|县城投公司|9月底
                2|敬老院消防设施改造到位。|县民政局|县消防救援大队|年内
                """.replace("|", apart));

        assertThat(page.masthead().paper()).isNull();
        assertThat(page.stories().getFirst().body().toString()).contains("2024年7月8日", "主办单位");
    }
}
