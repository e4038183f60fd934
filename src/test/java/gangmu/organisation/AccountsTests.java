package gangmu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.AtOnce;
import gangmu.ModuleTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.password.PasswordEncoder;

@ModuleTest
class AccountsTests {

    private final Accounts accounts;
    private final Units units;
    private final PasswordEncoder passwords;
    private String userName = "";

    AccountsTests(Accounts accounts, Units units, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
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
        var person = accounts.signIn(userName, "one-time-7531");

        accounts.changePassword(person, "one-time-7531", "chosen by me 1");

        assertThat(person.mustChange()).isTrue();
        assertThat(accounts.signIn(userName, "chosen by me 1").mustChange()).isFalse();
        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> accounts.signIn(userName, "one-time-7531"));
    }

    @Test
    void anUnknownNameIsRefusedLikeAWrongPassword() {
        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> accounts.signIn("nobody", "x"));
        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> accounts.signIn(userName, "x"));
    }

    @Test
    void anUnknownNameCostsWhatAWrongPasswordCosts() {
        var one = String.valueOf(passwords.encode("x"));

        assertThat(settings(Accounts.NOBODYS_HASH)).isEqualTo(settings(one));
    }

    /** The kind of hash, its memory, its rounds. */
    private static List<String> settings(String hash) {
        return List.of(hash.split("\\$")).subList(0, 4);
    }

    @Test
    void fiveWrongPasswordsLockTheAccountEvenForTheRightOne() {
        for (var i = 0; i < Accounts.FAILURES_UNTIL_LOCKED; i++) {
            assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> accounts.signIn(userName, "x"));
        }

        assertThatExceptionOfType(LockedOut.class).isThrownBy(() -> accounts.signIn(userName, "one-time-7531"));
    }

    @Test
    void guessingAtOnceIsGuessingOneAfterTheOther() throws Exception {
        Callable<String> guess = () -> {
            try {
                return accounts.signIn(userName, "x").toString();
            } catch (WrongCredentials | LockedOut refused) {
                return refused.getClass().getSimpleName();
            }
        };

        var answers = AtOnce.each(guess, guess, guess, guess, guess, guess, guess, guess);

        assertThat(answers).filteredOn("WrongCredentials"::equals).hasSize(Accounts.FAILURES_UNTIL_LOCKED);
        assertThat(answers).filteredOn("LockedOut"::equals).hasSize(3);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndMustDiffer() {
        var person = accounts.signIn(userName, "one-time-7531");

        assertThatExceptionOfType(WrongPassword.class)
                .isThrownBy(() -> accounts.changePassword(person, "wrong", "chosen by me 1"));
        assertThatExceptionOfType(PasswordUnchanged.class)
                .isThrownBy(() -> accounts.changePassword(person, "one-time-7531", "one-time-7531"));
        assertThatExceptionOfType(PasswordTooWeak.class)
                .isThrownBy(() -> accounts.changePassword(person, "one-time-7531", "short1"));
    }

    @Test
    void aWrongOldPasswordIsCountedLikeOneAtTheDoor() {
        var person = accounts.signIn(userName, "one-time-7531");
        for (var i = 1; i < Accounts.FAILURES_UNTIL_LOCKED; i++) {
            assertThatExceptionOfType(WrongPassword.class)
                    .isThrownBy(() -> accounts.changePassword(person, "wrong", "chosen by me 1"));
        }

        assertThatExceptionOfType(WrongCredentials.class).isThrownBy(() -> accounts.signIn(userName, "wrong"));

        assertThatExceptionOfType(LockedOut.class)
                .isThrownBy(() -> accounts.changePassword(person, "one-time-7531", "chosen by me 1"));
        assertThatExceptionOfType(LockedOut.class).isThrownBy(() -> accounts.signIn(userName, "one-time-7531"));
    }

    @ParameterizedTest
    @CsvSource({"short-1,true", "onlyletters,true", "12345678901,true", "letters4you,false", "has-clerk-in-it,true"})
    void aPasswordIsLongAndMixedAndWithoutTheUserName(String password, boolean weak) {
        assertThat(Accounts.isWeak(password, "clerk")).isEqualTo(weak);
    }
}
