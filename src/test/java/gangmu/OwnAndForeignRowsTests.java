package gangmu;

import static gangmu.organisation.TestCity.AUDITOR;
import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.OTHER_LEADER;
import static gangmu.organisation.TestCity.SECURITY_ADMIN;
import static gangmu.organisation.TestCity.SYSTEM_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.AccessTests.Door;
import gangmu.Ground.Row;
import gangmu.TestDatabase.Owner;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whose row it is that somebody knocks for: every address that names a row × everybody × own and foreign × signed out. The addresses come from the application; one that
 * does not say here whose its rows are is a failure, and so is an id in a body or in a question.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnAndForeignRowsTests {

    private static final List<Viewer> EVERYBODY = List.of(
            CLERK, LEADER, OTHER_LEADER, INDUSTRY_LIAISON, HOUSING_LIAISON, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private static final List<Viewer> LIAISONS = List.of(INDUSTRY_LIAISON, HOUSING_LIAISON);

    /**
     * What an address that names a row asks for.
     *
     * @param body valid in itself, so that only whose row it is decides
     */
    private record Asked(Ground ground, String body) {}

    private static final String ASSIGNMENT = "{\"demand\": \"要报送总结。\", \"leadUnitId\": \"@unit\", \"coUnitIds\": []}";
    private static final String DECIDED =
            "{\"accepted\": true, \"reason\": \"情况属实\", \"approved\": true, \"granted\": true}";
    private static final String PART = "{\"demand\": \"要分解任务。\", \"leadUnitId\": \"@unit\"}";
    private static final String REASON = "{\"reason\": \"情况有变\"}";
    private static final String PERSON_ENTRY = """
            {"userName": "industry", "name": "苏一鸣", "title": "联络员", "role": "LIAISON", "unitId": "@unit"}""";
    private static final String NOTICE_OF_A_YEAR = """
            {"source": "市政府办通知", "days": [{"date": "2026-05-01", "working": false, "name": "劳动节"}]}""";

    private static final Map<String, Asked> TABLE = new TreeMap<>();

    static {
        row("PUT /api/admin/people/{id}", Ground.PERSON, PERSON_ENTRY);
        row("POST /api/admin/people/{id}/closing", Ground.PERSON);
        row("DELETE /api/admin/people/{id}/closing", Ground.PERSON);
        row("POST /api/admin/people/{id}/opening", Ground.PERSON);
        row("POST /api/admin/people/{id}/password", Ground.PERSON);
        row("DELETE /api/admin/people/{id}/second-factor", Ground.PERSON);
        row("PUT /api/admin/units/{id}", Ground.UNIT, """
                {"name": "安澜市住建局", "shortName": "市住建局", "kind": "BUREAU", "aliases": [], "duties": []}""");
        row("POST /api/people/{id}/phone/disclosure", Ground.PERSON);
        row("GET /api/admin/people/{id}/open-items", Ground.PERSON);
        row("GET /api/people/{id}/open-items", Ground.PERSON);
        row("POST /api/people/{id}/hand-over", Ground.PERSON, "{\"toId\": \"@person\", \"reason\": \"调离\"}");
        row("GET /api/admin/people/{id}/posts", Ground.PERSON);
        row("POST /api/admin/people/{id}/posts", Ground.PERSON, """
                {"unitId": "@unit", "role": "LIAISON", "title": "联络员", "from": "2026-05-11"}""");
        row("POST /api/admin/people/{id}/posts/{post}/leaving", Ground.POST, "{\"until\": \"2026-06-11\"}");
        row("GET /api/admin/people/{id}/data-scope", Ground.PERSON);
        row(
                "PUT /api/admin/people/{id}/data-scope",
                Ground.PERSON,
                "{\"scopes\": [], \"unitIds\": [], \"reason\": \"分工调整\"}");
        row("PUT /api/admin/people/{id}/openid", Ground.WITH_A_PROVIDER, "{\"name\": \"suyiming\"}");
        row("DELETE /api/admin/people/{id}/openid", Ground.WITH_A_PROVIDER);
        row("POST /api/stand-ins/{id}/revocation", Ground.STAND_IN);
        row("POST /api/stand-ins/{id}/acting", Ground.STAND_IN_FOR_OTHERS);
        row("POST /api/task-forces/{id}/transfer", Ground.UNIT, "{\"toUnitId\": \"@unit\", \"reason\": \"专班结束\"}");
        row("GET /api/documents/{id}", Ground.DOCUMENT);
        row("GET /api/documents/{id}/file", Ground.DOCUMENT);
        row("PUT /api/documents/{id}/date", Ground.DOCUMENT, "{\"date\": \"2026-09-01\"}");
        row("PUT /api/documents/{id}/name", Ground.DOCUMENT, "{\"name\": \"常务会议纪要\"}");
        row("POST /api/documents/{id}/voiding", Ground.DOCUMENT, REASON);
        row("DELETE /api/documents/{id}/voiding", Ground.DOCUMENT);
        row(
                "POST /api/documents/{id}/findings",
                Ground.DOCUMENT,
                "{\"articleId\": \"@article\", \"start\": 0, \"end\": 4}");
        row("GET /api/findings/{id}/suggestion", Ground.FINDING);
        row("POST /api/findings/{id}/proposal", Ground.FINDING, ASSIGNMENT);
        row("POST /api/findings/{id}/merge", Ground.FINDING);
        row("POST /api/findings/{id}/split", Ground.FINDING, "{\"offset\": 3}");
        row("DELETE /api/findings/{id}/split", Ground.FINDING);
        row("POST /api/findings/{id}/omission", Ground.FINDING, REASON);
        row("DELETE /api/findings/{id}/decision", Ground.FINDING);
        row("PUT /api/proposals/{id}", Ground.PROPOSAL, ASSIGNMENT);
        row("GET /api/proposals/{id}/likely", Ground.PROPOSAL);
        row(
                "POST /api/proposals/{id}/links",
                Ground.PROPOSAL,
                "{\"kind\": \"PROPOSAL\", \"otherId\": \"@other\", \"decision\": \"APART\"}");
        row("DELETE /api/proposals/{id}/links", Ground.PROPOSAL);
        row("GET /api/meetings/{id}", Ground.MEETING);
        row("POST /api/meetings/{id}/items", Ground.MEETING, "{\"proposalIds\": [\"@proposal\"]}");
        row("DELETE /api/meetings/{id}/items/{proposal}", Ground.ITEM);
        row("POST /api/meetings/{id}/submission", Ground.MEETING, "{\"leaderId\": \"@person\"}");
        row("POST /api/meetings/{id}/approval", Ground.LIST_OF_A_LEADER);
        row("POST /api/meetings/{id}/return", Ground.LIST_OF_A_LEADER, REASON);
        row("POST /api/meetings/{id}/dispatch", Ground.MEETING);
        row("GET /api/meetings/{id}/agenda", Ground.MEETING);
        row("POST /api/meetings/{id}/opening", Ground.MEETING);
        row(
                "POST /api/meetings/{id}/notes",
                Ground.MEETING,
                "{\"section\": \"OTHER\", \"kind\": \"DECISION\", \"words\": \"议定。\"}");
        row("DELETE /api/meetings/{id}/notes/{note}", Ground.NOTE);
        row("POST /api/meetings/{id}/closing", Ground.MEETING, "{\"leaderId\": \"@person\"}");
        row("DELETE /api/meetings/{id}/closing", Ground.MEETING);
        row("POST /api/meetings/{id}/minutes/approval", Ground.LIST_OF_A_LEADER);
        row("GET /api/reviews/{month}", Ground.MONTH);
        row("GET /api/reviews/{month}/rows", Ground.MONTH);
        row("GET /api/calendar/years/{year}", Ground.YEAR);
        row("GET /api/calendar/years/{year}/provisional", Ground.YEAR);
        row("POST /api/calendar/years/{year}/preview", Ground.YEAR, NOTICE_OF_A_YEAR);
        row(
                "PUT /api/calendar/years/{year}",
                Ground.YEAR,
                "{\"notice\": %s, \"previewed\": \"x\"}".formatted(NOTICE_OF_A_YEAR));
        row("GET /api/matters/{id}", Ground.MATTER_SEEN);
        row("GET /api/matters/{id}/history", Ground.MATTER_SEEN);
        row("GET /api/matters/{id}/reports", Ground.MATTER_SEEN);
        row("GET /api/matters/{id}/archive", Ground.MATTER_SEEN);
        row("GET /api/journal/matters/{id}/export", Ground.MATTER_SEEN);
        row("GET /api/matters/{id}/filing", Ground.MATTER_SEEN);
        row(
                "POST /api/matters/{id}/filing/correction",
                Ground.MATTER,
                "{\"year\": 2026, \"retention\": \"PERMANENT\", \"reason\": \"笔误\"}");
        row("POST /api/matters/{id}/filing/supplement", Ground.MATTER);
        row(
                "POST /api/matters/{id}/filing/appraisal",
                Ground.MATTER,
                "{\"outcome\": \"TRANSFERRED\", \"reason\": \"移交\"}");
        row("POST /api/matters/{id}/receipt", Ground.MATTER);
        row("POST /api/matters/{id}/parts", Ground.MATTER, PART);
        row("POST /api/matters/{id}/opinion", Ground.MATTER, "{\"opinion\": \"同意。\"}");
        row(
                "POST /api/matters/{id}/return",
                Ground.MATTER,
                "{\"reason\": \"不属本单位职责\", \"suggestedUnitId\": \"@unit\"}");
        row("POST /api/matters/{id}/return/decision", Ground.MATTER, DECIDED);
        row("POST /api/matters/{id}/extensions", Ground.MATTER, """
                {"reason": "汛期", "progress": "过半", "until": "2027-05-01", "signedBy": "局长"}""");
        row("POST /api/matters/{id}/extensions/decision", Ground.MATTER, DECIDED);
        row(
                "POST /api/matters/{id}/pause",
                Ground.MATTER,
                "{\"reason\": \"LEGAL_PROCEEDINGS\", \"explanation\": \"待裁决\"}");
        row("POST /api/matters/{id}/pause/decision", Ground.MATTER, DECIDED);
        row("DELETE /api/matters/{id}/pause", Ground.MATTER);
        row("POST /api/matters/{id}/block", Ground.MATTER, "{\"unitId\": \"@unit\", \"explanation\": \"图纸未交付\"}");
        row("POST /api/matters/{id}/block/decision", Ground.MATTER, DECIDED);
        row("DELETE /api/matters/{id}/block", Ground.MATTER);
        row("POST /api/matters/{id}/excuse", Ground.MATTER, "{\"reason\": \"汛期\", \"until\": \"2027-05-01\"}");
        row("POST /api/matters/{id}/completion", Ground.MATTER, "{\"report\": \"已完成\", \"signedBy\": \"局长\"}");
        row(
                "POST /api/matters/{id}/completion/return",
                Ground.MATTER,
                "{\"failed\": [\"TASK_DONE\"], \"reason\": \"未达标\"}");
        row("PUT /api/matters/{id}/verifier", Ground.MATTER, "{\"personId\": \"@person\"}");
        row("POST /api/matters/{id}/verification", Ground.MATTER, "{\"confirmed\": true, \"finding\": \"属实\"}");
        row(
                "POST /api/matters/{id}/closure",
                Ground.MATTER,
                "{\"result\": \"A\", \"opinion\": \"通过\", \"passed\": []}");
        row(
                "POST /api/matters/{id}/reopening",
                Ground.MATTER,
                "{\"reason\": \"REBOUND\", \"explanation\": \"反弹\", \"due\": \"2027-05-01\"}");
        row("POST /api/matters/{id}/pending-clearance", Ground.MATTER, "{\"explanation\": \"已解决\"}");
        row("POST /api/matters/{id}/look-back", Ground.MATTER, "{\"kept\": true, \"finding\": \"保持\"}");
        row("POST /api/matters/{id}/long-term", Ground.MATTER, "{\"plan\": \"分年推进\", \"cadence\": \"MONTH\"}");
        row("POST /api/matters/{id}/long-term/decision", Ground.MATTER, DECIDED);
        row("POST /api/matters/{id}/termination", Ground.MATTER, REASON);
        row("POST /api/matters/{id}/termination/decision", Ground.MATTER, DECIDED);
        row("POST /api/matters/{id}/instructions", Ground.MATTER, "{\"words\": \"请抓紧。\", \"forAction\": false}");
        row("POST /api/matters/{id}/reminders", Ground.MATTER, "{}");
        row("POST /api/matters/{id}/escalations", Ground.MATTER, "{}");
        row("POST /api/matters/{id}/escalations/decision", Ground.MATTER, DECIDED);
        row("POST /api/matters/{id}/evidence", Ground.MATTER_WORKED_ON);
        row("GET /api/evidence/{id}", Ground.EVIDENCE);
        row("POST /api/matters/{id}/reports", Ground.REPORTED_ON, "{\"progress\": \"已经开工。\"}");
        row("POST /api/matters/{id}/reports/unchanged", Ground.REPORTED_ON);
        row("POST /api/notices/{id}/reading", Ground.NOTICE);
        row("DELETE /api/board/filters/{id}", Ground.FILTER);
    }

    /** What an address that names no row has to be asked for besides. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "GET /api/papers", "?year=2026",
            "GET /api/search", "?q=要",
            "GET /api/reviews/{month}/rows", "?measure=DISPATCHED");

    /** The ids in bodies, and what each names: what everybody may name, or what is held against whose it is, with the body that tries. */
    private static final Map<String, String> IN_BODIES = new TreeMap<>();

    static {
        var unit = "a unit: the register is everybody's";
        for (var field : List.of(
                "POST /api/matters leadUnitId",
                "POST /api/matters coUnitIds",
                "POST /api/matters/{id}/parts leadUnitId",
                "POST /api/matters/{id}/parts coUnitIds",
                "POST /api/matters/{id}/return suggestedUnitId",
                "POST /api/matters/{id}/return/decision leadUnitId",
                "POST /api/matters/{id}/block unitId",
                "POST /api/findings/{id}/proposal leadUnitId",
                "POST /api/findings/{id}/proposal coUnitIds",
                "PUT /api/proposals/{id} leadUnitId",
                "PUT /api/proposals/{id} coUnitIds",
                "POST /api/meetings/{id}/notes leadUnitId",
                "POST /api/meetings/{id}/notes coUnitIds",
                "POST /api/task-forces/{id}/transfer toUnitId",
                "POST /api/admin/people/{id}/posts unitId",
                "PUT /api/admin/people/{id}/data-scope unitIds",
                "POST /api/admin/people unitId",
                "PUT /api/admin/people/{id} unitId",
                "POST /api/admin/units parentId",
                "PUT /api/admin/units/{id} parentId")) {
            IN_BODIES.put(field, unit);
        }
        var office = "the supervision office sees all";
        IN_BODIES.put(
                "POST /api/matters instructionId",
                "the supervision office sees all; the office of a line: NewRolesTests");
        for (var chased : List.of("POST /api/matters/reminders matterIds", "POST /api/matters/escalations matterIds")) {
            IN_BODIES.put(
                    chased, "the supervision office sees all; the others are told it is not there: NewRolesTests");
        }
        for (var field : List.of(
                "POST /api/matters/{id}/closure acceptedEvidenceIds",
                "POST /api/documents/{id}/findings articleId",
                "POST /api/proposals/{id}/links otherId",
                "POST /api/meetings/{id}/items proposalIds",
                "POST /api/filings matterId",
                "POST /api/meetings/{id}/notes matterId")) {
            IN_BODIES.put(field, office);
        }
        var person = "a person of the register, chosen by the supervision office";
        for (var field : List.of(
                "PUT /api/matters/{id}/verifier personId",
                "POST /api/meetings/{id}/submission leaderId",
                "POST /api/meetings/{id}/closing leaderId")) {
            IN_BODIES.put(field, person);
        }
        var successor = "a person of the register, held against role and unit";
        for (var field : List.of(
                "POST /api/admin/people handOverToId",
                "PUT /api/admin/people/{id} handOverToId",
                "POST /api/admin/people/{id}/closing handOverToId",
                "PUT /api/admin/people/{id}/data-scope leaderId",
                "POST /api/people/{id}/hand-over toId",
                "POST /api/stand-ins deputyId")) {
            IN_BODIES.put(field, successor);
        }
        IN_BODIES.put("POST /api/stand-ins absentId", "oneself, unless the supervision office names who stands in");
        for (var owned : Owned.values()) {
            IN_BODIES.put(owned.field, owned.body);
        }
    }

    /** The ids in bodies that name a row of somebody's, each in a body that a liaison sends about a matter of the own unit. */
    private enum Owned {
        PARENT(
                "POST /api/matters parentId",
                "{\"parentId\": \"@foreign-matter\", \"demand\": \"要分解任务。\", \"leadUnitId\": \"@unit\"}"),
        OPINION(
                "POST /api/matters/{id}/opinion evidenceIds",
                "{\"opinion\": \"同意。\", \"evidenceIds\": [\"@foreign-evidence\"]}"),
        REPORT(
                "POST /api/matters/{id}/reports evidenceIds",
                "{\"progress\": \"已经开工。\", \"evidenceIds\": [\"@foreign-evidence\"]}"),
        CLAIM(
                "POST /api/matters/{id}/completion evidenceIds",
                "{\"report\": \"已完成\", \"signedBy\": \"局长\", \"evidenceIds\": [\"@foreign-evidence\"]}"),
        VERIFICATION(
                "POST /api/matters/{id}/verification evidenceIds",
                "{\"confirmed\": true, \"finding\": \"属实\", \"evidenceIds\": [\"@foreign-evidence\"]}");

        private final String field;
        private final String body;

        Owned(String field, String body) {
            this.field = field;
            this.body = body;
        }
    }

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final Owner owner;
    private final TransactionTemplate transaction;
    private final Map<String, HandlerMethod> handlers = new TreeMap<>();
    private @Nullable TwoUnits built;

    OwnAndForeignRowsTests(
            MockMvcTester http,
            BeanFactory beans,
            Owner owner,
            TransactionTemplate transaction,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.http = http;
        this.beans = beans;
        this.owner = owner;
        this.transaction = transaction;
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> handlers.put(method.name() + " " + pattern, handler))));
    }

    @BeforeEach
    void city() throws InterruptedException {
        if (built == null) {
            built = new TwoUnits(http, beans, owner);
        }
        scene().settle();
    }

    @Test
    void everyAddressOfARowSaysWhoseTheRowIs() {
        assertThat(handlers.keySet().stream().filter(address -> address.contains("{")))
                .as("say in TABLE whose the rows behind a new address are, and what a valid body is")
                .containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    void everyIdInABodySaysWhatItNames() {
        var ids = new TreeSet<String>();
        handlers.forEach((address, handler) -> parameters(handler, RequestBody.class)
                .forEach(body ->
                        ids(ResolvableType.forMethodParameter(body)).forEach(field -> ids.add(address + " " + field))));

        assertThat(ids).as("say in IN_BODIES what a new id names").containsExactlyElementsOf(IN_BODIES.keySet());
    }

    @TestFactory
    List<DynamicTest> aForeignRowIsNotThereAndNothingBecomesOfIt() {
        return each((door, asked) -> {
            var before = everything();

            for (var viewer : EVERYBODY) {
                var may = door.allowed().contains(viewer.role());
                for (var row : may ? asked.ground().foreign.apply(scene(), viewer) : some(asked)) {
                    var answer = knock(door, asked, row, TestCity.as(viewer));

                    assertThat(refusal(answer))
                            .as("%s for %s", door.address(), viewer.name())
                            .isIn(may ? refusals(asked, viewer) : Set.of("403 not-allowed"));
                    assertTellsNothing(answer, viewer);
                }
            }
            for (var row : some(asked)) {
                var answer = knock(door, asked, row, TestCity.asNobody());

                assertThat(refusal(answer)).as(door.address()).isEqualTo("401 signed-out");
                assertTellsNothing(answer, null);
            }

            assertThat(everything()).as("after %s", door.address()).isEqualTo(before);
        });
    }

    @TestFactory
    List<DynamicTest> anOwnRowIsThere() {
        return each((door, asked) -> {
            for (var viewer : EVERYBODY) {
                if (door.allowed().contains(viewer.role())) {
                    for (var row : asked.ground().own.apply(scene(), viewer)) {
                        var answer = asItWas(door, () -> knock(door, asked, row, TestCity.as(viewer)));

                        assertThat(answer.getResponse().getStatus())
                                .as("%s for %s: %s", door.address(), viewer.name(), refusal(answer))
                                .isNotIn(400, 401, 403, 404)
                                .isLessThan(500);
                    }
                }
            }
        });
    }

    /** Every GET of the application, asked by each liaison, also as of a moment and with every foreign id that it can be asked with. */
    @TestFactory
    List<DynamicTest> noListTellsALiaisonOfForeignRows() {
        return AccessTests.DOORS.stream()
                .filter(door ->
                        door.method().equals(HttpMethod.GET) && door.allowed().contains(Role.LIAISON))
                .map(door -> DynamicTest.dynamicTest(door.address(), () -> {
                    for (var liaison : LIAISONS) {
                        for (var address : questions(door, liaison)) {
                            var answer = http.get()
                                    .uri(address)
                                    .with(TestCity.as(liaison))
                                    .exchange();

                            assertThat(answer.getResponse().getStatus())
                                    .as(address)
                                    .isIn(200, 404);
                            assertTellsNothing(answer, liaison);
                        }
                    }
                }))
                .toList();
    }

    @Test
    void theListsOfALiaisonTellOfTheOwnRows() {
        for (var liaison : LIAISONS) {
            var own = scene().of(liaison);

            assertThat(told("/api/matters", liaison)).contains(own.words().getLast());
            assertThat(told("/api/matters/export", liaison))
                    .contains(own.words().getFirst());
            assertThat(told("/api/board/filters", liaison)).contains("红灯");
            assertThat(told(
                            "/api/papers?year=%d"
                                    .formatted(java.time.Year.now(java.time.ZoneOffset.ofHours(8))
                                            .getValue()),
                            liaison))
                    .contains(own.overdue().toString());
        }
    }

    @TestFactory
    List<DynamicTest> aForeignIdInABodyIsRefusedAndNothingBecomesOfIt() {
        return Arrays.stream(Owned.values())
                .map(owned -> DynamicTest.dynamicTest(owned.field, () -> {
                    for (var liaison : LIAISONS) {
                        var own = scene().of(liaison);
                        var foreign = scene().across(liaison);
                        var matter = switch (owned) {
                            case OPINION -> own.assisted();
                            case VERIFICATION -> own.verified();
                            case PARENT, REPORT, CLAIM -> own.led();
                        };
                        var body = owned.body
                                .replace("@foreign-matter", foreign.led().toString())
                                .replace("@foreign-evidence", foreign.evidence().toString());
                        var door = door(owned.field.substring(0, owned.field.lastIndexOf(' ')));
                        var before = everything();
                        var answer = knock(
                                door,
                                new Asked(Ground.MATTER, body),
                                new Row(Map.of("id", matter)),
                                TestCity.as(liaison));

                        assertThat(refusal(answer)).isIn("404 not-found", "409 no-such-evidence");
                        assertThat(everything()).isEqualTo(before);
                        assertTellsNothing(answer, liaison);
                    }
                }))
                .toList();
    }

    private List<DynamicTest> each(java.util.function.BiConsumer<Door, Asked> test) {
        return TABLE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> test.accept(door(entry.getKey()), entry.getValue())))
                .toList();
    }

    private static Door door(String address) {
        return AccessTests.DOORS.stream()
                .filter(door -> door.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("AccessTests does not know " + address));
    }

    /** One row of this ground, whosever it is. */
    private List<Row> some(Asked asked) {
        return asked
                .ground()
                .own
                .apply(scene(), asked.ground() == Ground.LIST_OF_A_LEADER ? LEADER : INDUSTRY_LIAISON)
                .stream()
                .limit(1)
                .toList();
    }

    /** How it may be said that a row is another's. What a leader sees anyway is refused by its rule. */
    private static Set<String> refusals(Asked asked, Viewer viewer) {
        return switch (asked.ground()) {
            case LIST_OF_A_LEADER -> Set.of("409 not-the-named-leader");
            case MATTER_WORKED_ON -> viewer.role() == Role.LEADER ? Set.of("403 not-allowed") : Set.of("404 not-found");
            default -> Set.of("404 not-found");
        };
    }

    /** Leaves the city as it was before; what only reads may wait for what others do. */
    private MvcTestResult asItWas(Door door, Supplier<MvcTestResult> deed) {
        return door.method().equals(HttpMethod.GET)
                ? deed.get()
                : Objects.requireNonNull(transaction.execute(status -> {
                    status.setRollbackOnly();
                    return deed.get();
                }));
    }

    private MvcTestResult knock(Door door, Asked asked, Row row, RequestPostProcessor who) {
        var address = address(door, row) + QUESTIONS.getOrDefault(door.address(), "");
        if (door.address().endsWith("/evidence") && door.method().equals(HttpMethod.POST)) {
            return http.post()
                    .uri(address)
                    .multipart()
                    .file(new MockMultipartFile(
                            "file", "现场.txt", "text/plain", "现场情况".getBytes(StandardCharsets.UTF_8)))
                    .with(who)
                    .exchange();
        }
        var request = http.method(door.method()).uri(address).with(who);
        if (door.method().equals(HttpMethod.GET)) {
            return request.exchange();
        }
        var body = asked.body();
        for (var id : scene().ids().entrySet()) {
            body = body.replace(id.getKey(), id.getValue().toString());
        }
        return request.header(HttpHeaders.IF_MATCH, "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String address(Door door, Row row) {
        var address = door.address().substring(door.address().indexOf(' ') + 1);
        for (var id : row.ids().entrySet()) {
            address =
                    address.replace("{%s}".formatted(id.getKey()), id.getValue().toString());
        }
        assertThat(address).as("the ids of a row").doesNotContain("{");
        return address;
    }

    /** The ways to ask: plainly, and with each id that can be asked with, foreign ones. */
    private List<String> questions(Door door, Viewer liaison) {
        var question = QUESTIONS.getOrDefault(door.address(), "");
        var asked = TABLE.get(door.address());
        var plain = asked == null
                ? List.of(door.address().substring(4) + question)
                : asked.ground().own.apply(scene(), liaison).stream()
                        .map(row -> address(door, row) + question)
                        .toList();
        var all = new ArrayList<>(plain);
        var justNow = Instant.now().minusMillis(1);
        plain.forEach(address -> all.add("%s%sasOf=%s".formatted(address, address.contains("?") ? "&" : "?", justNow)));
        var foreign = scene().across(liaison);
        for (var name : askedWith(Objects.requireNonNull(handlers.get(door.address()), door.address()))) {
            for (var id : List.of(
                    foreign.liaison().unit().value(),
                    foreign.liaison().person().value(),
                    foreign.led(),
                    scene().leaders.id(),
                    LEADER.person().value())) {
                plain.forEach(address ->
                        all.add("%s%s%s=%s".formatted(address, address.contains("?") ? "&" : "?", name, id)));
            }
        }
        return all;
    }

    private String told(String address, Viewer viewer) {
        return TwoUnits.text(http.get().uri(address).with(TestCity.as(viewer)).exchange());
    }

    private void assertTellsNothing(MvcTestResult answer, @Nullable Viewer viewer) {
        var text = TwoUnits.text(answer);
        Stream.of(scene().industry, scene().housing)
                .filter(desk -> viewer == null
                        || (!viewer.seesAllUnits() && !desk.liaison().equals(viewer)))
                .flatMap(desk -> desk.words().stream())
                .forEach(words -> assertThat(text).doesNotContain(words));
    }

    /** The status and the code of a problem. */
    private static String refusal(MvcTestResult answer) {
        var status = answer.getResponse().getStatus();
        var text = TwoUnits.text(answer);
        return status < 400 || !text.startsWith("{")
                ? Integer.toString(status)
                : status + " " + JsonPath.parse(text).read("$.code", String.class);
    }

    private TwoUnits scene() {
        return Objects.requireNonNull(built, "the city was built");
    }

    /** Everything that a request could have changed, in one line: the contents of all tables but those that live by themselves. */
    private String everything() {
        var tables = TABLES_OF_RECORD.stream()
                .map("(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %s t)"::formatted)
                .collect(Collectors.joining(" || "));
        return owner.jdbc()
                .sql("select " + tables + " || (select count(*) from journal.entry)")
                .query(String.class)
                .single();
    }

    private static final List<String> TABLES_OF_RECORD = List.of(
            "matter.matter",
            "matter.deed",
            "matter.standing",
            "matter.report",
            "matter.evidence",
            "matter.paper",
            "matter.rule_set",
            "meeting.meeting",
            "meeting.item",
            "meeting.sitting",
            "meeting.note",
            "document.document",
            "document.finding",
            "document.proposal",
            "document.decision",
            "document.kept_apart",
            "board.saved_filter",
            "(select id, read_at from notice.notice where read_at is not null)",
            "notice.settings",
            "calendar.day",
            "organisation.unit",
            "organisation.person",
            "organisation.holding",
            "organisation.stand_in",
            "organisation.second_factor");

    private static Asked row(String address, Ground ground) {
        return row(address, ground, "");
    }

    private static Asked row(String address, Ground ground, String body) {
        var asked = new Asked(ground, body);
        TABLE.put(address, asked);
        return asked;
    }

    private static List<MethodParameter> parameters(
            HandlerMethod handler, Class<? extends java.lang.annotation.Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(annotation))
                .toList();
    }

    /** The names of the ids that an address can be asked with. */
    private static List<String> askedWith(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> !parameter.hasParameterAnnotation(PathVariable.class))
                .flatMap(parameter -> {
                    parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                    return isId(ResolvableType.forMethodParameter(parameter))
                            ? Stream.of(String.valueOf(parameter.getParameterName()))
                            : parameter.getParameterType().equals(Viewer.class)
                                    ? Stream.empty()
                                    : ids(ResolvableType.forMethodParameter(parameter)).stream();
                })
                .toList();
    }

    /** The names of the ids in a record, also those in lists and in records of its. */
    private static List<String> ids(ResolvableType type) {
        var names = new LinkedHashMap<String, Boolean>();
        var record = type.resolve();
        if (record != null && record.isRecord()) {
            for (var component : record.getRecordComponents()) {
                collect(component, name -> names.put(name, true));
            }
        }
        return List.copyOf(names.keySet());
    }

    private static void collect(RecordComponent component, Consumer<String> names) {
        var type = ResolvableType.forMethodReturnType(component.getAccessor());
        var of = type.hasGenerics() ? type.getGeneric(0) : type;
        if (isId(of)) {
            names.accept(component.getName());
        } else {
            ids(of).forEach(names);
        }
    }

    private static boolean isId(ResolvableType type) {
        var raw = type.resolve(Object.class);
        return raw.equals(UUID.class) || Id.class.isAssignableFrom(raw);
    }
}
