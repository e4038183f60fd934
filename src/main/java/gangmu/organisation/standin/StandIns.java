package gangmu.organisation.standin;

import gangmu.AsTheSystem;
import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.StandInEvent.StandInBegun;
import gangmu.organisation.StandInEvent.StandInLeft;
import gangmu.organisation.StandInEvent.StandInNamed;
import gangmu.organisation.StandInEvent.StandInRevoked;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import gangmu.organisation.right.DataScopes;
import gangmu.organisation.session.Acting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 代理（AB岗）: who stands in for whom. People name somebody for themselves, the supervision office for anybody; both are of the same role, so
 * that nobody may do more by standing in than in a post of their own. One at a time, and never in a chain.
 */
@Service
@Transactional
public class StandIns {

    /**
     * What is asked for.
     *
     * @param absent who will be away
     * @param deputy who stands in
     */
    record Wanted(PersonId absent, PersonId deputy, LocalDate from, LocalDate until, String reason) {}

    private static final String SELECT = """
            select s.id, s.absent, s.absent_name, s.deputy, s.deputy_name, s.role, s.unit_id as unit, u.short_name as unit_name,
                   s.from_day as "from", s.until_day as until, s.reason, s.named_by, s.revoked_at, s.revoked_by
              from organisation.stand_in s
              join organisation.unit u on u.id = s.unit_id
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final DataScopes scopes;
    private final OneAtATime oneAtATime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandIns(
            JdbcClient jdbc,
            People people,
            DataScopes scopes,
            OneAtATime oneAtATime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.scopes = scopes;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For a clerk those of everybody, for the others those that they are part of; what is over last. */
    @Transactional(readOnly = true)
    List<StandIn> of(Viewer viewer) {
        return jdbc.sql(SELECT + """
                         where :all or s.absent = :person or s.deputy = :person
                         order by s.revoked_at is not null or s.until_day < :today, s.from_day desc, s.id
                        """)
                .param("all", viewer.role() == Role.CLERK)
                .param("person", viewer.person().value())
                .param("today", today())
                .query(StandIn.class)
                .list();
    }

    /** For whom this person may act today. */
    @Transactional(readOnly = true)
    List<StandIn> heldBy(PersonId deputy) {
        return jdbc
                .sql(SELECT + " where s.deputy = :person order by s.until_day, s.id")
                .param("person", deputy.value())
                .query(StandIn.class)
                .list()
                .stream()
                .filter(this::holds)
                .toList();
    }

    /** Who could stand in for somebody: everybody else of the same role. */
    @Transactional(readOnly = true)
    List<Person> candidates(PersonId absent) {
        var person = people.find(absent).orElseThrow(() -> new NotFound("个人员"));
        return people.of(person.role()).stream()
                .filter(other -> !other.id().equals(absent))
                .toList();
    }

    /**
     * Names who stands in.
     *
     * @throws AccessDeniedException when it is for somebody else and the supervision office does not say so
     * @throws NotInPerson when it is done for another by who stands in
     * @throws StandInPeriodWrong when the time is over or ends before it begins
     * @throws UnfitDeputy when the other may not do it
     * @throws StandInTaken when another stands in at that time
     * @throws StandInChain when the other is away meanwhile, or who is away stands in for somebody
     */
    UUID name(Wanted wanted, Viewer by) {
        by.requireInPerson();
        if (!wanted.absent().equals(by.person()) && by.role() != Role.CLERK) {
            throw new AccessDeniedException("stand-in for another");
        }
        oneAtATime.enter("stand-ins");
        if (wanted.until().isBefore(wanted.from()) || wanted.until().isBefore(today())) {
            throw new StandInPeriodWrong();
        }
        var absent = people.find(wanted.absent()).orElseThrow(() -> new NotFound("个人员"));
        var deputy = people.find(wanted.deputy()).orElseThrow(() -> new NotFound("个代理人"));
        requireFit(absent, deputy);
        requireFree(wanted);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organisation.stand_in (
                               id, absent, absent_name, deputy, deputy_name, role, unit_id, from_day, until_day, reason, named_at, named_by)
                        values (:id, :absent, :absentName, :deputy, :deputyName, :role, :unit, :from, :until, :reason, :at, :by)
                        """)
                .param("id", id)
                .param("absent", absent.id().value())
                .param("absentName", absent.name())
                .param("deputy", deputy.id().value())
                .param("deputyName", deputy.name())
                .param("role", absent.role().name())
                .param("unit", absent.unit().value())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("reason", wanted.reason())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.name())
                .update();
        events.publishEvent(new StandInNamed(
                id,
                clock.instant(),
                by.person(),
                absent.id(),
                absent.name(),
                deputy.id(),
                deputy.name(),
                wanted.from(),
                wanted.until(),
                wanted.reason()));
        return id;
    }

    /**
     * Ends it at once.
     *
     * @throws NotFound when it is none that this person has to do with
     * @throws StandInOver when it is over
     */
    void revoke(UUID id, Viewer by) {
        by.requireInPerson();
        oneAtATime.enter("stand-ins");
        var standIn = find(id, by);
        if (standIn.revokedAt() != null || standIn.until().isBefore(today())) {
            throw new StandInOver();
        }
        jdbc.sql("update organisation.stand_in set revoked_at = :at, revoked_by = :by where id = :id")
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.name())
                .param("id", id)
                .update();
        events.publishEvent(new StandInRevoked(
                id,
                clock.instant(),
                by.person(),
                new PersonId(standIn.absent()),
                standIn.absentName(),
                new PersonId(standIn.deputy()),
                standIn.deputyName()));
    }

    /**
     * The deputy acts for the other from now on.
     *
     * @throws NotFound when it is none of this person's
     * @throws StandInOver when it does not hold today
     */
    Acting begin(UUID id, Viewer self) {
        var standIn = find(id, self);
        if (!standIn.deputy().equals(self.person().value())) {
            throw new NotFound("项代理");
        }
        if (!holds(standIn)) {
            throw new StandInOver();
        }
        events.publishEvent(new StandInBegun(
                id,
                clock.instant(),
                self.person(),
                new PersonId(standIn.absent()),
                standIn.absentName(),
                self.person(),
                self.name()));
        return new Acting(
                id,
                standIn.absent(),
                standIn.absentName(),
                standIn.unit(),
                scopes.sight(new PersonId(standIn.absent()), self.role(), new UnitId(standIn.unit())));
    }

    /** The deputy acts in person again. */
    void leave(Acting acting, Viewer self) {
        events.publishEvent(new StandInLeft(
                acting.standIn(),
                clock.instant(),
                self.person(),
                new PersonId(acting.absent()),
                acting.absentName(),
                self.person(),
                self.name()));
    }

    /** Whether somebody may act for another now. */
    @Transactional(readOnly = true)
    public boolean holds(Acting acting, PersonId deputy) {
        return jdbc.sql(SELECT + " where s.id = :id and s.deputy = :deputy")
                .param("id", acting.standIn())
                .param("deputy", deputy.value())
                .query(StandIn.class)
                .optional()
                .filter(this::holds)
                .isPresent();
    }

    /** Whether it holds today, and both still are what they were. */
    private boolean holds(StandIn standIn) {
        return standIn.holdsOn(today())
                && isOpen(standIn.absent(), standIn.role(), standIn.unit())
                && isOpen(standIn.deputy(), standIn.role(), null);
    }

    private boolean isOpen(UUID id, Role role, @Nullable UUID unit) {
        return people.atWork(new PersonId(id))
                .filter(person -> person.role() == role)
                .filter(person -> unit == null || person.unit().value().equals(unit))
                .isPresent();
    }

    private StandIn find(UUID id, Viewer viewer) {
        return of(viewer).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("项代理"));
    }

    private void requireFit(Person absent, Person deputy) {
        if (absent.id().equals(deputy.id())) {
            throw new UnfitDeputy("代理人不能是本人，请另选。");
        }
        if (absent.role().isAdministrator() || deputy.role().isAdministrator()) {
            throw new UnfitDeputy("系统管理员、安全管理员和审计员不能代理他人，也不能由他人代理。");
        }
        if (deputy.role() != absent.role()) {
            throw new UnfitDeputy("%s的角色是%s，不能代理%s。"
                    .formatted(
                            deputy.name(), deputy.role().words(), absent.role().words()));
        }
        if (people.atWork(deputy.id()).isEmpty()) {
            throw new UnfitDeputy("%s的账号未开通或已停用，不能代理，请另选。".formatted(deputy.name()));
        }
    }

    private void requireFree(Wanted wanted) {
        var meanwhile = around(wanted)
                .filter(one -> one.overlaps(wanted.from(), wanted.until()))
                .toList();
        for (var other : meanwhile) {
            if (other.absent().equals(wanted.absent().value())) {
                throw new StandInTaken(other.deputyName());
            }
            if (other.absent().equals(wanted.deputy().value())) {
                throw new StandInChain("%s这段时间由%s代理，不能再代理他人。".formatted(other.absentName(), other.deputyName()));
            }
            if (other.deputy().equals(wanted.absent().value())) {
                throw new StandInChain("%s这段时间代理%s，不能再由他人代理。".formatted(other.deputyName(), other.absentName()));
            }
        }
    }

    /** Also those that the person who asks has nothing to do with. */
    private Stream<StandIn> around(Wanted wanted) {
        return AsTheSystem.call(() -> jdbc
                .sql(SELECT + " where s.absent in (:absent, :deputy) or s.deputy = :absent order by s.from_day")
                .param("absent", wanted.absent().value())
                .param("deputy", wanted.deputy().value())
                .query(StandIn.class)
                .list()
                .stream());
    }
}
