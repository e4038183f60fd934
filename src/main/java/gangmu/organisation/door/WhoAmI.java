package gangmu.organisation.door;

import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.Units;
import gangmu.organisation.protection.SafeguardVersions;
import gangmu.organisation.session.Acting;
import gangmu.organisation.session.SignedIn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody who has signed in as whom. */
@Component
class WhoAmI {

    /**
     * Who has signed in.
     *
     * @param rights what may be done
     * @param ownUnitOnly whether the matters that are seen are those of the unit, no more and no less
     * @param standingInFor the name of who is acted for, whose person and unit the others then are; null in person
     */
    record Me(
            UUID personId,
            String userName,
            String name,
            Role role,
            String title,
            List<Right> rights,
            UUID unitId,
            String unitName,
            boolean mustChangePassword,
            boolean mustEnrol,
            String passwordRule,
            boolean ownUnitOnly,
            @Nullable String standingInFor) {}

    private final Units units;
    private final SafeguardVersions safeguards;

    WhoAmI(Units units, SafeguardVersions safeguards) {
        this.units = units;
        this.safeguards = safeguards;
    }

    /** @param acting for whom; null in person */
    Me of(SignedIn person, @Nullable Acting acting) {
        var self = person.viewer();
        var viewer = acting == null ? self : acting.by(self);
        return new Me(
                viewer.person().value(),
                person.userName(),
                viewer.name(),
                person.role(),
                person.title(),
                viewer.rights().stream().sorted().toList(),
                viewer.unit().value(),
                units.find(viewer.unit()).map(Unit::shortName).orElse(""),
                person.mustChange(),
                person.mustEnrol(),
                safeguards.now().passwordWords(),
                viewer.sight().isOf(viewer.unit()),
                acting == null ? null : acting.absentName());
    }
}
