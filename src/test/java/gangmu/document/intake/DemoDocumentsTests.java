package gangmu.document.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.TestCity;
import gangmu.organisation.Units;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.DefaultApplicationArguments;

@ModuleTest
class DemoDocumentsTests {

    private final DocumentIntake intake;
    private final DocumentQueries queries;
    private final Units units;
    private final BeanFactory beans;

    DemoDocumentsTests(DocumentIntake intake, DocumentQueries queries, Units units, BeanFactory beans) {
        this.intake = intake;
        this.queries = queries;
        this.units = units;
        this.beans = beans;
    }

    @Test
    void theTwelveDocumentsAreTakenInOnce() throws IOException {
        TestCity.settleUnits(beans);
        var demo = new DemoDocuments(intake, units);

        demo.run(new DefaultApplicationArguments());
        demo.run(new DefaultApplicationArguments());

        assertThat(queries.list(false))
                .extracting(DocumentQueries.DocumentRow::uploadedBy)
                .filteredOn("演示数据"::equals)
                .hasSize(12);
    }
}
