package gangmu;

import static gangmu.organisation.TestCity.AUDITOR;
import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.SECURITY_ADMIN;
import static gangmu.organisation.TestCity.SYSTEM_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import gangmu.TestDatabase.Owner;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Under what number and address somebody is reached: encrypted where it lies, masked where it is shown, and told in full only with an entry. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PersonalFieldsTests {

    private static final String NUMBER = "13900006241";
    private static final String MASKED = "139****6241";
    private static final String DIGITS = "0000624";
    private static final String MAILBOX = "suyiming4417";
    private static final UUID PERSON = INDUSTRY_LIAISON.person().value();
    private static final List<Viewer> VIEWERS =
            List.of(CLERK, LEADER, INDUSTRY_LIAISON, HOUSING_LIAISON, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Owner owner;

    PersonalFieldsTests(MockMvcTester http, BeanFactory beans, Owner owner) {
        this.http = http;
        this.beans = beans;
        this.owner = owner;
    }

    @BeforeEach
    void aLiaisonWithATelephone() {
        TestCity.settle(beans);
        assertThat(entered(NUMBER)).hasStatus(204);
        assertThat(settled(MAILBOX + "@example.org")).hasStatus(204);
    }

    @Test
    void theDatabaseHoldsNeitherNumberNorAddress() {
        assertThat(kept("select phone from organisation.person where id = :person"))
                .startsWith("AES.")
                .doesNotContain(DIGITS);
        assertThat(kept("select email from notice.settings where person_id = :person"))
                .startsWith("AES.")
                .doesNotContain(MAILBOX, "@");
    }

    @Test
    void thePlainNumberIsRefusedByTheDatabaseItself() {
        assertThatThrownBy(() -> owner.jdbc()
                        .sql("update organisation.person set phone = '13900006241'")
                        .update())
                .hasRootCauseInstanceOf(SQLException.class);
    }

    /** Every list and page that is asked for without naming one thing, by everybody: also those that will be added. */
    @Test
    void nothingThatAnybodyReadsHasThemInFull() throws IOException {
        TestMatters.ledBy(beans, TestCity.INDUSTRY.id());
        disclose(PERSON, CLERK);

        for (var address : readable()) {
            for (var viewer : VIEWERS) {
                var answer = http.get().uri(address).with(TestCity.as(viewer)).exchange();

                assertThat(text(answer)).as("%s for %s", address, viewer.role()).doesNotContain(DIGITS, MAILBOX);
            }
        }
    }

    @Test
    void theMaskedNumberIsForThoseWhoMayCall() {
        assertThat(shownTo(CLERK)).containsExactly(MASKED);
        assertThat(shownTo(LEADER)).containsExactly(MASKED);
        for (var other : List.of(INDUSTRY_LIAISON, HOUSING_LIAISON, AUDITOR, SECURITY_ADMIN)) {
            assertThat(shownTo(other)).as(other.role().words()).containsOnlyNulls();
        }
        assertThat(JsonPath.<List<String>>read(
                        body(get("/api/admin/people", SYSTEM_ADMIN)), "$[?(@.id == '%s')].phone".formatted(PERSON)))
                .containsExactly(MASKED);
        assertThat(JsonPath.<String>read(body(get("/api/notices/settings", INDUSTRY_LIAISON)), "$.email"))
                .isEqualTo("s***@example.org");
    }

    @Test
    void whoMayCallSeesTheNumberAndStandsInTheRecord() {
        for (var viewer : List.of(CLERK, LEADER, SYSTEM_ADMIN)) {
            var before = disclosures(viewer);

            var answer = disclose(PERSON, viewer);

            assertThat(JsonPath.<String>read(body(answer), "$.number")).isEqualTo(NUMBER);
            assertThat(disclosures(viewer)).isEqualTo(before + 1);
        }
    }

    @Test
    void everybodySeesTheirOwnNumberAndNobodyElsesInItsPlace() {
        var before = disclosures(INDUSTRY_LIAISON);

        var mine = send(HttpMethod.POST, "/api/people/me/phone/disclosure", "", INDUSTRY_LIAISON);

        assertThat(JsonPath.<String>read(body(mine), "$.number")).isEqualTo(NUMBER);
        assertThat(disclosures(INDUSTRY_LIAISON)).isEqualTo(before + 1);
        assertThat(send(HttpMethod.POST, "/api/people/me/phone/disclosure", "", AUDITOR))
                .hasStatus(404);
    }

    @Test
    void theAuditorSeesWhoSawWhoseNumberAndNotTheNumber() {
        disclose(PERSON, CLERK);

        var page = body(get("/api/journal?size=1&personId=" + CLERK.person().value(), AUDITOR));

        assertThat(JsonPath.<List<String>>read(page, "$.rows[*].title")).containsExactly("查看手机号码");
        assertThat(JsonPath.<List<String>>read(page, "$.rows[*].words")).containsExactly(INDUSTRY_LIAISON.name());
        assertThat(page).contains(CLERK.name(), PERSON.toString()).doesNotContain(DIGITS, MASKED);
    }

    @Test
    void nobodyElseSeesItAndNothingIsWrittenDown() {
        for (var other : List.of(INDUSTRY_LIAISON, HOUSING_LIAISON, SECURITY_ADMIN, AUDITOR)) {
            var before = disclosures(other);
            assertThat(disclose(PERSON, other)).as(other.role().words()).hasStatus(403);
            assertThat(disclosures(other)).isEqualTo(before);
        }
        assertThat(disclose(UUID.randomUUID(), CLERK)).hasStatus(404);
        assertThat(disclose(LEADER.person().value(), CLERK)).hasStatus(404);
    }

    @Test
    void theRecordHoldsNeither() {
        entered("0990-60006241");
        entered("");
        disclose(PERSON, CLERK);

        assertThat(owner.jdbc()
                        .sql(
                                "select count(*) from journal.entry where body::text ~ '00006241|0006241|suyiming4417|[*]{4}'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(owner.jdbc()
                        .sql("select count(*) from journal.entry where kind = 'PhoneChanged'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aWrongNumberIsRefusedInASentenceAndTheOldOneStays() {
        var answer = entered("1390000624");

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("手机号码不正确").doesNotContain("1390000624");
        assertThat(shownTo(CLERK)).containsExactly(MASKED);
    }

    @Test
    void anAddressThatComesBackMaskedStaysWhatItWas() {
        settled("s***@example.org");
        assertThat(JsonPath.<String>read(body(get("/api/notices/settings", INDUSTRY_LIAISON)), "$.email"))
                .isEqualTo("s***@example.org");
        var same = kept("select email from notice.settings where person_id = :person");

        settled("");

        assertThat(same).isNotEmpty();
        assertThat(body(get("/api/notices/settings", INDUSTRY_LIAISON))).contains("\"email\":null");
    }

    @Test
    void withoutTheKeyNobodyReadsThemAndTheScreensStay() {
        var lost = "%1$s = regexp_replace(%1$s, '[.][0-9a-f]+[.]', '.00000000.') where %1$s is not null";
        owner.jdbc()
                .sql("update organisation.person set " + lost.formatted("phone"))
                .update();
        owner.jdbc()
                .sql("update notice.settings set " + lost.formatted("email"))
                .update();

        assertThat(shownTo(CLERK)).containsExactly("无法解密");
        assertThat(get("/api/board", CLERK)).hasStatus(200);
        assertThat(get("/api/notices/settings", INDUSTRY_LIAISON)).hasStatus(200);
        var answer = disclose(PERSON, CLERK);
        assertThat(answer).hasStatus(409);
        assertThat(JsonPath.<String>read(body(answer), "$.code")).isEqualTo("key-missing");
    }

    /** What may be read without naming one thing. */
    private List<String> readable() {
        return beans
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> address.startsWith("/api/") && !address.contains("{"))
                .toList();
    }

    private MvcTestResult entered(String phone) {
        return send(
                HttpMethod.PUT,
                "/api/admin/people/" + PERSON,
                """
                {"userName":"industry","name":"苏一鸣","title":"联络员","role":"LIAISON","unitId":"%s","phone":"%s"}""".formatted(TestCity.INDUSTRY.id().value(), phone),
                SYSTEM_ADMIN);
    }

    private MvcTestResult settled(String email) {
        return send(HttpMethod.PUT, "/api/notices/settings", """
                {"email":"%s","quietFrom":"21:00","quietTo":"07:30"}""".formatted(email), INDUSTRY_LIAISON);
    }

    private MvcTestResult disclose(UUID person, Viewer viewer) {
        return send(HttpMethod.POST, "/api/people/" + person + "/phone/disclosure", "", viewer);
    }

    private List<String> shownTo(Viewer viewer) {
        return JsonPath.read(
                body(get("/api/units", viewer)),
                "$[?(@.shortName == '市工信局')].liaisons[?(@.id == '%s')].phone".formatted(PERSON));
    }

    private int disclosures(Viewer by) {
        return owner.jdbc()
                .sql("select count(*) from journal.entry where kind = 'PhoneDisclosed' and person = :person")
                .param("person", by.person().value())
                .query(Integer.class)
                .single();
    }

    private String kept(String sql) {
        return owner.jdbc().sql(sql).param("person", PERSON).query(String.class).single();
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return http.get().uri(path).with(TestCity.as(viewer)).exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String json, Viewer viewer) {
        return http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(viewer))
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What an answer says; of a workbook, what its parts say. */
    private static String text(MvcTestResult answer) throws IOException {
        var bytes = answer.getResponse().getContentAsByteArray();
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var words = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (parts.getNextEntry() != null) {
                words.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
