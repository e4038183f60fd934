package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModalsTests {

    @ParameterizedTest
    @CsvSource({
        "市财政局需于10月底前拨付, 需",
        "各部门需要每日会商, 需",
        "工作人员需持证上岗, 需",
        "需把台账建起来, 需",
        "各乡镇一定要设卡, 一定要",
        "各级干部理应多跑, 理应",
        "各县应该抓紧, 应该",
        "对老旧管网千万别大意, 千万别",
        "过火线路千万不能冒险, 千万不能",
        "值守的同志千万不要脱岗, 千万不要",
        "需加快补齐短板, 需",
        "需让数据多跑路, 需",
        "需从源头抓起, 需",
    })
    void aWordOfDemandStandsBehindWhoActsOrBeforeTheDeed(String words, String modal) {
        assertThat(Modals.lengthAt(words, words.indexOf(modal))).isEqualTo(modal.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各县区需资金3.2亿元",
                "到部门需3天",
                "各部门需要的是人手",
                "市场需要更多品种",
                "需要时间",
                "需求旺盛",
                "需努力",
                "企业需跑五个窗口",
                "不应该",
                "烦心事拖了这么久，应该。",
                "应该看到变化",
                "应该说底子不薄",
                "不应该由企业承担",
                "不一定要得第一"
            })
    void whatIsOnlyNeededOrThoughtIsNone(String words) {
        for (var at = 0; at < words.length(); at++) {
            if ("需应一".indexOf(words.charAt(at)) >= 0) {
                assertThat(Modals.lengthAt(words, at)).as("%s at %d", words, at).isZero();
            }
        }
    }
}
