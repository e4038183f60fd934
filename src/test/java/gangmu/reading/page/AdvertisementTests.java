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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "欢迎报名 | false",
                "报名报名，火热进行 | true",
                "报名报名 | false",
                "详情请拨热线或扫码报名 | true",
                "遗失营业执照正本，特此声明 | true",
                "转发海报可参加抽奖，详情见客户端首页 | true",
                "发到朋友圈集赞，送两张门票 | true",
                "每晚到直播间，评论区里见 | true",
                "市民通过抽奖选定摇号代表 | false",
                "“家乡味道”视频作品火热征集中，快来参加吧 | true",
                "联系人的热心和报社的信任 | false"
            })
    void twoWordsOfItMakeAnAdvertisement(String words, boolean advertisement) {
        var paragraph = ParagraphCutter.cut(Line.cut(words)).getFirst();

        assertThat(Advertisement.is(paragraph)).isEqualTo(advertisement);
    }
}
