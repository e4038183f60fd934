package gangmu.organisation.right;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.DataScope;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import gangmu.organisation.right.DataScopes.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** For whom a request waits. */
@ModuleTest
class WhoDecideTests {

    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private final People people;
    private final DataScopes scopes;
    private final BeanFactory beans;

    WhoDecideTests(People people, DataScopes scopes, BeanFactory beans) {
        this.people = people;
        this.scopes = scopes;
        this.beans = beans;
    }

    @BeforeEach
    void city() {
        TestCity.settleBothSides(beans);
    }

    @Test
    void aRequestWaitsForTheOfficeAndForTheLineAndTheAreaWhoseItIs() {
        var above = TestCity.taskForce(beans, FAR);
        var unit = TestCity.section(beans, above);
        var area = TestCity.newcomer(beans, Role.AREA_OFFICE, above);
        var sameUnit = TestCity.newcomer(beans, Role.AREA_OFFICE, unit);
        var elsewhere = TestCity.newcomer(beans, Role.AREA_OFFICE, TestCity.taskForce(beans, FAR));

        var line = lineOf(TestCity.LEADER);
        var otherLine = lineOf(TestCity.OTHER_LEADER);
        var nobodysLine = TestCity.newcomer(beans, Role.LINE_OFFICE, TestCity.CITY);

        assertThat(deciding(Right.DECIDE, unit))
                .contains(TestCity.CLERK.person(), area.person(), line.person())
                .doesNotContain(
                        sameUnit.person(),
                        elsewhere.person(),
                        otherLine.person(),
                        nobodysLine.person(),
                        TestCity.LEADER.person());
        assertThat(deciding(Right.REVIEW, unit)).contains(area.person()).doesNotContain(line.person());
    }

    private List<PersonId> deciding(Right right, Unit unit) {
        return people.whoDecide(right, unit.id(), TestCity.LEADER.person()).stream()
                .map(Person::id)
                .toList();
    }

    private Viewer lineOf(Viewer leader) {
        var office = TestCity.newcomer(beans, Role.LINE_OFFICE, TestCity.CITY);
        scopes.give(
                office.person(),
                new Given(Set.of(DataScope.PORTFOLIO), leader.person(), Set.of()),
                "分工",
                TestCity.SECURITY_ADMIN);
        return office;
    }
}
