package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Deadline;
import gangmu.reading.Directive;
import gangmu.reading.DocumentReader;
import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingTests {

    private static final String HEAD = """
            云泽市人民政府办公室关于印发重点任务分解表的通知

            各县区人民政府：

            现将分解表印发给你们。

            云泽市人民政府办公室
            2025年2月19日

            """;

    private static final String TABLE = """
            领域	序号	任务内容	主责部门	配合部门	分管领导	时间节点
            就业	1	新增就业6.2万人。	市人社局	市教育局、市总工会	罗以安	12月20日前
            	2	建设零工市场8处。		各县区		9月底
            教育	3	新建学校11所；校校有食堂比例达到85%以上。	市教育局		韩冰
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "注：1.表中时限均指2025年内。\n", "\n附件2\n"})
    void anEmptyCellOfTheSectionTheLeadingUnitOrTheLimitIsThatOfTheRowAbove(String below) throws Unreadable {
        var directives = read(HEAD + TABLE + below);

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("新增就业6.2万人。", "建设零工市场8处。", "新建学校11所；", "校校有食堂比例达到85%以上。");
        assertThat(directives).extracting(Directive::heading).containsExactly("就业", "就业", "教育", "教育");
        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(
                        List.of("市人社局", "市教育局", "市总工会"), List.of("市人社局", "各县区"), List.of("市教育局"), List.of("市教育局"));
        assertThat(directives)
                .extracting(Directive::deadline)
                .startsWith(
                        new Deadline("12月20日前", LocalDate.of(2025, 12, 20)),
                        new Deadline("9月底", LocalDate.of(2025, 9, 30)),
                        new Deadline("9月底", LocalDate.of(2025, 9, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（续表）", "重点任务分解表（续）"})
    void aTableGoesOnUnderItsHeadPrintedAgain(String mark) throws Unreadable {
        var head = TABLE.substring(0, TABLE.indexOf('\n') + 1);

        var directives = read(HEAD + TABLE + mark + "\n" + head + "\t4\t新增病床500张。\t市卫健委\t各县区\t\t10月底\n");

        assertThat(directives).hasSize(5).last().satisfies(directive -> {
            assertThat(directive.sentence().text()).isEqualTo("新增病床500张。");
            assertThat(directive.units()).containsExactly("市卫健委", "各县区");
        });
    }

    @Test
    void whereAllButTheTaskIsMergedItIsARowAllTheSame() throws Unreadable {
        var directives = read(HEAD
                + "牵头单位\t工作任务\t配合单位\t完成时限\n市住建局\t改造管网65公里。\t市财政局\t6月底\n\t新建泵站3座。\t\t\n\t新建公园2个。\t\t\n\t新建厕所5座。\t\t\n");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("改造管网65公里。", "新建泵站3座。", "新建公园2个。", "新建厕所5座。");
        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(List.of("市住建局", "市财政局"), List.of("市住建局"), List.of("市住建局"), List.of("市住建局"));
    }

    @Test
    void aRowThatBreaksOffWithinItsTaskGoesOnInTheNextLine() throws Unreadable {
        var directives = read(
                HEAD + "序号\t工作任务\t牵头单位\t完成时限\n1\t盘活闲置低效用地68公顷，对停产企业逐\n\t户提出处置意见。\t市资源局\t9月底前\n2\t建成泵站3座。\t市水利局\t6月底\n");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("盘活闲置低效用地68公顷，对停产企业逐户提出处置意见。", "建成泵站3座。");
        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市资源局"), List.of("市水利局"));
    }

    @Test
    void aRowOfOneCellIsTheSectionOfThoseBelow() throws Unreadable {
        var directives = read(HEAD + """
                | 序号 | 工作任务 | 牵头单位 | 完成时限 |
                | --- | --- | --- | --- |
                一、稳增长
                | 1 | 培育企业9家。 | 市工信局 | 6月底 |
                """);

        assertThat(directives).extracting(Directive::heading).containsExactly("一、稳增长");
        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市工信局"));
    }

    private static List<Directive> read(String text) throws Unreadable {
        return new DocumentReader()
                .read(Source.of("表.txt", text.getBytes(StandardCharsets.UTF_8))).articles().stream()
                        .flatMap(article -> article.directives().stream())
                        .toList();
    }
}
