package gangmu.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTests {

    private static final String SOURCE = "要抓 好\n工业。另一栏 运行调度。";

    @Test
    void wordsAreThoseOfThePlacesWithoutBlanks() {
        assertThat(new Spans(List.of(0, 7, 12, 17)).words(SOURCE)).isEqualTo("要抓好工业运行调度。");
    }

    @Test
    void aCutCountsCharactersAndSkipsBlanks() {
        var parts = new Spans(List.of(0, 7, 12, 17)).cutAfter(3, SOURCE);

        assertThat(parts.getFirst().flat()).isEqualTo(List.of(0, 4));
        assertThat(parts.getLast().flat()).isEqualTo(List.of(4, 7, 12, 17));
    }

    @Test
    void aSelectionOverTwoColumnsKeepsOnlyTheOwnOne() {
        assertThat(new Spans(List.of(0, 7, 12, 17)).within(5, 14).flat()).isEqualTo(List.of(5, 7, 12, 14));
    }
}
