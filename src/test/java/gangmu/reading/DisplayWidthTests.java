package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTests {

    @ParameterizedTest
    @CsvSource({"要, 2", "a, 1", "要a, 3", "，, 2", "（一）, 6", "𠮷, 2", "e\u0301, 1", "'', 0", "８月, 4", "8月, 3"})
    void aHanziTakesTwoColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "要抓好落实, 6, 要抓好/落实",
        "要抓好落实, 7, 要抓好/落实",
        "要抓好，落实, 6, 要抓/好，落/实",
        "ab要, 3, ab/要",
        "要, 10, 要",
        "'', 10, ''",
        "，，，，, 4, ，，/，，",
    })
    void wordsAreCutIntoLinesThatFit(String text, int columns, String lines) {
        assertThat(DisplayWidth.wrap(text, columns)).containsExactly(lines.split("/", -1));
    }

    @Test
    void theColumnsOfATableStandBelowOneAnother() {
        var table = new TerminalTable(2, 40, 4, 8).row("序号", "单位", "要求").row("1", "市住建局和各县区", "要抓好落实");

        assertThat(table.lines()).containsExactly("  序号  单位      要求", "  1     市住建局  要抓好落实", "        和各县区");
    }
}
