package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTests {

    private static final Passage PAGE = Passage.ofSource("要抓紧\n春 耕。");

    @Test
    void whatIsCutOutKnowsWhereItStood() {
        var season = PAGE.subSequence(3, 7).strip();

        assertThat(season).hasToString("春 耕");
        assertThat(season.spans()).containsExactly(new Span(4, 7));
    }

    @Test
    void whatIsJoinedTellsEachOfItsPlaces() {
        var joined = Passage.builder()
                .append(PAGE, 4, 5)
                .append(PAGE, 6, 8)
                .insert('\n')
                .append(PAGE, 0, 2)
                .build();

        assertThat(joined).hasToString("春耕。\n要抓");
        assertThat(joined.spans()).containsExactly(new Span(4, 5), new Span(6, 8), new Span(0, 2));
        assertThat(joined.origin(3)).isEqualTo(Passage.INSERTED);
        assertThat(joined.subSequence(2, 5).spans()).containsExactly(new Span(7, 8), new Span(0, 1));
    }

    @Test
    void aBreakPutIntoAStretchDoesNotPartIt() {
        var text = Passage.builder()
                .append(PAGE, 0, 2)
                .insert('\n')
                .append(PAGE, 2, 3)
                .build();

        assertThat(text.spans()).containsExactly(new Span(0, 3));
        assertThat(text.origin(3)).isEqualTo(2);
    }

    @Test
    void noWordsStandNowhere() {
        assertThat(PAGE.subSequence(3, 3).spans()).isEmpty();
        assertThat(Passage.builder().insert('\n').build().spans()).isEmpty();
        assertThat(Passage.builder().build()).hasToString("");
    }
}
