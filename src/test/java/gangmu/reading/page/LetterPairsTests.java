package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterPairsTests {

    @Test
    void marksPartLetters() {
        var pairs = LetterPairs.of("春耕，备耕");

        assertThat(all(pairs)).containsExactly(LetterPairs.key('春', '耕'), LetterPairs.key('备', '耕'));
    }

    @Test
    void aPairIsKeptOnce() {
        var pairs = LetterPairs.of("防汛、防汛");

        pairs.addAll("防汛");

        assertThat(all(pairs)).containsExactly(LetterPairs.key('防', '汛'));
    }

    @Test
    void manyPairsAreKept() {
        var words = new StringBuilder();
        for (var letter = '\u4e00'; letter < '\u6e00'; letter++) {
            words.append(letter);
        }

        var pairs = new LetterPairs(1);
        pairs.addAll(words.toString());

        assertThat(all(pairs)).hasSize(words.length() - 1).doesNotHaveDuplicates();
        assertThat(pairs.contains(LetterPairs.key('\u5e00', '\u5e01'))).isTrue();
        assertThat(pairs.contains(LetterPairs.key('\u5e01', '\u5e00'))).isFalse();
    }

    private static int[] all(LetterPairs pairs) {
        return IntStream.range(0, pairs.size()).map(pairs::get).toArray();
    }
}
