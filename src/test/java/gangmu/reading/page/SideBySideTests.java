package gangmu.reading.page;

import static gangmu.reading.page.Stories.HEAD;
import static gangmu.reading.page.Stories.read;
import static gangmu.reading.page.Stories.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideBySideTests {

    private static final String PAGE = """
              老街改造听谁的                        全市公交线网本月再优化
            　　本报讯(记者宋晚)3月6日,市政协召开    　　本报讯(记者石远)记者从市交通运
            协商会,围绕“老街改造怎么改”听取意见。    输局获悉,本月中旬起,全市将调整公交
            市政协副主席简宁主持,18名委员参加。      线路12条,新开微循环线路5条,惠及沿
            　　会前,委员们走访老街6条,访问商户      线居民21.6万人。
            240户。商户反映,排水不畅、线缆杂乱,      　　调整后,地铁站与公交站的平均换乘
            雨天出行最难。                            距离缩短到80米,早高峰发车间隔压缩
            　　简宁要求,市住建局要在4月底前拿出      到6分钟。
            改造清单,先改排水、后改立面;街道要多
            听商户意见,不搞一刀切。
            """;

    @Test
    void columnsBesideEachOtherAreReadOneAfterTheOther() {
        var stories = read(HEAD + PAGE);

        assertThat(titles(stories)).containsExactly("老街改造听谁的", "全市公交线网本月再优化");
        assertThat(stories.getFirst().body().toString())
                .startsWith("3月6日,市政协召开协商会,围绕“老街改造怎么改”听取意见。市政协副主席简宁主持")
                .contains("访问商户240户。")
                .endsWith("听商户意见,不搞一刀切。");
        assertThat(stories.get(1).body().toString())
                .startsWith("记者从市交通运输局获悉,本月中旬起")
                .contains("沿线居民21.6万人。\n调整后")
                .endsWith("到6分钟。");
    }

    @Test
    void everyLetterOfAColumnStandsWhereItsSpansSay() {
        var page = HEAD + PAGE;

        for (var story : read(page)) {
            var words = new StringBuilder();
            story.body().spans().forEach(span -> words.append(page, span.start(), span.end()));
            assertThat(words.toString().replaceAll("[\\s\\u3000]", ""))
                    .isEqualTo(story.body().toString().replaceAll("[\\s\\u3000]", ""));
        }
    }

    @Test
    void threeColumnsAreReadFromLeftToRight() {
        var lines = Line.cut("""
                　　要把春耕作为头等大事，农时    　　要把项目作为硬道理，工期不    　　要把安全作为底线，隐患不能
                不等人，一天也不能耽误。各乡      能等，一天也不能拖。各园区要      留，一处也不能放过。各企业要
                镇要摸清种子、化肥、农机底数，    倒排计划、挂图作战，把责任落      逐个车间、逐台设备查，建立台
                缺什么补什么，做到有种下地、      到人头，做到周周有进展、月月      账、限期销号，做到问题不过夜、
                有人管护。                        有变化。                          整改不打折。
                """);

        assertThat(String.join("", lines.stream().map(Line::words).toList()))
                .startsWith("要把春耕作为头等大事，农时不等人")
                .contains("有人管护。要把项目作为硬道理", "有变化。要把安全作为底线")
                .endsWith("整改不打折。");
    }

    @Test
    void aTableWithItsCellsUnderEachOtherStaysARow() {
        var lines = Line.cut("""
                序号    工程名称            施工方          竣工
                1       改造排水管网        市住建局        4月底前
                2       清理空中线缆        市通信办        5月底前
                3       整修临街立面        市城管局        6月底前
                4       增设停车泊位        市公安局        7月底前
                5       更新消防设施        市消防局        8月底前
                """);

        assertThat(lines).extracting(Line::words).contains("1改造排水管网市住建局4月底前");
    }
}
