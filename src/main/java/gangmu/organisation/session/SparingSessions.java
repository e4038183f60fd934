package gangmu.organisation.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions whose last access is written down once a minute and not with every request: a request that only reads its session costs the
 * database one question and no answer. Nobody is signed out more than a minute early by it.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.Sparing<S>> {

    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

    private final SessionRepository<S> sessions;

    /** What was found in the request that this thread is at. */
    @SuppressWarnings("ThreadLocalUsage") // there is one of these for as long as the application runs
    private final ThreadLocal<@Nullable Map<String, Sparing<S>>> found = new ThreadLocal<>();

    SparingSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Sparing<S> createSession() {
        return new Sparing<>(sessions.createSession());
    }

    @Override
    public void save(Sparing<S> session) {
        sessions.save(session.session());
    }

    @Override
    public @Nullable Sparing<S> findById(String id) {
        var before = found.get();
        if (before != null && before.containsKey(id)) {
            return before.get(id);
        }
        var session = sessions.findById(id);
        if (session == null) {
            return null;
        }
        var sparing = new Sparing<>(session);
        if (before != null) {
            before.put(id, sparing);
        }
        return sparing;
    }

    /** From here to {@link #end} this thread is at one request, which looks for its session once. */
    void begin() {
        found.set(new HashMap<>());
    }

    void end() {
        found.remove();
    }

    @Override
    public void deleteById(String id) {
        var before = found.get();
        if (before != null) {
            before.remove(id);
        }
        sessions.deleteById(id);
    }

    /** A session that is touched once a minute. */
    record Sparing<S extends Session>(S session) implements Session {

        @Override
        public void setLastAccessedTime(Instant at) {
            if (!at.isBefore(session.getLastAccessedTime().plus(OFTEN_ENOUGH))) {
                session.setLastAccessedTime(at);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
