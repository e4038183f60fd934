package gangmu.database;

/**
 * Through whose eyes the database is looked at. Its policies let each see what is theirs, whatever a query forgets to ask.
 *
 * @param role as in the register of people; {@code SYSTEM} for what happens in nobody's name; empty for nobody, who sees nothing
 * @param unit the unit of a liaison; else empty
 * @param person who it is; empty for the system and for nobody
 */
public record Eyes(String role, String unit, String person) {

    public static final Eyes NOBODYS = new Eyes("", "", "");
    public static final Eyes THE_SYSTEMS = new Eyes("SYSTEM", "", "");

    /** Tells through whose eyes the database is to be looked at here and now. */
    public interface Whose {

        Eyes now();

        /** Whether it matters to a statement who is looking; where it does not, nobody is asked for. */
        default boolean matterTo(String sql) {
            return true;
        }
    }
}
