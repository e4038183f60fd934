package gangmu.organisation.session;

import gangmu.organisation.PersonId;
import gangmu.organisation.protection.SafeguardVersions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** 会话: from signing in until leaving. Whose session was ended by a sign-in elsewhere is told so when they come back. */
@Component
public class Sessions {

    private static final String DISPLACED = "gangmu.displaced";

    private final JdbcClient jdbc;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final SecurityContextRepository contexts;
    private final SafeguardVersions safeguards;

    Sessions(
            JdbcClient jdbc,
            FindByIndexNameSessionRepository<?> sessions,
            SecurityContextRepository contexts,
            SafeguardVersions safeguards) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.contexts = contexts;
        this.safeguards = safeguards;
    }

    /** Begins the session of somebody who signs in here; the earlier ones of the account end, where it may have but one. */
    public void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        if (safeguards.now().oneSession()) {
            displace(sessions, person.userName());
        }
        remember(person, request, response);
        request.getSession()
                .setMaxInactiveInterval((int) safeguards.now().idle().toSeconds());
    }

    /** Goes on with the session under another number: somebody is more than before. */
    public void change(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        remember(person, request, response);
    }

    /** Goes on with the session under another number, acting for somebody else; for nobody else where that is null. */
    public void act(
            @Nullable Acting acting, SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        remember(person, acting, request, response);
    }

    /** Ends the session of this request. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Ends all sessions of an account. */
    public void end(String userName) {
        sessions.findByPrincipalName(userName).keySet().forEach(sessions::deleteById);
    }

    /** Ends all sessions of somebody. */
    public void end(PersonId person) {
        jdbc.sql("select user_name from organisation.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .ifPresent(this::end);
    }

    /** Ends all sessions of an account but this one. */
    public void endOthers(String userName, HttpSession own) {
        sessions.findByPrincipalName(userName).keySet().stream()
                .filter(session -> !session.equals(own.getId()))
                .forEach(sessions::deleteById);
    }

    /** Whether this is what was left of a session that a sign-in elsewhere ended. */
    public static boolean isDisplaced(@Nullable HttpSession session) {
        return session != null && session.getAttribute(DISPLACED) != null;
    }

    private void remember(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        remember(person, null, request, response);
    }

    private void remember(
            SignedIn person, @Nullable Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var known = UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_" + person.role()));
        known.setDetails(acting);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** What is left of each session is only the note about it, for as long as it would have waited. */
    private static <S extends Session> void displace(FindByIndexNameSessionRepository<S> sessions, String userName) {
        for (var session : sessions.findByPrincipalName(userName).values()) {
            Set.copyOf(session.getAttributeNames()).forEach(session::removeAttribute);
            session.setAttribute(DISPLACED, true);
            sessions.save(session);
        }
    }
}
