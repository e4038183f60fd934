package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTests {

    @ParameterizedTest
    @CsvSource({
        "要抓早；要抓小。要见效。, 要抓早；|要抓小。|要见效。",
        "坚持“早发现。早处置。”的原则。, 坚持“早发现。早处置。”的原则。",
        "“不进则退。”我们要往前赶。, “不进则退。”|我们要往前赶。",
        "会议强调：“要抓早。要抓小。”, 会议强调：“要抓早。|要抓小。”",
        "压降成本。（市财政局负责）, 压降成本。|（市财政局负责）",
        "项目接连开工……要抓住时机。, 项目接连开工……|要抓住时机。"
    })
    void aParagraphIsCutAtItsStopsOutsideQuotations(String paragraph, String parts) {
        var cut = Sentences.parts(paragraph).stream()
                .map(part -> paragraph.substring(part.start(), part.end()))
                .toList();

        assertThat(cut).containsExactly(parts.split("\\|"));
    }
}
