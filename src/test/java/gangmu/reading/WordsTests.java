package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private final Words words = Words.of("大桥", "特大桥", "大", "桥");

    @ParameterizedTest
    @CsvSource({"大桥通车,0,2", "特大桥,0,3", "大会,0,1", "小桥,0,0", "小桥,1,1", "大桥,2,0", "大桥,-1,0"})
    void theLongestWordBeginsHere(String text, int start, int length) {
        assertThat(words.lengthAt(text, start)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"柳河大桥,4,2", "柳河特大桥,5,3", "小桥,2,1", "大桥下,3,0", "大桥,0,0", "大桥,3,0"})
    void theLongestWordEndsHere(String text, int end, int length) {
        assertThat(words.lengthBefore(text, end)).isEqualTo(length);
    }

    @Test
    void aWordThatReachesOverTheEndDoesNotStandThere() {
        var bridges = Words.of("大桥");

        assertThat(bridges.occurIn("柳河大桥", 0, 3)).isFalse();
        assertThat(bridges.occurIn("柳河大桥", 0, 4)).isTrue();
        assertThat(bridges.indexIn("大桥连大桥", 1)).isEqualTo(3);
    }

    @Test
    void severalListsBecomeOne() {
        var all = Words.of(words, Words.of("隧道"));

        assertThat(all.has("隧道")).isTrue();
        assertThat(all.has("特大桥")).isTrue();
        assertThat(all.has("隧")).isFalse();
    }
}
