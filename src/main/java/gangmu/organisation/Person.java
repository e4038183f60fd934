package gangmu.organisation;

/**
 * Somebody who works with Gangmu.
 *
 * @param id who
 * @param name the name
 * @param title the post: 副市长
 * @param role what the person is to the loop
 * @param unit where the person works
 */
public record Person(PersonId id, String name, String title, Role role, UnitId unit) {}
