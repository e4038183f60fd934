package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.matter.ClosingPoint;
import gangmu.matter.Result;
import gangmu.matter.Stage;
import gangmu.matter.Standing;
import gangmu.matter.rule.Rung;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** 口线科室、县区督查、核查组: what each does, and over whose matters. */
class ReachTests {

    private static final Viewer OF_THE_LINE = lineOf(TestCity.LEADER);
    private static final Viewer OF_ANOTHER_LINE = lineOf(TestCity.OTHER_LEADER);

    /** The bureau of the story hangs under the area here. */
    private static final Viewer OF_THE_AREA = areaOf(TestCity.COUNTY, TestCity.COUNTY, TestCity.INDUSTRY);

    @Test
    void aLineOfficeDecidesOnItsLeadersMattersOnly() {
        var story = MatterStory.received().askReturn();
        assertThatExceptionOfType(NotOfOwnLine.class)
                .isThrownBy(() -> story.returns().decline("是本职", story.by(OF_ANOTHER_LINE)));

        story.returns().decline("是本职", story.by(OF_THE_LINE));

        assertThat(story.standing().awaiting()).isEmpty();
    }

    @Test
    void aLineOfficeOfNoLeaderYetDecidesNothing() {
        var story = MatterStory.received().askReturn();
        var nobodys = viewer(Role.LINE_OFFICE, TestCity.CITY, Sight.OWN);

        assertThatExceptionOfType(NotOfOwnLine.class)
                .isThrownBy(() -> story.returns().decline("是本职", story.by(nobodys)));
    }

    @Test
    void aLineOfficeChasesOnceAndLeavesTheRestToTheOffice() {
        var story = MatterStory.received().on(12, 2);

        story.ladder().escalate(null, story::number, story.by(OF_THE_LINE));

        assertThat(story.standing().rung()).isEqualTo(Rung.EXPEDITED);
        assertThatExceptionOfType(RungNotGiven.class)
                .isThrownBy(() -> story.ladder().escalate(null, story::number, story.by(OF_THE_LINE)));
        assertThat(may(story, OF_THE_LINE)).doesNotContain(Deed.ESCALATE);
    }

    @Test
    void aLineOfficeNeitherReviewsNorCloses() {
        var story = MatterStory.claimed();

        assertThat(may(story, OF_THE_LINE)).containsExactly(Deed.EXCUSE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.completion().close(MatterStory.verdict(Result.A), story.by(OF_THE_LINE)));
    }

    @Test
    void anAreaOfficeDecidesForUnitsBelowItsOwnOnly() {
        var story = MatterStory.received().askReturn();
        var elsewhere = areaOf(TestCity.COUNTY, TestCity.COUNTY, TestCity.HOUSING);
        assertThatExceptionOfType(NotOfOwnArea.class)
                .isThrownBy(() -> story.returns().decline("是本职", story.by(elsewhere)));

        story.returns().decline("是本职", story.by(OF_THE_AREA));

        assertThat(story.standing().awaiting()).isEmpty();
    }

    @Test
    void nobodyDecidesOnTheirOwnUnitsRequest() {
        var story = MatterStory.received().askReturn();
        var own = areaOf(TestCity.INDUSTRY, TestCity.INDUSTRY);

        assertThatExceptionOfType(OwnUnitsMatter.class)
                .isThrownBy(() -> story.returns().decline("是本职", story.by(own)));
        assertThat(may(story, own)).doesNotContain(Deed.DECIDE_RETURN);
    }

    @Test
    void nobodyDecidesForTheirOwnUnitWhoMayNotSignForItEither() {
        var story = MatterStory.received().askReturn();
        var own = without(Right.HANDLE, areaOf(TestCity.INDUSTRY, TestCity.INDUSTRY));

        assertThatExceptionOfType(NotOfOwnArea.class)
                .isThrownBy(() -> story.returns().decline("是本职", story.by(own)));
    }

    @Test
    void anAreaOfficeHandlesForItsOwnUnitAsALiaisonDoes() {
        var story = MatterStory.received();
        var own = areaOf(TestCity.INDUSTRY, TestCity.INDUSTRY);

        assertThat(may(story, own)).isEqualTo(may(story, TestCity.INDUSTRY_LIAISON));
    }

