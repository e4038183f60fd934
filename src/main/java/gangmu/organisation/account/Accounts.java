package gangmu.organisation.account;

import gangmu.organisation.AccountEvent;
import gangmu.organisation.AccountEvent.Cause;
import gangmu.organisation.AccountEvent.OpenidTied;
import gangmu.organisation.AccountEvent.PasswordChangeFailed;
import gangmu.organisation.AccountEvent.PasswordChanged;
import gangmu.organisation.AccountEvent.RecoveryCodeUsed;
import gangmu.organisation.AccountEvent.SecondFactorNotChanged;
import gangmu.organisation.AccountEvent.SignInFailed;
import gangmu.organisation.AccountEvent.SignInSucceeded;
import gangmu.organisation.AccountEvent.SignedOut;
import gangmu.organisation.AccountEvent.Way;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.UnitId;
import gangmu.organisation.openid.Identity;
import gangmu.organisation.openid.Links;
import gangmu.organisation.openid.Links.Whose;
import gangmu.organisation.protection.AddressLocks;
import gangmu.organisation.protection.FormerPasswords;
import gangmu.organisation.protection.SafeguardVersions;
import gangmu.organisation.right.DataScopes;
import gangmu.organisation.right.Rights;
import gangmu.organisation.secondfactor.SecondFactors;
import gangmu.organisation.secondfactor.SecondFactors.Accepted;
import gangmu.organisation.secondfactor.WrongCode;
import gangmu.organisation.session.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in, and with which password, or as whom at the provider of the house. */
@Service
public class Accounts {

    /** What a wrong name is checked against: of a password that nobody has, under the settings of all others. */
    static final String NOBODYS_HASH =
            "$argon2id$v=19$m=16384,t=2,p=1$Gqu/Fzl/BWtRJYOcpvrNSg$knXjL0x5zKnYzqcL5CnZeQFdauWDaDwDHNwO1vATA2Q";

    /**
     * Somebody at the door.
     *
     * @param code the one-time code; empty where none was asked for yet
     * @param address where the request came from
     */
    public record Attempt(String userName, String password, String code, String address) {}

