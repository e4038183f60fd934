package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.document.TestProposals;
import gangmu.matter.TestMatters;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may knock at which door: every address of the application × everybody. An address that is not in the table is a failure. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AccessTests {

    private static final Set<Role> CLERKS = EnumSet.of(Role.CLERK);
    private static final Set<Role> LEADERS = EnumSet.of(Role.LEADER);
    private static final Set<Role> LIAISONS = EnumSet.of(Role.LIAISON);
    private static final Set<Role> CLERKS_AND_LIAISONS = EnumSet.of(Role.CLERK, Role.LIAISON);
    private static final Set<Role> STAFF = EnumSet.of(Role.CLERK, Role.LEADER);
    private static final Set<Role> ALL = EnumSet.of(Role.CLERK, Role.LEADER, Role.LIAISON);
    private static final Set<Role> SYSTEM_ADMINS = EnumSet.of(Role.SYSTEM_ADMIN);
    private static final Set<Role> SECURITY_ADMINS = EnumSet.of(Role.SECURITY_ADMIN);
    private static final Set<Role> ACCOUNT_ADMINS = EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    private static final Set<Role> JOURNAL_READERS = EnumSet.of(Role.CLERK, Role.LIAISON, Role.AUDITOR);
    private static final Set<Role> CLERKS_AND_AUDITORS = EnumSet.of(Role.CLERK, Role.AUDITOR);
    private static final Set<Role> CALLERS = EnumSet.of(Role.CLERK, Role.LEADER, Role.SYSTEM_ADMIN);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    /** One of each role. */
    private static final List<Viewer> VIEWERS =
            List.of(CLERK, LEADER, INDUSTRY_LIAISON, TestCity.SYSTEM_ADMIN, TestCity.SECURITY_ADMIN, TestCity.AUDITOR);

    /** A door, and who may pass it. */
    record Door(String address, Set<Role> allowed) {

        HttpMethod method() {
            return HttpMethod.valueOf(address.substring(0, address.indexOf(' ')));
        }

        /** Its address, with ids that belong to nothing. */
        String path() {
            return address.substring(address.indexOf(' ') + 1)
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        }

        boolean isOfTheSession() {
            return address.contains("/api/session");
        }
    }

    static final List<Door> DOORS = List.of(
            new Door("GET /api/session", EVERYBODY),
            new Door("DELETE /api/session", EVERYBODY),
            new Door("PUT /api/session/password", EVERYBODY),
            new Door("GET /api/session/second-factor", EVERYBODY),
            new Door("POST /api/session/second-factor", EVERYBODY),
            new Door("PUT /api/session/second-factor", EVERYBODY),
            new Door("DELETE /api/session/second-factor", EVERYBODY),
            new Door("POST /api/session/second-factor/recovery-codes", EVERYBODY),
            new Door("GET /api/session/openid/link", EVERYBODY),
            new Door("GET /api/openapi", EVERYBODY),
            new Door("GET /api/units", EVERYBODY),
            new Door("GET /api/admin/people", ACCOUNT_ADMINS),
            new Door("POST /api/admin/people", SYSTEM_ADMINS),
            new Door("PUT /api/admin/people/{id}", SYSTEM_ADMINS),
            new Door("POST /api/admin/people/{id}/closing", SYSTEM_ADMINS),
            new Door("DELETE /api/admin/people/{id}/closing", SYSTEM_ADMINS),
            new Door("POST /api/admin/people/{id}/opening", SECURITY_ADMINS),
            new Door("POST /api/admin/people/{id}/password", SECURITY_ADMINS),
            new Door("DELETE /api/admin/people/{id}/second-factor", SECURITY_ADMINS),
            new Door("PUT /api/admin/people/{id}/openid", SECURITY_ADMINS),
            new Door("DELETE /api/admin/people/{id}/openid", SECURITY_ADMINS),
            new Door("POST /api/admin/openings", SECURITY_ADMINS),
            new Door("GET /api/admin/safeguards", SECURITY_ADMINS),
            new Door("PUT /api/admin/safeguards", SECURITY_ADMINS),
            new Door("POST /api/admin/units", SYSTEM_ADMINS),
            new Door("PUT /api/admin/units/{id}", SYSTEM_ADMINS),
            new Door("GET /api/admin/people/{id}/posts", ACCOUNT_ADMINS),
            new Door("GET /api/admin/people/{id}/data-scope", ACCOUNT_ADMINS),
            new Door("PUT /api/admin/people/{id}/data-scope", SECURITY_ADMINS),
            new Door("POST /api/admin/people/{id}/posts", SYSTEM_ADMINS),
            new Door("POST /api/admin/people/{id}/posts/{post}/leaving", SYSTEM_ADMINS),
            new Door("GET /api/people/{id}/open-items", CLERKS),
            new Door("POST /api/people/{id}/hand-over", CLERKS),
            new Door("GET /api/admin/people/{id}/open-items", SYSTEM_ADMINS),
            new Door("GET /api/stand-ins", ALL),
            new Door("GET /api/stand-ins/mine", ALL),
            new Door("GET /api/stand-ins/candidates", ALL),
            new Door("POST /api/stand-ins", ALL),
            new Door("POST /api/stand-ins/{id}/revocation", ALL),
            new Door("POST /api/stand-ins/{id}/acting", ALL),
            new Door("DELETE /api/stand-ins/acting", ALL),
            new Door("GET /api/task-forces/ended", CLERKS),
            new Door("POST /api/task-forces/{id}/transfer", CLERKS),
            new Door("GET /api/admin/register", SYSTEM_ADMINS),
            new Door("POST /api/admin/register", SYSTEM_ADMINS),
            new Door("GET /api/leaders", STAFF),
            new Door("GET /api/people", CLERKS_AND_AUDITORS),
            new Door("POST /api/people/{id}/phone/disclosure", CALLERS),
            new Door("POST /api/people/me/phone/disclosure", EVERYBODY),
            new Door("GET /api/documents", STAFF),
            new Door("POST /api/documents", CLERKS),
            new Door("POST /api/order-suggestions", CLERKS),
            new Door("POST /api/documents/text", CLERKS),
            new Door("GET /api/documents/{id}", STAFF),
            new Door("GET /api/documents/{id}/file", STAFF),
            new Door("PUT /api/documents/{id}/date", CLERKS),
            new Door("POST /api/documents/{id}/findings", CLERKS),
            new Door("GET /api/findings/{id}/suggestion", CLERKS),
            new Door("POST /api/findings/{id}/proposal", CLERKS),
            new Door("POST /api/findings/{id}/merge", CLERKS),
            new Door("POST /api/findings/{id}/split", CLERKS),
            new Door("POST /api/findings/{id}/omission", CLERKS),
            new Door("DELETE /api/findings/{id}/decision", CLERKS),
            new Door("GET /api/proposals", CLERKS),
            new Door("PUT /api/proposals/{id}", CLERKS),
            new Door("GET /api/proposals/{id}/likely", CLERKS),
            new Door("POST /api/proposals/{id}/links", CLERKS),
            new Door("DELETE /api/proposals/{id}/links", CLERKS),
            new Door("GET /api/meetings", STAFF),
            new Door("POST /api/meetings", CLERKS),
            new Door("GET /api/meetings/{id}", STAFF),
            new Door("POST /api/meetings/{id}/items", CLERKS),
            new Door("DELETE /api/meetings/{id}/items/{proposal}", CLERKS),
            new Door("POST /api/meetings/{id}/submission", CLERKS),
            new Door("POST /api/meetings/{id}/approval", LEADERS),
            new Door("POST /api/meetings/{id}/return", LEADERS),
            new Door("POST /api/meetings/{id}/dispatch", CLERKS),
            new Door("GET /api/meetings/{id}/agenda", STAFF),
            new Door("POST /api/meetings/{id}/opening", CLERKS),
            new Door("POST /api/meetings/{id}/notes", CLERKS),
            new Door("DELETE /api/meetings/{id}/notes/{note}", CLERKS),
            new Door("POST /api/meetings/{id}/closing", CLERKS),
            new Door("DELETE /api/meetings/{id}/closing", CLERKS),
            new Door("POST /api/meetings/{id}/minutes/approval", LEADERS),
            new Door("GET /api/reviews/{month}", STAFF),
            new Door("GET /api/reviews/{month}/rows", STAFF),
            new Door("GET /api/calendar/years", ALL),
            new Door("GET /api/calendar/years/{year}", ALL),
            new Door("GET /api/calendar/years/{year}/provisional", CLERKS),
            new Door("POST /api/calendar/years/{year}/preview", CLERKS),
            new Door("PUT /api/calendar/years/{year}", CLERKS),
            new Door("GET /api/matters", ALL),
            new Door("GET /api/matters/count", ALL),
            new Door("GET /api/matters/export", ALL),
            new Door("GET /api/matters/receipts", STAFF),
            new Door("GET /api/matters/{id}", ALL),
            new Door("POST /api/matters", CLERKS_AND_LIAISONS),
            new Door("POST /api/matters/reminders", CLERKS),
            new Door("GET /api/matters/{id}/history", ALL),
            new Door("POST /api/matters/{id}/receipt", LIAISONS),
            new Door("POST /api/matters/{id}/parts", CLERKS_AND_LIAISONS),
            new Door("POST /api/matters/{id}/opinion", LIAISONS),
            new Door("POST /api/matters/{id}/return", LIAISONS),
            new Door("POST /api/matters/{id}/return/decision", CLERKS),
            new Door("POST /api/matters/{id}/extensions", LIAISONS),
            new Door("POST /api/matters/{id}/extensions/decision", LEADERS),
            new Door("POST /api/matters/{id}/pause", CLERKS_AND_LIAISONS),
            new Door("POST /api/matters/{id}/pause/decision", CLERKS),
            new Door("DELETE /api/matters/{id}/pause", CLERKS),
            new Door("POST /api/matters/{id}/block", LIAISONS),
            new Door("POST /api/matters/{id}/block/decision", CLERKS),
            new Door("DELETE /api/matters/{id}/block", CLERKS),
            new Door("POST /api/matters/{id}/excuse", CLERKS),
            new Door("POST /api/matters/{id}/completion", LIAISONS),
            new Door("POST /api/matters/{id}/completion/return", CLERKS),
            new Door("PUT /api/matters/{id}/verifier", CLERKS),
            new Door("POST /api/matters/{id}/verification", ALL),
            new Door("POST /api/matters/{id}/closure", CLERKS),
            new Door("POST /api/matters/{id}/reopening", CLERKS),
            new Door("POST /api/matters/{id}/pending-clearance", CLERKS),
            new Door("POST /api/matters/{id}/look-back", CLERKS),
            new Door("POST /api/matters/{id}/long-term", CLERKS),
            new Door("POST /api/matters/{id}/termination", CLERKS),
            new Door("POST /api/matters/{id}/termination/decision", LEADERS),
            new Door("POST /api/matters/{id}/instructions", LEADERS),
            new Door("POST /api/matters/{id}/escalations", CLERKS),
            new Door("POST /api/matters/{id}/escalations/decision", LEADERS),
            new Door("GET /api/instructions", CLERKS),
            new Door("GET /api/papers", ALL),
            new Door("POST /api/matters/{id}/evidence", ALL),
            new Door("GET /api/evidence/{id}", ALL),
            new Door("GET /api/matters/{id}/reports", ALL),
            new Door("POST /api/matters/{id}/reports", LIAISONS),
            new Door("POST /api/matters/{id}/reports/unchanged", LIAISONS),
            new Door("GET /api/reports/due", ALL),
            new Door("GET /api/rules", ALL),
            new Door("GET /api/rules/versions", ALL),
            new Door("PUT /api/rules", CLERKS),
            new Door("GET /api/notices", ALL),
            new Door("POST /api/notices/{id}/reading", ALL),
            new Door("GET /api/notices/settings", ALL),
            new Door("PUT /api/notices/settings", ALL),
            new Door("GET /api/search", ALL),
            new Door("GET /api/journal", JOURNAL_READERS),
            new Door("GET /api/journal/kinds", JOURNAL_READERS),
            new Door("GET /api/journal/chain", JOURNAL_READERS),
            new Door("GET /api/journal/export", CLERKS_AND_AUDITORS),
            new Door("GET /api/journal/matters/{id}/export", CLERKS_AND_AUDITORS),
            new Door("GET /api/matters/{id}/archive", CLERKS),
            new Door("GET /api/board", ALL),
            new Door("GET /api/board/filters", ALL),
            new Door("POST /api/board/filters", ALL),
            new Door("DELETE /api/board/filters/{id}", ALL),
            new Door("GET /api/openapi.yaml", EVERYBODY));

    /** The doors that stand open: one cannot have signed in before signing in. */
    private static final List<String> SIGN_IN =
            List.of("POST /api/session", "GET /api/session/ways", "POST /api/session/openid/code");

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final RequestMappingHandlerMapping mappings;

    AccessTests(
            MockMvcTester http,
            BeanFactory beans,
            @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
                    RequestMappingHandlerMapping mappings) {
        this.http = http;
        this.beans = beans;
        this.mappings = mappings;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void everyDoorIsInTheTableAndTheTableHasNoOther() {
        var table = new TreeSet<>(DOORS.stream().map(Door::address).toList());
        table.addAll(SIGN_IN);

        assertThat(addresses()).containsExactlyElementsOf(table);
    }

    @TestFactory
    List<DynamicTest> nobodyPassesWithoutSigningIn() {
        return each(door -> {
            var answer = knock(door, TestCity.asNobody());

            assertThat(answer).hasStatus(401);
            assertThat(code(answer)).isEqualTo("signed-out");
        });
    }

    @TestFactory
    List<DynamicTest> nobodyPassesOnAOneTimePassword() {
        return each(door -> {
            for (var viewer : VIEWERS) {
                var answer = knock(door, TestCity.asNewcomer(viewer));

                if (door.isOfTheSession()) {
                    assertThat(answer.getResponse().getStatus()).isNotIn(401, 403);
                } else {
                    assertThat(answer).hasStatus(403);
                    assertThat(code(answer)).isEqualTo("password-must-change");
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> everybodyPassesTheirOwnDoorsAndNoOther() {
        return each(door -> {
            for (var viewer : VIEWERS) {
                var answer = knock(door, TestCity.as(viewer));

                if (door.allowed().contains(viewer.role())) {
                    assertThat(answer.getResponse().getStatus())
                            .as("%s for %s", door, viewer.role())
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    assertThat(answer).as("%s for %s", door, viewer.role()).hasStatus(403);
                    assertThat(code(answer)).isEqualTo("not-allowed");
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> nothingChangesWithoutTheTokenOfThePage() {
        return each(door -> {
            if (door.method().equals(HttpMethod.GET)) {
                return;
            }
            var answer = knock(door, TestCity.withoutToken(CLERK));

            assertThat(answer).hasStatus(403);
            assertThat(code(answer)).isEqualTo("page-too-old");
        });
    }

    @Test
    void aMatterOfAnotherUnitDoesNotExistForALiaison() {
        var matter = TestMatters.ledBy(beans, TestCity.INDUSTRY.id()).value();

        assertThat(get("/api/matters/" + matter, TestCity.as(INDUSTRY_LIAISON))).hasStatus(200);
        assertThat(get("/api/matters/" + matter, TestCity.as(HOUSING_LIAISON))).hasStatus(404);
        assertThat(get("/api/matters?unitId=" + TestCity.INDUSTRY.id().value(), TestCity.as(HOUSING_LIAISON)))
                .bodyJson()
                .extractingPath("$.rows[*].id")
                .asArray()
                .doesNotContain(matter.toString());
        assertThat(knock(new Door("POST /api/matters/" + matter + "/receipt", LIAISONS), TestCity.as(HOUSING_LIAISON)))
                .hasStatus(404);
    }

    @Test
    void aProposalIsNotShownToALeaderBeforeItIsOnAList() {
        var proposal = TestProposals.ready(beans, new TestProposals.Wanted("要报送总结。", null, null))
                .getFirst();

        assertThat(get("/api/proposals/" + proposal.value() + "/likely", TestCity.as(LEADER)))
                .hasStatus(403);
    }

    private List<DynamicTest> each(java.util.function.Consumer<Door> test) {
        return DOORS.stream()
                .map(door -> DynamicTest.dynamicTest(door.address(), () -> test.accept(door)))
                .toList();
    }

    private Set<String> addresses() {
        var addresses = new TreeMap<String, Boolean>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> addresses.put(method.name() + " " + pattern, true))));
        return addresses.keySet();
    }

    private MvcTestResult knock(Door door, RequestPostProcessor who) {
        var request = http.method(door.method()).uri(door.path()).with(who);
        if (door.method().equals(HttpMethod.GET)) {
            return request.exchange();
        }
        var form = List.of("POST /api/documents", "POST /api/matters/{id}/evidence", "POST /api/admin/register")
                        .contains(door.address())
                ? MediaType.MULTIPART_FORM_DATA
                : MediaType.APPLICATION_JSON;
        return request.contentType(form).content("{}").exchange();
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return http.get().uri(path).with(who).exchange();
    }

    private static @Nullable Object code(MvcTestResult answer) {
        try {
            return com.jayway.jsonpath.JsonPath.read(answer.getResponse().getContentAsString(), "$.code");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
