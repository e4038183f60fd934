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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三、要压实责任 | 四、要加密巡护 | true",
                "（九）办理出口 | （十）加强值守 | true",
                "十、办理出口 | 十一、加强值守 | true",
                "十一、办理出口 | 十二、加强值守 | true",
                "三、要压实责任 | 五、要加密巡护 | false",
                "一、要压实责任 | 二十一、要加密巡护 | false",
                "（三）要压实责任 | 四、要加密巡护 | false",
                "要压实责任 | 一、要加密巡护 | false",
                "1.要压实责任 | 2.要加密巡护 | false"
            })
    void anItemGoesOnWithTheOneThatHasTheNumberBeforeIt(String above, String item, boolean next) {
        assertThat(Count.isNext(above, item)).isEqualTo(next);
    }
}
