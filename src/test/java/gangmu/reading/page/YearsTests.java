package gangmu.reading.page;

import static gangmu.reading.page.Stories.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of a day that is printed without one. */
class YearsTests {

    @ParameterizedTest
    @CsvSource({
        "听取2025年前三季度运行情况, 2025",
        "听取2025年前9个月运行情况, 2025",
        "回顾了2025年的工作, 2025",
        "2025年前办完的不再提起, 2024",
        "2025年以前办完的不再提起, 2024",
        "2025年底办完的不再提起, 2024",
        "2025年起不再提起, 2024",
        "计划2025年6月交付, 2024",
        "预计到2025年投产, 2024",
        "纳入2025年民生实事, 2024"
    })
    void aYearCountsAsThePageNamesIt(String named, int year) {
        var story = read("市政府召开常务会议\n\n　　10月16日，市长晏子书主持召开会议，" + named + "。会议回顾了2024年的办法。\n")
                .getFirst();

        assertThat(story.date()).isEqualTo(LocalDate.of(year, 10, 16));
    }
}
