package gangmu.matter;

import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;

/**
 * Who did something, as it stood on that day: names change, papers do not.
 *
 * @param person who
 * @param name the name then
 * @param unit the unit the person worked for then
 */
public record Signature(PersonId person, String name, UnitId unit) {

    /** As this person signs now. */
    public static Signature of(Viewer viewer) {
        return new Signature(viewer.person(), viewer.name(), viewer.unit());
    }
}
