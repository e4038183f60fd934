package gangmu.matter;

import gangmu.organisation.OpenItem;
import gangmu.organisation.OpenItem.Kind;
import gangmu.organisation.OpenItems;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the matters hangs on a person: verifications; of a leader the matters that are the leader's, with what waits for approval on them;
 * of the only liaison of a unit all that the unit has in hand.
 */
@Component
class MatterOpenItems implements OpenItems {

    private static final String FIND = """
            select m.id, m.code || ' ' || m.demand as title,
                   case when s.verifier = :person then 'VERIFICATION'
                        when not :leads then 'UNIT'
                        when s.awaiting && array['EXTENSION', 'TERMINATION', 'ESCALATION'] then 'APPROVAL'
                        else 'PORTFOLIO' end as kind
              from matter.standing s
              join matter.matter m on m.id = s.matter_id
             where s.until = 'infinity' and s.open
               and (s.verifier = :person
                    or (:alone and (s.lead_unit = :unit or :unit = any(s.co_units)))
                    or (:leads and s.approver = :person))
             order by m.code, m.id
            """;

    private record Found(UUID id, String title, Kind kind) {}

    private final MatterCommands commands;
    private final People people;
    private final JdbcClient jdbc;

    MatterOpenItems(MatterCommands commands, People people, JdbcClient jdbc) {
        this.commands = commands;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenItem> of(Person person) {
        return found(person).stream()
                .map(found -> new OpenItem(found.kind(), found.title(), found.id(), null))
                .toList();
    }

    /** @throws VerifierConcerned when the other works for a unit of a matter that is to be verified */
    @Override
    public void handOver(Person from, Person to, String reason, Viewer by) {
        for (var found : found(from)) {
            commands.actUnseen(new MatterId(found.id()), by, (matter, occasion) -> {
                var transfers = new Transfers(matter);
                if (matter.verifier().filter(from.id()::equals).isPresent()) {
                    transfers.toVerifier(to, occasion);
                }
                if (from.role() == Role.LEADER && matter.approver().equals(from.id())) {
                    transfers.toLeader(from, to, reason, occasion);
                }
            });
        }
    }

    private List<Found> found(Person person) {
        return jdbc.sql(FIND)
                .param("person", person.id().value())
                .param("unit", person.unit().value())
                .param("alone", isOnlyLiaison(person))
                .param("leads", person.role() == Role.LEADER)
                .query(Found.class)
                .list();
    }

    private boolean isOnlyLiaison(Person person) {
        return person.role().isOfAUnit()
                && people.ofUnits().stream()
                        .noneMatch(other -> other.unit().equals(person.unit())
                                && !other.id().equals(person.id()));
    }
}
