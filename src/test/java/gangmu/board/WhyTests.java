package gangmu.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTests {

    private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T17:30+08:00, 今天17:30前",
        "2026-11-19T00:00+08:00, 今天内",
        "2026-11-20T00:00+08:00, 明天前",
        "2026-11-26T00:00+08:00, 11月25日前",
        "2026-11-18T09:30+08:00, '已超时，请立即'",
        "2026-11-16T00:00+08:00, '已超期3天，请立即'"
    })
    void aLimitIsSaidAsPeopleSayIt(ZonedDateTime until, String words) {
        assertThat(Why.limit(until, NOW)).isEqualTo(words);
    }

    @Test
    void whatHasNoDateIsToBeDoneSoon() {
        assertThat(Why.limit(null, NOW)).isEqualTo("请尽快");
    }
}
