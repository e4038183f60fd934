package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Passage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HangingLinesTests {

    @ParameterizedTest
    @CsvSource({
        "诉求内容:反映锦岸花园小区7号楼2部电梯自/　　　　　停运至今。/办结时限:6月, 诉求内容:反映锦岸花园小区7号楼2部电梯自停运至今。/办结时限:6月",
        "诉 求 人：周先生反映锦岸花园小区电梯停/　　　　　运至今，物业公司推诿已有三个多月/　　　　　之久。, 诉 求 人：周先生反映锦岸花园小区电梯停运至今，物业公司推诿已有三个多月之久。"
    })
    void aFieldGoesOnBelowWhereItBegan(String lines, String joined) {
        assertThat(join(lines)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "举报电话：12345。/          某市海洋发展局/           2024年5月15日",
                "诉求内容：反映锦岸花园小区7号楼2部电梯停运。/　　第二段另起一行。",
                "罗以安指出，要加快建设，确保年底前完成主体/　　　　　工程施工。",
                "诉求内容：反映锦岸花园小区7号楼2部电梯停运，/办理要求：立即维修。"
            })
    void otherLinesStandForThemselves(String lines) {
        assertThat(join(lines)).isEqualTo(lines);
    }

    private static String join(String lines) {
        return HangingLines.join(
                        Stream.of(lines.split("/")).map(Passage::ofSource).toList())
                .stream()
                .map(Passage::toString)
                .collect(Collectors.joining("/"));
    }
}
