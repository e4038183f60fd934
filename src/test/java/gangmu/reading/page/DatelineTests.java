package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报讯（记者方晓通讯员何琳）11月7日，全市 | 方晓,何琳",
                "本报讯(见习记者田园)近日，记者从 | 田园",
                "本报讯（记者茹芸白子墨）3月5日，市长 | 茹芸,白子墨",
                "本报讯（记者濮阳舒实习生闾丘霁）11月3日，科创 | 濮阳舒,闾丘霁",
                "本报讯7月9日，市长 | ''",
                "新华社北京3月5日电中共中央 | 新华社",
                "【本报讯】昨日，市政府 | ''",
                "（记者林木森）5月6日，市人大 | 林木森",
                "□本报记者方晓7月26日，市委 | 方晓",
                "通讯员何琳“楼道灯不亮，孩子怕黑。” | 何琳",
                "新华社电2025年春运大幕拉开 | 新华社",
                "▲本报讯（记者方晓）5月6日，市人大 | 方晓",
                "石湖日报讯记者方晓报道：6月19日，市委 | 方晓",
                "石桥讯（记者方晓）9月15日，石桥县 | 方晓",
                "石桥讯9月14日，石桥县 | ''"
            })
    void aReportOpensWithItsDateline(String words, String names) {
        var dateline = Dateline.at(words);

        assertThat(dateline)
                .isNotNull()
                .satisfies(found -> assertThat(String.join(",", found.byline())).isEqualTo(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯 7月9日，市长", "石桥讯 9月14日，石桥县", "（记者 林木森）5月6日，市人大"})
    void aLineThatOpensAReportGoesOnWithNothing(String line) {
        assertThat(Dateline.opens(Line.cut(line).getFirst())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报记者秦川通讯员石榴",
                "记者从市商务局获悉，一季度",
                "供电公司要做好抢修准备",
                "通讯、供电企业要前置力量",
                "喜讯（见图）传来",
                "夜航通讯9月14日恢复",
                "简讯“家门口”的变化"
            })
    void otherWordsAreNone(String words) {
        var dateline = Dateline.at(words);

        assertThat(dateline).isNull();
    }
}
