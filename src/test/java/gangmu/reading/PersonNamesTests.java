package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTests {

    @ParameterizedTest
    @ValueSource(strings = {"周正", "周正清", "欧阳清", "欧阳正清"})
    void aSurnameWithOneOrTwoCharactersIsAName(String words) {
        assertThat(PersonNames.hasSurname(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "周", "周正清源", "欧阳", "会议", "周a"})
    void othersHaveNoSurname(String words) {
        assertThat(PersonNames.hasSurname(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"斯琴", "才让卓玛", "乌云其其格", "阿卜杜热西提", "呼格吉勒图", "扎西平措", "曲木史哈", "买买提·艾力", "阿依古丽•努尔", "祖力皮亚·阿布都拉"})
    void aNameMayBeWrittenByItsSounds(String words) {
        assertThat(PersonNames.isInSounds(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "阿", "呼和浩特", "阿克苏", "才让强调", "斯琴在", "周正清", "买买提·", "·艾力", "买买提·艾力说，", "阿布都拉阿布都拉"})
    void placesAndWhatGoesOnAreNoNamesByTheirSounds(String words) {
        assertThat(PersonNames.isInSounds(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"斯琴强调", "市长", "阿尔山市召开会议"})
    void nothingIsReadBeyondTheEnd(String words) {
        for (var end = 0; end <= words.length(); end++) {
            assertThat(PersonNames.endInSounds(words, 0, end)).isBetween(0, end);
        }
    }
}
