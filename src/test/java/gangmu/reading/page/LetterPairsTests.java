package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPairsTests {

    @Test
    void marksPartLetters() {
        var pairs = LetterPairs.of("春耕，备耕");

        assertThat(pairs.distinct()).containsExactlyInAnyOrder(LetterPairs.key('春', '耕'), LetterPairs.key('备', '耕'));
    }

    @Test
    void aPairIsCountedAsOftenAsItComes() {
        var pairs = LetterPairs.of("防汛防汛");

        pairs.addEachOnce("防汛、防汛");

        assertThat(pairs.countOf(LetterPairs.key('防', '汛'))).isEqualTo(3);
    }

    @Test
    void manyPairsAreKept() {
        var words = new StringBuilder();
        for (var letter = '\u4e00'; letter < '\u6e00'; letter++) {
            words.append(letter);
        }

        var pairs = LetterPairs.of(words.toString());

        assertThat(pairs.distinct()).hasSize(words.length() - 1);
        assertThat(pairs.contains(LetterPairs.key('\u5e00', '\u5e01'))).isTrue();
        assertThat(pairs.contains(LetterPairs.key('\u5e01', '\u5e00'))).isFalse();
    }
}
