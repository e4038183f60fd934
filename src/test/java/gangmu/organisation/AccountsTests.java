package gangmu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.AtOnce;
import gangmu.ModuleTest;
import gangmu.organisation.protection.Safeguards;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@ModuleTest
class AccountsTests {

    private static final int FAILURES = Safeguards.usual().failures();

    private final Accounts accounts;
    private final Units units;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private String userName = "";

    AccountsTests(Accounts accounts, Units units, PasswordEncoder passwords, JdbcClient jdbc) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyNew() {
        TestCity.settle(units, accounts);
        userName = "u" + UUID.randomUUID();
        var person = new Person(PersonId.next(), "程嘉树", "联络员", Role.LIAISON, TestCity.COUNTY.id());
        accounts.register(person, userName, "one-time-7531");
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
        return accounts.signIn(new Accounts.Attempt(name, password, ""));
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

    @ParameterizedTest
    @CsvSource({"short-1,true", "onlyletters,true", "12345678901,true", "letters4you,false", "has-clerk-in-it,true"})
    void aPasswordIsLongAndMixedAndWithoutTheUserName(String password, boolean weak) {
        assertThat(Accounts.isWeak(password, "clerk")).isEqualTo(weak);
    }
}
