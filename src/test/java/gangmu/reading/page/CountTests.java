package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTests {

    @ParameterizedTest
    @CsvSource({
        "首先，管住, 商场。其次，管住用气。再次，管住道路。, true",
        "一是抓项目。二是抓, 企业。三是抓民生。, true",
        "一是抓项目。二是抓, 企业。一是要快。, false",
        "首先，管住, 商场要自查通道。, false",
        "市长晏子书说, 企业。二是抓民生。, false"
    })
    void thePointAfterTheLastIsTheNext(String above, String below, boolean goesOn) {
        assertThat(Count.goesOn(above, below)).isEqualTo(goesOn);
    }
}
