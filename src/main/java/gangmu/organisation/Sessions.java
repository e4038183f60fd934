package gangmu.organisation;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** 会话: from signing in until leaving. Whose session was ended by a sign-in elsewhere is told so when they come back. */
@Component
class Sessions {

    private static final String DISPLACED = "gangmu.displaced";

    private final FindByIndexNameSessionRepository<?> sessions;

    Sessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /**
     * Ends the sessions of an account because it signs in elsewhere. What is left of each is only the note about it, for as long as the
     * session would have waited.
     */
    void displace(String userName) {
        displace(sessions, userName);
    }

    /** Ends all sessions of an account. */
    void end(String userName) {
        sessions.findByPrincipalName(userName).keySet().forEach(sessions::deleteById);
    }

    /** Ends all sessions of an account but this one. */
    void endOthers(String userName, HttpSession own) {
        sessions.findByPrincipalName(userName).keySet().stream()
                .filter(session -> !session.equals(own.getId()))
                .forEach(sessions::deleteById);
    }

    /** Whether this is what was left of a session that a sign-in elsewhere ended. */
    static boolean isDisplaced(@Nullable HttpSession session) {
        return session != null && session.getAttribute(DISPLACED) != null;
    }

    private static <S extends Session> void displace(FindByIndexNameSessionRepository<S> sessions, String userName) {
        for (var session : sessions.findByPrincipalName(userName).values()) {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            session.setAttribute(DISPLACED, true);
            sessions.save(session);
        }
    }
}
