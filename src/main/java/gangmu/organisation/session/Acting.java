package gangmu.organisation.session;

import gangmu.organisation.PersonId;
import gangmu.organisation.Sight;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import gangmu.organisation.Viewer.Deputy;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * 代为办理: for whom somebody who has signed in acts. It lies beside the account in the session, as the details of who is known there: the
 * account stays whose it is, and everything that asks for the {@link Viewer} gets the other, with both names.
 *
 * @param standIn by which stand-in
 * @param sight which matters the other sees; null in a session that was kept before this was kept
 */
public record Acting(
        UUID standIn,
        UUID absent,
        String absentName,
        UUID unit,
        @Nullable Sight sight) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whose eyes somebody looks through who has signed in; nobody's where nobody has. */
    public static Optional<Viewer> viewer(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return Optional.empty();
        }
        var self = person.viewer();
        return Optional.of(of(authentication).map(acting -> acting.by(self)).orElse(self));
    }

    public static Optional<Acting> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getDetails() instanceof Acting acting
                ? Optional.of(acting)
                : Optional.empty();
    }

    /** The other, as who acts for them signs. */
    public Viewer by(Viewer self) {
        return new Viewer(
                new PersonId(absent),
                self.name() + "代" + absentName,
                self.role(),
                new UnitId(unit),
                sight == null ? Sight.of(self.role(), new UnitId(unit)) : sight,
                new Deputy(self.person(), self.name(), self.unit()),
                self.rights());
    }
}
