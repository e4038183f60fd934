package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Passage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornRowsTests {

    private static final String NUMBERED = "序号|工作任务|牵头单位|完成时限/";
    private static final String PLAIN = "工作任务|牵头单位|责任单位|完成时限/";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a cell goes on in the next line; 3|落实经费680万元，其中市级/300万元。|财政局|8月; 3|落实经费680万元，其中市级300万元。|财政局|8月",
                "a cell runs over three lines; 3|落实/经费/680万元。|财政局|8月; 3|落实经费680万元。|财政局|8月",
                "two cells are torn; 3|落实/经费。|财政/局|8月; 3|落实经费。|财政局|8月",
                "a row of its own follows; 3|落实经费|财政局/4|建成泵站|水利局|8月; 3|落实经费|财政局/4|建成泵站|水利局|8月",
                "the sentence has ended; 3|落实经费。/建成泵站。|财政局|8月; 3|落实经费。/建成泵站。|财政局|8月",
                "the rest makes too many cells; 3|落实/经费。|财政局|水利局|8月; 3|落实/经费。|财政局|水利局|8月",
                "a short cell is torn; 3|落实/经费。|财政局|8月; 3|落实经费。|财政局|8月",
                "two rows have too few cells; 3|落实经费/4|建站|水利局; 3|落实经费/4|建站|水利局",
                "the last cell is left out; 3|落实经费|财政局/市政府办公室; 3|落实经费|财政局/市政府办公室",
                "an empty line parts them; 3|落实//经费。|财政局|8月; 3|落实//经费。|财政局|8月",
                "beside the page's number; 3|落实经费|财政局|8月/任务分解表|||第2页; 3|落实经费|财政局|8月/第2页"
            })
    void aRowIsWholeWhereItsLinesHaveAsManyCellsAsTheHead(String when, String lines, String mended) {
        assertThat(mend(NUMBERED + lines)).isEqualTo(NUMBERED + mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "改造管网|住建局、财政局、水利/局|各县区|8月; 改造管网|住建局、财政局、水利局|各县区|8月",
                "改造管网|住建/局|各县区|8月; 改造管网|住建/局|各县区|8月",
                "一、改造老旧供水管网工程/改造|住建局|水利局|8月; 一、改造老旧供水管网工程/改造|住建局|水利局|8月"
            })
    void whereRowsHaveNoNumbersOnlyALongCellIsTorn(String lines, String mended) {
        assertThat(mend(PLAIN + lines)).isEqualTo(PLAIN + mended);
    }

    @ParameterizedTest
    @CsvSource({"3|落实/经费。|财政局|8月", "工作任务|财政局/3|落实/经费。|财政局|8月"})
    void withoutAHeadNothingIsATable(String lines) {
        assertThat(mend(lines)).isEqualTo(lines);
    }

    private static String mend(String page) {
        return TornRows.mend(Stream.of(page.split("/"))
                        .map(line -> Passage.ofSource(line.replace('|', '\t')))
                        .toList())
                .stream()
                .map(line -> line.toString().replace('\t', '|'))
                .collect(Collectors.joining("/"));
    }
}
