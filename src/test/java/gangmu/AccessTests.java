package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.document.finding.TestProposals;
import gangmu.matter.TestMatters;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** One of each role. */
    private static final List<Viewer> VIEWERS = List.of(
            CLERK,
            LEADER,
            INDUSTRY_LIAISON,
            TestCity.LINE_OFFICE,
            TestCity.AREA_OFFICE,
            TestCity.VERIFIER,
            TestCity.SYSTEM_ADMIN,
            TestCity.SECURITY_ADMIN,
            TestCity.AUDITOR);

    private static final Set<Role> DOCKET = having(Right.DOCKET);
    private static final Set<Role> ORDER = having(Right.ORDER);
    private static final Set<Role> APPROVE = having(Right.APPROVE);
    private static final Set<Role> INSTRUCT = having(Right.INSTRUCT);
    private static final Set<Role> HANDLE = having(Right.HANDLE);
    private static final Set<Role> DECIDE = having(Right.DECIDE);
    private static final Set<Role> EXPEDITE = having(Right.EXPEDITE);
    private static final Set<Role> REVIEW = having(Right.REVIEW);
    private static final Set<Role> CLOSE = having(Right.CLOSE);
    private static final Set<Role> VERIFY = having(Right.VERIFY);
    private static final Set<Role> CONSULT = having(Right.CONSULT);
    private static final Set<Role> HAND_OVER = having(Right.HAND_OVER);
    private static final Set<Role> KEEP_RULES = having(Right.KEEP_RULES);
    private static final Set<Role> CLOSE_OR_KEEP_RULES = having(Right.CLOSE, Right.KEEP_RULES);
    private static final Set<Role> READ_JOURNAL = having(Right.READ_JOURNAL);
    private static final Set<Role> ORDER_DOCKET_OR_HANDLE = having(Right.ORDER, Right.DOCKET, Right.HANDLE);
    private static final Set<Role> DOCKET_OR_HANDLE = having(Right.DOCKET, Right.HANDLE);
    private static final Set<Role> DECIDE_OR_HANDLE = having(Right.DECIDE, Right.HANDLE);
    private static final Set<Role> EXPEDITE_OR_SUPERVISE = having(Right.EXPEDITE, Right.SUPERVISE);

    private static final Set<Role> STAFF = EnumSet.of(Role.CLERK, Role.LEADER);
    private static final Set<Role> ALL =
            EnumSet.of(Role.CLERK, Role.LEADER, Role.LIAISON, Role.LINE_OFFICE, Role.AREA_OFFICE, Role.VERIFIER);
    private static final Set<Role> SYSTEM_ADMINS = EnumSet.of(Role.SYSTEM_ADMIN);
    private static final Set<Role> SECURITY_ADMINS = EnumSet.of(Role.SECURITY_ADMIN);
    private static final Set<Role> ACCOUNT_ADMINS = EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    private static final Set<Role> CLERKS_AND_AUDITORS = EnumSet.of(Role.CLERK, Role.AUDITOR);
    private static final Set<Role> CALLERS = EnumSet.of(Role.CLERK, Role.LEADER, Role.SYSTEM_ADMIN);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

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
            new Door("GET /api/admin/rights", SECURITY_ADMINS),
            new Door("PUT /api/admin/rights", SECURITY_ADMINS),
            new Door("POST /api/admin/units", SYSTEM_ADMINS),
            new Door("PUT /api/admin/units/{id}", SYSTEM_ADMINS),
            new Door("GET /api/admin/people/{id}/posts", ACCOUNT_ADMINS),
            new Door("GET /api/admin/people/{id}/data-scope", ACCOUNT_ADMINS),
            new Door("PUT /api/admin/people/{id}/data-scope", SECURITY_ADMINS),
            new Door("POST /api/admin/people/{id}/posts", SYSTEM_ADMINS),
            new Door("POST /api/admin/people/{id}/posts/{post}/leaving", SYSTEM_ADMINS),
            new Door("GET /api/people/{id}/open-items", HAND_OVER),
            new Door("POST /api/people/{id}/hand-over", HAND_OVER),
            new Door("GET /api/admin/people/{id}/open-items", SYSTEM_ADMINS),
            new Door("GET /api/stand-ins", ALL),
            new Door("GET /api/stand-ins/mine", ALL),
            new Door("GET /api/stand-ins/candidates", ALL),
            new Door("POST /api/stand-ins", ALL),
            new Door("POST /api/stand-ins/{id}/revocation", ALL),
            new Door("POST /api/stand-ins/{id}/acting", ALL),
            new Door("DELETE /api/stand-ins/acting", ALL),
            new Door("GET /api/task-forces/ended", HAND_OVER),
            new Door("POST /api/task-forces/{id}/transfer", HAND_OVER),
            new Door("GET /api/admin/register", SYSTEM_ADMINS),
            new Door("POST /api/admin/register", SYSTEM_ADMINS),
            new Door("GET /api/leaders", STAFF),
            new Door("GET /api/people", CLERKS_AND_AUDITORS),
            new Door("POST /api/people/{id}/phone/disclosure", CALLERS),
            new Door("POST /api/people/me/phone/disclosure", EVERYBODY),
            new Door("GET /api/documents", CONSULT),
            new Door("POST /api/documents", DOCKET),
            new Door("POST /api/order-suggestions", ORDER),
            new Door("POST /api/documents/text", DOCKET),
            new Door("GET /api/documents/search", CONSULT),
            new Door("GET /api/documents/{id}", CONSULT),
            new Door("GET /api/documents/{id}/file", CONSULT),
            new Door("PUT /api/documents/{id}/date", DOCKET),
            new Door("PUT /api/documents/{id}/name", DOCKET),
            new Door("POST /api/documents/{id}/voiding", DOCKET),
            new Door("DELETE /api/documents/{id}/voiding", DOCKET),
            new Door("POST /api/documents/{id}/findings", DOCKET),
            new Door("GET /api/findings/{id}/suggestion", DOCKET),
            new Door("POST /api/findings/{id}/proposal", DOCKET),
            new Door("POST /api/findings/{id}/merge", DOCKET),
            new Door("POST /api/findings/{id}/split", DOCKET),
            new Door("DELETE /api/findings/{id}/split", DOCKET),
            new Door("POST /api/findings/{id}/omission", DOCKET),
            new Door("DELETE /api/findings/{id}/decision", DOCKET),
            new Door("GET /api/proposals", DOCKET),
            new Door("PUT /api/proposals/{id}", DOCKET),
            new Door("GET /api/proposals/{id}/likely", DOCKET),
            new Door("POST /api/proposals/{id}/links", DOCKET),
            new Door("DELETE /api/proposals/{id}/links", DOCKET),
            new Door("GET /api/meetings", CONSULT),
            new Door("POST /api/meetings", DOCKET),
            new Door("GET /api/meetings/{id}", CONSULT),
            new Door("POST /api/meetings/{id}/items", DOCKET),
            new Door("DELETE /api/meetings/{id}/items/{proposal}", DOCKET),
            new Door("POST /api/meetings/{id}/submission", DOCKET),
            new Door("POST /api/meetings/{id}/approval", APPROVE),
            new Door("POST /api/meetings/{id}/return", APPROVE),
            new Door("POST /api/meetings/{id}/dispatch", DOCKET),
            new Door("GET /api/meetings/{id}/agenda", CONSULT),
            new Door("POST /api/meetings/{id}/opening", DOCKET),
            new Door("POST /api/meetings/{id}/notes", DOCKET),
            new Door("DELETE /api/meetings/{id}/notes/{note}", DOCKET),
            new Door("POST /api/meetings/{id}/closing", DOCKET),
            new Door("DELETE /api/meetings/{id}/closing", DOCKET),
            new Door("POST /api/meetings/{id}/minutes/approval", APPROVE),
            new Door("GET /api/reviews/{month}", CONSULT),
            new Door("GET /api/reviews/{month}/rows", CONSULT),
            new Door("GET /api/calendar/years", ALL),
            new Door("GET /api/calendar/years/{year}", ALL),
            new Door("GET /api/calendar/years/{year}/provisional", KEEP_RULES),
            new Door("POST /api/calendar/years/{year}/preview", KEEP_RULES),
            new Door("PUT /api/calendar/years/{year}", KEEP_RULES),
            new Door("GET /api/matters", ALL),
            new Door("GET /api/matters/count", ALL),
            new Door("GET /api/matters/export", ALL),
            new Door("GET /api/matters/receipts", CONSULT),
            new Door("GET /api/matters/{id}", ALL),
            new Door("POST /api/matters", ORDER_DOCKET_OR_HANDLE),
            new Door("POST /api/matters/escalations", EXPEDITE),
            new Door("POST /api/matters/reminders", EXPEDITE),
            new Door("POST /api/matters/{id}/reminders", EXPEDITE),
            new Door("GET /api/matters/{id}/history", ALL),
            new Door("POST /api/matters/{id}/receipt", HANDLE),
            new Door("POST /api/matters/{id}/parts", DOCKET_OR_HANDLE),
            new Door("POST /api/matters/{id}/opinion", HANDLE),
            new Door("POST /api/matters/{id}/return", HANDLE),
            new Door("POST /api/matters/{id}/return/decision", DECIDE),
            new Door("POST /api/matters/{id}/extensions", HANDLE),
            new Door("POST /api/matters/{id}/extensions/decision", APPROVE),
            new Door("POST /api/matters/{id}/pause", DECIDE_OR_HANDLE),
            new Door("POST /api/matters/{id}/pause/decision", DECIDE),
            new Door("DELETE /api/matters/{id}/pause", DECIDE),
            new Door("POST /api/matters/{id}/block", HANDLE),
            new Door("POST /api/matters/{id}/block/decision", DECIDE),
            new Door("DELETE /api/matters/{id}/block", DECIDE),
            new Door("POST /api/matters/{id}/excuse", DECIDE),
            new Door("POST /api/matters/{id}/completion", HANDLE),
            new Door("POST /api/matters/{id}/completion/return", REVIEW),
            new Door("PUT /api/matters/{id}/verifier", CLOSE),
            new Door("POST /api/matters/{id}/verification", VERIFY),
            new Door("POST /api/matters/{id}/closure", CLOSE),
            new Door("POST /api/matters/{id}/reopening", CLOSE),
            new Door("POST /api/matters/{id}/pending-clearance", CLOSE),
            new Door("POST /api/matters/{id}/look-back", CLOSE),
            new Door("POST /api/matters/{id}/long-term", CLOSE),
            new Door("POST /api/matters/{id}/long-term/decision", APPROVE),
            new Door("POST /api/matters/{id}/termination", CLOSE),
            new Door("POST /api/matters/{id}/termination/decision", APPROVE),
            new Door("POST /api/matters/{id}/instructions", INSTRUCT),
            new Door("POST /api/matters/{id}/escalations", EXPEDITE_OR_SUPERVISE),
            new Door("POST /api/matters/{id}/escalations/decision", APPROVE),
            new Door("GET /api/instructions", ORDER),
            new Door("GET /api/papers", ALL),
            new Door("POST /api/matters/{id}/evidence", ALL),
            new Door("GET /api/evidence/{id}", ALL),
            new Door("GET /api/matters/{id}/reports", ALL),
            new Door("POST /api/matters/{id}/reports", HANDLE),
            new Door("POST /api/matters/{id}/reports/unchanged", HANDLE),
            new Door("GET /api/reports/due", ALL),
            new Door("GET /api/rules", ALL),
            new Door("GET /api/rules/versions", ALL),
            new Door("PUT /api/rules", KEEP_RULES),
            new Door("GET /api/notices", ALL),
            new Door("POST /api/notices/{id}/reading", ALL),
            new Door("GET /api/notices/settings", ALL),
            new Door("PUT /api/notices/settings", ALL),
            new Door("GET /api/search", ALL),
            new Door("GET /api/journal", READ_JOURNAL),
            new Door("GET /api/journal/kinds", READ_JOURNAL),
            new Door("GET /api/journal/chain", READ_JOURNAL),
            new Door("GET /api/journal/export", CLERKS_AND_AUDITORS),
            new Door("GET /api/journal/matters/{id}/export", CLERKS_AND_AUDITORS),
            new Door("GET /api/matters/{id}/archive", CLOSE),
            new Door("GET /api/filings", CLOSE),
            new Door("POST /api/filings", CLOSE),
            new Door("GET /api/filings/awaiting", CLOSE),
            new Door("GET /api/filings/expired", CLOSE),
            new Door("GET /api/filings/catalogue", CLOSE),
            new Door("GET /api/filings/codes", CLOSE_OR_KEEP_RULES),
            new Door("PUT /api/filings/codes", KEEP_RULES),
            new Door("GET /api/matters/{id}/filing", ALL),
            new Door("POST /api/matters/{id}/filing/correction", CLOSE),
            new Door("POST /api/matters/{id}/filing/supplement", CLOSE),
            new Door("POST /api/matters/{id}/filing/appraisal", CLOSE),
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
        assertThat(knock(new Door("POST /api/matters/" + matter + "/receipt", HANDLE), TestCity.as(HOUSING_LIAISON)))
                .hasStatus(404);
    }

    @Test
    void aProposalIsNotShownToALeaderBeforeItIsOnAList() {
        var proposal = TestProposals.ready(beans, new TestProposals.Wanted("要报送总结。", null, null))
                .getFirst();

        assertThat(get("/api/proposals/" + proposal.value() + "/likely", TestCity.as(LEADER)))
                .hasStatus(403);
    }

    /** Whose role has one of the rights: what comes with each role stands in the table that RightsTests holds. */
    private static Set<Role> having(Right... rights) {
        return VIEWERS.stream()
                .filter(viewer -> Arrays.stream(rights).anyMatch(viewer::may))
                .map(Viewer::role)
                .collect(Collectors.toSet());
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
