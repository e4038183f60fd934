package gangmu.reading.page;

import static gangmu.reading.page.Stories.REPORT;
import static gangmu.reading.page.Stories.read;
import static gangmu.reading.page.Stories.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers and messages of offices: where their title stands, and what begins a line of its own. */
class OfficePaperTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平 湾 市 人 民 政 府 办 公 室/专 题 会 议 纪 要/〔2024〕23号//老码头和配套道路 | 老码头和配套道路",
                "平湾市人民政府专题会议纪要//老码头和配套道路 | 老码头和配套道路",
                "平 湾 市 人 民 政 府/专 题 会 议 纪 要/〔2025〕第11期//老码头改造有关事宜 | 老码头改造有关事宜",
                "❄️【关于做好清雪工作的紧急通知】❄️ | 关于做好清雪工作的紧急通知",
                "政 务 信 息/第58期//一张表的减法 | 一张表的减法",
                "平湾市水务局//办理结果：B　　公开属性：主动公开//关于对市人大会议第37号建议的/答复 | 关于对市人大会议第37号建议的答复",
                "政 府 工 作 报 告/（摘  要）//——2025年1月8日在平湾市第六届人民代表大会第五次会议上//平湾市市长  方晓 | 政府工作报告（摘 要）",
                "市政府召开全体会议分解今年重点任务/把 蓝 图 变 成 施 工 图/方晓讲话  屠知远主持 | 把蓝图变成施工图",
                "我市三个园区获评/省 级 绿 色 园 区 | 我市三个园区获评省级绿色园区"
            })
    void theTitleIsWhatAPaperIsAbout(String heads, String title) {
        var page = heads.replace("/", "\n") + "\n\n　　9月3日，市政府研究有关工作。各县区要备足仓容，严禁打白条。\n　　会议还研究了其他事项。\n";

        assertThat(titles(read(page))).containsExactly(title);
    }

    @Test
    void theTitleInSpacedLettersIsNoSecondLineOfTheEventThatFillsItsColumn() {
        var page = """
                市政府召开全体会议分解今年《政府工作报告》重点任务
                把 蓝 图 变 成 施 工 图
                方晓讲话  屠知远主持

                　　本报讯（记者 江小满）2月17日，市政府召开全体会
                议，对市人大会议通过的《政府工作报告》确定的目标任
                务进行分解部署。市长方晓出席会议并讲话，常务副市长
                屠知远主持会议，会议书面印发了重点任务分工方案，共
                梳理重点任务112项。各县区要备足仓容，严禁打白条。
                """;

        assertThat(titles(read(Stories.HEAD + page))).containsExactly("把蓝图变成施工图");
    }

    @Test
    void whoReportsIsNamedBelowTheTitleHoweverHisNameIsSpaced() {
        var page = """
                关于平湾市计划执行情况的报告

                ——2025年1月14日在平湾市第六届人民代表大会第五次会议上
                平湾市发展和改革委员会主任   方 知 远

                　　各位代表：
                　　现将计划执行情况提请审查。各县区要备足仓容。
                """;

        assertThat(read(page).getFirst().subtitles().getLast()).hasToString("平湾市发展和改革委员会主任 方 知 远");
    }

    @Test
    void theDaysOfAWeeksPlanAreNoHeadOfAPaper() {
        var page = new PageReader().read("""
                第二十七周工作安排
                2025年6月30日

                一、会议活动
                星期一（6月30日）
                上午召开局务会，研究仓容工作。
                星期二（7月1日）
                全体党员参观纪念馆。
                """);

        assertThat(page.masthead().date()).isNull();
        assertThat(page.stories().getFirst().body().toString()).contains("星期一（6月30日）", "星期二（7月1日）");
    }

    @Test
    void theDayBelowAnOfficeIsItsSignatures() {
        var page = new PageReader().read("星期五\n" + REPORT + "平湾市粮食局办公室\n2025年6月30日\n");

        assertThat(page.masthead().date()).isNull();
    }

    @Test
    void picturesBeginTheItemsOfAMessage() {
        var body = read("""
                        @所有人 收到请回复
                        防御台风工作提示

                        各镇：
                        📌 海上
                        ✅ 渔船6日10时前全部进港，渔排人员全部上岸，一个不漏
                        ✅ 上岸人员由属地镇统一安置，严防私自返船，由镇里派人看守
                        1️⃣ 各单位负责人在岗带班，电话不得转接，有情况及时上报
                        """).getFirst().body().toString();

        assertThat(body.lines())
                .containsExactly(
                        "📌海上",
                        "✅渔船6日10时前全部进港，渔排人员全部上岸，一个不漏",
                        "✅上岸人员由属地镇统一安置，严防私自返船，由镇里派人看守",
                        "1️⃣各单位负责人在岗带班，电话不得转接，有情况及时上报");
    }

    @Test
    void whoSentAMessageStandsOnALineOfItsOwnAndHeadsNothing() {
        var story = read("""
                        方晓（市重点办）  2025年3月18日 08:12
                        各位好，昨天下午分管副市长到北部片区连看3个工地，回来后让我把他的意见原话转到群里，请各单位对照落实，不要层层转圈。

                        石远（市住建局）  09:05
                        收到。环湖东路9户里有4户本周可以签，另外5户主要是对安置面积有分歧，区里今天下午开会研究，结果及时在群里报告
                        江小满（水务集团）  09:31
                        净水厂昨晚已增加2个班组，目前现场310人，取水头部围堰今天合龙，下一步抓紧清淤，力争月底前具备通水条件，随时报告。
                        """).getFirst();

        assertThat(story.title()).isNull();
        assertThat(story.body().toString().lines()).hasSize(6).contains("方晓（市重点办）2025年3月18日08:12", "石远（市住建局）09:05");
    }

    @Test
    void aMessageWithoutATitleKeepsWhoSignsIt() {
        var story = read("""
                        @所有人
                        各镇（街道）、市防指各成员单位：
                        市气象台9月5日15时会商意见：今年第11号台风预计6日夜里在我市沿海登陆。现把要办的事再明确一遍。

                        📌 海上
                        ✅ 各镇逐船点名，6日10时前渔船全部进港，一个不漏

                        市防指将派6个暗访组到沿海各镇，届时不打招呼、直奔现场。

                        平湾市防汛防台风指挥部办公室
                        2025年9月5日17:30
                        """).getFirst();

        assertThat(story.title()).isNull();
        assertThat(story.body().toString()).endsWith("平湾市防汛防台风指挥部办公室");
    }

    @Test
    void theDayOfMessagesIsThatOfTheFirst() {
        var page = new PageReader().read("""
                副县长 石远 2025-03-18 08:42
                园区征地还剩46亩没有签，3月21日前必须全部签完。

                县自然资源局 方晓 2025-03-18 08:51
                收到。

                副县长 石远 2025-03-19 09:55
                入户要把政策讲清讲透。
                """);

        assertThat(page.day()).isEqualTo("2025-03-18");
        assertThat(page.stories().getFirst().body().toString())
                .contains("石远2025-03-1808:42", "方晓2025-03-1808:51", "石远2025-03-1909:55");
    }

    @Test
    void oneLineWithANameAndATimeTellsWhereAPageComesFrom() {
        var page = new PageReader().read("市粮食局 方晓 2025-03-18 08:42\n\n" + REPORT);

        assertThat(titles(page.stories())).containsExactly("全市秋粮收购工作会召开");
        assertThat(page.stories().getFirst().body().toString()).doesNotContain("08:42");
    }

    @Test
    void whoMadeThePageStandsInNoArticle() {
        assertThat(titles(read(REPORT + "□ 责任编辑 方晓 版式 石远\n"))).containsExactly("全市秋粮收购工作会召开");
    }

    @Test
    void anIndentedParagraphBehindAnEmptyLineIsAnother() {
        var body = read("""
                        关于热线办理情况的通报

                        各县区：
                            3.长期改。市大数据中心要尽快把热线平台同网格平台打通，所有工单一次流转，
                        同一件事情不得让群众反复拨打，年内实现工单自动分派，做到件件有着落、事
                        事有回音，让群众满意

                            各被点名单位于5月12日前将整改情况书面报送市政府督查室，逾期不报的，将
                        予以通报。
                        """).getFirst().body().toString();

        assertThat(body.lines()).contains("各被点名单位于5月12日前将整改情况书面报送市政府督查室，逾期不报的，将予以通报。");
    }
}
