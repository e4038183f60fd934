package gangmu.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. An explicit argument of every query, so that nobody forgets whose eyes these are.
 *
 * @param person who
 * @param name the name, as signed under a deed: 李四代张三 while somebody stands in
 * @param role what the person is to the loop
 * @param unit the unit the person works for
 * @param sight which matters the person sees
 * @param deputy who really sits there and stands in for the person; null where it is the person
 * @param rights what the person may do
 */
public record Viewer(
        PersonId person,
        String name,
        Role role,
        UnitId unit,
        Sight sight,
        @Nullable Deputy deputy,
        Set<Right> rights) {

    /**
     * 代理人: somebody who does what another does while that one is away.
     *
     * @param unit the unit that the deputy works for
     */
    public record Deputy(PersonId person, String name, UnitId unit) {}

    public Viewer {
        rights = Set.copyOf(rights);
    }

    /** Somebody who may do what comes with the role. */
    public Viewer(PersonId person, String name, Role role, UnitId unit, Sight sight, @Nullable Deputy deputy) {
        this(person, name, role, unit, sight, deputy, Right.usual(role));
    }

    /** Somebody in person, who sees and may do what comes with the role. */
    public Viewer(PersonId person, String name, Role role, UnitId unit) {
        this(person, name, role, unit, Sight.of(role, unit), null);
    }

    /** Whether this person sees the matters of all units. */
    public boolean seesAllUnits() {
        return sight.all();
    }

    /** Whether this person signs for the matters of a unit. */
    public boolean signsFor(UnitId other) {
        return may(Right.HANDLE) && unit.equals(other);
    }

    /** Whether this person has the right. */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /**
     * What is somebody's own is not for whoever stands in.
     *
     * @throws NotInPerson when somebody stands in
     */
    public void requireInPerson() {
        if (deputy != null) {
            throw new NotInPerson();
        }
    }
}
