package gangmu.organisation.session;

import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Sight;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed in, as the session keeps it.
 *
 * @param mustChange whether the password is still the one-time one, or too old: until it is changed nothing else is possible
 * @param mustEnrol whether the role needs a second factor and has none yet: likewise
 * @param sight which matters are seen; in a session that was kept before this was kept what comes with the role
 * @param rights what may be done; in a session that was kept before this was kept what comes with the role
 * @param since when; a session that was kept before this was kept began long ago
 */
public record SignedIn(
        UUID person,
        String userName,
        String name,
        String title,
        Role role,
        UUID unit,
        boolean mustChange,
        boolean mustEnrol,
        Sight sight,
        Set<Right> rights,
        Instant since)
        implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    public SignedIn(
            UUID person,
            String userName,
            String name,
            String title,
            Role role,
            UUID unit,
            boolean mustChange,
            boolean mustEnrol,
            @Nullable Sight sight,
            @Nullable Set<Right> rights,
            @Nullable Instant since) {
        this.person = person;
        this.userName = userName;
        this.name = name;
        this.title = title;
        this.role = role;
        this.unit = unit;
        this.mustChange = mustChange;
        this.mustEnrol = mustEnrol;
        this.sight = sight == null ? Sight.of(role, new UnitId(unit)) : sight;
        this.rights = Set.copyOf(rights == null ? Right.usual(role) : rights);
        this.since = since == null ? Instant.EPOCH : since;
    }

    @Override
    public String getName() {
        return userName;
    }

    public Viewer viewer() {
        return new Viewer(new PersonId(person), name, role, new UnitId(unit), sight, null, rights);
    }

    public SignedIn withOwnPassword() {
        return new SignedIn(person, userName, name, title, role, unit, false, mustEnrol, sight, rights, since);
    }

    public SignedIn withSecondFactor() {
        return new SignedIn(person, userName, name, title, role, unit, mustChange, false, sight, rights, since);
    }

    public SignedIn withoutSecondFactor(boolean required) {
        return new SignedIn(person, userName, name, title, role, unit, mustChange, required, sight, rights, since);
    }
}
