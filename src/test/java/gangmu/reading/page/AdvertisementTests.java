package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvertisementTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "临街商铺出租，拎包入住，电话13700000000。 | true",
                "专业搬家，欢迎来电0999-7000000，手机13700000000。 | true",
                "全市出租车更新620辆，方便市民出行。 | false",
                "市民可拨打防汛值班电话0999-7000000报告险情。 | false"
            })
    void anOfferWithATelephoneNumberIsAnAdvertisement(String words, boolean advertisement) {
        var paragraph = ParagraphCutter.cut(Line.cut(words)).getFirst();

        assertThat(Advertisement.isDecisive(paragraph)).isEqualTo(advertisement);
    }
}
