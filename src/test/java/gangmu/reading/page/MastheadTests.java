package gangmu.reading.page;

import static gangmu.reading.page.Stories.REPORT;
import static gangmu.reading.page.Stories.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the head of a newspaper page stands, and how it tells its name, its day and its number. */
class MastheadTests {

    @ParameterizedTest
    @ValueSource(strings = {"2024年3月\n8\n星期五", "2024年\n3\n月\n8\n星期五"})
    void theDayOfAHeadMayStandInLinesOfItsOwn(String day) {
        var page = new PageReader().read("平湾日报\n" + day + "\n中共平湾市委机关报 第4021期\n\n" + REPORT);

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(titles(page.stories())).containsExactly("全市秋粮收购工作会召开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二四年三月八日", "二○二四年三月八日　星期五　　甲辰年正月廿八", "平湾日报社出版 二零二四年三月八日"})
    void theDayOfAHeadMayBeWrittenInNumerals(String day) {
        var page = new PageReader().read("平湾日报\n" + day + "\n中共平湾市委机关报 第4021期\n\n" + REPORT);

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(titles(page.stories())).containsExactly("全市秋粮收购工作会召开");
    }

    @Test
    void aHeadBehindEverythingElseNeedsNoName() {
        var page = new PageReader()
                .read(REPORT.repeat(5) + REPORT.replace("秋粮", "夏粮").repeat(5) + """
                平
                湾
                日
                报
                PINGWAN RIBAO
                2024年3月8日
                第4021期
                中共平湾市委主管主办
                """);

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(titles(page.stories())).containsOnly("全市秋粮收购工作会召开", "全市夏粮收购工作会召开");
    }

    @Test
    void aHeadMayStandAmongTheStories() {
        var head = """
                平湾日报
                PINGWAN DAILY
                2024年 3月8日
                星期五 农历甲辰年正月廿八
                中共平湾市委主办
                总第4021期

                """;
        var page = new PageReader()
                .read(REPORT.repeat(14) + head + REPORT.replace("秋粮", "夏粮").repeat(14));

        assertThat(page.masthead().paper()).isEqualTo("平湾日报");
        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(page.masthead().issue()).isEqualTo("4021");
        assertThat(titles(page.stories())).containsOnly("全市秋粮收购工作会召开", "全市夏粮收购工作会召开");
    }

    @Test
    void aNameAmongTheStoriesThatHasNoDayOrNumberBelowItIsNoHead() {
        var page = new PageReader().read(REPORT.repeat(14) + "平湾日报\n中共平湾市委主办\n2024年3月8日\n\n" + REPORT.repeat(14));

        assertThat(page.masthead().paper()).isNull();
    }

    @Test
    void aNameAtTheTopDoesNotHideTheHeadBelow() {
        var page = new PageReader()
                .read("中共平湾市委机关报\n\n" + REPORT.repeat(14) + "平湾日报\n2024年3月8日\n星期五\n第4021期\n\n"
                        + REPORT.replace("秋粮", "夏粮").repeat(14));

        assertThat(page.masthead().paper()).isEqualTo("平湾日报");
        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(titles(page.stories())).containsOnly("全市秋粮收购工作会召开", "全市夏粮收购工作会召开");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void aHeadIsTakenOutAsAWholeWhereverItStands(int lines) {
        var page = new PageReader()
                .read(REPORT + "各县区正在收购秋粮。\n\n".repeat(48 + lines)
                        + "平湾日报\n中共平湾市委主办\nPINGWAN DAILY\n2024年3月8日\n星期五\n第4021期\n\n"
                        + REPORT.replace("秋粮", "夏粮").repeat(20));

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(page.stories())
                .allSatisfy(story -> assertThat(story.body().toString()).doesNotContain("主办", "4021", "PINGWAN"));
    }

    @Test
    void aHeadMayStandBelowReportsThatNameTheirWritersOnly() {
        var report = REPORT.replaceAll("本报讯[（(][^）)]*[）)]", "");
        var page = new PageReader()
                .read("□本报记者 周正清\n" + report.repeat(14) + "平湾日报\n2024年3月8日\n星期五\n第4021期\n\n"
                        + report.replace("秋粮", "夏粮").repeat(14));

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
    }

    @Test
    void aCuttingBelowAPaperIsNoHead() {
        var page = new PageReader()
                .read("关于做好秋粮收购工作的通知\n\n各县区：\n" + "    各县区要备足仓容，严禁打白条。\n".repeat(80) + """

                平湾日报
                2024年3月8日 星期五 第4021期

                """
                        + "    各县区要备足仓容，严禁打白条。\n".repeat(40));

        assertThat(page.masthead().paper()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"平湾日报 2024年3月8日", "平湾日报　2024年3月8日　星期五"})
    void aLineMayTellTheNameAndTheDay(String line) {
        var page = new PageReader().read(line + "\n2 要闻 责任编辑 方晓\n\n" + REPORT);

        assertThat(page.masthead().paper()).isEqualTo("平湾日报");
        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(titles(page.stories())).containsExactly("全市秋粮收购工作会召开");
    }

    @Test
    void theDayOfAHeadBelowTheStoriesMayStandInLinesOfItsOwn() {
        var page = new PageReader().read(REPORT.repeat(10) + """
                平湾日报
                PINGWAN RIBAO
                中共平湾市委机关报
                2024年3月
                8
                星期五
                第4021期
                """);

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(titles(page.stories())).containsOnly("全市秋粮收购工作会召开");
    }

    @Test
    void theDayOfAHeadMayStandBelowItsYearAsMonthAndDay() {
        var page = new PageReader().read("""
                PINGWAN DAILY
                平 湾 日 报
                2024
                3/8
                星期五
                平湾市融媒体中心（平湾日报社）出版 第4021号

                """ + REPORT);

        assertThat(page.masthead().date()).isEqualTo("2024-03-08");
        assertThat(titles(page.stories())).containsExactly("全市秋粮收购工作会召开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"平湾日报 PINGWAN RIBAO", "平湾日报数字报", "平湾日报电子版", "平湾日报数字报  PINGWAN DAILY"})
    void aNameIsToldWithoutWhatStandsBehindItInItsLine(String line) {
        var page = new PageReader().read(line + "\n2024年3月8日 星期五 第4021期\n\n" + REPORT);

        assertThat(page.masthead().paper()).isEqualTo("平湾日报");
    }
}
