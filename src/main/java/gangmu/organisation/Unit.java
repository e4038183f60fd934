package gangmu.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that can be made responsible.
 *
 * @param id which
 * @param name the full name
 * @param shortName the name that reports use: 市发改委
 * @param kind what sort of unit
 * @param parent the unit it belongs to
 * @param aliases further names under which documents mention it
 * @param duties what it is for, a phrase each, from its registered duties
 */
public record Unit(
        UnitId id,
        String name,
        String shortName,
        Kind kind,
        @Nullable UnitId parent,
        List<String> aliases,
        List<String> duties) {

    public enum Kind {
        CITY,
        COUNTY,
        FUNCTIONAL_ZONE,
        BUREAU
    }

    public Unit {
        aliases = List.copyOf(aliases);
        duties = List.copyOf(duties);
    }
}
