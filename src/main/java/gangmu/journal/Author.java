package gangmu.journal;

import gangmu.organisation.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as it stood then: names change, the record does not.
 *
 * @param person who; null: nobody who has an account, or the system itself
 * @param name the name then
 * @param unit the unit the person worked for then
 * @param address where from, as the network tells it
 * @param standsInFor for whom it was done by who stood in; null where it was done in person
 */
record Author(
        @Nullable UUID person,
        @Nullable String name,
        @Nullable UUID unit,
        @Nullable String address,
        @Nullable UUID standsInFor) {

    Author(@Nullable UUID person, @Nullable String name, @Nullable UUID unit, @Nullable String address) {
        this(person, name, unit, address, null);
    }

    /** Who asks; of two it is the one whose hand it was. */
    static Author of(Viewer viewer, @Nullable String address) {
        var deputy = viewer.deputy();
        return deputy == null
                ? new Author(
                        viewer.person().value(), viewer.name(), viewer.unit().value(), address)
                : new Author(
                        deputy.person().value(),
                        viewer.name(),
                        viewer.unit().value(),
                        address,
                        viewer.person().value());
    }
}
