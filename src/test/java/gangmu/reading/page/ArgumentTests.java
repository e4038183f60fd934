package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "必须一锤接着一锤敲，绝不能三天打鱼两天晒网。 | true",
                "干部多走几步，群众才能少跑几趟。 | true",
                "会议强调，必须守住安全底线。 | false",
                "6月底前必须完成84个泵站的检修。 | false",
                "街角的桂花开了。 | false"
            })
    void aCommentArguesWithoutReporting(String words, boolean argues) {
        assertThat(Argument.argues(words)).isEqualTo(argues);
    }

    @ParameterizedTest
    @ValueSource(strings = {"让我们携起手来，把日子过得更红火。", "蓝图已绘就，奋进正当时。各地当乘势而上！"})
    void aCallOnTheReadersEndsAComment(String words) {
        assertThat(Argument.concludes(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "求实于心，要在一个“真”字。花架子要不得。 | 见效于民，要在一个“快”字。等不起。 | true",
                "求实于心，要在一个“真”字。 | 各县区要把任务分到每个乡镇。 | false",
                "会议指出，安全生产是底线。 | 会议强调，项目建设是抓手。 | false"
            })
    void partsOfACommentAreBuiltAlike(String one, String other, boolean alike) {
        assertThat(Argument.isParallel(one, other)).isEqualTo(alike);
    }
}
