package gangmu.organisation.door;

import gangmu.organisation.openid.Identity;
import gangmu.organisation.openid.Provider;
import gangmu.secret.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a session knows of the provider: who came from there and still owes a code, and by what the session there is ended later. */
@Component
class OpenidSessions {

    /**
     * Somebody who came from the provider and still owes the code.
     *
     * @param idToken encrypted
     */
    record Proven(Identity identity, Instant at, String idToken) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private static final String PROVEN = "gangmu.openid.proven";
    private static final String TOKEN = "gangmu.openid.token";
    private static final String ABOUT = "openid-token";

    /** For so long the code may be typed. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Provider provider;
    private final Secrets secrets;
    private final Clock clock;

    OpenidSessions(Provider provider, Secrets secrets, Clock clock) {
        this.provider = provider;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Holds on to who came, until the code is typed. */
    void hold(Identity identity, String idToken, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession()
                .setAttribute(PROVEN, new Proven(identity, clock.instant(), secrets.encrypt(idToken, ABOUT)));
    }

    /** Who came, where that is not too long ago. */
    Optional<Proven> held(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(PROVEN) instanceof Proven proven
                        && proven.at().isAfter(clock.instant().minus(GOOD_FOR))
                ? Optional.of(proven)
                : Optional.empty();
    }

    /** Remembers in the session that has just begun that it began at the provider. */
    void remember(String idToken, HttpServletRequest request) {
        request.getSession().setAttribute(TOKEN, secrets.encrypt(idToken, ABOUT));
    }

    void remember(Proven proven, HttpServletRequest request) {
        request.getSession().setAttribute(TOKEN, proven.idToken());
    }

    /** Where the browser goes to end its session at the provider too, for a session that began there. */
    Optional<URI> farewell(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(TOKEN) instanceof String token && provider.isThere()
                ? provider.farewell(
                        secrets.decrypt(token, ABOUT),
                        ServletUriComponentsBuilder.fromContextPath(request)
                                .path("/sign-in")
                                .toUriString())
                : Optional.empty();
    }
}