    @Test
    void anAreaOfficeSupervisesWhatIsBelowIt() {
        var story = MatterStory.received().on(12, 2);

        story.ladder().escalate(null, story::number, story.by(OF_THE_AREA));
        story.ladder().escalate(null, story::number, story.by(OF_THE_AREA));

        assertThat(story.standing().awaiting()).containsExactly(Standing.Awaited.ESCALATION);
    }

    @Test
    void anAreaOfficeReviewsFirstAndClosesNothing() {
        var story = MatterStory.claimed();
        assertThat(may(story, OF_THE_AREA)).containsExactlyInAnyOrder(Deed.SEND_BACK, Deed.EXCUSE);

        story.completion().sendBack(EnumSet.allOf(ClosingPoint.class), "材料不全", story.by(OF_THE_AREA));

        assertThat(story.standing().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aVerifierVerifiesAndDoesNothingElse() {
        var story = MatterStory.claimed();
        var verifier = viewer(Role.VERIFIER, TestCity.SUPERVISION, Sight.OWN);
        assertThat(may(story, verifier)).isEmpty();

        story.completion().assignVerifier(MatterStory.person(verifier), story.by(TestCity.CLERK));

        assertThat(may(story, verifier)).containsExactly(Deed.VERIFY);
    }

    @Test
    void aVerifierOfAUnitOfTheMatterIsNotAsked() {
        var story = MatterStory.claimed();
        var concerned = viewer(Role.VERIFIER, TestCity.HOUSING, Sight.OWN);

        assertThatExceptionOfType(VerifierConcerned.class)
                .isThrownBy(() ->
                        story.completion().assignVerifier(MatterStory.person(concerned), story.by(TestCity.CLERK)));
    }

    @Test
    void whoHasLostTheRightToChaseGoesOnWithWhatComesAfterIt() {
        var clerk = without(Right.EXPEDITE, TestCity.CLERK);
        var fresh = MatterStory.received().on(12, 2);
        assertThatExceptionOfType(RungNotGiven.class)
                .isThrownBy(() -> fresh.ladder().escalate(null, fresh::number, fresh.by(clerk)));

        var chased = MatterStory.received().on(12, 2).expedite();
        chased.ladder().escalate(null, chased::number, chased.by(clerk));

        assertThat(chased.standing().awaiting()).containsExactly(Standing.Awaited.ESCALATION);
    }

    @Test
    void aLeaderWhoIsGivenTheRightDecidesOnReturns() {
        var rights = EnumSet.copyOf(TestCity.LEADER.rights());
        rights.add(Right.DECIDE);
        var story = MatterStory.received().askReturn();

        story.returns().decline("是本职", story.by(with(TestCity.LEADER, rights)));

        assertThat(story.standing().awaiting()).isEmpty();
    }

    private static Set<Deed> may(MatterStory story, Viewer viewer) {
        return story.matter().may(story.by(viewer));
    }

    private static Viewer lineOf(Viewer leader) {
        return viewer(Role.LINE_OFFICE, TestCity.CITY, new Sight(false, Set.of(), leader.person(), false));
    }

    private static Viewer areaOf(Unit own, Unit... seen) {
        var units = Arrays.stream(seen).map(Unit::id).collect(Collectors.toSet());
        return viewer(Role.AREA_OFFICE, own, new Sight(false, units, null, false));
    }

    private static Viewer viewer(Role role, Unit unit, Sight sight) {
        return new Viewer(PersonId.next(), role.words(), role, unit.id(), sight, null);
    }

    private static Viewer without(Right right, Viewer viewer) {
        return with(
                viewer, viewer.rights().stream().filter(other -> other != right).collect(Collectors.toSet()));
    }

    private static Viewer with(Viewer viewer, Set<Right> rights) {
        return new Viewer(
                viewer.person(), viewer.name(), viewer.role(), viewer.unit(), viewer.sight(), viewer.deputy(), rights);
    }
}
