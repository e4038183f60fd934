package gangmu.matter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void noCellIsAFormula(String text) {
        assertThat(MatterCsv.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "完成诊断", "〔2026〕19-3", "1,2\n3"})
    void otherTextStaysAsItIs(String text) {
        assertThat(MatterCsv.cell(text)).isEqualTo('"' + text + '"');
    }
}
