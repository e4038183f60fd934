package gangmu.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberScannerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            73个               | 73         | false
            0.35%              | 0.35       | false
            2,418.6亿元        | 241860000000 | false
            3.8万名            | 38000      | false
            1.2万亿元          | 1200000000000 | false
            5千米              | 5000       | false
            60余家             | 60         | true
            4300多万元         | 43000000   | true
            六个               | 6          | false
            两座               | 2          | false
            十二条             | 12         | false
            三百零五户         | 305        | false
            百亿元             | 10000000000 | false
            """)
    void aNumberIsReadWithItsScale(String text, java.math.BigDecimal value, boolean more) {
        var number = new NumberScanner(text).at(0);

        assertThat(number).isNotNull();
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.more()).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({"二〇二四年", "七八个", "项目", "三四十家"})
    void yearsInChineseNumeralsAndGuessesAreNoNumbers(String text) {
        assertThat(new NumberScanner(text).at(0)).isNull();
    }

    @Test
    void aCommaThatPartsTwoNumbersIsNotOfThousands() {
        var number = new NumberScanner("12,34").at(0);

        assertThat(number).isNotNull();
        assertThat(number.value()).isEqualByComparingTo("12");
    }
}
