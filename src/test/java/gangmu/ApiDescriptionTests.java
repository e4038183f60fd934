package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.organisation.TestCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the HTTP interface, from which the types of the web application are made. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ApiDescriptionTests {

    private static final Path DESCRIPTION = Path.of("web/openapi.json");

    private final MockMvcTester http;

    ApiDescriptionTests(MockMvcTester http) {
        this.http = http;
    }

    @Test
    void theCommittedDescriptionIsOfToday() throws IOException {
        var answer =
                http.get().uri("/api/openapi").with(TestCity.as(TestCity.CLERK)).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        var now = sorted(answer.getResponse().getContentAsString());
        var committed = Files.exists(DESCRIPTION) ? Files.readString(DESCRIPTION) : "";
        Files.writeString(DESCRIPTION, now);

        assertThat(committed)
                .as("web/openapi.json was not of today and has been written anew: commit it")
                .isEqualTo(now);
    }

    @Test
    void anIdInAnAddressHasTheNameThatTheAddressHas() {
        assertThat(http.get().uri("/api/openapi").with(TestCity.as(TestCity.CLERK)))
                .bodyText()
                .contains("\"name\":\"unitId\"")
                .doesNotContain("unitId.value");
    }

    @Test
    void theDescriptionIsNotForStrangers() {
        assertThat(http.get().uri("/api/openapi")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private static String sorted(String json) {
        var mapper = JsonMapper.builder()
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        return mapper.writeValueAsString(mapper.readTree(json)) + "\n";
    }
}
