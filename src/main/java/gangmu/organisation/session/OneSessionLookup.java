package gangmu.organisation.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A request looks for its session once. Without this the session's own filter, when it has answered, looks for it again. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class OneSessionLookup extends OncePerRequestFilter {

    private final SparingSessions<?> sessions;

    OneSessionLookup(SparingSessions<?> sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sessions.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            sessions.end();
        }
    }
}
