package gangmu.matter.life;

import gangmu.matter.MatterId;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import gangmu.organisation.handover.OpenItem;
import gangmu.organisation.handover.OpenItem.Kind;
import gangmu.organisation.handover.OpenItems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the matters hangs on a person: verifications; of a leader the matters that are the leader's, open or still on the pending book,
 * with what waits for approval on them, and the notes of which no order was made; of the only liaison of a unit all that the unit has in hand.
 */
@Component
class MatterOpenItems implements OpenItems {

    private static final String FIND =
            """
            select m.id, m.code || ' ' || m.demand as title, cast(null as uuid) as instruction,
                   case when s.verifier = :person then 'VERIFICATION'
                        when not :leads then 'UNIT'
                        when s.awaiting && array['EXTENSION', 'LONG_TERM', 'TERMINATION', 'ESCALATION'] then 'APPROVAL'
                        else 'PORTFOLIO' end as kind
              from matter.standing s
              join matter.matter m on m.id = s.matter_id
             where s.until = 'infinity' and (s.open or s.pending)
               and (s.verifier = :person
                    or (:alone and s.open and (s.lead_unit = :unit or :unit = any(s.co_units)))
                    or (:leads and s.approver = :person))
             union all
            select m.id, m.code || ' ' || (d.body ->> 'words'), cast(d.body ->> 'instruction' as uuid), 'INSTRUCTION'
              from matter.deed d
              join matter.matter m on m.id = d.matter_id
              %s
             where :leads and %s and %s = :person
             order by title, id
            """.formatted(Instructions.TAKEN_OVER, Instructions.OPEN, Instructions.IN_CHARGE);

    private record Found(UUID id, String title, @Nullable UUID instruction, Kind kind) {}

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
                if (found.instruction() != null) {
                    transfers.instruction(found.instruction(), from, to, reason, occasion);
                    return;
                }
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
