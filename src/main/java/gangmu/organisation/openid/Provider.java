package gangmu.organisation.openid;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 统一身份认证平台: the provider of the house, where there is one. What it says of itself is asked for when it is needed first, and kept: a
 * provider that is down does not keep the application from starting.
 */
@Component
public class Provider {

    static final String REGISTRATION = "openid";

    private final OpenidSettings settings;
    private volatile @Nullable ClientRegistration known;

    Provider(OpenidSettings settings) {
        this.settings = settings;
        if (settings.areMade()) {
            // a file that cannot be read is found out now and not at the first sign-in
            settings.secret();
        }
    }

    public boolean isThere() {
        return settings.areMade();
    }

    /** What people call it. */
    public String label() {
        return settings.label();
    }

    /** As it names itself; empty where there is none. */
    public String issuer() {
        return settings.issuer();
    }

    /** Who somebody is of whom it has just given its word. */
    public Identity identity(OidcUser user) {
        var name = user.getClaims().get(settings.claim());
        return new Identity(
                settings.issuer(), Objects.requireNonNull(user.getSubject()), name == null ? "" : name.toString());
    }

    /**
     * What it says of itself.
     *
     * @throws ProviderAway when it does not answer
     */
    ClientRegistration registration() {
        var registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    /**
     * Where a browser ends its session at the provider, if the provider has told of such a place.
     *
     * @param idToken whose session
     * @param back where it is to send the browser then
     */
    public Optional<URI> farewell(String idToken, String back) {
        var registration = known;
        var place = registration == null
                ? null
                : registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(place)
                .map(end -> UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode(StandardCharsets.UTF_8)
                        .buildAndExpand(idToken, settings.clientId(), back)
                        .toUri());
    }

    private ClientRegistration ask() {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(REGISTRATION)
                    .clientId(settings.clientId())
                    .clientSecret(settings.secret())
                    .scope(settings.scope())
                    .redirectUri("{baseUrl}" + OpenidFilters.CALLBACK)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (RuntimeException e) {
            // whatever it answered, it was no description of a provider
            throw new ProviderAway(e);
        }
    }
}
