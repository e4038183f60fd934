package gangmu.matter.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTextTests {

    @ParameterizedTest
    @CsvSource({"2026-11-24T00:00+08:00, 2026年11月23日24:00", "2026-11-24T17:30+08:00, 2026年11月24日17:30"})
    void aLimitThatEndsWithADayIsToldAsTheEndOfThatDay(OffsetDateTime limit, String words) {
        assertThat(PaperText.until(limit.toInstant())).isEqualTo(words);
    }
}
