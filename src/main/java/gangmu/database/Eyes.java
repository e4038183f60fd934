package gangmu.database;

/**
 * Through whose eyes the database is looked at. Its policies let each see what is theirs, whatever a query forgets to ask.
 *
 * @param role as in the register of people; {@code SYSTEM} for what happens in nobody's name; empty for nobody, who sees nothing
 * @param units whose matters are seen, with commas between; {@code *} for those of all; empty for none
 * @param leader whose matters are seen besides; empty for nobody's
 * @param handled whether those are seen to which the person did something
 * @param person who it is; empty for the system and for nobody
 */
public record Eyes(String role, String units, String leader, boolean handled, String person) {

    /** Whose matters are seen of somebody who sees all. */
    public static final String ALL = "*";

    public static final Eyes NOBODYS = new Eyes("", "", "", false, "");
    public static final Eyes THE_SYSTEMS = new Eyes("SYSTEM", ALL, "", false, "");

    /** Tells through whose eyes the database is to be looked at here and now. */
    public interface Whose {

        Eyes now();

        /** Whether it matters to a statement who is looking; where it does not, nobody is asked for. */
        default boolean matterTo(String sql) {
            return true;
        }
    }
}
