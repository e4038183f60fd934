package gangmu.organisation.door;

import gangmu.organisation.May;
import gangmu.organisation.openid.OpenidFilters;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The gate: nothing below {@code /api} without signing in, nothing but the session while the password is still the one-time
 * one (see {@link Gatekeeper}), and each method of a controller says who may call it. The pages themselves hold no data and are open.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http, SecurityContextRepository contexts, Gatekeeper keeper, OpenidDoor openid) {
        openid.hang(http);
        return http.authorizeHttpRequests(request -> request.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/session", "/api/session/openid/code")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET, "/api/session/ways", OpenidFilters.START, OpenidFilters.CALLBACK)
                        .permitAll()
                        .requestMatchers("/api/session", "/api/session/**")
                        .access((authentication, _) -> new AuthorizationDecision(keeper.isInTime(authentication.get())))
                        .requestMatchers("/api/**")
                        .access((authentication, _) -> new AuthorizationDecision(keeper.isReady(authentication.get())))
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
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(keeper).accessDeniedHandler(keeper))
                .build();
    }

    /** Addresses that try to walk around a rule: {@code //}, {@code ;}, {@code %2f}. */
    @Bean
    RequestRejectedHandler crookedAddresses(Answers answers) {
        // they are turned away before the headers of all other answers are written
        var headers = new StaticHeadersWriter(List.of(
                new Header("Content-Security-Policy", CONTENT_POLICY),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("X-Frame-Options", "DENY"),
                new Header("Referrer-Policy", "same-origin"),
                new Header("Cache-Control", "no-store")));
        return (request, response, _) -> {
            headers.writeHeaders(request, response);
            answers.refuse(response, HttpStatus.BAD_REQUEST, "bad-request", "请求的地址无法识别。");
        };
    }

    /** The doors that say {@link May}; those that name roles are Spring's. */
    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rightsAtTheDoors() {
        return new AuthorizationManagerBeforeMethodInterceptor(
                AnnotationMatchingPointcut.forMethodAnnotation(May.class), new RightsAtTheDoors());
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
