package gangmu.reading.page;

import static gangmu.reading.page.Stories.HEAD;
import static gangmu.reading.page.Stories.read;
import static gangmu.reading.page.Stories.story;
import static gangmu.reading.page.Stories.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class MakeupTests {

    @Test
    void headlinesGatheredAtTheTopFindTheirBodies() {
        var stories = read(HEAD + """
                晏子书调研春耕备耕工作时强调
                抓早抓实春耕生产

                今日谈
                “小切口”要做“大文章”
                路遥

                一只陶罐烧旺一座村
                ——柏树镇黑陶产业见闻
                本报记者 宋晚

                　　本报讯（记者 宋晚）3月6日，市长晏子书到柏树镇调研春耕备耕工作。他强调，要抓早抓实春耕生产。
                　　在镇农资仓库，晏子书察看化肥储备。他要求，农资部门要备足货源，让农户买得放心。
                　　在育秧基地，晏子书叮嘱技术员把好育秧关口，农机部门要提前检修机具。
                　　晏子书还来到排灌站，询问水源调度情况，要求保障春灌用水。

                　　“小切口”里有“大文章”。一条路灯、一个站牌，看着不起眼，做好了就是群众心里的大文章。
                　　让我们从小切口做起，把实事办到群众心坎上。

                　　走进柏树镇陶村，一只只黑陶罐正在出窑。黑陶产业让这座村子有了新营生，去年卖出陶罐12万只。
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("抓早抓实春耕生产", "“小切口”要做“大文章”", "一只陶罐烧旺一座村");
        assertThat(story(stories, "抓早抓实春耕生产").subtitles()).hasToString("[晏子书调研春耕备耕工作时强调]");
        assertThat(story(stories, "一只陶罐烧旺一座村").body().toString()).startsWith("走进柏树镇陶村");
    }

    @Test
    void aFeatureEndsAboveItsSignedHeadline() {
        var stories = read(HEAD + """
                晏子书会见客商

                本报讯（记者 宋晚）3月6日，市长晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                3月5日，柏树镇的草莓大棚里，采摘的游客三三两两。“周末一天能卖两千多元。”种植户说。
                草莓种植如今成了柏树镇的支柱，大棚面积达到1200亩。

                红草莓铺就致富路
                本报记者 石远
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("晏子书会见客商", "红草莓铺就致富路");
    }

    @Test
    void aReportGoesOnBehindTheBoxThatBrokeIt() {
        var stories = read(HEAD + """
                云帆电缆项目：快马加鞭赶工期

                本报讯（记者 宋晚）塔吊林立，机器轰鸣。3月5日，云帆电缆项目现场一派繁忙。项目经理介绍，项目一期

                项目名片
                云帆电缆生产基地项目

                ●建设地点
                平湾高新区
                ●投资规模
                计划总投资9亿元

                主要生产高压电缆，今年底可投产；二期建设检测中心，全部达产后可带动就业六百人。
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("云帆电缆项目：快马加鞭赶工期", "云帆电缆生产基地项目");
        assertThat(story(stories, "云帆电缆项目：快马加鞭赶工期").body().toString())
                .contains("项目一期主要生产")
                .endsWith("就业六百人。");
    }

    @Test
    void aBoxBehindAJumpStandsForItself() {
        var stories = read(HEAD + """
                红草莓铺就致富路
                本报记者 石远

                草莓种植如今成了柏树镇的支柱，大棚面积达到1200亩，带动八百户增收。（下转第三版）

                ◆数说草莓产业◆
                ●种植面积1200亩，年产草莓三千吨
                ●注册商标6个，年产值九千万元
                """);

        assertThat(titles(stories)).containsExactly("红草莓铺就致富路", "数说草莓产业");
    }

    @Test
    void aNoticeKeepsItsTitleBelowTheHeadlineOfAReport() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                我市新增5家省级绿色工厂

                平湾市园林管理局
                关于清明期间公园限流的通告

                为保障游园安全，现将有关事项通告如下：
                一、游客应当错峰入园。
                平湾市园林管理局
                2024年3月5日
                """);

        assertThat(titles(stories)).containsExactly("我市新增5家省级绿色工厂", "平湾市园林管理局关于清明期间公园限流的通告");
    }

    @Test
    void figuresUnderAHeadlineAreItsDeck() {
        var story = read(HEAD + """
                全市外贸“成绩单”出炉

                进出口总额增长12.4%　新增备案企业86家

                本报讯（记者 宋晚）记者3月6日获悉，今年前两个月，全市外贸进出口总额增长12.4%，新增备案企业86家。
                """).getFirst();

        assertThat(Objects.requireNonNull(story.title()).toString()).isEqualTo("全市外贸“成绩单”出炉");
    }

    @Test
    void aMeetingStandsAboveTheCoupletThatItCalledFor() {
        var story = read(HEAD + """
                市纪委召开作风建设推进大会
                驰而不息改作风
                真抓实干促发展

                本报讯（记者 宋晚）3月6日，市纪委召开作风建设推进大会，对改作风、促发展作出安排。
                """).getFirst();

        assertThat(Objects.requireNonNull(story.title()).toString()).isEqualTo("驰而不息改作风真抓实干促发展");
        assertThat(story.subtitles()).hasToString("[市纪委召开作风建设推进大会]");
    }

    @Test
    void aHeadlineWithItsPageIsOnlyAHeadline() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                我市新增5家省级绿色工厂

                导读
                石远督导春季防火工作　2版
                老街巷里的新味道　4版
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("我市新增5家省级绿色工厂", "石远督导春季防火工作", "老街巷里的新味道");
        assertThat(story(stories, "老街巷里的新味道").continuesOn()).isEqualTo("4版");
    }

    @Test
    void aMarkedLineAboveAHeadlineNamesTheColumn() {
        var stories = read(HEAD + """
                我市新增5家省级绿色工厂

                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                ■民生连线
                楼道堆杂物怎么办？
                　　市民来电反映，小区楼道堆满杂物，存在安全隐患。社区工作人员表示，已上门清理。
                """);

        assertThat(titles(stories)).containsExactly("我市新增5家省级绿色工厂", "楼道堆杂物怎么办？");
    }

    @Test
    void whoOrganisedWhatInASentenceIsNoSmallPrint() {
        var story = read(HEAD + """
                全市专场招聘会举行

                本报讯（记者 宋晚）3月6日，由市人社局、
                市妇联联合主办的专场招聘会在体育公园
                举行，百余家单位进场设展，提供岗位一
                千余个，现场气氛热烈。
                """).getFirst();

        assertThat(story.body().toString()).contains("由市人社局、市妇联联合主办的专场招聘会在体育公园举行");
    }

    @Test
    void minutesBeginWithWhoCameAndWhere() {
        var story = read("""
                全市农村供水工作会议纪要

                地点：市政府第二会议室
                主持：副市长石远
                参会：市水利局、市财政局

                2024年5月8日下午，副市长石远主持召开会议，研究农村供水工作。现纪要如下：
                由市水利局牵头，6月底前完成水源排查。
                """).getFirst();

        assertThat(Objects.requireNonNull(story.title()).toString()).isEqualTo("全市农村供水工作会议纪要");
        assertThat(story.body().toString()).startsWith("地点：市政府第二会议室\n主持：副市长石远\n参会：");
        assertThat(story.date()).isEqualTo("2024-05-08");
    }

    @Test
    void headlinesOfOtherNewsBelowAWebPageBelongToNothing() {
        var stories = read("""
                首页 > 新闻 > 正文
                全县供水保障推进会召开

                8月10日，全县供水保障推进会召开。会议要求，月底前完成管网检修。

                相关阅读
                全县防汛工作会议召开
                县领导调研乡村振兴工作
                """);

        assertThat(stories)
                .singleElement()
                .satisfies(story -> assertThat(story.body().toString()).endsWith("管网检修。"));
    }

    @Test
    void reportersBelowABodyWroteIt() {
        var stories = read("""
                我市开展校车检查

                市教育局部署校车安全检查，要求各学校三天内完成自查。
                （记者 宋晚　通讯员 石远）

                """);

        assertThat(stories).singleElement().satisfies(story -> {
            assertThat(story.byline()).containsExactly("宋晚", "石远");
            assertThat(story.body().toString()).endsWith("完成自查。");
        });
    }

    @Test
    void theSiteAboveTheNavigationIsNoHeadline() {
        var stories = read("""
                平湾市水务局
                当前位置：首页 > 工作动态
                一季度全市供水情况简析

                一季度，全市供水总体平稳，水质综合合格率保持较高水平。
                """);

        assertThat(titles(stories)).containsExactly("一季度全市供水情况简析");
    }

    @Test
    void theHeadOfAPaperMayStandBehindEverythingElse() {
        var layout = new PageReader().read("""
                晏子书会见客商

                本报讯（记者 宋晚）3月6日，市长晏子书会见前来考察的客商一行，
                双方就产业合作事项交换了意见。
                晏子书说，平湾市区位条件优越，
                产业基础扎实，
                欢迎大家前来投资兴业。
                客商表示，将尽快组织团队实地考察，
                推动项目早日落地，
                为平湾发展多作贡献。
                市商务局、市投资促进中心有关负责同志参加会见。
                双方还就人才培养、港口物流等事项深入交流，
                达成多项共识，
                并商定四月再次会商。

                平 湾 日 报
                PINGWAN RIBAO
                2024年3月8日
                甲辰年正月廿八
                第4021期 今日四版
                """);

        assertThat(layout.masthead().paper()).isEqualTo("平湾日报");
        assertThat(layout.masthead().issue()).isEqualTo("4021");
        assertThat(titles(layout.stories())).containsExactly("晏子书会见客商");
    }

    @Test
    void aQuotationLeftOpenGoesOnWhereItIsClosed() {
        var stories = read(HEAD + """
                红草莓铺就致富路
                本报记者 石远

                三月的柏树镇，大棚里一片火红，采摘的游客三三两两，种植户忙着装箱。

                前些年，种植户各自为战。去年起，镇里引进企业，采取“公司+

                平湾时评
                莫让“等一等”误了农时
                鲁钝

                农时不等人。春管早一天，秋收就多一分把握。我们要把服务送到田间地头，莫让农户干着急。
                让脚步快一点，农时才能更准一点。

                基地+农户”模式统一育苗、统一销售，大棚草莓亩均增收六千元。（下转第三版）
                """);

        assertThat(titles(stories)).containsExactly("红草莓铺就致富路", "莫让“等一等”误了农时");
        assertThat(stories.getFirst().body().toString())
                .contains("采取“公司+基地+农户”模式")
                .endsWith("亩均增收六千元。");
        assertThat(stories.getLast().byline()).containsExactly("鲁钝");
    }

    @Test
    void theLastBodyFindsItsHeadlineAmongThoseGatheredAtTheEnd() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）3月5日，全市校车安全检查部署会召开，要求各学校三天内完成自查。

                本报讯（记者 石远）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                全市校车安全检查部署会召开

                晏子书到柏树镇走访慰问

                我市新增5家省级绿色工厂
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("全市校车安全检查部署会召开", "我市新增5家省级绿色工厂", "晏子书到柏树镇走访慰问");
        assertThat(story(stories, "我市新增5家省级绿色工厂").byline()).containsExactly("石远");
        assertThat(story(stories, "晏子书到柏树镇走访慰问").body().toString()).isEmpty();
    }

    @Test
    void aHeadlineOfSeveralLinesInTheMiddleOfABodyIsOneOfAnother() {
        var stories = read(HEAD + """
                晏子书检查防汛备汛

                本报讯（记者 宋晚）3月6日，市长晏子书到柏树镇检查防汛备汛工作，察看水库除险加固工程。

                秦越在全市校园食品安全会议上要求
                压实责任筑牢防线

                晏子书强调，汛前要完成水库除险加固，排灌站要逐台试机，确保安全度汛。
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("晏子书检查防汛备汛", "压实责任筑牢防线");
        assertThat(story(stories, "晏子书检查防汛备汛").body().toString()).doesNotContain("压实责任");
    }

    @Test
    void anEventStandsAboveItsCallAcrossAnEmptyLine() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）3月6日，市纪委召开作风建设推进大会，部署改作风、促发展各项任务。

                市纪委召开作风建设推进大会

                驰而不息改作风真抓实干促发展
                """);

        assertThat(stories)
                .singleElement()
                .satisfies(story -> assertThat(story.subtitles()).hasSize(1));
    }

    @Test
    void whatSomebodyDidStandsAboveTheCallInSpacedLetters() {
        var story = read(HEAD + """
                晏子书现场督办重点项目建设
                只 争 朝 夕 抢 进 度
                全 力 以 赴 促 投 产

                本报讯（记者 宋晚）3月6日，市长晏子书来到项目一线，现场督办重点项目建设。
                """).getFirst();

        assertThat(Objects.requireNonNull(story.title()).toString()).isEqualTo("只争朝夕抢进度全力以赴促投产");
        assertThat(story.subtitles()).hasToString("[晏子书现场督办重点项目建设]");
    }

    @Test
    void aCallInSeveralClausesIsTheHeadlineAboveOrBelowWhatSomebodyDid() {
        var stories = read(HEAD + """
                宁可备而不用　不可用时无备
                晏子书检查防汛备汛工作

                本报讯（记者 宋晚）3月6日，市长晏子书到柏树镇检查防汛备汛工作，要求把各项准备做在前面。

                秦越调研春耕备耕工作

                不误农时抓春管
                加强指导保丰收

                本报讯（记者 石远）3月5日，副市长秦越到平安乡调研春耕备耕工作，要求加强技术指导。
                """);

        assertThat(titles(stories)).containsExactly("宁可备而不用　不可用时无备", "不误农时抓春管加强指导保丰收");
    }

    @Test
    void theLastFeatureTakesTheLastSignedHeadline() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）3月6日，市长晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                晏子书会见客商

                窑火映红了半边天，师傅弯腰看火候。

                几十年里，村里人换了几茬，手艺没有丢下，如今订单排到了年底，年轻人也回来学艺了。

                一口窑养活一村人，日子慢慢有了起色，路修到了家门口。（下转第三版）

                本报讯（记者 石远）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                我市新增5家省级绿色工厂

                泥与水的重逢
                ——柏树镇黑陶传承记
                本报记者 石远

                秦越到平安乡走访慰问
                """);

        assertThat(story(stories, "泥与水的重逢").body().toString())
                .startsWith("窑火映红")
                .endsWith("家门口。");
    }

    @Test
    void ofTwoPersonsHeadlinesOnOneBodyTheForeignOneStandsForItself() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）3月6日，市长晏子书主持召开全市校车安全工作例会，副市长秦越参加。他强调，要抓好校车检查，

                秦越到联系企业走访慰问

                三天内完成自查，不留死角。

                晏子书在全市校车安全工作例会上强调　抓好检查　守牢底线
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("晏子书在全市校车安全工作例会上强调　抓好检查　守牢底线", "秦越到联系企业走访慰问");
    }

    @Test
    void aBriefBeginsUnderItsHeadlineAndEndsWithTheNameOfItsReporter() {
        var stories = read(HEAD + """
                我市新增5家省级绿色工厂

                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工
                厂，总数达到31家，数量居全省前列，产业绿色化水平稳步提升。

                简 讯 简 讯

                市残联举办春季专场招聘会
                3月5日，市残联在人力资源市场举办春季专场招聘会，二十家企业
                提供岗位430个，现场达成就业意向97人。（石远）

                柏树镇“流动图书车”进校园
                柏树镇“流动图书车”近日开进12所乡村小学，为孩子们送去图书
                六千册，并现场办理借书证七百余张。（秦越）
                """);

        assertThat(titles(stories)).containsExactly("我市新增5家省级绿色工厂", "市残联举办春季专场招聘会", "柏树镇“流动图书车”进校园");
        assertThat(stories.getLast().byline()).containsExactly("秦越");
        assertThat(stories.getLast().body().toString()).endsWith("七百余张。");
    }

    @Test
    void aTeaserEndsWithThePageItNamesAndACaptionWithTheWholeNameOfItsPhotographer() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）3月6日，市长晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                晏子书会见客商

                3月6日，游客在柏树镇采摘草莓。近年来，柏树镇大力发展草莓种植，带动农民增收。 本报记者 秦
                越 摄

                ▶▶春风又绿平湾岸。
                一季度，全市完成营造林9万亩，新建口袋公园14个。详见今日二版——

                柏树镇的草莓大棚里，采摘的游客三三两两，种植户忙着装箱，一天要发出两百多单。
                草莓种植如今成了柏树镇的支柱，大棚面积达到1200亩。

                红草莓铺就致富路
                本报记者 石远
                """);

        assertThat(titles(stories)).containsExactly("晏子书会见客商", "null", "红草莓铺就致富路");
        assertThat(stories.get(1).body().toString()).contains("春风又绿", "口袋公园14个");
        assertThat(stories.get(2).body().toString()).startsWith("柏树镇的草莓大棚里");
    }

    @Test
    void aMarkThatStandsAloneOpensABriefAndManyAreThePointsOfAReport() {
        var stories = read(HEAD + """
                我市新增5家省级绿色工厂

                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                ▲市生态环境局昨日发布通知，15日起启用新版电子联单，纸质联单同时停用。

                全市春管会议召开

                本报讯（记者 石远）3月5日，全市春管会议召开，对春管作出安排。

                ▲抓好浇水。水利部门要及时放水。
                ▲抓好施肥。农资部门要备足货源。
                """);

        assertThat(titles(stories)).containsExactly("我市新增5家省级绿色工厂", "null", "全市春管会议召开");
        assertThat(stories.get(2).body().toString()).endsWith("备足货源。");
    }

    @Test
    void aStoryWithoutItsHeadlineGoesOnBelowTheReportAndTheHeadlineThatInterruptedIt() {
        var stories = read(HEAD + """
                一条河，一座城。因水而兴的平湾，曾有码头相接的盛景，也有码头冷落的阵痛。

                三年来，全市水运投资累计完成七十亿元，建成泊位二十个，吞吐量连年增长。

                疏通一条航道，盘活一盘棋局。

                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                我市新增5家省级绿色工厂

                港口带来的不只是船，还有产业。沿着疏港公路，粮油加工企业一家挨着一家。（下转第二版）

                向海图强的新文章
                ——平湾市建设航运枢纽述评
                本报记者 石远
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("向海图强的新文章", "我市新增5家省级绿色工厂");
        assertThat(story(stories, "向海图强的新文章").body().toString())
                .startsWith("一条河")
                .endsWith("一家挨着一家。");
    }

    @Test
    void whoIssuedANoticeSignsItWithoutADate() {
        var stories = read(HEAD + """
                平湾市园林管理支队关于清明期间公园限流的通告
                为保障游园安全，现将有关事项通告如下：
                一、游客应当错峰入园。
                特此通告。
                平湾市园林管理支队
                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。
                我市新增5家省级绿色工厂
                """);

        assertThat(titles(stories)).containsExactly("平湾市园林管理支队关于清明期间公园限流的通告", "我市新增5家省级绿色工厂");
        assertThat(stories.getFirst().body().toString()).endsWith("平湾市园林管理支队");
    }

    @Test
    void aCommentBeginsUnderItsHeadlineAndTheBareNameOfItsWriterAndABoxKeepsAllItsPoints() {
        var stories = read(HEAD + """
                晏子书会见客商

                本报讯（记者 宋晚）3月6日，市长晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                别让“开门红”红一时
                鲁直

                一季度的账本，看着提气。可是细看，也有几笔让人坐不住。
                把好势头稳住，靠的是较真，我们要学会算细账。

                数读一季度
                ●新签约亿元以上项目57个，其中10亿元以上项目8个
                ●城镇新增就业1.35万人，完成年度目标的27%

                本报讯（记者 石远）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                我市新增5家省级绿色工厂
                """);

        assertThat(titles(stories)).containsExactly("晏子书会见客商", "别让“开门红”红一时", "数读一季度", "我市新增5家省级绿色工厂");
        assertThat(stories.get(1).byline()).containsExactly("鲁直");
        assertThat(stories.get(2).body().toString()).endsWith("年度目标的27%");
    }

    @Test
    void aFeatureGoesOnBelowItsSignedHeadlineAndBelowTheReportThatInterruptedIt() {
        var stories = read(HEAD + """
                晏子书检查防汛备汛

                本报讯（记者 宋晚）3月6日，市长晏子书到柏树镇检查防汛备汛工作，察看水库除险加固工程。

                青石县：一张“明白卡”管住小微工程

                晏子书强调，汛前要完成水库除险加固，确保安全度汛。

                陶窑外，盐碱滩上一片新厂房。“去年这个时候，脚下还是芦苇。”老师傅说。

                盐碱滩上的陶艺园占地千亩，分三期推进。

                园里的第一座陶窑已经封顶，预计九月试产。

                盐碱滩上长出陶艺园
                ——青石县打造陶艺产业见闻
                文/本报记者 石远

                龙头落地，配套跟进。陶艺产业带动了青石县上下游四千人就业。

                我市新增5家省级绿色工厂

                本报讯（记者 宋晚）记者3月6日获悉，我市新增5家省级绿色工厂，总数达到31家。

                如今，盐碱滩上陶窑相连，陶艺园里游人如织，青石县的陶艺卖到了海外。（下转第三版）
                """);

        assertThat(titles(stories))
                .containsExactlyInAnyOrder("晏子书检查防汛备汛", "盐碱滩上长出陶艺园", "我市新增5家省级绿色工厂", "青石县：一张“明白卡”管住小微工程");
        assertThat(story(stories, "盐碱滩上长出陶艺园").body().toString())
                .startsWith("陶窑外")
                .contains("龙头落地")
                .endsWith("卖到了海外。");
        assertThat(story(stories, "盐碱滩上长出陶艺园").byline()).containsExactly("石远");
    }

    @Test
    void aTitleBrokenInsideItsBracketIsOne() {
        var story = read("""
                青石县人民政府办公室
                关于印发《2024年民生实事任务
                分解表》的通知

                各乡镇人民政府，县政府各部门：
                现将任务分解表印发给你们，请认真落实。
                """).getFirst();

        assertThat(Objects.requireNonNull(story.title()).toString()).isEqualTo("青石县人民政府办公室关于印发《2024年民生实事任务分解表》的通知");
    }

    @Test
    void theTornHalfOfACoupletIsPartOfTheHeadline() {
        var story = read(HEAD + """
                晏子书调研夏收夏种和高考备考工作
                颗 粒 归 仓 抢 农 时

                本报讯（记者 宋晚）6月6日，市长晏子书到柏树镇调研夏收夏种和高考备考工作。

                平 安 护 考 暖 人 心

                晏子书强调，气象、交通部门要做好机收调度，让跨区作业的农机走得快。
                """).getFirst();

        assertThat(Objects.requireNonNull(story.title()).toString()).isEqualTo("颗粒归仓抢农时平安护考暖人心");
        assertThat(story.body().toString()).doesNotContain("暖人心");
    }

    @Test
    void theEditorsNoteOpensABulletinUnderItsHeadline() {
        var stories = read("""
                平湾市重点项目建设专报
                第7期

                平湾市重点项目服务中心编　　　　2024年8月5日

                上半年全市重点项目推进情况

                　　编者按：为便于掌握重点项目动态，现将上半年推进情况专报如下。

                一、总体情况
                　　今年全市共安排重点项目168个，开工率89.9%。
                """);

        assertThat(stories).singleElement().satisfies(story -> {
            assertThat(Objects.requireNonNull(story.title()).toString()).isEqualTo("上半年全市重点项目推进情况");
            assertThat(story.body().toString()).startsWith("编者按").endsWith("开工率89.9%。");
        });
    }

    @Test
    void aWordThatBeginsLikeANameIsTheLastLineOfAHeadline() {
        var stories = read(HEAD + """
                奋力打造内陆开放
                高地

                本报讯（记者 宋晚）记者3月6日获悉，我市奋力打造内陆开放高地，新增外贸企业86家。
                """);

        assertThat(titles(stories)).containsExactly("奋力打造内陆开放高地");
    }

    @Test
    void whatTheCityDidElsewhereIsNoHeadlineOfTheBodyBelow() {
        var stories = read(HEAD + """
                市总工会“送凉爽”活动走进产业园区

                本报讯（记者 宋晚）3月6日，市长晏子书主持召开市政府常务会议，研究防汛备汛和粮食收储工作。

                会议强调，水利部门要备足编织袋和块石，粮储部门要做到应收尽收。

                全市大学生创业大赛收官

                会议还听取了数据共享情况的汇报。

                晏子书主持召开市政府常务会议
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("晏子书主持召开市政府常务会议", "市总工会“送凉爽”活动走进产业园区", "全市大学生创业大赛收官");
        assertThat(story(stories, "晏子书主持召开市政府常务会议").body().toString()).doesNotContain("收官");
    }

    @Test
    void whatSomebodyOfTheStoryDidElsewhereIsNoHeadingOfIt() {
        var stories = read(HEAD + """
                晏子书主持召开市政府常务会议

                本报讯（记者 宋晚）3月6日，市长晏子书主持召开市政府常务会议，副市长石远参加。

                会议强调，水利部门要备足编织袋和块石，粮储部门要做到应收尽收。

                石远带队开展燃气暗访

                会议还听取了数据共享情况的汇报。
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("晏子书主持召开市政府常务会议", "石远带队开展燃气暗访");
    }

    @Test
    void aCardHasItsOwnHeadAndTheValuesBelowItsPoints() {
        var stories = read(HEAD + """
                柏树岭储能示范项目：让山风存进“银行”

                项目档案

                柏树岭储能示范项目

                ◆建设地点

                柏树镇柏树岭

                ◆建设单位

                平能储电有限公司

                ◆主要内容

                建设储能电站2座，配套升压站1座

                本报讯（记者 宋晚）3月6日，在柏树镇的柏树岭储能示范项目现场，技术人员正在做并网前的

                最后检测。

                “山风白天用不完，存起来晚上用。”平能储电有限公司负责人说。
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("柏树岭储能示范项目：让山风存进“银行”", "柏树岭储能示范项目");
        assertThat(story(stories, "柏树岭储能示范项目").body().toString())
                .startsWith("◆建设地点")
                .contains("平能储电有限公司")
                .endsWith("升压站1座");
        assertThat(story(stories, "柏树岭储能示范项目：让山风存进“银行”").body().toString()).endsWith("负责人说。");
    }

    @Test
    void aStoryGoesOnCountingThoughAnotherBrokeOffBelowIt() {
        var stories = read(HEAD + """
                全市防火工作会议召开

                本报讯（记者 宋晚）3月6日，全市防火工作会议召开。市长晏子书对重点任务作了部署。首先，管住

                河西新能源产业对接会举行

                本报讯（记者 石远）3月7日，河西新能源产业对接会举行。市委书记纪长河说，平湾有产业底子、有发展

                人员密集场所。商场、影院要自查疏散通道。其次，管住取暖用气环节，燃气企业要入户安检。

                白蔓检查粮食储备

                雄心，将以最大诚意同各位客商携手前行。
                活动结束后，纪长河召集有关部门开会，要求为每个项目配齐服务管家。
                """);

        assertThat(story(stories, "全市防火工作会议召开").body().toString())
                .endsWith("管住人员密集场所。商场、影院要自查疏散通道。其次，管住取暖用气环节，燃气企业要入户安检。");
        assertThat(story(stories, "河西新能源产业对接会举行").body().toString())
                .contains("有发展雄心，")
                .endsWith("服务管家。");
        assertThat(titles(stories)).contains("白蔓检查粮食储备");
    }

    @Test
    void aStoryGoesOnWhereItsSpeakerIsHeardAgain() {
        var stories = read(HEAD + """
                全市防火工作会议召开

                本报讯（记者 宋晚）3月6日，全市防火工作会议召开。市长晏子书要求，最后，管住矿山

                河西新能源产业对接会举行

                本报讯（记者 石远）3月7日，河西新能源产业对接会举行。市委书记纪长河出席，企业家代表应邀参加。

                化工企业。严防抢产量、拼设备，擅自复工的立即关停。
                晏子书强调，监管人员要敢于唱黑脸，不得以整改代处罚。
                """);

        assertThat(story(stories, "全市防火工作会议召开").body().toString())
                .contains("管住矿山化工企业。")
                .endsWith("以整改代处罚。");
    }

    @Test
    void everyItemOfAListAndTheFieldsBelowItStandForThemselves() {
        var story = read("""
                平湾市人民政府办公室
                本周重点工作交办事项清单

                各县区人民政府，市政府各部门：
                　　现将本周重点工作交办如下，请各单位对照清单抓好落实，确保事事有回音、件件有着落。
                事项1：对纳税大户开展上门走访，逐户建立需求台账，能够办理的要当场给予办理和答复。
                　　◇主办：市税务局　◇协办：市工商联、市财政局、各县区　◇时限：6月13日下班之前
                事项2（续办）：敲定设备更新贷款贴息名单，兑付贴息资金1350万元以上，并及时公示结果。
                　　◇主办：市发展改革委　◇协办：市财政局、人民银行平湾分行　◇时限：6月15日前

                （联系科室：督查一科　　电话：0000-1234567）
                """);

        assertThat(story)
                .singleElement()
                .satisfies(list -> assertThat(list.body().toString())
                        .contains("\n事项1：", "\n◇主办：市税务局", "\n事项2（续办）：", "\n◇主办：市发展改革委")
                        .endsWith("6月15日前"));
    }

    @Test
    void aSpeechIsEntitledByItsOccasionBelowTheNoteToKeepIt() {
        var stories = read("""
                内部材料　注意保存

                在全市防汛工作会议上的讲话

                市长　晏子书
                （2024年6月3日）

                同志们：
                　　这次会议的主要任务是安排防汛工作。
                　　一、责任要压实
                　　各县区要落实领导带班制度，遇到险情第一时间处置。
                """);

        assertThat(titles(stories)).containsExactly("在全市防汛工作会议上的讲话");
    }

    @Test
    void aDayWrittenWithPointsIsTheDayOfThePaper() {
        var page = new PageReader().read("""
                平湾日报
                2024.3.8 星期五
                中共平湾市委机关报 第4021期

                平湾市公安局关于夜间交通管制的通告

                因桥梁施工需要，决定实行夜间交通管制。
                平湾市公安局
                2024年3月2日
                """);

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(page.stories().getFirst().body().toString()).endsWith("2024年3月2日");
    }

    @Test
    void aReportWithoutATitleTakesTheHeadlineInItsMiddle() {
        var stories = read(HEAD + """
                本报讯（记者 宋晚）记者3月4日从平湾海关获悉，前两个月全市外贸进出口总值48亿元，增长12%。

                前两个月外贸进出口总值

                果汁、种子仍是主要出口商品，合计占出口总值的73%。
                """);

        assertThat(titles(stories)).containsExactly("前两个月外贸进出口总值");
        assertThat(stories.getFirst().body().toString()).contains("增长12%。\n果汁、种子");
    }

    @Test
    void aReportGluedToTheEndOfAnotherIsItsOwn() {
        var stories = read(HEAD + """
                全市供销工作会议召开
                本报讯（记者 宋晚）3月6日，全市供销工作会议召开。会议还研究了其他事项。本报讯（记者 石远）3月5日，副市长秦越到柏树镇走访脱贫户。
                秦越走访脱贫户
                """);

        assertThat(titles(stories)).containsExactly("全市供销工作会议召开", "秦越走访脱贫户");
        assertThat(story(stories, "全市供销工作会议召开").body().toString()).endsWith("其他事项。");
    }

    @Test
    void aDayAloneMakesNoNewspaperOfASpeech() {
        var stories = read("""
                晏子书在全市文旅融合发展大会上的讲话

                （2024年3月6日）

                　　同志们：

                　　今天的大会，是市委、市政府反复斟酌定下来的。下面，我讲几点意见。

                　　一、短板要补齐

                　　交通部门要在5月底前打通景区最后一段路。
                """);

        assertThat(titles(stories)).containsExactly("晏子书在全市文旅融合发展大会上的讲话");
        assertThat(stories.getFirst().body().toString()).startsWith("同志们：").endsWith("最后一段路。");
    }

    @Test
    void aCommentBeginsBelowItsWriterThoughTheFeatureAboveEndsWithItsSignedHeadline() {
        var stories = read(HEAD + """
                清晨的平湾渔港，起网机响成一片，渔船一艘接一艘靠岸，码头上过秤、装箱、打冷的人忙个不停，冷链车排到了港口外。

                平湾渔港去年完成扩建，泊位由18个增加到40个，冷库由2座增加到7座，渔获当天就能运到省城。

                “以前怕捕多了卖不掉，现在怕捕少了不够卖。”渔民说。靠着渔港，镇上新开了12家水产加工厂，吸纳就业600多人。

                加工厂里，流水线从早转到晚，鱼片、鱼丸、鱼松装进一只只泡沫箱，沿着新修的疏港公路运往省内外的市场，渔港的夜晚比白天还热闹。

                一座渔港带活一座镇
                ——来自平湾渔港码头冷库的报道
                本报记者 宋晚

                晏子书会见客商

                从“跑断腿”到“点一点”
                路遥

                去年以来，不少窗口延长了服务时间，群众下班以后也能把事办了。

                群众的时间也是成本。让我们把方便留给群众，把麻烦留给自己。
                """);

        assertThat(story(stories, "一座渔港带活一座镇").body().toString()).endsWith("比白天还热闹。");
        assertThat(story(stories, "从“跑断腿”到“点一点”").body().toString())
                .startsWith("去年以来")
                .endsWith("留给自己。");
    }

    @Test
    void aStoryBeginsBelowTheHeadlineThatNamesSomebodyOfTheReportAbove() {
        var stories = read(HEAD + """
                晏子书会见客商

                　　本报讯（记者 石远）3月6日，市委书记晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                市工商联换届

                　　本报讯（记者 石远）3月5日，市工商联召开会员代表大会，选举产生新一届领导班子。

                　　本报讯（记者 宋晚）3月6日，市安委会召开2024年第二次全体会议，分析当前安全生产形势。市长麦屿出席会议并讲话，副市长秦越主持会议。
                　　麦屿强调，各级各部门要把责任扛在肩上，对危险化学品、道路交通等领域逐项过筛，隐患不消除不放过。

                麦屿在市安委会二〇二四年第二次会上强调绷紧思想之弦担起守土之责坚决守住不出事的底线

                3月5日，柏树镇的草莓大棚里，采摘的游客三三两两。“周末一天能卖两千多元。”种植户说。

                草莓种植如今成了柏树镇的支柱，大棚面积达到1200亩。
                """);

        assertThat(story(stories, "麦屿在市安委会二〇二四年第二次会上强调绷紧思想之弦担起守土之责坚决守住不出事的底线")
                        .body()
                        .toString())
                .endsWith("隐患不消除不放过。");
    }

    @Test
    void aHeadlineOfTheMonthsThatAReportOpensWithIsTheReports() {
        var stories = read(HEAD + """
                晏子书会见客商

                　　本报讯（记者 石远）3月6日，市委书记晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                市工商联换届

                　　本报讯（记者 石远）3月5日，市工商联召开会员代表大会，选举产生新一届领导班子。

                　　本报讯（记者 宋晚）记者从平湾海关获悉，一季度，全市实现进出口总值47.2亿元，同比增长13.9%，总量居全省第5位。

                一季度我市外贸
                迎来好开局

                # 快马还须再加鞭

                ——一论贯彻落实全市重大项目现场推进会精神

                本报评论员

                项目建设等不起、慢不得。一季度完成投资快于序时进度，得来殊为

                不易；把板凳搬到工地上，让我们把承诺兑现在现场。
                """);

        assertThat(titles(stories)).contains("一季度我市外贸迎来好开局", "快马还须再加鞭");
    }

    @Test
    void theLineThatTellsTheSortOfAFeatureStandsAboveItsHeadline() {
        var stories = read(HEAD + """
                清晨，东屿县的养殖平台上，工人们
                正给网箱里的大黄鱼投喂饲料，一艘
                艘补给船往来穿梭，海面上热闹非凡。
                深远海养殖让渔民有了新营生，如今
                全县已有 900 多户上了平台，户均年
                分红一万多元。

                东屿县发展深远海养殖见闻
                “ 网 箱 ” 闯 “ 深 蓝 ”
                本报记者 宋晚

                 ▶▶依海而生，因海而兴。
                 即日起，本报开设“走向深海”
                 专栏，派出多路记者走海岛、上
                 渔船、进港区，记录海洋经济的
                 一线故事。首篇报道见今日本版。
                """);

        assertThat(story(stories, "“网箱”闯“深蓝”").subtitles()).hasToString("[东屿县发展深远海养殖见闻]");
    }

    @Test
    void aNoteAtTheHeadOfAColumnEndsWhereTheNextParagraphBeginsBelowAnEmptyLine() {
        var stories = read(HEAD + """
                晏子书会见客商

                　　本报讯（记者 石远）3月6日，市委书记晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                ▲开栏的话 金秋送爽，攻
                坚正酣。从今天起，本报开
                设“冲刺四季度”专栏，记
                者将走进车间、码头、田头，
                记录各地各部门奋战的场景。

                　　“以前这地，种啥啥不长。”10月9日，站在没过膝盖的稻田里，村支书弯腰捧起一把沉甸甸的稻穗。
                　　变化始于四年前，镇里引进耐盐品种46个，如今年产蟹稻米3000吨。

                一片盐碱滩的“翻身账”
                本报记者 宋晚
                """);

        assertThat(stories)
                .anySatisfy(story ->
                        assertThat(story.body().toString()).contains("开栏的话").endsWith("奋战的场景。"));
        assertThat(story(stories, "一片盐碱滩的“翻身账”").body().toString()).startsWith("“以前这地");
    }

    @Test
    void aNoteGoesOnBelowTheShortSentenceThatOpensIt() {
        var stories = read(HEAD + """
                晏子书会见客商

                　　本报讯（记者 石远）3月6日，市委书记晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                ▶▶春耕进行时。

                眼下，全市春播陆续展开，各地抢抓农时备种备肥。本报今起推出一组报道，敬请关注。
                """);

        assertThat(stories)
                .anySatisfy(story ->
                        assertThat(story.body().toString()).contains("春耕进行时。").contains("敬请关注。"));
    }
}