    /**
     * Somebody whom the provider has sent to the door.
     *
     * @param code the one-time code; empty where none was asked for yet
     * @param address where the request came from
     */
    public record OpenidAttempt(Identity identity, String code, String address) {}

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
            boolean open,
            boolean enrolled,
            OffsetDateTime passwordSince) {

        PersonId person() {
            return new PersonId(id);
        }

        SignedIn signedIn(boolean mustChange, boolean mustEnrol, Sight sight, Set<Right> rights, Instant since) {
            return new SignedIn(id, userName, name, title, role, unitId, mustChange, mustEnrol, sight, rights, since);
        }
    }

    private final JdbcClient jdbc;
    private final DataScopes scopes;
    private final Rights rights;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final Links links;
    private final FormerPasswords former;
    private final AddressLocks addresses;
    private final SafeguardVersions safeguards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            JdbcClient jdbc,
            DataScopes scopes,
            Rights rights,
            PasswordEncoder passwords,
            SecondFactors factors,
            Links links,
            FormerPasswords former,
            AddressLocks addresses,
            SafeguardVersions safeguards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.rights = rights;
        this.passwords = passwords;
        this.factors = factors;
        this.links = links;
        this.former = former;
        this.addresses = addresses;
        this.safeguards = safeguards;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks name, password and, where the account has one, the second factor.
     *
     * @throws WrongCredentials when name and password do not belong together, or the account is not open, or locked after too many wrong
     *     ones: whoever guesses learns neither which, nor by the time that it takes
     * @throws CodeRequired when they do and a code is asked for
     * @throws WrongCode when the code is wrong or used up; it counts like a wrong password
     * @throws AddressLocked when too many sign-ins failed from there, for whatever accounts
     */
    @Transactional(noRollbackFor = {WrongCredentials.class, WrongCode.class, AddressLocked.class})
    public SignedIn signIn(Attempt attempt) {
        requireOpenAddress(attempt.address(), Way.PASSWORD);
        var account = find(attempt.userName()).filter(Account::open).orElse(null);
        var right = passwords.matches(attempt.password(), account == null ? NOBODYS_HASH : account.passwordHash());
        if (account == null) {
            throw turnedAway(attempt, null, Cause.UNKNOWN_NAME);
        }
        if (isLocked(account)) {
            throw turnedAway(attempt, account, Cause.LOCKED);
        }
        if (!right) {
            countFailure(account);
            throw turnedAway(attempt, account, Cause.WRONG_PASSWORD);
        }
        if (account.enrolled()) {
            useCode(account, attempt.code(), attempt.address(), Way.PASSWORD);
        }
        var oldest = OffsetDateTime.now(clock).minus(safeguards.now().passwordAge());
        return letIn(account, account.mustChange() || account.passwordSince().isBefore(oldest), Way.PASSWORD);
    }

    /**
     * Lets in whom the provider knows, if their account is linked to it, and with the second factor where the account has one: the provider
     * stands for the password and for nothing else. That the password is still the one-time one, or too old, holds nobody up who has not used it.
     *
     * @throws NotLetIn when no account is linked, or it is linked to another, or not open, or locked
     * @throws CodeRequired when a code is asked for
     * @throws WrongCode when the code is wrong or used up; it counts like one after a password
     * @throws AddressLocked when too many sign-ins failed from there, for whatever accounts
     */
    @Transactional(noRollbackFor = {NotLetIn.class, WrongCode.class, AddressLocked.class})
    public SignedIn signIn(OpenidAttempt attempt) {
        requireOpenAddress(attempt.address(), Way.OPENID);
        var account = switch (links.whose(attempt.identity())) {
            case Whose.Known known -> find(known.person());
            case Whose.Expected expected -> find(expected.person());
            case Whose.Others others -> throw notLetIn(others.person(), Cause.OPENID_OTHERS);
            case Whose.Nobodys _ -> throw notLetIn(null, Cause.OPENID_UNLINKED);
        };
        if (!account.open()) {
            throw notLetIn(account.person(), Cause.SHUT);
        }
        if (isLocked(account)) {
            throw notLetIn(account.person(), Cause.LOCKED);
        }
        if (account.enrolled()) {
            useCode(account, attempt.code(), attempt.address(), Way.OPENID);
        }
        tie(account, attempt.identity());
        return letIn(account, false, Way.OPENID);
    }

    /** Takes note that the provider, or what came from there, let nobody get as far as an account. */
    @Transactional
    public void turnedAwayAtTheProvider(Cause cause) {
        events.publishEvent(new SignInFailed(null, clock.instant(), cause, Way.OPENID));
    }

    /** The account is locked for others by now: whose it is does not change any more while this goes on. */
    private void tie(Account account, Identity identity) {
        switch (links.whose(identity)) {
            case Whose.Known known when known.person().equals(account.person()) -> {}
            case Whose.Expected expected
            when expected.person().equals(account.person()) && links.pin(account.person(), identity) ->
                events.publishEvent(new OpenidTied(account.person(), clock.instant(), identity.subject()));
            default -> throw notLetIn(account.person(), Cause.OPENID_OTHERS);
        }
    }

    private NotLetIn notLetIn(@Nullable PersonId person, Cause cause) {
        events.publishEvent(new SignInFailed(person, clock.instant(), cause, Way.OPENID));
        return new NotLetIn(cause);
    }

    private SignedIn letIn(Account account, boolean mustChange, Way way) {
        jdbc.sql("update organisation.person set failures = 0, locked_until = null where id = :id")
                .param("id", account.id())
                .update();
        events.publishEvent(new SignInSucceeded(account.person(), clock.instant(), way));
        return account.signedIn(
                mustChange,
                !account.enrolled() && needsSecondFactor(account.role()),
                scopes.sight(account.person(), account.role(), new UnitId(account.unitId())),
                rights.of(account.role()),
                clock.instant());
    }

    private void requireOpenAddress(String address, Way way) {
        var remaining = addresses.lockedFor(address);
        if (remaining.isPresent()) {
            events.publishEvent(new SignInFailed(null, clock.instant(), Cause.ADDRESS_LOCKED, way));
            throw new AddressLocked(remaining.get());
        }
    }

    private WrongCredentials turnedAway(Attempt attempt, @Nullable Account account, Cause cause) {
        addresses.count(attempt.address());
        events.publishEvent(
                new SignInFailed(account == null ? null : account.person(), clock.instant(), cause, Way.PASSWORD));
        return new WrongCredentials();
    }

    private void useCode(Account account, String code, String address, Way way) {
        if (code.isBlank()) {
            throw new CodeRequired();
        }
        switch (factors.use(account.person(), code)) {
            case CODE -> {}
            case RECOVERY_CODE -> events.publishEvent(new RecoveryCodeUsed(account.person(), clock.instant()));
            case NOT -> {
                countFailure(account);
                addresses.count(address);
                events.publishEvent(new SignInFailed(account.person(), clock.instant(), Cause.WRONG_CODE, way));
                throw new WrongCode();
            }
        }
    }

    /** Whether somebody of this role does nothing before a second factor is enrolled. */
    boolean needsSecondFactor(Role role) {
        return switch (safeguards.now().secondFactor()) {
            case NOBODY -> false;
            case ADMINISTRATORS -> role.isAdministrator();
            case EVERYBODY -> true;
        };
    }

    /** Takes note that somebody left. */
    @Transactional
    public void signOut(SignedIn person) {
        events.publishEvent(new SignedOut(person.viewer().person(), clock.instant()));
    }

    /**
     * Makes sure that the one who signed in still sits there, before something weighty is changed about the account. What is wrong counts
     * like at the door, or a session left open would be a place to guess at leisure.
     *
     * @throws WrongPassword when the password is wrong
     * @throws LockedOut after too many of them, here or at the door
     */
    @Transactional(noRollbackFor = {WrongPassword.class, LockedOut.class})
    void confirmPassword(SignedIn person, String password) {
        requirePassword(
                find(person.userName()).orElseThrow(WrongCredentials::new),
                password,
                (id, cause) -> new SecondFactorNotChanged(id, clock.instant(), cause));
    }

    /**
     * The same with a code, which is used up by it.
     *
     * @throws WrongCode when it is wrong
     * @throws LockedOut when too much was wrong
     */
    @Transactional(noRollbackFor = {WrongCode.class, LockedOut.class})
    void confirmCode(SignedIn person, String code) {
        var account = find(person.userName()).orElseThrow(WrongCredentials::new);
        if (isLocked(account)) {
            events.publishEvent(new SecondFactorNotChanged(account.person(), clock.instant(), Cause.LOCKED));
            throw new LockedOut(safeguards.now().lockedMinutes());
        }
        if (factors.use(account.person(), code) == Accepted.NOT) {
            countFailure(account);
            events.publishEvent(new SecondFactorNotChanged(account.person(), clock.instant(), Cause.WRONG_CODE));
            throw new WrongCode();
        }
    }

    /**
     * Replaces the password; from then on the account is no longer on its one-time password.
     *
     * @throws WrongPassword when the old one is wrong; it counts like a wrong one at the door
     * @throws LockedOut after too many of them, here or at the door
     */
    @Transactional(noRollbackFor = {WrongPassword.class, LockedOut.class})
    public void changePassword(SignedIn person, String oldPassword, String newPassword) {
        var account = find(person.userName()).orElseThrow(WrongCredentials::new);
        var id = account.person();
        requirePassword(account, oldPassword, (who, cause) -> new PasswordChangeFailed(who, clock.instant(), cause));
        if (newPassword.equals(oldPassword)) {
            throw new PasswordUnchanged();
        }
        var rules = safeguards.now();
        if (!rules.takes(newPassword, person.userName())) {
            throw new PasswordTooWeak(rules);
        }
        if (former.has(id, newPassword, rules.passwordHistory())) {
            throw new PasswordUsedBefore(rules.passwordHistory());
        }
        former.keep(id, account.passwordHash());
        jdbc.sql("""
                        update organisation.person
                           set password_hash = :hash, must_change = false, failures = 0, locked_until = null,
                               password_since = :now
                         where id = :id
                        """)
                .param("hash", passwords.encode(newPassword))
                .param("now", OffsetDateTime.now(clock))
                .param("id", account.id())
                .update();
        events.publishEvent(new PasswordChanged(id, clock.instant()));
    }

    /** Replaces the password by a one-time password and forgets what was typed wrong. */
    public void issue(PersonId person, String oneTimePassword) {
        jdbc.sql("""
                        update organisation.person
                           set password_hash = :hash, must_change = true, failures = 0, locked_until = null,
                               password_since = :now
                         where id = :id
                        """)
                .param("hash", passwords.encode(oneTimePassword))
                .param("now", OffsetDateTime.now(clock))
                .param("id", person.value())
                .update();
    }

    private boolean isLocked(Account account) {
        return account.lockedUntil() != null && account.lockedUntil().isAfter(OffsetDateTime.now(clock));
    }

    private void requirePassword(Account account, String password, BiFunction<PersonId, Cause, AccountEvent> failed) {
        if (isLocked(account)) {
            events.publishEvent(failed.apply(account.person(), Cause.LOCKED));
            throw new LockedOut(safeguards.now().lockedMinutes());
        }
        if (!passwords.matches(password, account.passwordHash())) {
            countFailure(account);
            events.publishEvent(failed.apply(account.person(), Cause.WRONG_PASSWORD));
            throw new WrongPassword();
        }
    }

    private void countFailure(Account account) {
        var now = safeguards.now();
        jdbc.sql("""
                        update organisation.person
                           set failures     = (failures + 1) % :most,
                               locked_until = case when failures + 1 >= :most then :until end
                         where id = :id
                        """)
                .param("most", now.failures())
                .param("until", OffsetDateTime.now(clock).plus(now.locked()))
                .param("id", account.id())
                .update();
    }

    private Optional<Account> find(String userName) {
        return accounts("user_name = :which", userName).optional();
    }

    private Account find(PersonId person) {
        return accounts("id = :which", person.value()).single();
    }

    private JdbcClient.MappedQuerySpec<Account> accounts(String condition, Object which) {
        return jdbc.sql("""
                        select id, user_name, name, title, role, unit_id, password_hash, must_change, locked_until,
                               password_since, opened_at is not null and closed_at is null as open,
                               exists (select
                                         from organisation.second_factor f
                                        where f.person_id = p.id and f.confirmed_at is not null) as enrolled
                          from organisation.person p
                         where %s
                           for update
                        """.formatted(condition)).param("which", which).query(Account.class);
    }
}
