package gangmu.organisation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gate: nothing below {@code /api} without signing in, nothing but the session while the password is still the one-time
 * one, and each method of a controller says who may call it. The pages themselves hold no data and are open.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableJdbcHttpSession(
        tableName = "organisation.session",
        maxInactiveIntervalInSeconds = SecurityConfiguration.IDLE_SECONDS)
class SecurityConfiguration {

    static final int IDLE_SECONDS = 30 * 60;

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final JsonMapper json;

    SecurityConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Bean
    SecurityFilterChain gate(HttpSecurity http, SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(request -> request.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/session")
                        .permitAll()
                        .requestMatchers("/api/session", "/api/session/**")
                        .authenticated()
                        .requestMatchers("/api/**")
                        .access((authentication, _) -> new AuthorizationDecision(hasOwnPassword(authentication.get())))
                        .requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(CsrfConfigurer::spa)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (_, response, _) -> answer(response, HttpStatus.UNAUTHORIZED, "signed-out", "请先登录。"))
                        .accessDeniedHandler((_, response, denied) -> refuse(response, denied)))
                .build();
    }

    /** Addresses that try to walk around a rule: {@code //}, {@code ;}, {@code %2f}. */
    @Bean
    RequestRejectedHandler crookedAddresses() {
        return (_, response, _) -> answer(response, HttpStatus.BAD_REQUEST, "bad-request", "请求的地址无法识别。");
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository sessions) {
        return sparing(sessions);
    }

    /** Reading or touching a session is one statement: a transaction around each would double the way to the database and back. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    private static <S extends Session> SparingSessions<S> sparing(SessionRepository<S> sessions) {
        return new SparingSessions<>(sessions);
    }

    private static boolean hasOwnPassword(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person && !person.mustChange();
    }

    private void refuse(HttpServletResponse response, AccessDeniedException denied) throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (denied instanceof CsrfException) {
            answer(response, HttpStatus.FORBIDDEN, "page-too-old", "页面已过期，请刷新后重试。");
        } else if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn
                && !hasOwnPassword(authentication)) {
            answer(response, HttpStatus.FORBIDDEN, "password-must-change", "请先修改初始密码。");
        } else {
            answer(response, HttpStatus.FORBIDDEN, "not-allowed", "您没有进行这项操作的权限。");
        }
    }

    private void answer(HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
