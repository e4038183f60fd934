package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFieldsTests {

    @ParameterizedTest
    @CsvSource({
        "办理要求 逐栋列出清单。, 4",
        "主办单位　　　市住建局, 4",
        "工作任务 牵头单位 完成时限, 0",
        "责任单位 完成时限, 0",
        "主办单位：市住建局, 0",
        "主办单位市住建局, 0",
        "主办单位, 0",
        "城建单位 市住建局, 0"
    })
    void aLabelStandsBeforeABlankAndWhatItTells(String line, int end) {
        assertThat(FormFields.label(Line.cut(line).getFirst())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"办理要求 逐栋列出清单。|主办单位 市住建局, true", "地点 市体育馆|凭票入场, false", "主办单位：市住建局|办结时限：6月底, false"})
    void twoSuchLinesMakeAForm(String lines, boolean form) {
        assertThat(FormFields.in(Line.cut(lines.replace('|', '\n')))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"主办单位：市住建局, true", "主办单位：, false", "主办单位市住建局, false"})
    void aFieldHasAColonBehindItsLabel(String words, boolean field) {
        assertThat(FormFields.isField(words)).isEqualTo(field);
    }
}
