package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePatternsTests {

    @ParameterizedTest
    @CsvSource({
        "当前位置：首页>要闻, true",
        "责任编辑：石川, true",
        "今日晴转多云18℃到26℃, true",
        "竹溪市人民政府办公室2024年3月2日印发, true",
        "分送：各参会单位, true",
        "全市上下要抓好春耕, false",
        "报告会在市委党校举行, false",
    })
    void aLineOfFurnitureIsKnownHoweverItOpens(String line, boolean furniture) {
        var known = LinePatterns.of("furniture").match(line);

        assertThat(known).isEqualTo(furniture);
    }

    @Test
    void anExpressionThatMayOpenWithAnyLetterIsTriedOnEveryLine() {
        var known = LinePatterns.of("furniture").match("蓟ICP备2024001号");

        assertThat(known).isTrue();
    }
}
