package gangmu.organisation.session;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

@ModuleTest
class SessionTablesTests {

    private final ConfigurableListableBeanFactory beans;

    SessionTablesTests(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    @Test
    void sessionsAreNotSweptBeforeTheirTablesAreThere() {
        assertThat(beans.getBeanDefinition("sessionRepository").getDependsOn()).contains("flywayInitializer");
    }
}
