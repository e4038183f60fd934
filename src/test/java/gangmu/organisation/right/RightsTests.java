package gangmu.organisation.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import gangmu.ModuleTest;
import gangmu.organisation.Right;
import gangmu.organisation.RightsEvent.RightsChanged;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import gangmu.organisation.person.Roll;
import gangmu.organisation.session.Acting;
import gangmu.organisation.session.SignedIn;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 角色权限: who may do what is a table (DOMAIN §9.1), and this is it. */
@ModuleTest
class RightsTests {

    /** ✔ given, + may be given, ● always, – never. */
    private static final String TABLE = """
            right        CLERK LEADER LIAISON LINE_OFFICE AREA_OFFICE VERIFIER AUDITOR
            DOCKET         ✔     –      –         –           –          –       –
            ORDER          ✔     –      –         ✔           –          –       –
            APPROVE        –     ✔      –         –           –          –       –
            INSTRUCT       –     ✔      –         –           –          –       –
            HANDLE         –     –      ✔         –           ✔          –       –
            DECIDE         ✔     +      –         ✔           ✔          –       –
            EXPEDITE       ✔     –      –         ✔           ✔          –       –
            SUPERVISE      ✔     –      –         –           ✔          –       –
            REVIEW         ✔     –      –         –           ✔          –       –
            CLOSE          ✔     –      –         –           –          –       –
            VERIFY         ✔     ✔      ✔         –           –          ✔       –
            CONSULT        ✔     ✔      –         –           –          –       –
            HAND_OVER      ✔     –      –         –           –          –       –
            KEEP_RULES     ✔     –      –         –           –          –       –
            READ_JOURNAL   ✔     –      ✔         –           ✔          –       ●
            """;

    private final Rights rights;
    private final Roll roll;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private final BeanFactory beans;

