package gangmu.reading.page;

import static gangmu.reading.page.Stories.HEAD;
import static gangmu.reading.page.Stories.REPORT;
import static gangmu.reading.page.Stories.read;
import static gangmu.reading.page.Stories.story;
import static gangmu.reading.page.Stories.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the columns of a front page: short news, hints at other pages, boxes of figures, series, notices. */
class ColumnTests {

    @Test
    void aMarkedHeadlineAndASignedTextAreABrief() {
        var stories = read(HEAD + REPORT + """
                要闻速览
                ■石桥县获评省级水土保持示范县
                近日，省水利厅公布最新一批水土
                保持示范县名单，石桥县榜上有名，
                全县新增林草面积1.2万亩。（陈 潮）
                ■柳溪至平湾公交开通
                9月1日起，柳溪至平湾公交正式运
                营，每日往返20班，沿途设站九个，
                票价六元。（杜 蓉 方晓）
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "石桥县获评省级水土保持示范县", "柳溪至平湾公交开通");
        assertThat(stories.getLast().byline()).containsExactly("杜蓉", "方晓");
        assertThat(stories.getLast().body().toString()).endsWith("票价六元。");
    }

    @Test
    void eachPieceOfShortNewsUnderTheNameOfItsColumnIsAStory() {
        var stories = read(HEAD + REPORT + """
                一句话新闻

                　　◆ 日前，我市出台支持青年返乡十条措施，首次创业最高可申请贷款30万元。
                　　◆ 市教育局昨日公布，秋季学期前全市新增公办学位3100个。
                　　◆ 9月2日，平湾至滨城动车组恢复开行，日开行增至5对。
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "null", "null", "null");
        assertThat(stories.get(2).body().toString()).contains("公办学位").doesNotContain("动车组");
    }

    @Test
    void thePointsOfABoxStayTogether() {
        var stories = read(HEAD + REPORT + """
                项目名片

                　　◆ 项目总投资12亿元，占地300亩。
                　　◆ 达产后年产值18亿元，带动就业600人。
                """);

        assertThat(stories).hasSize(2);
    }

    @Test
    void hintsAtOtherPagesMayStandInOneRow() {
        var stories = read(HEAD + """
                  导读   ▲平湾入选全国节水型城市（2版）   ▲六旬护林员的“巡山日记”（3版）
                         ▲中秋快递揽收量再创新高（4版）

                """ + REPORT);

        assertThat(titles(stories)).containsExactly("平湾入选全国节水型城市", "六旬护林员的“巡山日记”", "中秋快递揽收量再创新高", "全市秋粮收购工作会召开");
        assertThat(stories.getFirst().continuesOn()).isEqualTo("2版");
    }

    @Test
    void anArrowMayStandBeforeThePage() {
        var stories = read(HEAD + REPORT + """
                导读
                屠知远赴滨城对接港口合作 >>2版
                市人大常委会检查供水条例执行情况 >>4版
                """);

        assertThat(titles(stories)).contains("屠知远赴滨城对接港口合作", "市人大常委会检查供水条例执行情况");
    }

