package gangmu.organisation.person;

import gangmu.NotFound;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.Person;
import gangmu.organisation.PersonEvent.AccountClosed;
import gangmu.organisation.PersonEvent.AccountOpened;
import gangmu.organisation.PersonEvent.PasswordIssued;
import gangmu.organisation.PersonEvent.PersonChanged;
import gangmu.organisation.PersonEvent.PersonEntered;
import gangmu.organisation.PersonEvent.PhoneChanged;
import gangmu.organisation.PersonEvent.SecondFactorReset;
import gangmu.organisation.PersonId;
import gangmu.organisation.RegisterTurn;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.account.Accounts;
import gangmu.organisation.account.OneTimePasswords;
import gangmu.organisation.handover.HandOver;
import gangmu.organisation.phone.PhoneNumber;
import gangmu.organisation.phone.PhoneNumbers;
import gangmu.organisation.right.DataScopes;
import gangmu.organisation.secondfactor.NoSecondFactor;
import gangmu.organisation.secondfactor.OwnSecondFactor;
import gangmu.organisation.secondfactor.SecondFactors;
import gangmu.organisation.session.Sessions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of people, kept by two administrators: the system administrator enters and changes, the security administrator
 * opens what was entered. An account whose role or unit was changed is shut until it is opened again.
 */
@Service
@Transactional
public class PersonCommands {

    /**
     * What is entered of a person.
     *
     * @param since the first day of the post, where it is another; null: today
     */
    public record Entry(
            String userName,
            String name,
            String title,
            Role role,
            UnitId unit,
            @Nullable LocalDate since) {

        public Entry(String userName, String name, String title, Role role, UnitId unit) {
            this(userName, name, title, role, unit, null);
        }

        Person person(PersonId id) {
            return new Person(id, name, title, role, unit);
        }

        LocalDate dayOr(LocalDate today) {
            return since == null ? today : since;
        }
    }

    /**
     * What is entered of a person's telephone.
     *
     * @param stays whether it stays what it was
     * @param number what it is otherwise; null: none
     */
    public record PhoneEntry(boolean stays, @Nullable PhoneNumber number) {

        public static final PhoneEntry UNCHANGED = new PhoneEntry(true, null);

        public static PhoneEntry of(@Nullable PhoneNumber number) {
            return new PhoneEntry(false, number);
        }
    }

    /** A one-time password, told once. */
    record FirstPassword(PersonId person, String userName, String name, String unit, String password) {}

