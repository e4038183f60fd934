package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTests {

    private static final WordList WORDS = new WordList(List.of("报名", "报料", "热线"));

    @ParameterizedTest
    @CsvSource({
        "欢迎报名, true, false",
        "报名请拨热线, true, true",
        "报名报名, true, false",
        "报料和报名, true, true",
        "热心的报社, false, false",
    })
    void wordsAreFoundWhereverTheyStand(String text, boolean once, boolean twice) {
        assertThat(WORDS.occursIn(text)).isEqualTo(once);
        assertThat(WORDS.twiceIn(text)).isEqualTo(twice);
    }
}
