package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.limit.DeadlineIdioms;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTests {

    private static final LocalDate ON = LocalDate.of(2025, 4, 7);

    private final Assignments assignments = new Assignments(new DeadlineIdioms());

    @ParameterizedTest
    @CsvSource({
        "（牵头单位：市政务局；责任单位：市直有关部门、各县（市、区）政府；完成时限：6月底前）, 市政务局|市直有关部门|各县（市、区）政府, 2025-06-30",
        "（市市场监管局牵头，市公安局、市税务局配合，9月底前完成）, 市市场监管局|市公安局|市税务局, 2025-09-30",
        "（牵头科室：水旱灾害防御科；责任单位：市河道管理处；完成时限：6月7日）, 水旱灾害防御科|市河道管理处, 2025-06-07",
        "（责任单位：市司法局 完成时限：上半年）, 市司法局, 2025-06-30",
        "（主办：市城管局；会办：市公安局、市水利局；限期：9月底前）, 市城管局|市公安局|市水利局, 2025-09-30",
        "（市民政局主管，市财政局协管，9月底前建档）, 市民政局|市财政局, 2025-09-30",
        "（由市农业局牵总，各县区分头落实，9月底前完成）, 市农业局|各县区, 2025-09-30",
        "（市水投公司承建，市水利局全程指导，6月底前投用）, 市水投公司|市水利局, 2025-06-30",
        "（市林业局负总责，市气象局一并办理，12月底前设齐）, 市林业局|市气象局, 2025-12-31",
        "【市自然资源局负责，12月底前完成】, 市自然资源局, 2025-12-31",
        "【牵头领导：荆楚望责任单位：市发改委、市重点项目中心完成时限：12月底】, 市发改委|市重点项目中心, 2025-12-31",
        "〔领办：市住建局；协办：市水务集团；4月12日晚12时前〕, 市住建局|市水务集团, 2025-04-12",
        "（主体责任单位：市住建局；协作部门：市水务集团；截止日期：4月12日）, 市住建局|市水务集团, 2025-04-12",
        "（整改责任单位：市住建局；配合方：市水务集团；计划完成时间：4月12日）, 市住建局|市水务集团, 2025-04-12",
        "（落实主体：市住建局；整改时限：4月12日）, 市住建局, 2025-04-12",
        "（责任单位：市林业局、东湖镇；6月底前）, 市林业局|东湖镇, 2025-06-30",
        "（承办单位：市住建局（主办）东湖街道办事处（协办）；办结时限：4月17日前）, 市住建局|东湖街道办事处, 2025-04-17"
    })
    void aBracketAfterAnItemTellsWhoMustActByWhen(String bracket, String names, LocalDate day) {
        var assignment = assignments.read(bracket, ON);

        assertThat(assignment.units()).containsExactly(names.split("\\|"));
        assertThat(assignment.deadline()).isNotNull().extracting("date").isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"常态化", "遇雪即动"})
    void whatIsNeitherUnitNorLimitBehindUnitsIsLeftOut(String words) {
        var assignment = assignments.read("〔领办：市住建局；协办：市水务集团；" + words + "〕", ON);

        assertThat(assignment.units()).containsExactly("市住建局", "市水务集团");
        assertThat(assignment.deadline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"各县（市、区）要抓紧落实。", "（不含农户）", "（详见第三版）"})
    void anyOtherBracketTellsNothing(String words) {
        assertThat(assignments.isAssignment(words)).isFalse();
    }
}
