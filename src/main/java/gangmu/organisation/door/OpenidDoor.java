package gangmu.organisation.door;

import gangmu.organisation.AccountEvent.Cause;
import gangmu.organisation.account.Accounts;
import gangmu.organisation.account.Accounts.OpenidAttempt;
import gangmu.organisation.account.AddressLocked;
import gangmu.organisation.account.CodeRequired;
import gangmu.organisation.account.NotLetIn;
import gangmu.organisation.openid.OpenidFilters;
import gangmu.organisation.openid.Provider;
import gangmu.organisation.openid.ProviderAway;
import gangmu.organisation.protection.Pace;
import gangmu.organisation.protection.SafeguardVersions;
import gangmu.organisation.session.Sessions;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The door from the provider. Whoever comes through it ends on the sign-in page: signed in, asked for the code, or told why not. No other
 * address is ever led to, whatever stands in the request.
 */
@Component
class OpenidDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OpenidDoor.class);

    private static final String PAGE = "/sign-in";
    private static final int LONG_ENOUGH_TO_TELL = 300;

    private final Provider provider;
    private final OpenidFilters filters;
    private final Accounts accounts;
    private final Sessions sessions;
    private final OpenidSessions ofProvider;
    private final Pace pace;
    private final SafeguardVersions safeguards;

    OpenidDoor(
            Provider provider,
            OpenidFilters filters,
            Accounts accounts,
            Sessions sessions,
            OpenidSessions ofProvider,
            Pace pace,
            SafeguardVersions safeguards) {
        this.provider = provider;
        this.filters = filters;
        this.accounts = accounts;
        this.sessions = sessions;
        this.ofProvider = ofProvider;
        this.pace = pace;
        this.safeguards = safeguards;
    }

    /** Hangs the door in the gate, where there is a provider. */
    void hang(HttpSecurity gate) {
        if (provider.isThere()) {
            gate.addFilterBefore(this::atAPace, AnonymousAuthenticationFilter.class)
                    .addFilterBefore(filters.there(this::notArrived), AnonymousAuthenticationFilter.class)
                    .addFilterBefore(
                            filters.back(this::arrived, this::notArrived), AnonymousAuthenticationFilter.class);
        }
    }

    private void atAPace(ServletRequest request, ServletResponse response, jakarta.servlet.FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http
                && response instanceof HttpServletResponse answer
                && OpenidFilters.isOnTheWay(http)
                && !pace.take(
                                "openid",
                                http.getRemoteAddr(),
                                // there and back
                                safeguards.now().signInsPerMinute() * 2)
                        .isZero()) {
            tell("too-often", http, answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void arrived(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        // until the register says who they are they are nobody here
        SecurityContextHolder.clearContext();
        if (!(proof.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("the provider told of no user");
        }
        var identity = provider.identity(user);
        var token = user.getIdToken().getTokenValue();
        try {
            var person = accounts.signIn(new OpenidAttempt(identity, "", request.getRemoteAddr()));
            sessions.begin(person, request, response);
            ofProvider.remember(token, request);
            lead("openid", "done", request, response);
        } catch (CodeRequired _) {
            ofProvider.hold(identity, token, request);
            lead("openid", "code", request, response);
        } catch (NotLetIn no) {
            tell(no.code(), request, response);
        } catch (AddressLocked _) {
            tell(NotLetIn.code(Cause.ADDRESS_LOCKED), request, response);
        }
    }

    private void notArrived(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var cause = cause(why);
        LOG.warn("统一身份认证登录未成功（{}）：{}", cause, legible(why));
        accounts.turnedAwayAtTheProvider(cause);
        tell(NotLetIn.code(cause), request, response);
    }

    private static void tell(String refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        lead("refusal", refusal, request, response);
    }

    private static void lead(String name, String value, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath()
                + UriComponentsBuilder.fromPath(PAGE).queryParam(name, value).toUriString());
    }

    private static Cause cause(AuthenticationException why) {
        for (Throwable behind = why; behind != null; behind = behind.getCause()) {
            if (behind instanceof ProviderAway || behind instanceof ResourceAccessException) {
                return Cause.OPENID_AWAY;
            }
        }
        return why instanceof OAuth2AuthenticationException refused
                        && OAuth2ErrorCodes.ACCESS_DENIED.equals(
                                refused.getError().getErrorCode())
                ? Cause.OPENID_DENIED
                : Cause.OPENID_FAILED;
    }

    /** Parts of it may have been typed by anybody: one line, and not a long one. */
    private static String legible(Throwable why) {
        var innermost = why;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var words =
                "%s / %s".formatted(why.getMessage(), innermost.getMessage()).replaceAll("\\p{Cntrl}", " ");
        return words.substring(0, Math.min(words.length(), LONG_ENOUGH_TO_TELL));
    }
}
