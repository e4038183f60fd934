package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairCountsTests {

    private final PairCounts counts = new PairCounts(4);

    @Test
    void aParagraphCountsItsPairsOnce() {
        count("防汛、防汛");
        count("防汛备汛");

        assertThat(counts.of(LetterPairs.key('防', '汛'))).isEqualTo(2);
        assertThat(counts.of(LetterPairs.key('备', '汛'))).isEqualTo(1);
        assertThat(counts.of(LetterPairs.key('汛', '防'))).isZero();
    }

    @Test
    void manyPairsAreCounted() {
        for (var letter = '\u4e00'; letter < '\u6e00'; letter++) {
            count("县" + letter);
            count("县" + letter);
        }

        assertThat(counts.of(LetterPairs.key('县', '\u4e00'))).isEqualTo(2);
        assertThat(counts.of(LetterPairs.key('县', '\u6dff'))).isEqualTo(2);
    }

    @Test
    void onlyWhatTheFilterLetsPassIsCounted() {
        var filter = PairFilter.forLetters(2);
        filter.addAll(LetterPairs.of("防汛"));
        var filtered = new PairCounts(4);

        filtered.add(filter.passing("防汛备汛"));

        assertThat(filtered.of(LetterPairs.key('防', '汛'))).isEqualTo(1);
        assertThat(filtered.of(LetterPairs.key('备', '汛'))).isZero();
        assertThat(filter.passesAll(LetterPairs.of("防汛"))).isTrue();
        assertThat(filter.passesAll(LetterPairs.of("防汛备汛"))).isFalse();
    }

    private void count(String paragraph) {
        counts.add(paragraph);
    }
}
