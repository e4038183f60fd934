package gangmu.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that can be made responsible, in its place in the tree of units. A task force is there for a time only (DOMAIN §9: 专班 as a temporary organisation).
 *
 * @param id which
 * @param name the full name
 * @param shortName the name that reports use: 市发改委
 * @param kind what sort of unit
 * @param parent the unit it belongs to
 * @param aliases further names under which documents mention it
 * @param duties what it is for, a phrase each, from its registered duties
 * @param endsOn the last day of a task force; null for every other unit
 */
public record Unit(
        UnitId id,
        String name,
        String shortName,
        Kind kind,
        @Nullable UnitId parent,
        List<String> aliases,
        List<String> duties,
        @Nullable LocalDate endsOn) {

    /** What sort of unit it is. */
    public enum Kind {
        /** 市级 */
        CITY,
        /** 县（市、区） */
        COUNTY,
        /** 功能区 */
        FUNCTIONAL_ZONE,
        /** 市直部门 */
        BUREAU,
        /** 科室: a part of a bureau, a county or a zone */
        SECTION,
        /** 专班: people of several units, together until a day */
        TASK_FORCE;

        /** Whether such a unit is always a part of another. */
        public boolean hangsUnderAnother() {
            return this == SECTION || this == TASK_FORCE;
        }
    }

    public Unit {
        aliases = List.copyOf(aliases);
        duties = List.copyOf(duties);
    }

    /** A unit that is there for good. */
    public Unit(
            UnitId id,
            String name,
            String shortName,
            Kind kind,
            @Nullable UnitId parent,
            List<String> aliases,
            List<String> duties) {
        this(id, name, shortName, kind, parent, aliases, duties, null);
    }

    /** Whether it is a task force whose last day is over. */
    public boolean hasEnded(LocalDate today) {
        return endsOn != null && today.isAfter(endsOn);
    }
}
