package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Passage;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenRowTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3|改造管网，对停产企业逐; |户处置。|住建局|8月; 3,改造管网，对停产企业逐户处置。,住建局,8月",
                "3|改造管网并全部完成验收。; |户处置。|住建局|8月; ''",
                "3|改造管网，对停产企业逐; 4|建成泵站。|住建局|8月; ''",
                "3|改造管网，对停产企业逐; |户处置。; ''",
                "3|改造管网，对停产企业逐; ||住建局|8月; ''",
                "3|管网; |户处置。|住建局|8月; ''"
            })
    void aRowGoesOnWhereItsLastCellIsNotOverAndMoreCellsFollow(String upper, String lower, String cells) {
        var joined = BrokenRow.join(row(upper), row(lower));

        assertThat(joined.stream().map(Passage::toString).collect(Collectors.joining(",")))
                .isEqualTo(cells);
    }

    private static Passage row(String cells) {
        return Passage.ofSource(cells.replace('|', '\t'));
    }
}
