package gangmu.organisation.right;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.DataScope;
import gangmu.organisation.PersonEvent.DataScopeSet;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import gangmu.organisation.person.PersonCommands;
import gangmu.organisation.person.Roll;
import gangmu.organisation.session.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 数据范围: given by the security administrator, and held against role and unit. */
@ModuleTest
class DataScopeTests {

    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private final DataScopes scopes;
    private final PersonCommands commands;
    private final MockMvcTester http;
    private final BeanFactory beans;

    DataScopeTests(DataScopes scopes, PersonCommands commands, MockMvcTester http, BeanFactory beans) {
        this.scopes = scopes;
        this.commands = commands;
        this.http = http;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void whoIsGivenNothingSeesWhatComesWithTheRole() {
        assertThat(sight(TestCity.CLERK)).isEqualTo(Sight.ALL);
        assertThat(sight(TestCity.LEADER)).isEqualTo(Sight.ALL);
        assertThat(sight(TestCity.INDUSTRY_LIAISON)).isEqualTo(Sight.of(TestCity.INDUSTRY.id()));
        assertThat(sight(TestCity.SYSTEM_ADMIN)).isEqualTo(Sight.OWN);
    }

    @Test
    void theOwnUnitAndAllThatHangsUnderItIsSeen(PublishedEvents events) {
        var force = TestCity.taskForce(beans, FAR);
        var section = TestCity.section(beans, force);
        var other = TestCity.taskForce(beans, FAR);
        var liaison = TestCity.newcomer(beans, Role.LIAISON, force);

        assertThat(give(liaison, "UNIT_AND_BELOW")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(sight(liaison).units())
                .containsExactlyInAnyOrder(force.id(), section.id())
                .doesNotContain(other.id());
        assertThat(events.ofType(DataScopeSet.class)
                        .matching(event -> event.reason().equals("分工调整")
                                && event.scopes().equals(Set.of(DataScope.UNIT_AND_BELOW))))
                .hasSize(1);
    }

    @Test
    void severalScopesWidenItTogether() {
        var liaison = TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY);

        assertThat(give(liaison, """
                        {"scopes": ["CHOSEN", "HANDLED", "PORTFOLIO"], "unitIds": ["%s"], "leaderId": "%s", "reason": "口线科室"}""".formatted(
                        TestCity.COUNTY.id().value(), TestCity.LEADER.person().value())))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(sight(liaison))
                .isEqualTo(new Sight(false, Set.of(TestCity.COUNTY.id()), TestCity.LEADER.person(), true));
    }

    @Test
    void onlyTheOwnNamesAPersonAndNoUnit() {
        var liaison = TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY);

        assertThat(give(liaison, "OWN")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(sight(liaison)).isEqualTo(Sight.OWN);
    }

    @Test
    void itIsTakenBackToWhatComesWithTheRole() {
        var liaison = TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY);
        give(liaison, "ALL");
        assertThat(sight(liaison)).isEqualTo(Sight.ALL);

        assertThat(give(liaison, "{\"scopes\": [], \"unitIds\": [], \"reason\": \"恢复\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(sight(liaison)).isEqualTo(Sight.of(TestCity.INDUSTRY.id()));
    }

    @Test
    void withAnotherPostItIsGone() {
        var liaison = TestCity.newcomer(beans, Role.LIAISON, TestCity.INDUSTRY);
        give(liaison, "ALL");
        var member = beans.getBean(Roll.class).find(liaison.person()).orElseThrow();

        commands.change(
                liaison.person(),
                new PersonCommands.Entry(
                        member.userName(), member.name(), "科长", Role.LIAISON, TestCity.HOUSING.id(), null),
                PersonCommands.PhoneEntry.UNCHANGED,
                null,
                TestCity.SYSTEM_ADMIN);

        assertThat(scopes.of(liaison.person()).scopes()).isEmpty();
    }

    @Test
    void theOfficeOfALineSeesWhatItHandledUntilItIsSaidWhoseLine() {
        var office = TestCity.newcomer(beans, Role.LINE_OFFICE, TestCity.CITY);
        assertThat(sight(office)).isEqualTo(new Sight(false, Set.of(), null, true));

        assertThat(give(office, portfolioOf(TestCity.LEADER))).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(sight(office)).isEqualTo(new Sight(false, Set.of(), TestCity.LEADER.person(), false));
    }

    @Test
    void theOfficeOfAnAreaSeesItsUnitAndAllBelow() {
        var force = TestCity.taskForce(beans, FAR);
        var section = TestCity.section(beans, force);
        var office = TestCity.newcomer(beans, Role.AREA_OFFICE, force);

        assertThat(sight(office)).isEqualTo(new Sight(false, Set.of(force.id(), section.id()), null, false));
    }

    @Test
    void whoVerifiesSeesWhatNamesThemAndWhatTheyAreGiven() {
        var verifier = TestCity.newcomer(beans, Role.VERIFIER, TestCity.SUPERVISION);
        assertThat(sight(verifier)).isEqualTo(Sight.OWN);

        assertThat(give(verifier, "HANDLED")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(sight(verifier)).isEqualTo(new Sight(false, Set.of(), null, true));
    }

    @Test
    void theLastLiaisonWhoSeesAUnitGoesOnSeeingIt() {
        var force = TestCity.taskForce(beans, FAR);
        var only = TestCity.newcomer(beans, Role.LIAISON, force);

        assertThat(give(only, "OWN")).hasStatus(HttpStatus.CONFLICT).failure().isInstanceOf(NobodyLeftToSee.class);
        assertThat(sight(only)).isEqualTo(Sight.of(force.id()));

        TestCity.newcomer(beans, Role.LIAISON, force);
        assertThat(give(only, "OWN")).hasStatus(HttpStatus.NO_CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK, UNIT",
        "LEADER, UNIT",
        "LEADER, CHOSEN",
        "AUDITOR, ALL",
        "LIAISON, CHOSEN",
        "LIAISON, PORTFOLIO",
        "LINE_OFFICE, HANDLED",
        "LINE_OFFICE, UNIT",
        "AREA_OFFICE, ALL",
        "AREA_OFFICE, HANDLED"
    })
    void aScopeThatDoesNotGoWithTheRoleOrLacksItsChoiceIsRefused(Role role, DataScope scope) {
        var somebody = TestCity.newcomer(beans, role, TestCity.INDUSTRY);

        assertThat(give(somebody, scope.name()))
                .hasStatus(HttpStatus.CONFLICT)
                .failure()
                .isInstanceOf(UnfitDataScope.class);
        assertThat(scopes.of(somebody.person())).isEqualTo(DataScopes.Given.NOTHING);
    }

    @Test
    void noLeaderSeesThePortfolioOfAnother() {
        var leader = TestCity.newcomer(beans, Role.LEADER, TestCity.CITY);

        for (var whose : List.of(TestCity.LEADER, TestCity.INDUSTRY_LIAISON)) {
            assertThat(give(leader, portfolioOf(whose)))
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("unfit-data-scope");
        }
        assertThat(give(leader, portfolioOf(leader))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(sight(leader)).isEqualTo(new Sight(false, Set.of(), leader.person(), false));
    }

    @Test
    void whoeverActsForSomebodySeesWhatThatOneSees() {
        var given = new Sight(false, Set.of(), TestCity.LEADER.person(), false);
        var acting = new Acting(
                UUID.randomUUID(),
                TestCity.LEADER.person().value(),
                TestCity.LEADER.name(),
                TestCity.CITY.id().value(),
                given);

        assertThat(acting.by(TestCity.OTHER_LEADER).sight()).isEqualTo(given);
    }

    private Sight sight(Viewer viewer) {
        return scopes.sight(viewer.person(), viewer.role(), viewer.unit());
    }

    private static String portfolioOf(Viewer leader) {
        return """
                {"scopes": ["PORTFOLIO"], "unitIds": [], "leaderId": "%s", "reason": "分工调整"}""".formatted(leader.person().value());
    }

    private MvcTestResult give(Viewer viewer, String scopeOrBody) {
        var body = scopeOrBody.startsWith("{")
                ? scopeOrBody
                : "{\"scopes\": [\"%s\"], \"unitIds\": [], \"reason\": \"分工调整\"}".formatted(scopeOrBody);
        return http.put()
                .uri("/api/admin/people/{id}/data-scope", viewer.person().value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(TestCity.as(TestCity.SECURITY_ADMIN))
                .exchange();
    }
}
