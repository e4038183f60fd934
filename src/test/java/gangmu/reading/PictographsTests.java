package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictographsTests {

    @ParameterizedTest
    @CsvSource({"📌海上, 2", "✅上岸, 1", "❗️几条, 2", "👨‍👩‍👧一家, 8", "👇, 2"})
    void aPictureIsAsLongAsTheSignsItIsMadeOf(String text, int length) {
        assertThat(Pictographs.lengthAt(text, 0)).isEqualTo(length);
    }

    @Test
    void noneIsJoinedOfSoManyThatItsEndIsNeverReached() {
        assertThat(Pictographs.lengthAt("👨\u200d".repeat(100_000), 0)).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"海上", "©本报", "1.清淤", "①清淤", "—清淤", "\ud83d"})
    void lettersNumbersAndPrintersMarksAreNoPictures(String text) {
        assertThat(Pictographs.lengthAt(text, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1️⃣各镇, 3", "2⃣各镇, 2", "1各镇, 0", "各镇, 0", "1️, 0"})
    void aDigitOnAKeyIsOne(String text, int length) {
        assertThat(Pictographs.keyAt(text, 0)).isEqualTo(length);
    }
}
