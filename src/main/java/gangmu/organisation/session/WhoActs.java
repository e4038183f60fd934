package gangmu.organisation.session;

import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whose hand it is when something is done in somebody's name. */
@Component
@NamedInterface("session")
public class WhoActs {

    /** The person as who stands in acts for them now; nothing where they act in person, or do not act here. */
    public Optional<Viewer> inTheNameOf(PersonId person) {
        return Acting.viewer(SecurityContextHolder.getContext().getAuthentication())
                .filter(viewer -> viewer.deputy() != null && viewer.person().equals(person));
    }
}
