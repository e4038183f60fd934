package gangmu.document.intake;

import static gangmu.document.intake.TestDocuments.report;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

@ModuleTest
class DocumentQueriesTests {

    private static final String FIRST = "6月底前完成首批企业诊断。";
    private static final String SECOND = "要逐户建立台账。";

    private final DocumentQueries queries;
    private final BeanFactory beans;

    DocumentQueriesTests(DocumentQueries queries, BeanFactory beans) {
        this.queries = queries;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void whatWasReadIsShownWithItsPlaces() {
        var id = TestDocuments.register(beans, report(FIRST, SECOND));

        var view = queries.view(id);

        assertThat(view.paper()).isEqualTo("安澜日报");
        var article = view.articles().getFirst();
        assertThat(article.byline()).containsExactly("纪言");
        assertThat(article.projects().getFirst().owner()).isEqualTo("澜光科技");
        assertThat(article.figures().getFirst().comparator()).isEqualTo(">=");
        var finding = article.directives().getFirst();
        var place = finding.spans().getFirst();
        assertThat(view.source().substring(place[0], place[1])).isEqualTo(FIRST);
        assertThat(finding.units()).containsExactly("市工信局");
        assertThat(view.coverage().sentence()).isEqualTo("共2项要求：已列0项，并入0项，未列0项，待定2项");
    }
}
