package gangmu.organisation.openid;

import gangmu.NotFound;
import gangmu.organisation.People;
import gangmu.organisation.PersonEvent.OpenidAllowed;
import gangmu.organisation.PersonEvent.OpenidRemoved;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import gangmu.organisation.openid.Links.OpenidLink;
import gangmu.organisation.session.Sessions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may come through the provider: said by the security administrator, account by account. */
@Service
@Transactional
public class OpenidCommands {

    private final Links links;
    private final People people;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenidCommands(Links links, People people, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.people = people;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public Optional<OpenidLink> of(PersonId person) {
        return links.of(person);
    }

    /**
     * Lets whoever bears this name at the provider come with the account. Whoever came with it before is out and does not come again.
     *
     * @throws OwnOpenid when it is one's own account
     * @throws OpenidNameTaken when another account has the name
     */
    public void allow(PersonId id, String name, Viewer by) {
        requireOther(id, by);
        if (links.named(name).filter(other -> !other.equals(id)).isPresent()) {
            throw new OpenidNameTaken(name);
        }
        if (links.of(id).isPresent()) {
            sessions.end(id);
        }
        links.expect(id, name);
        events.publishEvent(new OpenidAllowed(id, clock.instant(), by.person(), name));
    }

    /**
     * Nobody comes that way any more; where nobody could, nothing happens.
     *
     * @throws OwnOpenid when it is one's own account
     */
    public void remove(PersonId id, Viewer by) {
        requireOther(id, by);
        if (links.remove(id)) {
            sessions.end(id);
            events.publishEvent(new OpenidRemoved(id, clock.instant(), by.person()));
        }
    }

    private void requireOther(PersonId id, Viewer by) {
        if (people.find(id).isEmpty()) {
            throw new NotFound("个人员");
        }
        if (id.equals(by.person())) {
            throw new OwnOpenid();
        }
    }
}
