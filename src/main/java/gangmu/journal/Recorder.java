package gangmu.journal;

import gangmu.calendar.CalendarEvent;
import gangmu.document.DocumentEvent;
import gangmu.document.ProposalEvent;
import gangmu.matter.ArchiveEvent;
import gangmu.matter.EvidenceEvent;
import gangmu.matter.ListEvent;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterId;
import gangmu.matter.ReportEvent;
import gangmu.matter.Signature;
import gangmu.matter.rule.RuleEvent;
import gangmu.meeting.MeetingEvent;
import gangmu.notice.NoticeEvent;
import gangmu.organisation.AccountEvent;
import gangmu.organisation.People;
import gangmu.organisation.PersonEvent;
import gangmu.organisation.PersonId;
import gangmu.organisation.RightsEvent;
import gangmu.organisation.StandInEvent;
import gangmu.organisation.UnitEvent;
import gangmu.organisation.protection.SafeguardEvent;
import gangmu.organisation.session.WhoActs;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes down what happens, in the transaction in which it happens: a deed without its entry is no deed. It takes no lock that anybody
 * else could wait for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Recorder {

    private final Entries entries;
    private final People people;
    private final WhoActs whoActs;
    private final Clock clock;

    Recorder(Entries entries, People people, WhoActs whoActs, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    @EventListener
    void on(MatterEvent event) {
        write(signed(event.by()), event.matter(), event);
    }

    @EventListener
    void on(ReportEvent event) {
        write(signed(event.by()), event.matter(), event);
    }

    @EventListener
    void on(EvidenceEvent event) {
        write(signed(event.by()), event.matter(), event);
    }

    @EventListener
    void on(ArchiveEvent event) {
        write(signed(event.by()), event.matter(), event);
    }

    @EventListener
    void on(ListEvent event) {
        write(signed(event.by()), null, event);
    }

    @EventListener
    void on(DocumentEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(ProposalEvent event) {
        var matter = event instanceof ProposalEvent.ProposalDispatched dispatched ? dispatched.matter() : null;
        write(named(event.by()), matter, event);
    }

    @EventListener
    void on(MeetingEvent event) {
        var matter = event instanceof MeetingEvent.NoteTaken taken ? taken.matter() : null;
        write(named(event.by()), matter, event);
    }

    @EventListener
    void on(CalendarEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(RuleEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(NoticeEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(AccountEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(PersonEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(StandInEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(SafeguardEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(RightsEvent event) {
        write(named(event.by()), null, event);
    }

    @EventListener
    void on(UnitEvent event) {
        write(named(event.by()), null, event);
    }

    private void write(Author by, @Nullable MatterId matter, Object event) {
        // the database keeps millionths of a second
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.add(Entry.of(at, by, matter == null ? null : matter.value(), Kinds.title(event), event));
    }

    private Author signed(Signature by) {
        return standingIn(by.person())
                .orElseGet(() ->
                        new Author(by.person().value(), by.name(), by.unit().value(), address()));
    }

    private Author named(@Nullable PersonId by) {
        return by == null
                ? new Author(null, null, null, address())
                : standingIn(by).orElseGet(() -> inPerson(by));
    }

    private Optional<Author> standingIn(PersonId by) {
        return whoActs.inTheNameOf(by).map(viewer -> Author.of(viewer, address()));
    }

    private Author inPerson(PersonId by) {
        var person = people.find(by).orElse(null);
        return new Author(
                by.value(),
                person == null ? null : person.name(),
                person == null ? null : person.unit().value(),
                address());
    }

    /** Where the request came from in which this happens; what happens by itself comes from nowhere. */
    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
