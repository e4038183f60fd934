package gangmu.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void aShortTextIsShownWholeWithEveryHit() {
        var excerpt = Excerpt.of("老旧小区改造，小区加装电梯", Word.of("小区"));

        assertThat(excerpt.text()).isEqualTo("老旧小区改造，小区加装电梯");
        assertThat(excerpt.hits()).containsExactly(List.of(2, 4), List.of(7, 9));
    }

    @Test
    void hitsThatOverlapAreOne() {
        assertThat(Excerpt.of("老旧小区改造", Word.of("老旧小 小区")).hits()).containsExactly(List.of(0, 4));
    }

    @Test
    void aLongTextIsCutAroundTheFirstHit() {
        var excerpt = Excerpt.of("前".repeat(200) + "易涝点" + "后".repeat(200), Word.of("易涝"));

        assertThat(excerpt.text()).startsWith("…前").endsWith("后…").hasSizeLessThan(100);
        assertThat(excerpt.text()
                        .substring(
                                excerpt.hits().getFirst().getFirst(),
                                excerpt.hits().getFirst().getLast()))
                .isEqualTo("易涝");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInHalf() {
        var excerpt = Excerpt.of("𠮷".repeat(100) + "易涝点", Word.of("易涝"));

        assertThat(excerpt.text().codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(Excerpt.of("引进AI企业", Word.of("ai")).hits()).containsExactly(List.of(2, 4));
    }
}