    private final Accounts accounts;
    private final Roll roll;
    private final PhoneNumbers phones;
    private final Posts posts;
    private final HandOver handOver;
    private final DataScopes scopes;
    private final Units units;
    private final OneTimePasswords passwords;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final RegisterTurn turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonCommands(
            Accounts accounts,
            Roll roll,
            PhoneNumbers phones,
            Posts posts,
            HandOver handOver,
            DataScopes scopes,
            Units units,
            OneTimePasswords passwords,
            SecondFactors factors,
            Sessions sessions,
            RegisterTurn turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.roll = roll;
        this.phones = phones;
        this.posts = posts;
        this.handOver = handOver;
        this.scopes = scopes;
        this.units = units;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters somebody. Nobody can sign in with the account before it is opened.
     *
     * @throws UserNameTaken when somebody has, or had, this name
     * @throws NoSuchUnit when the unit is none of the register
     * @throws PostNotYet when the first day of the post is ahead
     */
    public PersonId enter(Entry entry, PhoneEntry phone, Viewer by) {
        turn.take();
        if (roll.has(entry.userName())) {
            throw new UserNameTaken(entry.userName());
        }
        requireUnit(entry.unit());
        var person = new Person(PersonId.next(), entry.name(), entry.title(), entry.role(), entry.unit());
        roll.enter(person, entry.userName());
        events.publishEvent(new PersonEntered(
                person.id(), clock.instant(), by.person(), person.name(), person.role(), person.unit()));
        posts.take(person, entry.dayOr(posts.today()), by);
        change(person.id(), entry.name(), phone, by);
        return person.id();
    }

    /**
     * Changes what is registered of somebody. Another role, unit or title is a change of post: the old one is left on the day before the
     * new one begins. With another role or another unit the account is shut until it is opened again.
     *
     * @throws NoSuchUnit when the unit is none of the register
     * @throws PostNotYet when the first day of the post is ahead
     * @throws PostBeforeTheLast when it is before that of the post that is left
     * @throws OpenItemsRemain when something hangs on the post that is left, and nobody is named who takes it over
     */
    public void change(PersonId id, Entry entry, PhoneEntry phone, @Nullable PersonId successor, Viewer by) {
        turn.take();
        var member = member(id);
        requireUnit(entry.unit());
        if (!member.userName().equals(entry.userName())) {
            throw new NotFound("个账号");
        }
        var other = member.role() != entry.role() || !member.unit().equals(entry.unit());
        if (other && id.equals(by.person())) {
            throw new OneselfClosed();
        }
        if (other) {
            leaveNothing(member, successor, by);
            scopes.forget(id);
        }
        if (other || !member.title().equals(entry.title())) {
            posts.take(entry.person(id), entry.dayOr(posts.today()), by);
        }
        roll.change(id, entry, other);
        sessions.end(member.userName());
        events.publishEvent(
                new PersonChanged(id, clock.instant(), by.person(), entry.name(), entry.role(), entry.unit()));
        change(id, entry.name(), phone, by);
    }

    /** Somebody takes a post beside the main one; what the account may do stays. */
    UUID takePost(PersonId id, UnitId unit, Role role, String title, LocalDate since, Viewer by) {
        turn.take();
        requireUnit(unit);
        return posts.takeBeside(new Person(id, member(id).name(), title, role, unit), since, by);
    }

    /** Somebody leaves a post held beside the main one. */
    void leavePost(PersonId id, UUID holding, LocalDate until, Viewer by) {
        turn.take();
        posts.leaveBeside(member(id).id(), holding, until, by);
    }

    /**
     * Closes an account; the person stays in the record of what was done.
     *
     * @throws OpenItemsRemain when something hangs on the person, and nobody is named who takes it over
     */
    void close(PersonId id, @Nullable PersonId successor, Viewer by) {
        var member = member(id);
        if (id.equals(by.person())) {
            throw new OneselfClosed();
        }
        leaveNothing(member, successor, by);
        roll.close(id, clock.instant());
        posts.leaveAll(id, by);
        sessions.end(member.userName());
        events.publishEvent(new AccountClosed(id, clock.instant(), by.person()));
    }

    /** Lets a closed account be opened again. */
    void reopen(PersonId id, Viewer by) {
        var member = member(id);
        if (member.state() != Roll.State.CLOSED) {
            return;
        }
        roll.reopen(id);
        posts.take(new Person(id, member.name(), member.title(), member.role(), member.unit()), posts.today(), by);
        events.publishEvent(
                new PersonChanged(id, clock.instant(), by.person(), member.name(), member.role(), member.unit()));
    }

    /**
     * Opens an account as it was entered, with a one-time password.
     *
     * @throws AccountAlreadyOpen when it is open, or closed for good
     */
    FirstPassword open(PersonId id, Viewer by) {
        turn.take();
        var member = member(id);
        if (member.state() != Roll.State.ENTERED) {
            throw new AccountAlreadyOpen();
        }
        return open(member, by);
    }

    /** Opens all accounts that wait for it. */
    List<FirstPassword> openAll(Viewer by) {
        turn.take();
        return roll.all().stream()
                .filter(member -> member.state() == Roll.State.ENTERED)
                .map(member -> open(member, by))
                .toList();
    }

    /**
     * Issues a new one-time password; with it the account is no longer locked, and whoever is signed in is out.
     *
     * @throws AccountNotOpen when it was not opened, or is closed
     */
    FirstPassword issuePassword(PersonId id, Viewer by) {
        var member = member(id);
        if (member.state() != Roll.State.OPEN) {
            throw new AccountNotOpen();
        }
        events.publishEvent(new PasswordIssued(id, clock.instant(), by.person()));
        return issue(member);
    }

    /**
     * Takes the second factor off an account, for somebody who lost the telephone and the recovery codes; whoever is signed in is out.
     *
     * @throws OwnSecondFactor when it is one's own
     * @throws NoSecondFactor when there is none
     */
    void resetSecondFactor(PersonId id, Viewer by) {
        var member = member(id);
        if (id.equals(by.person())) {
            throw new OwnSecondFactor();
        }
        if (!member.secondFactor()) {
            throw new NoSecondFactor();
        }
        factors.remove(id);
        sessions.end(member.userName());
        events.publishEvent(new SecondFactorReset(id, clock.instant(), by.person()));
    }

    private void leaveNothing(Roll.Member member, @Nullable PersonId successor, Viewer by) {
        if (successor == null) {
            handOver.requireNothingLeft(member.id());
        } else {
            handOver.handOver(member.id(), successor, "%s离任".formatted(member.name()), by);
        }
    }

    private void change(PersonId id, String name, PhoneEntry phone, Viewer by) {
        if (!phone.stays() && !phones.is(id, phone.number())) {
            phones.set(id, phone.number());
            events.publishEvent(new PhoneChanged(id, clock.instant(), by.person(), name, phone.number() == null));
        }
    }

    private FirstPassword open(Roll.Member member, Viewer by) {
        roll.open(member.id(), by, clock.instant());
        events.publishEvent(new AccountOpened(member.id(), clock.instant(), by.person(), member.role()));
        return issue(member);
    }

    private FirstPassword issue(Roll.Member member) {
        var password = passwords.next();
        accounts.issue(member.id(), password);
        sessions.end(member.userName());
        return new FirstPassword(member.id(), member.userName(), member.name(), member.unitName(), password);
    }

    private Roll.Member member(PersonId id) {
        return roll.find(id).orElseThrow(() -> new NotFound("个人员"));
    }

    private void requireUnit(UnitId unit) {
        if (units.find(unit).isEmpty()) {
            throw new NoSuchUnit();
        }
    }
}
