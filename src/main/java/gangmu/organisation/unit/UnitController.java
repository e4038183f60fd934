package gangmu.organisation.unit;

import gangmu.organisation.ForClerksAndAuditors;
import gangmu.organisation.ForClerksAndLeaders;
import gangmu.organisation.ForSignedIn;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.phone.PhoneNumbers;
import gangmu.organisation.right.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of units and the leaders, for choosing from. */
@RestController
@RequestMapping("/api")
class UnitController {

    /**
     * A unit in its place in the tree.
     *
     * @param endsOn the last day of a task force; null for every other unit
     * @param ended whether that day is over: it takes nothing new
     */
    record UnitRow(
            UnitId id,
            String name,
            String shortName,
            Unit.Kind kind,
            @Nullable UnitId parentId,
            List<String> aliases,
            List<String> duties,
            @Nullable LocalDate endsOn,
            boolean ended,
            List<Liaison> liaisons) {}

    /**
     * Who signs for a unit.
     *
     * @param phone masked, for the supervision office and the leaders; null where there is none, and for everybody else
     */
    record Liaison(PersonId id, String name, @Nullable String phone) {}

    record LeaderRow(PersonId id, String name, String title) {}

    /** @param mayVerify whether the person can be asked to verify a matter that is not of their unit */
    record PersonRow(
            PersonId id, String name, String title, Role role, UnitId unitId, String unit, boolean mayVerify) {}

    private final Units units;
    private final People people;
    private final PhoneNumbers phones;
    private final Rights rights;
    private final Clock clock;

    UnitController(Units units, People people, PhoneNumbers phones, Rights rights, Clock clock) {
        this.units = units;
        this.people = people;
        this.phones = phones;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/units")
    @ForSignedIn
    List<UnitRow> units(Viewer viewer) {
        var numbers = viewer.role() == Role.CLERK || viewer.role() == Role.LEADER
                ? phones.maskedOfUnits()
                : Map.<PersonId, String>of();
        var liaisons = people.ofUnits().stream()
                .collect(Collectors.groupingBy(
                        Person::unit,
                        Collectors.mapping(
                                person -> new Liaison(person.id(), person.name(), numbers.get(person.id())),
                                Collectors.toList())));
        var today = LocalDate.now(clock);
        return units.all().stream()
                .map(unit -> new UnitRow(
                        unit.id(),
                        unit.name(),
                        unit.shortName(),
                        unit.kind(),
                        unit.parent(),
                        unit.aliases(),
                        unit.duties(),
                        unit.endsOn(),
                        unit.hasEnded(today),
                        liaisons.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    /** Everybody who works on matters, for choosing who verifies and whose deeds are looked for in the record. */
    @GetMapping("/people")
    @ForClerksAndAuditors
    List<PersonRow> people() {
        var names = units.shortNames();
        var verifying = rights.having(Right.VERIFY);
        return people.everybody().stream()
                .map(person -> new PersonRow(
                        person.id(),
                        person.name(),
                        person.title(),
                        person.role(),
                        person.unit(),
                        names.getOrDefault(person.unit(), ""),
                        verifying.contains(person.role())))
                .toList();
    }

    @GetMapping("/leaders")
    @ForClerksAndLeaders
    List<LeaderRow> leaders() {
        return people.of(Role.LEADER).stream()
                .map(person -> new LeaderRow(person.id(), person.name(), person.title()))
                .toList();
    }
}
