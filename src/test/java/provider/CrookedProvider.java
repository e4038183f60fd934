package provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A provider that lets everybody in unasked and whose words can be twisted in every way. At first it is down. */
public final class CrookedProvider implements AutoCloseable {

    /** How a token is twisted; the nonce is the one that was asked for. */
    public record Crook(UnaryOperator<JWTClaimsSet.Builder> words, Signature signature) {

        public static final Crook HONEST = new Crook(UnaryOperator.identity(), Signature.OWN);
    }

    /** How a token is signed. */
    public enum Signature {
        OWN,
        /** By a key that is not the provider's, under the name of one that is. */
        FOREIGN,
        NONE,
        /** By a secret that everybody knows: the public key. */
        PUBLIC
    }

    public static final String CLIENT = "gangmu";

    private static final int EVERYWHERE_FREE = 0;

    private final int port = freePort();
    private final RSAKey own = key();
    private final RSAKey foreign = key();
    private final Clock clock;
    private @Nullable HttpServer server;
    private volatile Crook crook = Crook.HONEST;
    private volatile String nonce = "";

    public CrookedProvider(Clock clock) {
        this.clock = clock;
    }

    public String issuer() {
        return "http://localhost:" + port;
    }

    public void twist(Crook next) {
        crook = next;
    }

    public void open() {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.createContext("/.well-known/openid-configuration", asked -> json(asked, """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                     "response_types_supported": ["code"], "subject_types_supported": ["public"],
                     "id_token_signing_alg_values_supported": ["RS256"]}
                    """.formatted(issuer())));
            opened.createContext("/keys", asked -> json(asked, new JWKSet(own.toPublicJWK()).toString()));
            opened.createContext("/authorize", this::sendBack);
            opened.createContext("/token", asked -> json(asked, """
                    {"access_token": "nothing", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                    """.formatted(token())));
            opened.start();
            server = opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private void sendBack(HttpExchange asked) throws IOException {
        var words = UriComponentsBuilder.fromUri(asked.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        words.replaceAll((_, word) -> URLDecoder.decode(word, StandardCharsets.UTF_8));
        nonce = words.getOrDefault("nonce", "");
        asked.getResponseHeaders()
                .set("Location", "%s?code=c&state=%s".formatted(words.get("redirect_uri"), encoded(words)));
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private static String encoded(Map<String, String> words) {
        return java.net.URLEncoder.encode(words.getOrDefault("state", ""), StandardCharsets.UTF_8);
    }

    private String token() {
        var now = clock.instant();
        var words = crook.words()
                .apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject("0001")
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                        .claim("nonce", nonce)
                        .claim("preferred_username", "crooked"))
                .build();
        try {
            return switch (crook.signature()) {
                case OWN -> signed(words, own);
                case FOREIGN -> signed(words, foreign);
                case NONE -> new PlainJWT(words).serialize();
                case PUBLIC -> {
                    var token = new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.HS256)
                                    .keyID("key")
                                    .build(),
                            words);
                    token.sign(new MACSigner(own.toRSAPublicKey().getEncoded()));
                    yield token.serialize();
                }
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet words, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), words);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static void json(HttpExchange asked, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        asked.getRequestBody().readAllBytes();
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(200, bytes.length);
        try (var body = asked.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(EVERYWHERE_FREE)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
