package gangmu.organisation.standin;

import gangmu.organisation.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 代理: that somebody does what another does, from one day to another (DOMAIN §9: delegation). It ends by itself.
 *
 * @param role the role of both
 * @param unit the unit of who is away
 */
record StandIn(
        UUID id,
        UUID absent,
        String absentName,
        UUID deputy,
        String deputyName,
        Role role,
        UUID unit,
        String unitName,
        LocalDate from,
        LocalDate until,
        String reason,
        String namedBy,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String revokedBy) {

    boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return revokedAt == null && !from.isAfter(last) && !until.isBefore(first);
    }
}
