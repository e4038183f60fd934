package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.matter.MatterId;
import gangmu.matter.MatterReceipts;
import gangmu.matter.MatterResemblance;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class MatterControllerTests {

    private final MockMvcTester http;
    private final MatterDispatch dispatch;
    private final MatterReceipts receipts;
    private final MatterResemblance resemblance;
    private final BeanFactory beans;

    MatterControllerTests(
            MockMvcTester http,
            MatterDispatch dispatch,
            MatterReceipts receipts,
            MatterResemblance resemblance,
            BeanFactory beans) {
        this.http = http;
        this.dispatch = dispatch;
        this.receipts = receipts;
        this.resemblance = resemblance;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aLiaisonSeesTheMattersOfTheOwnUnitAndNoOthers() {
        var own = dispatched("完成首批企业诊断", TestCity.INDUSTRY);
        var assisting = dispatched("摸清企业用电需求", TestCity.HOUSING, TestCity.INDUSTRY);
        var foreign = dispatched("改造老旧小区", TestCity.HOUSING);

        var answer = get("/api/matters?sort=dispatched", TestCity.INDUSTRY_LIAISON);

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[*].id")
                .asArray()
                .contains(own.value().toString(), assisting.value().toString())
                .doesNotContain(foreign.value().toString());
    }

    @Test
    void aForeignMatterIsNotFoundRatherThanForbidden() {
        var foreign = dispatched("改造老旧小区", TestCity.HOUSING);

        assertThat(get("/api/matters/" + foreign.value(), TestCity.INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(receive(foreign, TestCity.INDUSTRY_LIAISON)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/matters/" + foreign.value(), TestCity.CLERK)).hasStatus(HttpStatus.OK);
    }

    @Test
    void aMatterShowsTheSentenceItCameFrom() {
        var matter = dispatched("完成首批企业诊断", TestCity.INDUSTRY, TestCity.HOUSING);

        var answer = get("/api/matters/" + matter.value(), TestCity.INDUSTRY_LIAISON);

        assertThat(answer).bodyJson().extractingPath("$.words").isEqualTo("完成首批企业诊断");
        assertThat(answer).bodyJson().extractingPath("$.spans").isEqualTo(List.of(10, 20, 25, 40));
        assertThat(answer).bodyJson().extractingPath("$.coUnits[0].shortName").isEqualTo("市住建局");
    }

    @Test
    void theLiaisonOfTheLeadUnitSignsOnce() {
        var matter = dispatched("完成首批企业诊断", TestCity.INDUSTRY);

        assertThat(receive(matter, TestCity.INDUSTRY_LIAISON)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(receive(matter, TestCity.INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("already-received");
        assertThat(receipts.of(List.of(matter)).get(matter))
                .extracting(MatterReceipts.Receipt::by)
                .isEqualTo("苏一鸣");
    }

    @Test
    void aCoUnitMaySeeButNotSign() {
        var matter = dispatched("摸清企业用电需求", TestCity.HOUSING, TestCity.INDUSTRY);

        assertThat(receive(matter, TestCity.INDUSTRY_LIAISON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-the-lead-unit");
    }

    @Test
    void onlyALiaisonSigns() {
        var matter = dispatched("完成首批企业诊断", TestCity.INDUSTRY);

        assertThat(receive(matter, TestCity.CLERK)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theClerkSeesWhoHasNotSigned() {
        dispatched("改造老旧小区", TestCity.COUNTY);

        var answer = get("/api/matters/receipts", TestCity.CLERK);

        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.unit == '临湖区')].received")
                .asArray()
                .containsExactly(0);
        assertThat(get("/api/matters/receipts", TestCity.INDUSTRY_LIAISON)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aListIsNarrowedByStageUnitAndWords() {
        var matter = dispatched("一百%的隐患_清零", TestCity.COUNTY);

        var answer = http.get()
                .uri(
                        "/api/matters?stage=DISPATCHED&unitId={unit}&q={q}",
                        TestCity.COUNTY.id().value(),
                        "%的隐患_")
                .with(TestCity.as(TestCity.CLERK))
                .exchange();

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[*].id")
                .asArray()
                .containsExactly(matter.value().toString());
    }

    @Test
    void aStageThatDoesNotExistIsRefused() {
        assertThat(get("/api/matters?stage=ASLEEP", TestCity.CLERK)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void findsTheMattersThatSoundAlike() {
        var matter = dispatched("九月底前完成六十五处易涝积水点整治", TestCity.HOUSING);

        var alike = resemblance.like("十月底前完成易涝积水点整治", 5);

        assertThat(alike).extracting(MatterResemblance.Resembling::id).contains(matter);
        assertThat(resemblance.like("召开座谈会听取民营企业家意见", 5))
                .extracting(MatterResemblance.Resembling::id)
                .doesNotContain(matter);
    }

    private MatterId dispatched(String demand, Unit lead, Unit... coUnits) {
        return dispatch.dispatch(
                MatterFixtures.order("〔2026〕" + UUID.randomUUID(), demand, lead, coUnits), TestCity.CLERK);
    }

    private MvcTestResult get(String uri, Viewer viewer) {
        return http.get().uri(uri).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult receive(MatterId matter, Viewer viewer) {
        return http.post()
                .uri("/api/matters/{id}/receipt", matter.value())
                .with(TestCity.as(viewer))
                .exchange();
    }
}
