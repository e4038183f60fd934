package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedCellsTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a cell of two lines; 1|\"1.核实名单；/2.拨付资金。\"|市工信局; 1|1.核实名单； 2.拨付资金。|市工信局",
                "names are a list; 1|核实。|\"市科技局/市商务局\"|8月; 1|核实。|市科技局、市商务局|8月",
                "names that are a list already; 1|核实。|\"市科技局、/市商务局\"; 1|核实。|市科技局、市商务局",
                "a day that is broken; 1|核实。|\"2025年/9月30日前\"|停工; 1|核实。|2025年 9月30日前|停工",
                "a broken day in wide digits; 1|核实。|\"２０２５年/９月３０日前\"|停工; 1|核实。|２０２５年 ９月３０日前|停工",
                "quotation marks in a cell; 1|\"办好\"\"一件事\"\"，/不拖延。\"|市工信局; 1|办好\"一件事\"， 不拖延。|市工信局",
                "the last cell of the page; 1|\"核实。/拨付。\"; 1|核实。 拨付。",
                "two such cells; 1|\"核实。/拨付。\"|\"市科技局/市商务局\"; 1|核实。 拨付。|市科技局、市商务局"
            })
    void aCellOfSeveralLinesIsOneLine(String when, String pasted, String unfolded) {
        assertThat(unfold(pasted)).isEqualTo(unfolded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|\"一件事\"改革|市工信局",
                "1|\"一件事\"|市工信局",
                "\"核实名单/拨付资金\"|市工信局",
                "1|\"核实名单/拨付|资金\"|市工信局",
                "1|\"核实名单/拨付资金",
                "1|\"核实/名单\"和资金|市工信局"
            })
    void whatIsNoCellOfSeveralLinesStaysAsItIs(String pasted) {
        assertThat(unfold(pasted)).isEqualTo(pasted);
    }

    private static String unfold(String pasted) {
        return PastedCells.unfold(pasted.replace('|', '\t').replace('/', '\n'))
                .replace('\t', '|')
                .replace('\n', '/');
    }
}
