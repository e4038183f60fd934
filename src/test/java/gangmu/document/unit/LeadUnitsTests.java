package gangmu.document.unit;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadUnitsTests {

    private static final Unit REFORM = bureau("安澜市发展和改革委员会", "市发改委", List.of("市发展改革委"), "固定资产投资", "重大项目谋划");
    private static final Unit COMMERCE = bureau("安澜市商务局", "市商务局", List.of(), "消费促进", "招商引资");
    private static final Unit CULTURE = bureau("安澜市文化广电和旅游局", "市文旅局", List.of(), "旅游景区管理");
    private static final Unit HOUSING = bureau("安澜市住房和城乡建设局", "市住建局", List.of(), "老旧小区改造", "燃气管道");
    private static final Unit LAKESIDE = county("临湖区");
    private static final Unit HILLS = county("青岗县");

    private final LeadUnits units = new LeadUnits(List.of(REFORM, COMMERCE, CULTURE, HOUSING, LAKESIDE, HILLS));

    @ParameterizedTest
    @CsvSource({"市发改委", "市发展改革委", "安澜市发展和改革委员会", "市发改部门"})
    void whomTheDocumentNamesLeads(String mention) {
        var who = units.suggest(new Demand("要尽快拿出方案", null, List.of(mention)), List.of());

        assertThat(who.leadUnits().getFirst())
                .isEqualTo(new SuggestedUnit(REFORM.id(), "市发改委", List.of("原文点名“%s”".formatted(mention))));
        assertThat(who.coUnits()).isEmpty();
    }

    @Test
    void aMentionWithASharedHeadMeansTwoUnits() {
        var who = units.suggest(new Demand("要办好促消费活动", null, List.of("市商务、文旅等部门")), List.of());

        assertThat(who.leadUnits()).extracting(SuggestedUnit::shortName).startsWith("市商务局", "市文旅局");
        assertThat(who.coUnits()).extracting(SuggestedUnit::shortName).containsExactly("市文旅局");
    }

    @Test
    void allCountiesHelpAndNoneLeads() {
        var who = units.suggest(new Demand("要抓紧排查", null, List.of("各县（市、区）")), List.of());

        assertThat(who.leadUnits()).isEmpty();
        assertThat(who.coUnits()).extracting(SuggestedUnit::shortName).containsExactly("临湖区", "青岗县");
    }

    @Test
    void theCityItselfIsNotHandedAnything() {
        var city = new Unit(UnitId.next(), "安澜市人民政府", "市政府", Unit.Kind.CITY, null, List.of(), List.of());
        var all = new LeadUnits(List.of(city, REFORM));

        var who = all.suggest(new Demand("市政府要认真研究办理审议意见", null, List.of("市政府")), List.of());

        assertThat(who.leadUnits()).isEmpty();
        assertThat(who.coUnits()).isEmpty();
    }

    @Test
    void aTooGeneralMentionMeansNobody() {
        var who = units.suggest(new Demand("要抓紧排查", null, List.of("市直相关部门", "各级各部门")), List.of());

        assertThat(who.leadUnits()).isEmpty();
        assertThat(who.coUnits()).isEmpty();
    }

    @Test
    void whoIsThereForItIsSuggestedWithTheDuty() {
        var who = units.suggest(new Demand("加快老旧小区改造，更新燃气管道", "三要改善民生", List.of()), List.of());

        assertThat(who.leadUnits()).containsExactly(new SuggestedUnit(HOUSING.id(), "市住建局", List.of("职责：燃气管道、老旧小区改造")));
    }

    @Test
    void whoLedTheLikeBeforeIsSuggestedWithTheNumber() {
        var who =
                units.suggest(new Demand("抓紧办理", null, List.of()), List.of(COMMERCE.id(), REFORM.id(), COMMERCE.id()));

        assertThat(who.leadUnits())
                .extracting(unit -> unit.reasons().getFirst())
                .containsExactly("曾主办相近事项 2 件", "曾主办相近事项 1 件");
    }

    @Test
    void aUnitThatTheSentenceOnlyMentionsComesAfterTheNamedOne() {
        var who = units.suggest(new Demand("市住建局要会同市商务局办理", null, List.of("市住建局")), List.of());

        assertThat(who.leadUnits())
                .extracting(unit -> unit.reasons().getFirst())
                .containsExactly("原文点名“市住建局”", "原文提到“市商务局”");
    }

    private static Unit bureau(String name, String shortName, List<String> aliases, String... duties) {
        return new Unit(id(shortName), name, shortName, Unit.Kind.BUREAU, null, aliases, List.of(duties));
    }

    private static Unit county(String name) {
        return new Unit(id(name), name, name, Unit.Kind.COUNTY, null, List.of(), List.of());
    }

    private static UnitId id(String name) {
        return new UnitId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
