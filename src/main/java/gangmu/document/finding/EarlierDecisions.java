package gangmu.document.finding;

import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided on a demand before, and by whom: the clerk who comes second at one desk has to know whom to ask. */
@Component
class EarlierDecisions {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("今天HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    private record Decision(String what, OffsetDateTime at, UUID by) {}

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    EarlierDecisions(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Refuses to decide on what is decided.
     *
     * @throws AlreadyDecided with who did it and when
     */
    void requireNone(Finding finding) {
        if (finding.state() != FindingState.OPEN) {
            throw last(finding)
                    .map(decision -> new AlreadyDecided(told(decision)))
                    .orElseGet(AlreadyDecided::new);
        }
    }

    private Optional<Decision> last(Finding finding) {
        return jdbc.sql("""
                        select what, at, by
                          from document.decision
                         where finding = :finding and what in ('itemised', 'merged', 'left-out')
                            or proposal = :proposal and what in ('linked', 'unlinked')
                         order by id desc
                         limit 1
                        """)
                .param("finding", finding.id().value())
                .param(
                        "proposal",
                        finding.proposal() == null ? null : finding.proposal().value())
                .query(Decision.class)
                .optional();
    }

    private String told(Decision decision) {
        var who = people.find(new PersonId(decision.by())).map(Person::name).orElse("有人");
        return who + when(decision.at().toInstant()) + deed(decision.what());
    }

    private String when(Instant at) {
        var now = clock.instant();
        var then = at.atZone(clock.getZone());
        if (Duration.between(at, now).compareTo(JUST_NOW) < 0) {
            return "刚刚";
        }
        return then.toLocalDate().equals(now.atZone(clock.getZone()).toLocalDate())
                ? TODAY.format(then)
                : EARLIER.format(then);
    }

    private static String deed(String what) {
        return switch (what) {
            case "linked" -> "把这项要求认定为重复";
            case "unlinked" -> "解除了这项要求的重复关联";
            case "itemised" -> "把这项要求列为拟交办事项";
            case "merged" -> "把这项要求并入了前一项";
            default -> "把这项要求定为不列";
        };
    }
}
