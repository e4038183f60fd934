package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTests {

    private final TimeLimits limits = new TimeLimits();

    @ParameterizedTest
    @CsvSource({
        "10月底前建成投用, 10月底前, 2025-10-31",
        "于9月20日前报送, 9月20日前, 2025-09-20",
        "建成12个口袋公园, 9月底, 2025-09-30",
        "建成12个口袋公园, 年底前, 2025-12-31",
        "要在2027年6月底前见效, 2027年6月底前, 2027-06-30"
    })
    void aLimitIsMeantOnTheDayOfItsText(String sentence, String limit, LocalDate last) {
        var deadline = limits.read(LocalDate.of(2025, 9, 10), sentence, limit);

        assertThat(deadline).isEqualTo(new Deadline(limit, last));
    }

    @Test
    void aLimitThatBeginsWheneverSomethingHappensHasNoDay() {
        var deadline = limits.read(LocalDate.of(2025, 9, 10), "一旦断线，2小时内恢复供电", "2小时内");

        assertThat(deadline).isEqualTo(new Deadline("2小时内", null));
    }
}
