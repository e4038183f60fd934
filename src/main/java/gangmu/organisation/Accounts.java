package gangmu.organisation;

import gangmu.organisation.AccountEvent.Cause;
import gangmu.organisation.AccountEvent.PasswordChangeFailed;
import gangmu.organisation.AccountEvent.PasswordChanged;
import gangmu.organisation.AccountEvent.SignInFailed;
import gangmu.organisation.AccountEvent.SignInSucceeded;
import gangmu.organisation.AccountEvent.SignedOut;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in, and with which password. */
@Service
class Accounts {

    static final int FAILURES_UNTIL_LOCKED = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(10);

    /** What a wrong name is checked against: of a password that nobody has, under the settings of all others. */
    static final String NOBODYS_HASH =
            "$argon2id$v=19$m=16384,t=2,p=1$Gqu/Fzl/BWtRJYOcpvrNSg$knXjL0x5zKnYzqcL5CnZeQFdauWDaDwDHNwO1vATA2Q";

    private static final int SHORTEST_PASSWORD = 10;

    private record Account(
            UUID id,
            String userName,
            String name,
            String title,
            Role role,
            UUID unitId,
            String passwordHash,
            boolean mustChange,
            @Nullable OffsetDateTime lockedUntil,
            boolean open) {

        SignedIn signedIn(Instant since) {
            return new SignedIn(id, userName, name, title, role, unitId, mustChange, since);
        }
    }

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks name and password.
     *
     * @throws WrongCredentials when they do not belong together, or the account is not open; an unknown name takes as long as a wrong
     *     password
     * @throws LockedOut after {@value #FAILURES_UNTIL_LOCKED} wrong passwords, for ten minutes, right password or not
     */
    @Transactional(noRollbackFor = {WrongCredentials.class, LockedOut.class})
    SignedIn signIn(String userName, String password) {
        var found = find(userName);
        if (found.isEmpty() || !found.get().open()) {
            passwords.matches(password, NOBODYS_HASH);
            events.publishEvent(new SignInFailed(null, clock.instant(), Cause.UNKNOWN_NAME));
            throw new WrongCredentials();
        }
        var account = found.get();
        var person = new PersonId(account.id());
        if (isLocked(account)) {
            events.publishEvent(new SignInFailed(person, clock.instant(), Cause.LOCKED));
            throw new LockedOut();
        }
        if (!isPasswordOf(account, password)) {
            events.publishEvent(new SignInFailed(person, clock.instant(), Cause.WRONG_PASSWORD));
            throw new WrongCredentials();
        }
        jdbc.sql("update organisation.person set failures = 0, locked_until = null where id = :id")
                .param("id", account.id())
                .update();
        events.publishEvent(new SignInSucceeded(person, clock.instant()));
        return account.signedIn(clock.instant());
    }

    /** Takes note that somebody left. */
    @Transactional
    void signOut(SignedIn person) {
        events.publishEvent(new SignedOut(person.viewer().person(), clock.instant()));
    }

    /**
     * Replaces the password; from then on the account is no longer on its one-time password.
     *
     * @throws WrongPassword when the old one is wrong; it counts like a wrong one at the door, or a session left open would be a place
     *     to guess at leisure
     * @throws LockedOut after {@value #FAILURES_UNTIL_LOCKED} of them, here or at the door
     */
    @Transactional(noRollbackFor = {WrongPassword.class, LockedOut.class})
    void changePassword(SignedIn person, String oldPassword, String newPassword) {
        var account = find(person.userName()).orElseThrow(WrongCredentials::new);
        var id = new PersonId(account.id());
        if (isLocked(account)) {
            events.publishEvent(new PasswordChangeFailed(id, clock.instant(), Cause.LOCKED));
            throw new LockedOut();
        }
        if (!isPasswordOf(account, oldPassword)) {
            events.publishEvent(new PasswordChangeFailed(id, clock.instant(), Cause.WRONG_PASSWORD));
            throw new WrongPassword();
        }
        if (newPassword.equals(oldPassword)) {
            throw new PasswordUnchanged();
        }
        if (isWeak(newPassword, person.userName())) {
            throw new PasswordTooWeak();
        }
        jdbc.sql("""
                        update organisation.person
                           set password_hash = :hash, must_change = false, failures = 0, locked_until = null
                         where id = :id
                        """)
                .param("hash", passwords.encode(newPassword))
                .param("id", account.id())
                .update();
        events.publishEvent(new PasswordChanged(id, clock.instant()));
    }

    /** Registers somebody whose account is open from the beginning, with a one-time password. */
    void register(Person person, String userName, String oneTimePassword) {
        insert(person, userName, String.valueOf(passwords.encode(oneTimePassword)), OffsetDateTime.now(clock));
    }

    /** Registers somebody whose account is still to be opened: there is no password that would fit. */
    void enter(Person person, String userName) {
        insert(person, userName, "", null);
    }

    /** Replaces the password by a one-time password and forgets what was typed wrong. */
    void issue(PersonId person, String oneTimePassword) {
        jdbc.sql("""
                        update organisation.person
                           set password_hash = :hash, must_change = true, failures = 0, locked_until = null
                         where id = :id
                        """)
                .param("hash", passwords.encode(oneTimePassword))
                .param("id", person.value())
                .update();
    }

    private void insert(Person person, String userName, String hash, @Nullable OffsetDateTime openedAt) {
        jdbc.sql("""
                        insert into organisation.person (id, user_name, name, title, role, unit_id, password_hash, opened_at)
                        values (:id, :userName, :name, :title, :role, :unit, :hash, :openedAt)
                        """)
                .param("id", person.id().value())
                .param("userName", userName)
                .param("name", person.name())
                .param("title", person.title())
                .param("role", person.role().name())
                .param("unit", person.unit().value())
                .param("hash", hash)
                .param("openedAt", openedAt)
                .update();
    }

    static boolean isWeak(String password, String userName) {
        var kinds = 0;
        kinds += password.chars().anyMatch(Character::isLetter) ? 1 : 0;
        kinds += password.chars().anyMatch(Character::isDigit) ? 1 : 0;
        kinds += password.chars().anyMatch(c -> !Character.isLetterOrDigit(c)) ? 1 : 0;
        return password.length() < SHORTEST_PASSWORD
                || kinds < 2
                || password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT));
    }

    private boolean isLocked(Account account) {
        return account.lockedUntil() != null && account.lockedUntil().isAfter(OffsetDateTime.now(clock));
    }

    /** Asks for the password, and counts a wrong answer. */
    private boolean isPasswordOf(Account account, String password) {
        if (passwords.matches(password, account.passwordHash())) {
            return true;
        }
        jdbc.sql("""
                        update organisation.person
                           set failures     = (failures + 1) % :most,
                               locked_until = case when failures + 1 >= :most then :until end
                         where id = :id
                        """)
                .param("most", FAILURES_UNTIL_LOCKED)
                .param("until", OffsetDateTime.now(clock).plus(LOCKED_FOR))
                .param("id", account.id())
                .update();
        return false;
    }

    private Optional<Account> find(String userName) {
        return jdbc.sql("""
                        select id, user_name, name, title, role, unit_id, password_hash, must_change, locked_until,
                               opened_at is not null and closed_at is null as open
                          from organisation.person
                         where user_name = :userName
                           for update
                        """).param("userName", userName).query(Account.class).optional();
    }
}
