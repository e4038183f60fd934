package gangmu.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "正在推进",
                "按计划推进中。",
                "目前，该项工作正在有序推进中，总体进展顺利。",
                "我局高度重视，正在积极对接相关部门，下一步将继续加大力度，确保按期完成。",
                "同上期，暂无新进展",
                "11月20日，正在办理。",
                "收到",
                "……"
            })
    void whoSaysOnlyThisReportsNothing(String words) {
        assertThat(EmptyWords.areAllOf(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"已完工", "已完成围挡", "正在推进，完成85%", "正在开展桩基检测", "资金未到位，正在协调", "因连续降雨停工，正在抓紧推进"})
    void whoNamesOneThingReportsIt(String words) {
        assertThat(EmptyWords.areAllOf(words)).isFalse();
    }
}
