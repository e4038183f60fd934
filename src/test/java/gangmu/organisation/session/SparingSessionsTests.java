package gangmu.organisation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

class SparingSessionsTests {

    private final Counted kept = new Counted();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(kept);
    private String id = "";

    @BeforeEach
    void begun() {
        var session = kept.createSession();
        kept.save(session);
        id = session.getId();
    }

    @Test
    void aRequestLooksForItsSessionOnce() throws Exception {
        var request = request();

        new OneSessionLookup(sessions)
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (asked, answer) -> new SessionRepositoryFilter<>(sessions)
                                .doFilter(
                                        asked,
                                        answer,
                                        (inner, _) -> assertThat(((jakarta.servlet.http.HttpServletRequest) inner)
                                                        .getSession(false))
                                                .isNotNull()));

        assertThat(kept.looks).isEqualTo(1);
    }

    @Test
    void theNextRequestLooksAgain() {
        sessions.begin();
        sessions.findById(id);
        sessions.end();
        sessions.begin();
        sessions.findById(id);
        sessions.end();

        assertThat(kept.looks).isEqualTo(2);
    }

    @Test
    void aSessionThatEndedIsNotFoundInTheSameRequest() {
        sessions.begin();
        assertThat(sessions.findById(id)).isNotNull();

        sessions.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
        sessions.end();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("GET", "/api/board");
        var cookie = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        request.setCookies(new jakarta.servlet.http.Cookie("SESSION", cookie));
        return request;
    }

    private static final class Counted extends MapSessionRepository {

        private int looks;

        Counted() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public @Nullable MapSession findById(String id) {
            looks++;
            return super.findById(id);
        }
    }
}
