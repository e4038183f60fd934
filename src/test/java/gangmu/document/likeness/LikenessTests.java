package gangmu.document.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    private static final UnitId INDUSTRY = new UnitId(new UUID(0, 1));
    private static final UnitId HOUSING = new UnitId(new UUID(0, 2));

    @ParameterizedTest
    @CsvSource({
        "6月底前完成200家企业智能化诊断, 7月底前完成200家企业智能化诊断工作",
        "加快推进城东老旧小区改造，确保年底前全部完工, 城东老旧小区改造要在年底前全部完工",
        "开展燃气管道隐患排查整治, 对全市燃气管道开展隐患大排查大整治"
    })
    void aDemandInOtherWordsIsLikely(String one, String other) {
        assertThat(Likeness.of(task(one), task(other)).isLikely()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"加快推进重点项目建设，确保年底前完工, 加快推进消费提升工作，确保年底前见效", "抓好秋粮收购, 开展燃气管道隐患排查整治", "各部门要强化责任落实, 各部门要强化督查问效"})
    void officialWordsAloneMakeNothingLikely(String one, String other) {
        assertThat(Likeness.of(task(one), task(other)).isLikely()).isFalse();
    }

    @Test
    void theRemarkSaysInWhatTheyDiffer() {
        var one = new Task("完成200家企业诊断", INDUSTRY, "市工信局", LocalDate.of(2026, 5, 31));
        var other = new Task("完成300家企业诊断", HOUSING, "市住建局", LocalDate.of(2026, 6, 30));

        assertThat(Likeness.of(one, other).remark("第〔2026〕19-3号"))
                .isEqualTo("与第〔2026〕19-3号相近：期限不同（5月31日／6月30日），主办不同（市工信局／市住建局），数量不同（200家／300家）");
    }

    @Test
    void theSameIsAsLikeAsCanBe() {
        var likeness = Likeness.of(task("完成200家企业诊断"), task("完成200家企业诊断"));

        assertThat(likeness.value()).isEqualTo(1.0);
        assertThat(likeness.remark("第〔2026〕19-3号")).isEqualTo("与第〔2026〕19-3号几乎相同");
        assertThat(likeness.sharedPieces()).containsExactly(new int[] {0, 10});
    }

    @Test
    void theDaysOfTheCalendarAreNoQuantities() {
        assertThat(Quantities.of("6月30日前新开工15个项目、投资8.5亿元，完成率95%")).containsExactly("15个", "8.5亿元", "95%");
    }

    private static Task task(String demand) {
        return task(demand, null);
    }

    private static Task task(String demand, @Nullable LocalDate deadline) {
        return new Task(demand, null, null, deadline);
    }
}
