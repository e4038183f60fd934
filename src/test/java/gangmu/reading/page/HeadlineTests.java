package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "郑予安在全市项目推进会上强调 | SHOULDER",
                "白蔓出席并讲话 丁一帆主持 | ATTENDANCE",
                "——二论优化营商环境 | DECK",
                "记者手记 | LABEL",
                "本报评论员 | BYLINE",
                "全市项目推进会召开 白蔓出席并讲话 | MAIN",
                "白蔓主持召开市政府专题会议 | MAIN",
                "鲁望舒对秋季农业生产提出要求 | MAIN"
            })
    void everyLineOfAHeadlineHasItsRole(String line, Headline.Role role) {
        var headlines = Headline.group(ParagraphCutter.cut(Line.cut(line)));

        assertThat(headlines)
                .singleElement()
                .satisfies(headline -> assertThat(headline.role()).isEqualTo(role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "郑予安调研工业企业 | 郑予安",
                "欧阳明会见客商 | 欧阳明",
                "高新区召开招商大会 | ",
                "市委召开常委会会议 | ",
                "全力以赴打好攻坚战 | ",
                "甘棠在视察供热时要求 | 甘棠"
            })
    void anEventHeadlineBeginsWithAPerson(String words, @org.jspecify.annotations.Nullable String person) {
        var found = Headline.person(words);

        assertThat(found).isEqualTo(person);
    }
}
