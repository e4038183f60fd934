package gangmu.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.AtOnce;
import gangmu.ModuleTest;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.protection.Safeguards;
import gangmu.organisation.session.SignedIn;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@ModuleTest
class AccountsTests {

    private static final int FAILURES = Safeguards.usual().failures();

    private final Accounts accounts;
    private final BeanFactory beans;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private String userName = "";

    AccountsTests(Accounts accounts, BeanFactory beans, PasswordEncoder passwords, JdbcClient jdbc) {
        this.accounts = accounts;
        this.beans = beans;
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyNew() {
        TestCity.settle(beans);
        userName = "u" + UUID.randomUUID();
        var person = new Person(PersonId.next(), "程嘉树", "联络员", Role.LIAISON, TestCity.COUNTY.id());
        TestCity.register(beans, person, userName, "one-time-7531");
    }

    @Test
    void theFirstPasswordIsForOneTime() {
        var person = signIn(userName, "one-time-7531");

        accounts.changePassword(person, "one-time-7531", "chosen by me 1");

        assertThat(person.mustChange()).isTrue();
        assertThat(signIn(userName, "chosen by me 1").mustChange()).isFalse();
        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> signIn(userName, "one-time-7531"));
    }

    @Test
    void anUnknownNameIsRefusedLikeAWrongPassword() {
        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> signIn("nobody", "x"));
        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> signIn(userName, "x"));
    }

    @Test
    void anUnknownNameCostsWhatAWrongPasswordCosts() {
        var one = String.valueOf(passwords.encode("x"));

        assertThat(settings(Accounts.NOBODYS_HASH)).isEqualTo(settings(one));
    }

    /** How many are counted towards a lock: after the lock it begins anew, and what comes meanwhile does not count. */
    private int failures() {
        return jdbc.sql("select failures from organisation.person where user_name = :name and locked_until is not null")
                .param("name", userName)
                .query(Integer.class)
                .single();
    }

    private SignedIn signIn(String name, String password) {
        return accounts.signIn(new Accounts.Attempt(name, password, "", "10.0.0.1"));
    }

    /** The kind of hash, its memory, its rounds. */
    private static List<String> settings(String hash) {
        return List.of(hash.split("\\$")).subList(0, 4);
    }

    @Test
    void fiveWrongPasswordsLockTheAccountEvenForTheRightOne() {
        for (var i = 0; i < FAILURES; i++) {
            assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> signIn(userName, "x"));
        }

        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> signIn(userName, "one-time-7531"));
        assertThat(failures()).isZero();
    }

    @Test
    void guessingAtOnceIsGuessingOneAfterTheOther() throws Exception {
        Callable<String> guess = () -> {
            try {
                return signIn(userName, "x").toString();
            } catch (WrongCredentials refused) {
                return refused.getClass().getSimpleName();
            }
        };

        var answers = AtOnce.each(guess, guess, guess, guess, guess, guess, guess, guess);

        assertThat(answers).containsOnly("WrongCredentials");
        assertThat(failures()).as("three were not looked at").isZero();
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndMustDiffer() {
        var person = signIn(userName, "one-time-7531");

        assertThatExceptionOfType(WrongPassword.class)
                .isThrownBy(() -> accounts.changePassword(person, "wrong", "chosen by me 1"));
        assertThatExceptionOfType(PasswordUnchanged.class)
                .isThrownBy(() -> accounts.changePassword(person, "one-time-7531", "one-time-7531"));
        assertThatExceptionOfType(PasswordTooWeak.class)
                .isThrownBy(() -> accounts.changePassword(person, "one-time-7531", "short1"));
    }

    @Test
    void aWrongOldPasswordIsCountedLikeOneAtTheDoor() {
        var person = signIn(userName, "one-time-7531");
        for (var i = 1; i < FAILURES; i++) {
            assertThatExceptionOfType(WrongPassword.class)
                    .isThrownBy(() -> accounts.changePassword(person, "wrong", "chosen by me 1"));
        }

        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> signIn(userName, "wrong"));

        assertThatExceptionOfType(LockedOut.class)
                .isThrownBy(() -> accounts.changePassword(person, "one-time-7531", "chosen by me 1"));
        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> signIn(userName, "one-time-7531"));
    }

    @Test
    void aFormerPasswordDoesNotComeBackSoon() {
        var person = signIn(userName, "one-time-7531");
        accounts.changePassword(person, "one-time-7531", "chosen by me 1");
        accounts.changePassword(person, "chosen by me 1", "chosen by me 2");

        assertThatExceptionOfType(PasswordUsedBefore.class)
                .isThrownBy(() -> accounts.changePassword(person, "chosen by me 2", "chosen by me 1"));
        for (var i = 2; i < 2 + Safeguards.usual().passwordHistory(); i++) {
            accounts.changePassword(person, "chosen by me " + i, "chosen by me " + (i + 1));
        }
        accounts.changePassword(person, "chosen by me 7", "chosen by me 1");
    }

    @Test
    void aPasswordOfMoreThanNinetyDaysMustBeChanged() {
        var person = signIn(userName, "one-time-7531");
        accounts.changePassword(person, "one-time-7531", "chosen by me 1");
        assertThat(signIn(userName, "chosen by me 1").mustChange()).isFalse();

        jdbc.sql("update organisation.person set password_since = now() - interval '91 days' where user_name = :name")
                .param("name", userName)
                .update();

        assertThat(signIn(userName, "chosen by me 1").mustChange()).isTrue();
    }

    @Test
    void anAddressFromWhichTooMuchIsGuessedIsLockedWhateverTheNames() {
        var most = Safeguards.usual().addressFailures();
        for (var i = 0; i < most; i++) {
            var name = "nobody" + i;
            assertThatExceptionOfType(WrongCredentials.class)
                    .isThrownBy(() -> accounts.signIn(new Accounts.Attempt(name, "x", "", "10.9.9.9")));
        }

        assertThatExceptionOfType(AddressLocked.class)
                .isThrownBy(() -> accounts.signIn(new Accounts.Attempt(userName, "one-time-7531", "", "10.9.9.9")));
        assertThat(signIn(userName, "one-time-7531")).isNotNull();

        jdbc.sql("""
                        update organisation.address_failure
                           set since = since - interval '11 minutes', locked_until = locked_until - interval '11 minutes'
                         where address = '10.9.9.9'
                        """).update();
        assertThat(accounts.signIn(new Accounts.Attempt(userName, "one-time-7531", "", "10.9.9.9")))
                .isNotNull();
    }
}
