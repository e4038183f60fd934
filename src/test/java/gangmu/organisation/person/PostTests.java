package gangmu.organisation.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import gangmu.ModuleTest;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonEvent.PostLeft;
import gangmu.organisation.PersonEvent.PostTaken;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.Viewer;
import gangmu.organisation.person.PersonCommands.Entry;
import gangmu.organisation.person.PersonCommands.PhoneEntry;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People hold posts from one day to another; what an account may do follows from the main one of the day. */
@ModuleTest
class PostTests {

    private static final Viewer BY = TestCity.SYSTEM_ADMIN;

    private final PersonCommands commands;
    private final Holdings holdings;
    private final People people;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private final BeanFactory beans;
    private final LocalDate today;
    private String userName = "";

    PostTests(
            PersonCommands commands,
            Holdings holdings,
            People people,
            Posts posts,
            JdbcClient jdbc,
            MockMvcTester http,
            BeanFactory beans) {
        this.commands = commands;
        this.holdings = holdings;
        this.people = people;
        this.jdbc = jdbc;
        this.http = http;
        this.beans = beans;
        today = posts.today();
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
        userName = "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whoIsEnteredHoldsAPostFromThatDay() {
        var person = entered(today.minusDays(40));

        assertThat(holdings.of(person))
                .extracting(Holding::title, Holding::main, Holding::from, Holding::until)
                .containsExactly(tuple("科员", true, today.minusDays(40), null));
    }

    @Test
    void aChangeOfPostEndsTheOldOneOnTheDayBeforeTheNewOneBegins(PublishedEvents events) {
        var person = entered(today.minusDays(40));

        commands.change(
                person,
                entry("科长", Role.LIAISON, TestCity.HOUSING, today.minusDays(3)),
                PhoneEntry.UNCHANGED,
                null,
                BY);

        assertThat(holdings.of(person))
                .extracting(Holding::title, Holding::unit, Holding::from, Holding::until)
                .containsExactly(
                        tuple("科长", TestCity.HOUSING.id(), today.minusDays(3), null),
                        tuple("科员", TestCity.INDUSTRY.id(), today.minusDays(40), today.minusDays(4)));
        assertThat(people.find(person)).get().extracting(Person::unit).isEqualTo(TestCity.HOUSING.id());
        assertThat(events.ofType(PostLeft.class)).hasSize(1);
        assertThat(events.ofType(PostTaken.class)).hasSize(2);
    }

    @Test
    void anotherNameIsNoOtherPost() {
        var person = entered(today);

        commands.change(
                person,
                new Entry(userName, "许清嘉", "科员", Role.LIAISON, TestCity.INDUSTRY.id()),
                PhoneEntry.UNCHANGED,
                null,
                BY);

        assertThat(holdings.of(person)).hasSize(1);
    }

    @Test
    void nobodyTakesAPostBeforeTheDayHasCome() {
        var person = entered(today);

        assertThatExceptionOfType(PostNotYet.class)
                .isThrownBy(() -> commands.change(
                        person,
                        entry("科长", Role.LIAISON, TestCity.HOUSING, today.plusDays(1)),
                        PhoneEntry.UNCHANGED,
                        null,
                        BY));
        assertThat(people.find(person)).get().extracting(Person::unit).isEqualTo(TestCity.INDUSTRY.id());
    }

    @Test
    void onePostFollowsUponAnother() {
        var person = entered(today.minusDays(40));

        assertThatExceptionOfType(PostBeforeTheLast.class)
                .isThrownBy(() -> commands.change(
                        person,
                        entry("科长", Role.LIAISON, TestCity.HOUSING, today.minusDays(41)),
                        PhoneEntry.UNCHANGED,
                        null,
                        BY));
    }

    @Test
    void whoseAccountIsClosedHoldsNothingUntilItIsOpenedAgain() {
        var person = entered(today.minusDays(40));
        commands.takePost(person, TestCity.COUNTY.id(), Role.LIAISON, "挂职副主任", today.minusDays(9), BY);

        commands.close(person, null, BY);

        assertThat(holdings.of(person)).hasSize(2).allMatch(held -> today.equals(held.until()));
        commands.reopen(person, BY);
        assertThat(holdings.main(person)).get().extracting(Holding::from).isEqualTo(today);
    }

    @Test
    void aPostBesideTheMainOneIsWrittenDownAndLeft() {
        var person = entered(today.minusDays(40));
        var beside = commands.takePost(person, TestCity.COUNTY.id(), Role.LIAISON, "挂职副主任", today.minusDays(9), BY);

        commands.leavePost(person, beside, today.minusDays(1), BY);

        assertThat(holdings.of(person))
                .extracting(Holding::title, Holding::main, Holding::until)
                .containsExactly(tuple("挂职副主任", false, today.minusDays(1)), tuple("科员", true, null));
        assertThat(people.find(person)).get().extracting(Person::unit).isEqualTo(TestCity.INDUSTRY.id());
    }

    @Test
    void anAdministratorHoldsOnePost() {
        var person = entered(today);

        assertThatExceptionOfType(AdministratorsSidePost.class)
                .isThrownBy(() -> commands.takePost(person, TestCity.CITY.id(), Role.AUDITOR, "审计员", today, BY));
        assertThatExceptionOfType(AdministratorsSidePost.class)
                .isThrownBy(() -> commands.takePost(BY.person(), TestCity.CITY.id(), Role.CLERK, "督查员", today, BY));
    }

    @Test
    void theHistoryOfPostsIsToldToTheAdministratorsOfAccounts() {
        var person = entered(today);

        assertThat(http.get()
                        .uri("/api/admin/people/" + person.value() + "/posts")
                        .with(TestCity.as(TestCity.SECURITY_ADMIN)))
                .hasStatus(HttpStatus.OK)
                .bodyJson()
                .extractingPath("$[*].title")
                .asArray()
                .containsExactly("科员");
    }

    @Test
    void aPostThatWasHeldIsNeverTakenOutOfTheHistory() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from organisation.holding").update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    private PersonId entered(LocalDate since) {
        return commands.enter(entry("科员", Role.LIAISON, TestCity.INDUSTRY, since), PhoneEntry.UNCHANGED, BY);
    }

    private Entry entry(String title, Role role, Unit unit, LocalDate since) {
        return new Entry(userName, "许清和", title, role, unit.id(), since);
    }
}
