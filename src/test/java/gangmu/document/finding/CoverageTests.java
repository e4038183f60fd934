package gangmu.document.finding;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.document.finding.Coverage.Decided;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTests {

    @Test
    void everyDemandIsAccountedFor() {
        var coverage = Coverage.told(List.of(
                new Decided(FindingState.ITEMISED, false, ""),
                new Decided(FindingState.ITEMISED, false, ""),
                new Decided(FindingState.MERGED, false, ""),
                new Decided(FindingState.LEFT_OUT, false, "与本市无关"),
                new Decided(FindingState.LEFT_OUT, false, "与本市无关"),
                new Decided(FindingState.OPEN, false, "")));

        assertThat(coverage.sentence()).isEqualTo("共6项要求：已列2项，并入1项，未列2项（与本市无关），待定1项");
    }

    @Test
    void whatRepeatsSomethingIsNotItemised() {
        var coverage = Coverage.told(List.of(
                new Decided(FindingState.ITEMISED, false, ""),
                new Decided(FindingState.ITEMISED, true, ""),
                new Decided(FindingState.LEFT_OUT, false, "与本市无关")));

        assertThat(coverage.sentence()).isEqualTo("共3项要求：已列1项，重复1项，并入0项，未列1项（与本市无关）");
    }
}
