package gangmu.organisation.openid;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The way to the provider and back, by Spring Security: authorization code with PKCE, state and nonce, and the ID token verified. Of what the
 * provider gives nothing is kept by it but what goes to the handler of success; tokens of access are forgotten at once.
 */
@Component
public class OpenidFilters {

    /** Where the way to the provider begins. */
    public static final String START = "/api/session/openid";

    /** Where the provider sends people back to. */
    public static final String CALLBACK = "/api/session/openid/callback";

    private static final RequestMatcher AT_THE_START =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, START);
    private static final RequestMatcher AT_THE_END =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, CALLBACK);

    /** For so long somebody may take at the provider. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Provider provider;

    OpenidFilters(Provider provider) {
        this.provider = provider;
    }

    /** Whether this is a step of the way. */
    public static boolean isOnTheWay(HttpServletRequest request) {
        return AT_THE_START.matches(request) || AT_THE_END.matches(request);
    }

    /** Sends a browser to the provider. */
    public Filter there(AuthenticationFailureHandler failed) {
        var filter = new OAuth2AuthorizationRequestRedirectFilter(new OnlyHere(
                new DefaultOAuth2AuthorizationRequestResolver(registrations(), START + "/nowhere"), provider));
        filter.setAuthenticationFailureHandler(failed);
        filter.setRequestCache(new NullRequestCache());
        return filter;
    }

    /** Takes in who comes back. */
    public Filter back(AuthenticationSuccessHandler arrived, AuthenticationFailureHandler failed) {
        var checks = new OidcAuthorizationCodeAuthenticationProvider(codes(), users());
        checks.setJwtDecoderFactory(new OidcIdTokenDecoderFactory());
        var filter = new OAuth2LoginAuthenticationFilter(registrations(), new Forgetful(), CALLBACK);
        filter.setRequiresAuthenticationRequestMatcher(AT_THE_END);
        filter.setAuthenticationManager(new ProviderManager(checks));
        // who signs in here is somebody of the register, and not whom the provider describes
        filter.setSecurityContextRepository(new NullSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(arrived);
        filter.setAuthenticationFailureHandler(failed);
        return filter;
    }

    private ClientRegistrationRepository registrations() {
        return name -> name.equals(Provider.REGISTRATION) ? provider.registration() : null;
    }

    private static RestClientAuthorizationCodeTokenResponseClient codes() {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return codes;
    }

    private static OidcUserService users() {
        var rest = new RestTemplate(patient());
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var described = new DefaultOAuth2UserService();
        described.setRestOperations(rest);
        var users = new OidcUserService();
        users.setOauth2UserService(described);
        return users;
    }

    private static SimpleClientHttpRequestFactory patient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    /** The way begins at one address and leads to one provider. */
    private record OnlyHere(DefaultOAuth2AuthorizationRequestResolver requests, Provider provider)
            implements OAuth2AuthorizationRequestResolver {

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return AT_THE_START.matches(request) ? resolve(request, Provider.REGISTRATION) : null;
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            var resolved = requests.resolve(request, registration);
            var session = request.getSession();
            if (session.isNew()) {
                session.setMaxInactiveInterval((int) ON_THE_WAY.toSeconds());
            }
            return resolved;
        }
    }

    /** We ask the provider for nothing once we know who somebody is. */
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
