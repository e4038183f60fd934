package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5月6日上午，市长主持召开会议 | 2024-05-06",
                "截至5月1日，全市已完成；5月6日，市政府通报 | 2024-05-06",
                "12月30日，全市大会召开 | 2023-12-30",
                "要在5月6日前完成 | ",
                "近日，我市启动活动 | "
            })
    void aLeadTellsTheDayOfItsEvent(String lead, @org.jspecify.annotations.Nullable LocalDate expected) {
        var day = Day.ofEvent(lead);

        assertThat(day == null ? null : day.in(LocalDate.of(2024, 5, 8), null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025年3月10日, 2025-03-10", "二〇二五年十月二十一日, 2025-10-21", "（2024年8月5日）, 2024-08-05"})
    void aDateAloneSigns(String words, LocalDate expected) {
        var day = Day.alone(words);

        assertThat(day)
                .isNotNull()
                .satisfies(found -> assertThat(found.in(null, null)).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二四年十一月三十日星期六, 2024年11月30日星期六",
        "市政府办公室编二○二五年二月十日, 市政府办公室编2025年2月10日",
        "二〇二四年第二次会议, 二〇二四年第二次会议",
        "十一月六日, 十一月六日"
    })
    void aFullDateInNumeralsIsTheSameInDigits(String words, String expected) {
        assertThat(Day.inDigits(words)).isEqualTo(expected);
    }
}
