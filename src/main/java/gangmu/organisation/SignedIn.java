package gangmu.organisation;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Somebody who has signed in, as the session keeps it.
 *
 * @param mustChange whether the password is still the one-time one: until it is changed nothing else is possible
 */
record SignedIn(UUID person, String userName, String name, String title, Role role, UUID unit, boolean mustChange)
        implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return userName;
    }

    Viewer viewer() {
        return new Viewer(new PersonId(person), name, role, new UnitId(unit));
    }

    SignedIn withOwnPassword() {
        return new SignedIn(person, userName, name, title, role, unit, false);
    }
}