    @Test
    void aBoxOfFiguresMayStandInTheMiddleOfAReport() {
        var stories = read(HEAD + """
                全市外贸座谈会召开

                　　本报讯（记者 方晓）9月3日，全市外贸座
                谈会召开，副市长屠知远出席会议并讲话。
                　　屠知远要求，口岸部门要对标先进地区，
                完善查验、仓储、金融等功能；

                数读平湾外贸
                前七个月
                进出口总值131.2亿元 同比增长11.4%
                新设外资企业38家
                海外仓6个

                财政、税务部门要在资金、用地上优先支持，
                不得盲目承诺优惠条件。
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("全市外贸座谈会召开", "数读平湾外贸");
        assertThat(story(stories, "全市外贸座谈会召开").body().toString())
                .contains("财政、税务部门要在资金")
                .doesNotContain("海外仓");
    }

    @ParameterizedTest
    @CsvSource({
        "“我为群众办实事”系列报道之三,一座旧粮仓的新生",
        "城市更新进行时,一座旧粮仓的新生",
        "平湾微语,一座旧粮仓的新生",
        "乡村振兴看平湾,一座旧粮仓为什么又热闹了起来",
        "田埂上的平湾,一座旧粮仓为什么又热闹了起来"
    })
    void theNameOfAColumnIsNoPartOfTheHeadline(String column, String headline) {
        var stories = read(HEAD + REPORT + column + "\n" + headline + "\n本报记者 方晓\n" + """
                　　入夜，老粮仓灯火通明，年轻人三三两两拍照。
                　　“地段不差，就是没人敢接。”经理陈潮回忆。
                """);

        assertThat(titles(stories)).endsWith(headline);
        assertThat(stories.getLast().subtitles()).extracting(Object::toString).containsExactly(column);
    }

    @Test
    void aShortLineIsPartOfTheHeadlineWhereTheNextIsAsLong() {
        var stories = read(HEAD + REPORT + """
                一座旧粮仓
                又热闹起来了
                本报记者 方晓
                　　入夜，老粮仓灯火通明，年轻人三三两两拍照。
                """);

        assertThat(titles(stories)).endsWith("一座旧粮仓又热闹起来了");
    }

    @Test
    void aSeriesIsToldBeforeTheHeadlineThatIsBrokenOverLines() {
        var stories = read(HEAD + REPORT + """
                “我为群众办实事”系列报道之三
                一笔“过桥贷”
                解了燃眉之急
                ◎记者 方晓
                　　“上午递的材料，下午就有了
                准信，真没想到这么快！”9月2日，
                石桥县一家木器厂的负责人拿着转
                贷合同，悬着的心总算落了地。木
                器厂专做出口餐具，货款迟迟没有
                到账，一笔贷款眼看就要逾期。
                """);

        assertThat(titles(stories)).endsWith("一笔“过桥贷”解了燃眉之急");
    }

    @ParameterizedTest
    @CsvSource({"市委常委会召开会议, 研究全面从严治党、重点项目谋划等工作, true", "市政府常务会召开会议, 研究稳岗就业, false", "全市外贸情况, 研究全面从严治党、重点项目谋划等工作, false"
    })
    void anAgendaIsToldBelowAMeetingInALongLineOrInALongerOne(String meeting, String agenda, boolean told) {
        assertThat(TwoLines.isMeetingAboveAgenda(meeting, agenda)).isEqualTo(told);
    }

    @Test
    void theAgendaOfAMeetingIsNoPartOfItsHeadline() {
        var stories = read(HEAD + """
                市委常委会召开会议
                研究全面从严治党、重点项目谋划等工作

                　　本报讯（记者 方晓）9月3日，市委常委会召开会议，市委书记乔松年主持。
                """);

        assertThat(titles(stories)).containsExactly("市委常委会召开会议");
    }

    @Test
    void whoInstructedInWritingIsNoPartOfTheHeadline() {
        var stories = read(HEAD + """
                全市河湖整治推进会召开
                乔松年作批示  屠知远出席并讲话

                　　本报讯（记者 方晓）9月3日，全市河湖整治推进会召开，副市长屠知远出席会议并讲话。
                """);

        assertThat(titles(stories)).containsExactly("全市河湖整治推进会召开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"停水公告", "公交改线通告", "招领启事"})
    void aShortNoticeBeginsUnderItsName(String name) {
        var stories = read(HEAD + REPORT + name + "\n" + """
                    因南关水厂主管改造，定于9月14日22时至15日6时实施停水。请用户提前储水。
                                 平湾市供水集团有限公司
                                     2024年3月7日
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", name);
    }

    private static final String BRIEFS = """
            简讯

            ●6月10日，市总工会启动“夏送清凉”活动，慰问职工2万人次。

            ●6月9日，石桥县开展燃气安全检查，发现隐患36处。

            """;

    @Test
    void shortNewsEndWhereAHeadlineAndItsTextStand() {
        var stories = read(HEAD + REPORT + BRIEFS + """
                一座旧粮仓又热闹起来了
                　　入夜，老粮仓灯火通明，年轻人三三两两拍照。
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "null", "null", "一座旧粮仓又热闹起来了");
    }

    @Test
    void shortNewsEndWhereABoxBegins() {
        var stories = read(HEAD + REPORT + BRIEFS + """
                平湾工业“七月账单”
                ▶规上工业企业1108家，较年初净增64家
                ▶工业用电量28.7亿千瓦时，增长4.1%
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "null", "null", "平湾工业“七月账单”");
    }

    @Test
    void aBoxOfFiguresMayHaveItsHeadlineBelowItsLabel() {
        var stories = read(HEAD + REPORT + """
                数说
                平湾外贸前七个月
                进出口总值131.2亿元
                新设外资企业38家
                海外仓6个
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("全市秋粮收购工作会召开", "平湾外贸前七个月");
    }

    @Test
    void linesThatCountNothingAreNoBoxOfFigures() {
        var stories = read(HEAD + REPORT + """
                数读书声里的平湾
                屠知远检查防汛工作
                市政协召开督办会
                全市中考工作启动
                """);

        assertThat(stories).noneMatch(story -> story.body().toString().contains("屠知远检查防汛工作"));
    }

    @Test
    void thePagesOfAWebSiteMayStandOneBelowTheOther() {
        var stories = read("""
                平湾县融媒体中心
                首页 | 平湾要闻 | 部门动态 | 公告公示

                全县农业工作会议召开 屠知远出席并讲话
                来源:平湾县融媒体中心 发布时间:2025-02-18 19:06 作者:方晓
                2月18日，全县农业工作会议召开，县长屠知远出席并讲话。
                屠知远强调，各乡镇要备足种子，3月5日前下沉到村。

                姜若水走访慰问劳动者
                [02-18] 我县“数字门牌”上线

                屠知远主持召开县政府常务会议
                2025-02-17 20:41 来源:平湾县融媒体中心 作者:方晓
                2月17日，县长屠知远主持召开县政府常务会议。

                石桥乡：一根纱线“走”出大山
                作者:陈潮 图片:杜蓉 2025-02-19
                “以前论斤卖，现在论轴卖。”在石桥乡的新车间，厂长摸着纱线笑得合不拢嘴。
                """);

        assertThat(titles(stories))
                .containsExactly("全县农业工作会议召开 屠知远出席并讲话", "姜若水走访慰问劳动者", "我县“数字门牌”上线", "屠知远主持召开县政府常务会议", "石桥乡：一根纱线“走”出大山");
    }

    @Test
    void oneLineOfOriginMakesNoListOfStories() {
        var stories = read("""
                全县农业工作会议召开 屠知远出席并讲话
                来源:平湾县融媒体中心 发布时间:2025-02-18 19:06 作者:方晓
                2月18日，全县农业工作会议召开，县长屠知远出席并讲话。

                姜若水走访慰问劳动者

                各乡镇要备足种子，3月5日前下沉到村。
                """);

        assertThat(stories).hasSize(1);
    }

    @Test
    void aLineOfOriginBelowATextHeadsNothing() {
        var stories = read("""
                全县农业工作会议召开 屠知远出席并讲话

                2月18日，全县农业工作会议召开，县长屠知远出席并讲话。
                来源:平湾县融媒体中心 发布时间:2025-02-18 19:06 作者:方晓

                各乡镇要备足种子，3月5日前下沉到村。
                来源:平湾县融媒体中心 发布时间:2025-02-18 20:41 作者:方晓
                """);

        assertThat(titles(stories)).containsExactly("全县农业工作会议召开 屠知远出席并讲话");
    }

    @Test
    void whoGaveASpeechIsNamedBelowItsHeadline() {
        var stories = read(HEAD + """
                在全市作风建设暨重点工作推进大会上的讲话（摘要）
                市长 屠知远

                1月26日，市长屠知远在全市作风建设暨重点工作推进大会
                上作了讲话。现摘要刊发如下：
                过去一年，面对不少难以预料的困难，全市地区生产总值增
                长5.6%，规上工业增加值增长7.1%，新登记经营主体2.1万
                户。成绩值得肯定，但离高质量发展的要求还有差距，县域
                不够强、少数干部本领恐慌，这些短板明摆在那里。
                """);

        assertThat(titles(stories)).containsExactly("在全市作风建设暨重点工作推进大会上的讲话（摘要）");
    }

    @Test
    void whoIsNamedTellsWhichOfTwoBrokenSentencesGoesOn() {
        var stories = read(HEAD + """
                本报讯（记者 方晓）7月20日，全市重点项目观摩活动举行。市委书记乔松年参加。一处处工地热火朝天，脱水蔬菜项目已进入

                本报讯（记者 陈潮）7月24日，市长姜若水检查防汛备汛工作。在水库，他察看水位和泄洪设施，嘱咐值守人员保持通讯畅通，听

                试生产，乔松年拿起刚下线的葱片闻了闻，询问销路和带农增收情况。

                全市重点项目观摩活动举行
                """);

        assertThat(story(stories, "全市重点项目观摩活动举行").body().toString()).contains("已进入试生产");
    }
}
