package gangmu.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.account.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@ModuleTest
@TestPropertySource(properties = "gangmu.home=target/first-passwords-home")
class FirstPasswordsTests {

    private static final int ALL = 100;

    private final FirstPasswords passwords;
    private final Welcome welcome;
    private final Accounts accounts;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    private String first = "";
    private String second = "";

    FirstPasswordsTests(
            FirstPasswords passwords, Welcome welcome, Accounts accounts, BeanFactory beans, JdbcClient jdbc) {
        this.passwords = passwords;
        this.welcome = welcome;
        this.accounts = accounts;
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeopleOfAFirstStart() {
        TestCity.settle(beans);
        first = "a" + UUID.randomUUID();
        second = "b" + UUID.randomUUID();
        register(first);
        register(second);
        passwords.writeDown();
    }

    @Test
    void aPasswordIsToldUntilItWasChanged() throws IOException {
        assertThat(passwords.stillGood(ALL)).hasSize(2);

        changePassword(first);

        assertThat(passwords.stillGood(ALL)).singleElement().asString().startsWith(second);
        assertThat(Files.readString(passwords.file()))
                .startsWith("#")
                .contains(second)
                .doesNotContain(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aPasswordThatWasReplacedByAnotherOneTimePasswordIsNotTold() throws IOException {
        accounts.issue(id(first), "another-one-time");

        assertThat(passwords.stillGood(ALL)).singleElement().asString().startsWith(second);
    }

    @Test
    void aPasswordOfAClosedAccountIsNotTold() throws IOException {
        jdbc.sql("update organisation.person set closed_at = now() where user_name = :name")
                .param("name", first)
                .update();

        assertThat(passwords.stillGood(ALL)).singleElement().asString().startsWith(second);
    }

    @Test
    void whenAllWereChangedTheFileIsGoneAndTheWelcomeSaysWhoHelps() throws IOException {
        changePassword(first);
        changePassword(second);

        assertThat(passwords.stillGood(ALL)).isEmpty();

        assertThat(passwords.file()).doesNotExist();
        assertThat(welcome.words(8080, passwords.stillGood(ALL)))
                .contains("http://localhost:8080/", "请安全管理员在“人员账号”中重置")
                .doesNotContain("一次性密码");
    }

    @Test
    void whatAnotherDatabaseKnowsIsLeftInTheFile() throws IOException {
        var stranger = new Person(PersonId.next(), "林思远", "联络员", Role.LIAISON, TestCity.COUNTY.id());
        passwords.next("stranger", TestCity.COUNTY, stranger);
        passwords.writeDown();

        assertThat(passwords.stillGood(ALL)).isEmpty();
        assertThat(Files.readString(passwords.file())).contains("stranger");
    }

    @Test
    void theWelcomeTellsAFewAndWhereTheOthersAre() {
        var lines = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7");

        assertThat(welcome.words(8080, lines))
                .contains("一次性密码", "    p1\n", "    p6\n", "其余见", "first-passwords.txt")
                .doesNotContain("p7", "忘记密码");
        assertThat(welcome.words(8080, lines.subList(0, 3)))
                .contains("    p3\n")
                .doesNotContain("其余见");
    }

    private void register(String userName) {
        var person = new Person(PersonId.next(), "程嘉树", "联络员", Role.LIAISON, TestCity.COUNTY.id());
        TestCity.register(beans, person, userName, passwords.next(userName, TestCity.COUNTY, person));
    }

    private void changePassword(String userName) throws IOException {
        var password = passwords.stillGood(ALL).stream()
                .filter(line -> line.startsWith(userName))
                .map(line -> line.split("\\s+", -1)[1])
                .findFirst()
                .orElseThrow();
        var person = accounts.signIn(new Accounts.Attempt(userName, password, "", "10.0.0.1"));
        accounts.changePassword(person, password, "Chosen-by-me-1");
    }

    private PersonId id(String userName) {
        return jdbc.sql("select id from organisation.person where user_name = :name")
                .param("name", userName)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }
}
