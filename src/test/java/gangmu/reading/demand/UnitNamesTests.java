package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTests {

    private final UnitNames units = new UnitNames(new DemandWords());

    @ParameterizedTest
    @CsvSource({
        "市林业局要逐株建档。, 市林业局",
        "市水利局、市气象局要滚动会商。, 市水利局|市气象局",
        "水利、气象等部门要滚动会商。, 水利、气象等部门",
        "市交通局和市公安局要联合执法。, 市交通局|市公安局",
        "市文化广电和旅游局要抓好落实。, 市文化广电和旅游局",
        "市发改委要会同各县（市、区）逐项过堂。, 市发改委|各县（市、区）",
        "临江县会同市生态环境局开展排查。, 临江县|市生态环境局",
        "由市住建局牵头，市财政局配合，抓紧拿出方案。, 市住建局|市财政局",
        "临江县、青山县政府主要负责同志要亲自上手。, 临江县、青山县政府主要负责同志",
        "市统计局本月底前完成核查。, 市统计局",
        "三要强化保障，各包联专班要主动对接。, 各包联专班",
        "10月底前，各乡镇（街道）要全部完成。, 各乡镇（街道）",
        "县政府督查室要跟踪问效。, 县政府督查室",
        "长山区要于10月底前报送方案。, 长山区",
        "全市上下必须绷紧这根弦。, 全市上下",
        "广大市民要减少外出。, 广大市民",
        "各类在建工地要停止作业。, 各类在建工地"
    })
    void theOneWhoStandsBeforeTheDemandMustAct(String sentence, String names) {
        assertThat(units.acting(sentence)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "要落实首席服务员制度，严禁增设门槛。",
        "对落实不力的单位点名通报。",
        "督查结果要与年度考核挂钩。",
        "于3月20日前报县政府督查室。",
        "我们要把企业的难处当成自己的难处。",
        "各项工作要往前赶。"
    })
    void theOneWhoIsSpokenOfNeedNotAct(String sentence) {
        assertThat(units.acting(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"县水利局、县住建局, 县水利局|县住建局", "县教体局　各乡镇（街道）, 县教体局|各乡镇（街道）", "水利、应急等部门, 水利、应急等部门", "市政府及有关部门, 市政府及有关部门"})
    void aCellNamesItsUnits(String cell, String names) {
        assertThat(UnitList.listed(cell)).isEqualTo(List.of(names.split("\\|")));
    }
}
