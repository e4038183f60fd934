package gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.document.Coverage.Decided;
import gangmu.document.Finding.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTests {

    @Test
    void everyDemandIsAccountedFor() {
        var coverage = Coverage.of(List.of(
                new Decided(State.ITEMISED, false, ""),
                new Decided(State.ITEMISED, false, ""),
                new Decided(State.MERGED, false, ""),
                new Decided(State.LEFT_OUT, false, "与本市无关"),
                new Decided(State.LEFT_OUT, false, "与本市无关"),
                new Decided(State.OPEN, false, "")));

        assertThat(coverage.sentence()).isEqualTo("共6项要求：已列2项，并入1项，未列2项（与本市无关），待定1项");
    }

    @Test
    void whatRepeatsSomethingIsNotItemised() {
        var coverage = Coverage.of(List.of(
                new Decided(State.ITEMISED, false, ""),
                new Decided(State.ITEMISED, true, ""),
                new Decided(State.LEFT_OUT, false, "与本市无关")));

        assertThat(coverage.sentence()).isEqualTo("共3项要求：已列1项，重复1项，并入0项，未列1项（与本市无关）");
    }
}
