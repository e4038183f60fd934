package gangmu.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTests {

    @ParameterizedTest
    @CsvSource({
        "一要守住安全底线, 守住安全底线",
        "二是要补齐短板, 补齐短板",
        "三、稳就业保民生, 稳就业保民生",
        "（十二）建设美丽乡村, 建设美丽乡村",
        "一体推进治水兴水, 一体推进治水兴水",
        "三要, 三要",
    })
    void aThemeIsTheHeadingWithoutItsNumber(String heading, String theme) {
        var named = Theme.of(heading);

        assertThat(named).isEqualTo(theme);
    }
}
