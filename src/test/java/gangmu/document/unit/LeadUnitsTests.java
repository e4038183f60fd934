package gangmu.document.unit;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static final Unit CITY =
            new Unit(id("市政府"), "安澜市人民政府", "市政府", Unit.Kind.CITY, null, List.of("安澜市"), List.of());
    private static final Unit OFFICE = bureau("安澜市人民政府办公室", "市政府办公室", List.of(), "值班值守");
    private static final Unit SUPERVISION = bureau("安澜市人民政府督查室", "市政府督查室", List.of("督查室"), "督查督办");
    private static final Unit EMERGENCY = bureau("安澜市应急管理局", "市应急管理局", List.of("应急"), "安全生产");
    private static final Unit POLICE = bureau("安澜市公安局", "市公安局", List.of("公安"), "交通安全");
    private static final Unit STREETS = bureau("安澜市城市管理局", "市城市管理局", List.of("市城管局", "城管"), "停车设施");
    private static final Unit FARMING = bureau("安澜市农业农村局", "市农业农村局", List.of("农业农村"), "高标准农田");
    private static final Unit PERMITS = bureau("安澜市行政审批服务管理局", "市行政审批局", List.of("行政审批"), "一件事", "重点项目");
    private static final Unit CLOUDS = bureau("安澜市大数据管理局", "市大数据局", List.of("大数据"), "云平台");
    private static final Unit WATER = bureau("安澜市水利局", "市水利局", List.of("水利"), "水库", "河道治理");
    private static final Unit BUSINESS = bureau("安澜市营商环境建设服务局", "市营商环境局", List.of("营商环境"), "营商环境", "助企");

    private final LeadUnits units = new LeadUnits(List.of(
            CITY,
            REFORM,
            COMMERCE,
            CULTURE,
            HOUSING,
            LAKESIDE,
            HILLS,
            OFFICE,
            SUPERVISION,
            EMERGENCY,
            POLICE,
            STREETS,
            FARMING,
            PERMITS,
            CLOUDS,
            WATER,
            BUSINESS));

    @ParameterizedTest
    @CsvSource({"市发改委", "市发展改革委", "安澜市发展和改革委员会", "市发改部门"})
    void whomTheDocumentNamesLeads(String mention) {
        var who = units.suggest(new Demand("要尽快拿出方案", null, List.of(mention)), List.of());

        assertThat(who.leadUnitId()).isEqualTo(REFORM.id());
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
        var who = units.suggest(new Demand("市政府要认真研究办理审议意见", null, List.of("市政府")), List.of());

        assertThat(who.leadUnits()).isEmpty();
        assertThat(who.coUnits()).isEmpty();
        assertThat(who.unregistered()).isEmpty();
    }

    @Test
    void aTooGeneralMentionMeansNobody() {
        var who = units.suggest(new Demand("要抓紧排查", null, List.of("市直相关部门", "各级各部门")), List.of());

        assertThat(who.leadUnits()).isEmpty();
        assertThat(who.coUnits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各县（市、区）要在年底前把落实情况报市政府督查室             | 各县（市、区）
            请各单位于12月31日前将工作总结报市应急管理局               | 各单位
            由各区政府负责，每月5日前将有关情况报送市政府办公室        | 各区政府
            各牵头单位要将方案上报市政府督查室备案                     | 各牵头单位
            各县（市、区）要将问题清单反馈至市住建局                   | 各县（市、区）
            有关单位要向市发改委报告进度                               | 有关单位
            各单位要将问题线索移送市公安局处理                         | 各单位
            各责任单位要将方案报市发改委，抄送市商务局、市公安局       | 各责任单位
            """)
    void whoIsOnlyToldOfItIsNotSuggested(String demand, String mention) {
        var who = units.suggest(new Demand(demand, null, List.of(mention)), List.of());

        assertThat(who.leadUnitId()).isNull();
        assertThat(who.leadUnits()).isEmpty();
        assertThat(who.coUnits()).extracting(SuggestedUnit::shortName).isSubsetOf("临湖区", "青岗县");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            请市城管局会同临湖区拿出方案                     |
            请市城管局会同临湖区拿出方案                     | 市城管局、临湖区
            临湖区配合，市城管局牵头拿出方案                 | 临湖区、市城管局
            临湖区、市公安局配合，市城管局负责拿出方案       | 市城管局
            市城管局、临湖区要拿出方案                       | 市城管局、临湖区
            市城管局要商请临湖区拿出方案                     | 市城管局
            由市城管局牵头，会同临湖区、市公安局拿出方案     | 市城管局、临湖区
            拿出方案（牵头单位：市城管局；配合单位：临湖区） | 临湖区、市城管局
            """)
    void theWordsAroundANameTellWhoLeadsAndWhoHelps(String demand, @Nullable String mentions) {
        var who = units.suggest(new Demand(demand, null, list(mentions)), List.of());

        assertThat(who.leadUnitId()).isEqualTo(STREETS.id());
        assertThat(who.leadUnits().getFirst().unitId()).isEqualTo(STREETS.id());
        assertThat(who.coUnits()).extracting(SuggestedUnit::shortName).contains("临湖区");
    }

    @Test
    void whoIsOnlyToHelpIsOfferedAndTheClerkChooses() {
        var who = units.suggest(new Demand("市公安局配合做好交通疏导", null, List.of("市公安局")), List.of());

        assertThat(who.leadUnitId()).isNull();
        assertThat(who.leadUnits()).containsExactly(new SuggestedUnit(POLICE.id(), "市公安局", List.of("原文列为配合单位")));
    }

    @Test
    void theOrderOfTheTextDecidesAmongThoseNamed() {
        var who = units.suggest(new Demand("市水利局、市发改委、市公安局要逐个约谈", null, List.of("市公安局", "市水利局", "市发改委")), List.of());

        assertThat(who.leadUnits()).extracting(SuggestedUnit::shortName).containsExactly("市水利局", "市发改委", "市公安局");
    }

    @ParameterizedTest
    @CsvSource({"通信、水利、供水企业", "水利、武警等抢险力量", "移动通信、水利等部门"})
    void whereAListBeginsWithSomebodyElseOrMeansNoUnitsTheClerkChooses(String mention) {
        var who = units.suggest(new Demand(mention + "要做好准备", null, List.of(mention)), List.of());

        assertThat(who.leadUnitId()).isNull();
        assertThat(who.leadUnits())
                .containsExactly(new SuggestedUnit(WATER.id(), "市水利局", List.of("原文提到“%s”".formatted(mention))));
    }

    @Test
    void aRowOfATableNamesItsUnitsInTheirOrder() {
        var who = units.suggest(new Demand("建成智慧停车平台", null, List.of("市城管局", "市公安局")), List.of());

        assertThat(who.leadUnitId()).isEqualTo(STREETS.id());
        assertThat(who.coUnits()).extracting(SuggestedUnit::unitId).containsExactly(POLICE.id());
    }

    @ParameterizedTest
    @CsvSource({"市公安局交警支队,市公安局", "临湖区住建局,临湖区", "市行政审批服务局,市行政审批局", "市住房和城乡建设局,市住建局", "市住房城乡建设局,市住建局", "安澜市住房城乡建设局,市住建局"})
    void aPartOfAUnitAndItsNameInOtherWordsMeanTheUnit(String mention, String unit) {
        var who = units.suggest(new Demand(mention + "要拿出方案", null, List.of(mention)), List.of());

        assertThat(who.leadUnits().getFirst().shortName()).isEqualTo(unit);
        assertThat(who.leadUnitId()).isEqualTo(who.leadUnits().getFirst().unitId());
        assertThat(who.unregistered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市纪委监委要露头就打，营造亲清政商环境，优化营商环境   | 市纪委监委
            完成重点项目热线平台升级                               | 市数据局
            望川县要会同市住建局抓紧燃气管道更新                   | 望川县
            古城街道要会同市公安局清理占道经营                     | 古城街道
            县发改委要抓好固定资产投资                             | 县发改委
            市政府研究室要抓好调研                                 | 市政府研究室
            """)
    void aUnitThatIsNotRegisteredIsToldAndNobodyTakesItsPlace(String demand, String mention) {
        var who = units.suggest(new Demand(demand, null, List.of(mention)), List.of());

        assertThat(who.unregistered()).containsExactly(mention);
        assertThat(who.leadUnitId()).isNull();
    }

    @Test
    void aHelperThatIsNotRegisteredIsToldAndTheLeaderStays() {
        var who = units.suggest(new Demand("市城管局、市数据局要建成停车平台", null, List.of("市城管局", "市数据局")), List.of());

        assertThat(who.leadUnitId()).isEqualTo(STREETS.id());
        assertThat(who.unregistered()).containsExactly("市数据局");
    }

    @ParameterizedTest
    @CsvSource({
        "各县（市、区）",
        "各级各部门",
        "各牵头单位",
        "广大市民",
        "全市各景区、涉水游乐场所",
        "市级党员领导干部",
        "县安委会成员单位",
        "值守人员",
        "全市上下",
        "市委市政府",
        "分管副市长"
    })
    void wordsForManyAreNoUnitsThatAreMissing(String mention) {
        var who = units.suggest(new Demand(mention + "要抓好落实", null, List.of(mention)), List.of());

        assertThat(who.unregistered()).isEmpty();
        assertThat(who.leadUnitId()).isNull();
    }

    @Test
    void whoseDutyAloneTheDemandNamesIsSuggestedWithIt() {
        var who = units.suggest(new Demand("加快老旧小区改造，更新燃气管道", "三要改善民生", List.of()), List.of());

        assertThat(who.leadUnitId()).isEqualTo(HOUSING.id());
        assertThat(who.leadUnits()).containsExactly(new SuggestedUnit(HOUSING.id(), "市住建局", List.of("职责：老旧小区改造、燃气管道")));
    }

    @Test
    void theThemeNamesADutyAsWell() {
        var who = units.suggest(new Demand("要举一反三，全面排查", "（二）抓好安全生产", List.of()), List.of());

        assertThat(who.leadUnitId()).isEqualTo(EMERGENCY.id());
    }

    @ParameterizedTest
    @CsvSource({"要以更高标准、更严要求、更实措施开展主题教育", "把企业的难处当成自己的难处，一件一件解决、一个一个销号", "把志愿服务作为生动的道德实践平台", "报请市应急管理局审定后印发"})
    void lettersThatHappenToBeTheSameAreNoReason(String demand) {
        var who = units.suggest(new Demand(demand, null, List.of()), List.of());

        assertThat(who.leadUnits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            严禁到水库游泳                         | 市水利局     | 职责：水库
            办好群众的每一件事                     | 市行政审批局 | 职责：一件事
            全力推进重点项目                       | 市行政审批局 | 职责：重点项目
            老旧小区加装电梯                       | 市住建局     | 职责相近：老旧小区改造
            用好贴息贷款，帮助企业更新燃气管道     | 市住建局     | 职责：燃气管道
            """)
    void everydayWordsAndPiecesOfADutyAndWhatIsSaidByTheWayAreOfferedAndTheClerkChooses(
            String demand, String unit, String reason) {
        var who = units.suggest(new Demand(demand, null, List.of()), List.of());

        assertThat(who.leadUnitId()).isNull();
        assertThat(who.leadUnits().getFirst().shortName()).isEqualTo(unit);
        assertThat(who.leadUnits().getFirst().reasons()).containsExactly(reason);
    }

    @Test
    void whereTheDutiesOfTwoUnitsAreNamedTheClerkChooses() {
        var who = units.suggest(new Demand("抓好招商引资和固定资产投资", null, List.of()), List.of());

        assertThat(who.leadUnitId()).isNull();
        assertThat(who.leadUnits()).extracting(SuggestedUnit::shortName).containsExactly("市商务局", "市发改委");
    }

    @Test
    void aDutyInsideALongerOneOfAnotherUnitIsNone() {
        var schools = bureau("安澜市教育局", "市教育局", List.of(), "校园食品安全");
        var markets = bureau("安澜市市场监督管理局", "市市场监管局", List.of(), "食品安全");

        var who = new LeadUnits(List.of(markets, schools)).suggest(new Demand("抓好校园食品安全", null, List.of()), List.of());

        assertThat(who.leadUnitId()).isEqualTo(schools.id());
        assertThat(who.leadUnits()).extracting(SuggestedUnit::shortName).containsExactly("市教育局");
    }

    @Test
    void whereSomebodyElseIsAddressedADutyIsOnlyOffered() {
        var who = units.suggest(new Demand("各级各部门要抓好安全生产", null, List.of("各级各部门")), List.of());

        assertThat(who.leadUnitId()).isNull();
        assertThat(who.leadUnits()).extracting(SuggestedUnit::shortName).containsExactly("市应急管理局");
    }

    @Test
    void theNameOfAUnitSaysNothingAboutDuties() {
        var who = units.suggest(new Demand("请将典型做法报市营商环境局", null, List.of()), List.of());

        assertThat(who.leadUnits()).isEmpty();
    }

    @Test
    void whoLedNearlyTheSameMatterBeforeLeadsAgain() {
        var who = units.suggest(
                new Demand("抓紧办理", null, List.of()),
                List.of(new LikeMatter(COMMERCE.id(), 0.8), new LikeMatter(REFORM.id(), 0.45)));

        assertThat(who.leadUnitId()).isEqualTo(COMMERCE.id());
    }

    @Test
    void whoLedTheLikeBeforeIsOfferedWithTheNumber() {
        var who = units.suggest(
                new Demand("抓紧办理", null, List.of()),
                List.of(
                        new LikeMatter(COMMERCE.id(), 0.5),
                        new LikeMatter(REFORM.id(), 0.5),
                        new LikeMatter(COMMERCE.id(), 0.45),
                        new LikeMatter(HOUSING.id(), 0.2)));

        assertThat(who.leadUnitId()).isNull();
        assertThat(who.leadUnits())
                .extracting(unit -> unit.reasons().getFirst())
                .containsExactly("曾主办相近事项 2 件", "曾主办相近事项 1 件");
    }

    @Test
    void aUnitThatTheSentenceOnlyMentionsComesAfterTheNamedOne() {
        var who = units.suggest(new Demand("市住建局要落实市商务局提出的意见", null, List.of("市住建局")), List.of());

        assertThat(who.leadUnits())
                .extracting(unit -> unit.reasons().getFirst())
                .containsExactly("原文点名“市住建局”", "原文提到“市商务局”");
    }

    @Test
    void aUnitOfAnotherPlaceWithTheSameEndOfNameIsNotMentioned() {
        var who = units.suggest(new Demand("各牵头单位要于3月20日前送县政府督查室", null, List.of("各牵头单位")), List.of());

        assertThat(who.leadUnits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            请市城管局会同临湖区办理，12月15日前报市政府办公室 | 市城市管理局 | 临湖区
            临湖区要配合市城管局办理                           | 市城市管理局 | 临湖区
            市城管局阅处                                       | 市城市管理局 |
            """)
    void anInstructionCallsOnWhomItDoesNotOnlyTell(String words, String lead, @Nullable String helper) {
        var called = units.named(words);

        assertThat(called.leadUnitId()).isEqualTo(id(lead));
        assertThat(called.coUnits()).isEqualTo(helper == null ? List.of() : List.of(id(helper)));
    }

    private static List<String> list(@Nullable String mentions) {
        return mentions == null ? List.of() : List.of(mentions.split("、"));
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
