package gangmu.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as it stood then: names change, the record does not.
 *
 * @param person who; null: nobody who has an account, or the system itself
 * @param name the name then
 * @param unit the unit the person worked for then
 * @param address where from, as the network tells it
 */
record Author(
        @Nullable UUID person,
        @Nullable String name,
        @Nullable UUID unit,
        @Nullable String address) {}
