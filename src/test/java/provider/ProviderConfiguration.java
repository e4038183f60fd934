package provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A Spring Authorization Server with a page for signing in, whose people and clients a test decides. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@EnableWebSecurity
class ProviderConfiguration {

    /** Everybody's name at the moment, by the subject, which they sign in with and which never changes. */
    static final class Names {

        private final Map<String, String> names = new ConcurrentHashMap<>();

        void call(String subject, String name) {
            names.put(subject, name);
        }

        @Nullable
        String of(String subject) {
            return names.get(subject);
        }
    }

    /** The clients, with where people may be sent back to. */
    static final class Clients implements RegisteredClientRepository {

        private final Map<String, RegisteredClient> clients = new ConcurrentHashMap<>();

        void register(String id, String secret, Set<String> back, Set<String> backAfterFarewell) {
            clients.put(
                    id,
                    RegisteredClient.withId(id)
                            .clientId(id)
                            .clientSecret("{noop}" + secret)
                            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUris(all -> all.addAll(back))
                            .postLogoutRedirectUris(all -> all.addAll(backAfterFarewell))
                            .scope("openid")
                            .scope("profile")
                            .clientSettings(ClientSettings.builder()
                                    .requireProofKey(true)
                                    .requireAuthorizationConsent(false)
                                    .build())
                            .build());
        }

        @Override
        public void save(RegisteredClient client) {
            clients.put(client.getId(), client);
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return clients.get(id);
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return clients.get(id);
        }
    }

    @Bean
    SecurityFilterChain gate(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(request -> request.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/login"))
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    Names names() {
        return new Names();
    }

    @Bean
    Clients clients() {
        return new Clients();
    }

    /** Everybody's password is their subject. */
    @Bean
    UserDetailsService people(Names names) {
        return subject -> {
            if (names.of(subject) == null) {
                throw new UsernameNotFoundException(subject);
            }
            return User.withUsername(subject).password("{noop}" + subject).build();
        };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("provider").generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> words(Names names) {
        return token -> {
            var who = token.<Authentication>getPrincipal();
            var name = who == null ? null : names.of(who.getName());
            if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue()) && name != null) {
                token.getClaims().claim("preferred_username", name);
            }
        };
    }
}
