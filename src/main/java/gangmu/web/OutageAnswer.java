package gangmu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Answers for what comes before the controllers, the session above all, when that meets an outage. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageAnswer extends OncePerRequestFilter {

    /** After how many seconds it is worth asking again. */
    static final String RETRY_AFTER = "5";

    private static final Logger LOG = LoggerFactory.getLogger(OutageAnswer.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            var outage = Outage.behind(failure).orElse(null);
            if (outage == null || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("{}: {}", outage.code(), failure.toString());
            answer(response, outage);
        }
    }

    private static void answer(HttpServletResponse response, Outage outage) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var problem = JsonMapper.shared().createObjectNode();
        problem.put("title", HttpStatus.SERVICE_UNAVAILABLE.getReasonPhrase());
        problem.put("status", HttpStatus.SERVICE_UNAVAILABLE.value());
        problem.put("detail", outage.sentence());
        problem.put("code", outage.code());
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
