package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 12, 十二",
        "chineseCounting, 20, 二十",
        "ideographDigital, 35, 三十五",
        "chineseCounting, 100, 100",
        "decimal, 7, 7",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedCircle, 21, (21)",
        "upperLetter, 2, B",
        "lowerLetter, 27, 27",
        "somethingUnknown, 4, 4",
    })
    void aNumberIsPrintedInTheFormatOfItsList(String format, int number, String printed) {
        assertThat(ListNumbers.print(format, number)).isEqualTo(printed);
    }
}