    RightsTests(Rights rights, Roll roll, JdbcClient jdbc, MockMvcTester http, BeanFactory beans) {
        this.rights = rights;
        this.roll = roll;
        this.jdbc = jdbc;
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @AfterEach
    void asItWas() {
        for (var held : rights.table()) {
            jdbc.sql("update organisation.role_right set given = :given where role = :role and right_name = :right")
                    .param("given", Right.usual(held.role()).contains(held.rightName()))
                    .param("role", held.role().name())
                    .param("right", held.rightName().name())
                    .update();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleHasTheRightsOfTheTable(Role role) {
        var expected = EnumSet.noneOf(Right.class);
        cells(role).forEach((right, mark) -> {
            if ("✔●".contains(mark)) {
                expected.add(right);
            }
        });

        assertThat(rights.of(role)).isEqualTo(expected);
        assertThat(Right.usual(role)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatTheTradeDeniesARoleCanNeverBeGranted(Role role) {
        var denied = cells(role).entrySet().stream()
                .filter(cell -> cell.getValue().equals("–"))
                .map(Map.Entry::getKey)
                .toList();

        for (var right : denied) {
            assertThat(change(role, right, true))
                    .as("%s for %s", right, role)
                    .hasStatus(HttpStatus.CONFLICT)
                    .failure()
                    .isInstanceOf(RightNotGrantable.class);
        }
        assertThat(rights.of(role)).isEqualTo(Right.usual(role));
        assertThatThrownBy(() -> jdbc.sql("insert into organisation.role_right values (:role, 'X', true, false)")
                        .param("role", role.name())
                        .update())
                .as("nor by the application's hand in the database")
                .isInstanceOf(BadSqlGrammarException.class);
    }

    @Test
    void aLeaderWhoIsGivenTheRightDecidesWhatUnitsAskFor(PublishedEvents events) {
        assertThat(change(Role.LEADER, Right.DECIDE, true)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(rights.of(Role.LEADER)).contains(Right.DECIDE);
        assertThat(events.ofType(RightsChanged.class)
                        .matching(event -> event.reason().equals("分工调整")
                                && event.taken().isEmpty()
                                && event.given().getFirst().words().equals("市领导：裁定申请")))
                .hasSize(1);
    }

    @Test
    void whatIsAsItShallBeIsNoChange(PublishedEvents events) {
        assertThat(change(Role.LIAISON, Right.HANDLE, true)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(events.ofType(RightsChanged.class)).isEmpty();
    }

    @Test
    void aRightTakenAwayEndsTheSessionsOfTheRole() {
        var liaison = signIn(TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY));
        var leader = signIn(TestCity.newcomer(beans, Role.LEADER, TestCity.CITY));

        assertThat(change(Role.LIAISON, Right.VERIFY, false)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(http.get().uri("/api/session").cookie(liaison)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get().uri("/api/session").cookie(leader)).hasStatus(HttpStatus.OK);
    }

    @Test
    void whoSignsInAfterwardsHasWhatTheTableGivesThen() {
        change(Role.LIAISON, Right.VERIFY, false);
        var liaison = signIn(TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY));

        assertThat(http.get().uri("/api/session").cookie(liaison))
                .bodyJson()
                .extractingPath("$.rights")
                .isEqualTo(List.of("HANDLE", "READ_JOURNAL"));
    }

    @Test
    void whoHasNotTheRightDoesNotPassItsDoor() {
        var clerk = TestCity.CLERK;
        var without = new Viewer(
                clerk.person(), clerk.name(), clerk.role(), clerk.unit(), clerk.sight(), null, Set.of(Right.DOCKET));
        var door = "/api/people/%s/open-items".formatted(clerk.person().value());

        assertThat(http.get().uri(door).with(TestCity.as(clerk))).hasStatus(HttpStatus.OK);
        assertThat(http.get().uri(door).with(TestCity.as(without))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoeverStandsInMayDoWhatTheRoleMay() {
        var acting = new Acting(
                UUID.randomUUID(),
                TestCity.LEADER.person().value(),
                TestCity.LEADER.name(),
                TestCity.CITY.id().value(),
                Sight.ALL);

        assertThat(acting.by(TestCity.OTHER_LEADER).rights()).isEqualTo(Right.usual(Role.LEADER));
    }

    @Test
    void aSessionFromBeforeThereWasATableHasWhatComesWithTheRole() {
        var before = new SignedIn(
                UUID.randomUUID(), "clerk", "温若衡", "", Role.CLERK, UUID.randomUUID(), false, false, null, null, null);

        assertThat(before.viewer().rights()).isEqualTo(Right.usual(Role.CLERK));
    }

    static List<Arguments> somebodyIsLeft() {
        return List.of(
                Arguments.of(Role.CLERK, Right.DOCKET, NobodyLeftToDispatch.class),
                Arguments.of(Role.LEADER, Right.APPROVE, NobodyLeftToApprove.class),
                Arguments.of(Role.LIAISON, Right.HANDLE, NobodyLeftToHandle.class),
                Arguments.of(Role.CLERK, Right.DECIDE, NobodyLeftToDecide.class),
                Arguments.of(Role.CLERK, Right.CLOSE, NobodyLeftToClose.class),
                Arguments.of(Role.AUDITOR, Right.READ_JOURNAL, RightNotTakeable.class));
    }

    @ParameterizedTest
    @MethodSource("somebodyIsLeft")
    void aTableInWhichNobodyCouldDispatchSignOrCloseIsRefused(Role role, Right right, Class<?> refusal) {
        assertThat(change(role, right, false))
                .hasStatus(HttpStatus.CONFLICT)
                .failure()
                .isInstanceOf(refusal);

        assertThat(rights.of(role)).contains(right);
    }

    @Test
    void whereALeaderDecidesTheOfficeNeedNot() {
        change(Role.LEADER, Right.DECIDE, true);

        assertThat(change(Role.CLERK, Right.DECIDE, false)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void theTableIsToldWithItsWords() {
        assertThat(http.get().uri("/api/admin/rights").with(TestCity.as(TestCity.SECURITY_ADMIN)))
                .bodyJson()
                .extractingPath("$.rights[?(@.right == 'DECIDE')].cells[?(@.role == 'LEADER')].given")
                .isEqualTo(List.of(false));
    }

    @Test
    void withoutAReasonNothingChanges() {
        assertThat(
                        put(
                                "{\"changes\": [{\"role\": \"LEADER\", \"right\": \"DECIDE\", \"given\": true}], \"reason\": \" \"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(rights.of(Role.LEADER)).doesNotContain(Right.DECIDE);
    }

    private MvcTestResult change(Role role, Right right, boolean given) {
        return put("""
                {"changes": [{"role": "%s", "right": "%s", "given": %s}], "reason": "分工调整"}""".formatted(role, right, given));
    }

    private MvcTestResult put(String body) {
        return http.put()
                .uri("/api/admin/rights")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(TestCity.as(TestCity.SECURITY_ADMIN))
                .exchange();
    }

    private Cookie signIn(Viewer viewer) {
        var userName = roll.find(viewer.person()).orElseThrow().userName();
        var answer = http.post()
                .uri("/api/session")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(userName, TestCity.FIRST_PASSWORD))
                .exchange();
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> !cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Right, String> cells(Role role) {
        var lines = TABLE.lines().map(line -> line.strip().split("\\s+")).toList();
        var column = Arrays.asList(lines.getFirst()).indexOf(role.name());
        var cells = new LinkedHashMap<Right, String>();
        lines.stream().skip(1).forEach(line -> cells.put(Right.valueOf(line[0]), column < 0 ? "–" : line[column]));
        return cells;
    }
}
