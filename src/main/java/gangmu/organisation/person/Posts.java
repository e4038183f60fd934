package gangmu.organisation.person;

import gangmu.NotFound;
import gangmu.organisation.Person;
import gangmu.organisation.PersonEvent.PostLeft;
import gangmu.organisation.PersonEvent.PostTaken;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 任职变动: somebody takes a post and leaves another, each with its day and its entry in the record. */
@Component
class Posts {

    private final Holdings holdings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Posts(Holdings holdings, ApplicationEventPublisher events, Clock clock) {
        this.holdings = holdings;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Somebody takes the main post, and leaves the one before on the day before.
     *
     * @param since the first day of the new post
     * @throws PostNotYet when that day is ahead
     * @throws PostBeforeTheLast when it is before the first day of the post that is left
     */
    void take(Person person, LocalDate since, Viewer by) {
        requireNotAhead(since);
        holdings.main(person.id()).ifPresent(before -> leave(person.id(), before, since.minusDays(1), by));
        begin(person, true, since, by);
    }

    /** The account is closed: whatever was held is left today. */
    void leaveAll(PersonId person, Viewer by) {
        holdings.of(person).stream()
                .filter(held -> held.until() == null)
                .forEach(held -> leave(person, held, held.from().isAfter(today()) ? held.from() : today(), by));
    }

    /**
     * Somebody takes a post beside the main one.
     *
     * @throws PostNotYet when its first day is ahead
     * @throws AdministratorsSidePost when one of the three administrators would hold two
     */
    UUID takeBeside(Person person, LocalDate since, Viewer by) {
        requireNotAhead(since);
        var main = holdings.main(person.id()).orElseThrow(AccountNotOpen::new);
        if (main.role().isAdministrator() || person.role().isAdministrator()) {
            throw new AdministratorsSidePost();
        }
        return begin(person, false, since, by);
    }

    /**
     * Somebody leaves a post held beside the main one.
     *
     * @param until the last day
     * @throws NotFound when it is none that is held
     * @throws PostNotYet when that day is ahead
     * @throws PostBeforeTheLast when it is before its first day
     */
    void leaveBeside(PersonId person, UUID holding, LocalDate until, Viewer by) {
        requireNotAhead(until);
        var held = holdings.of(person).stream()
                .filter(one -> one.id().equals(holding) && !one.main() && one.until() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("个兼职"));
        leave(person, held, until, by);
    }

    private UUID begin(Person person, boolean main, LocalDate since, Viewer by) {
        var id = holdings.begin(person, main, since, by.name());
        events.publishEvent(new PostTaken(
                person.id(), clock.instant(), by.person(), person.unit(), person.role(), person.title(), main, since));
        return id;
    }

    private void leave(PersonId person, Holding held, LocalDate until, Viewer by) {
        if (until.isBefore(held.from().minusDays(1))) {
            throw new PostBeforeTheLast(held.from());
        }
        holdings.end(held.id(), until, by.name());
        events.publishEvent(new PostLeft(
                person, clock.instant(), by.person(), held.unit(), held.role(), held.title(), held.main(), until));
    }

    private void requireNotAhead(LocalDate day) {
        if (day.isAfter(today())) {
            throw new PostNotYet();
        }
    }
}
