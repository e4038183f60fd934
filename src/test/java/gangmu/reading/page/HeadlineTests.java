package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "郑予安在全市项目推进会上强调 | SHOULDER",
                "白蔓出席并讲话 丁一帆主持 | ATTENDANCE",
                "——二论优化营商环境 | DECK",
                "记者手记 | LABEL",
                "白蔓 丁一帆等参加 | ATTENDANCE",
                "本报评论员 | BYLINE",
                "全市项目推进会召开 白蔓出席并讲话 | MAIN",
                "白蔓主持召开市政府专题会议 | MAIN",
                "鲁望舒对秋季农业生产提出要求 | MAIN"
            })
    void everyLineOfAHeadlineHasItsRole(String line, Headline.Role role) {
        var headlines = HeadlineCutter.cut(ParagraphCutter.cut(Line.cut(line)));

        assertThat(headlines)
                .singleElement()
                .satisfies(headline -> assertThat(headline.role()).isEqualTo(role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "白蔓主持召开市委专题会议/稳 产 能 保 订 单/防 风 险 守 底 线/分析上半年工业运行 研究园区用地等工作 | SHOULDER MAIN DECK",
                "白蔓巡查防汛重点工程/现 场 会 商 解 难 题/昼 夜 督 办 补 短 板 | SHOULDER MAIN",
                "白蔓巡查防汛重点工程/现场会商解难题 昼夜督办补短板 | SHOULDER MAIN",
                "全市消防安全视频会议召开/拧 紧 安 全 阀　守 好 万 家 灯 | SHOULDER MAIN",
                "河西新能源产业对接会举行/31个项目签约　总投资96.2亿元 | MAIN DECK",
                "城东水厂并网供水/河东片区8.4万名居民喝上山泉水 | MAIN DECK",
                "上半年全市新开工/亿元以上项目57个 | MAIN",
                "市政协召开双月协商会/为乡村教育建言 | MAIN",
                "市委、市政府举行项目集中开工活动/三十一个项目同日破土/总投资96亿元　郑予安下达开工令　白蔓介绍情况 | SHOULDER MAIN DECK",
                "郑 予 安 与 企 业 家 恳 谈/“有难处直接说，能办的马上办” | MAIN DECK",
                "白蔓主持召开市政府常务会议/审议国企改革方案等事项 | MAIN DECK",
                "白蔓督导校园防疫：//第一道哨不能虚设 | MAIN",
                "郑予安在清江县调研时要求//强化刚性监督//护好一江清水 | SHOULDER MAIN",
                "白蔓在全市动员大会上的讲话/（2024年3月25日，根据录音整理） | MAIN DECK",
                "丁一帆领衔督办重点提案 2版/全市技能大赛落幕 4版 | MAIN MAIN",
                "夏/收/机/具/备/战/忙 | MAIN",
                "平湾市人民政府关于表扬年度//突出贡献企业的通报 | MAIN",
                "走县城·看产业②/一颗夏橙的三级跳 | LABEL MAIN",
                "白蔓主持召开市政府/第 三 十 九 次 常 务 会 议 | MAIN",
                "清 江 记：/山高有路，水远有桥/远帆 | MAIN BYLINE",
                "全市春耕备耕现场会/召开 | MAIN",
                "守护绿水青山 建设美丽平湾/平湾市人民政府关于划定禁止/燃放烟花爆竹区域的通告 | MAIN MAIN"
            })
    void onlyOneOfTheLinesCloseTogetherIsTheHeadline(String lines, String roles) {
        var headlines = HeadlineCutter.cut(ParagraphCutter.cut(Line.cut(lines.replace('/', '\n'))));

        assertThat(headlines.stream().map(headline -> headline.role().name()).collect(Collectors.joining(" ")))
                .isEqualTo(roles);
    }

    @Test
    void anOfficeAndWhatItIssuesAreOneTitle() {
        var headlines = HeadlineCutter.cut(ParagraphCutter.cut(Line.cut("""
                平湾市公安局交通警察支队

                关于实行夜间交通管制的通告
                """)));

        assertThat(headlines).singleElement().extracting(Headline::words).isEqualTo("平湾市公安局交通警察支队关于实行夜间交通管制的通告");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "郑予安调研工业企业 | 郑予安",
                "欧阳明会见客商 | 欧阳明",
                "高新区召开招商大会 | ",
                "市委召开常委会会议 | ",
                "全力以赴打好攻坚战 | ",
                "甘棠在视察供热时要求 | 甘棠"
            })
    void anEventHeadlineBeginsWithAPerson(String words, @org.jspecify.annotations.Nullable String person) {
        var found = HeadlineWords.person(words);

        assertThat(found).isEqualTo(person);
    }
}
