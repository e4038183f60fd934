package gangmu.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoveltyTests {

    private static final String FIRST = "围挡已全部架设到位，施工单位于11月3日进场，完成土方开挖1200立方米。";

    @Test
    void theFirstReportIsAllNew() {
        var novelty = Novelty.of(FIRST, List.of());

        assertThat(novelty.share()).isEqualTo(1);
        assertThat(novelty.likest()).isEqualTo(-1);
        assertThat(pieces(FIRST, novelty))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("围挡")
                .endsWith("立方米");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "围挡已全部架设到位，施工单位于11月3日进场，完成土方开挖1200立方米。",
                "围挡已全部架设到位；施工单位于12月10日进场；完成土方开挖3,400.5立方米",
                "完成土方开挖一千二百立方米。 施工单位于 11月3日进场，围挡已全部架设到位！",
                "截至11月30日，围挡已全部架设到位，施工单位于11月3日进场，完成土方开挖１２００立方米。"
            })
    void otherDatesFiguresPunctuationAndOrderMakeNothingNew(String again) {
        var novelty = Novelty.of(again, List.of(FIRST));

        assertThat(pieces(again, novelty)).isEmpty();
        assertThat(novelty.share()).isZero();
        assertThat(novelty.likest()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "截至目前",
                "截止目前",
                "到目前为止",
                "目前",
                "本周",
                "上周",
                "本月",
                "上月",
                "截至11月30日",
                "11月3号",
                "３月底",
                "十月上旬",
                "一二月份",
                "12月初",
                "九月末",
                "2026年11月",
                "二〇二六年",
                "２０２６年三月",
                "26年3月5日"
            })
    void aDayMakesNothingNewHoweverItIsWritten(String day) {
        assertThat(pieces(day + FIRST, Novelty.of(day + FIRST, List.of(FIRST)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本市", "上报", "目标", "到位率", "截留", "一批", "年轮"})
    void whatOnlyBeginsLikeADayIsNew(String word) {
        assertThat(pieces(word + "，" + FIRST, Novelty.of(word + "，" + FIRST, List.of(FIRST))))
                .containsExactly(word);
    }

    @Test
    void whatIsNewIsShownInItsPlace() {
        var report = "围挡已全部架设到位，塔吊基础浇筑完毕，施工单位于11月3日进场。";

        var novelty = Novelty.of(report, List.of(FIRST));

        assertThat(pieces(report, novelty)).containsExactly("塔吊基础浇筑完毕");
        assertThat(novelty.share()).isBetween(0.2, 0.5);
    }

    @Test
    void officialWordsAreLessNewThanSubstance() {
        var words = FIRST + "进一步强化责任落实，全力推进项目建设。";
        var substance = FIRST + "塔吊基础浇筑完毕，钢筋笼吊装过半。";

        assertThat(Novelty.of(words, List.of(FIRST)).share())
                .isLessThan(0.75 * Novelty.of(substance, List.of(FIRST)).share());
    }

    @Test
    void theReportThatSaysMostOfItIsTheOneThatIsRepeated() {
        var other = "资金申请已报省厅，等候批复。";

        assertThat(Novelty.of(FIRST, List.of(other, FIRST, other)).likest()).isEqualTo(1);
        assertThat(Novelty.of(other, List.of(other, FIRST, other)).likest()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'……——！', 0", "'3', 1", "'11月3日', 0"})
    void aTextOfHardlyAnythingIsComparedToo(String text, double share) {
        assertThat(Novelty.of(text, List.of()).share()).isEqualTo(share);
        assertThat(Novelty.of(text, List.of(text)).share()).isZero();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void whatWasSaidIsNeverNewHoweverItIsPutTogether(List<String> history, Random random) {
        var sentences = history.stream()
                .flatMap(report -> Stream.of(report.split("(?<=。)")))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(sentences, random);

        assertThat(Novelty.of(String.join("", sentences), history).share()).isZero();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void theMoreWasSaidTheLessIsNew(List<String> history, Random random) {
        var text = report(random);

        var shares = IntStream.rangeClosed(0, history.size())
                .mapToObj(n -> Novelty.of(text, history.subList(0, n)).share())
                .toList();

        assertThat(shares).isSortedAccordingTo(Collections.reverseOrder()).allMatch(share -> share >= 0 && share <= 1);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void piecesStandApartAndInOrderAndBeginAndEndWithASign(List<String> history, Random random) {
        var text = report(random) + "🙂ﷺ" + report(random);

        var novelty = Novelty.of(text, history);

        var last = -1;
        for (var piece : novelty.pieces()) {
            assertThat(piece.start()).isGreaterThan(last);
            assertThat(piece.end()).isGreaterThan(piece.start()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(piece.start(), piece.end()))
                    .matches("(?s)[\\p{L}\\p{N}](.*[\\p{L}\\p{N}])?|ﷺ.*|.*ﷺ");
            last = piece.end();
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void wordsThatOccurNowhereAreNewWhereverTheyStand(List<String> history, Random random) {
        var old = history.getFirst().split("(?<=。)");
        var at = random.nextInt(old.length + 1);
        var before = String.join("", List.of(old).subList(0, at));
        var after = String.join("", List.of(old).subList(at, old.length));

        var text = before + "鼋鼍魑魅魍魉。" + after;

        assertThat(pieces(text, Novelty.of(text, history))).containsExactly("鼋鼍魑魅魍魉");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> histories() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            var random = new Random(seed);
            var history = Stream.generate(() -> report(random))
                    .limit(1 + random.nextInt(6))
                    .toList();
            return org.junit.jupiter.params.provider.Arguments.of(history, random);
        });
    }

    /** Some sentences of some clauses, out of few words, so that reports overlap by chance as real ones do. */
    private static String report(Random random) {
        var words = List.of(
                "围挡", "施工", "土方", "开挖", "完成", "招标", "公告", "资金", "到位", "桩基", "检测", "合格", "3栋", "85%", "推进", "验收");
        return Stream.generate(() -> Stream.generate(
                                () -> Stream.generate(() -> words.get(random.nextInt(words.size())))
                                        .limit(1 + random.nextInt(5))
                                        .collect(Collectors.joining()))
                        .limit(1 + random.nextInt(3))
                        .collect(Collectors.joining("，", "", "。")))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining());
    }

    private static List<String> pieces(String text, Novelty novelty) {
        return novelty.pieces().stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
    }
}
