package gangmu.organisation;

/**
 * Who is asking. An explicit argument of every query, so that nobody forgets whose eyes these are.
 *
 * @param person who
 * @param name the name, as signed under a deed
 * @param role what the person is to the loop
 * @param unit the unit the person works for
 */
public record Viewer(PersonId person, String name, Role role, UnitId unit) {

    /** Whether this person sees the matters of all units. */
    public boolean seesAllUnits() {
        return role == Role.CLERK || role == Role.LEADER;
    }

    /** Whether this person signs for the matters of a unit. */
    public boolean signsFor(UnitId other) {
        return role == Role.LIAISON && unit.equals(other);
    }
}
