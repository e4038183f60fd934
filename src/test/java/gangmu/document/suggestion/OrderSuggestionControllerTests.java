package gangmu.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class OrderSuggestionControllerTests {

    private final MockMvcTester http;
    private final BeanFactory beans;

    OrderSuggestionControllerTests(MockMvcTester http, BeanFactory beans) {
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void anInstructionNamesTheUnitThatLeadsThoseThatHelpAndTheLastDay() {
        var told = read("请市住建局会同市工信局排查燃气管道，12月15日前报我。");

        assertThat(told)
                .bodyJson()
                .extractingPath("$.leadUnitId")
                .isEqualTo(TestCity.HOUSING.id().value().toString());
        assertThat(told)
                .bodyJson()
                .extractingPath("$.coUnitIds")
                .isEqualTo(List.of(TestCity.INDUSTRY.id().value().toString()));
        assertThat(told).bodyJson().extractingPath("$.deadline").isEqualTo("2026-12-15");
    }

    @Test
    void wordsThatNameNothingSuggestNothing() {
        var told = read("请抓紧。");

        assertThat(told).bodyJson().extractingPath("$.leadUnitId").isNull();
        assertThat(told).bodyJson().extractingPath("$.coUnitIds").isEqualTo(List.of());
        assertThat(told).bodyJson().extractingPath("$.deadline").isNull();
    }

    private MvcTestResult read(String words) {
        return http.post()
                .uri("/api/order-suggestions")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"words\":\"%s\",\"on\":\"2026-11-20\"}".formatted(words))
                .with(TestCity.as(TestCity.CLERK))
                .exchange();
    }
}
