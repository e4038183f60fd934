package provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Somebody's browser between an application and a provider: it keeps cookies and goes where it is sent, one step at a time. Each sits
 * at an address of its own behind a proxy on this machine.
 */
public final class Traveller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address = "10.%d.%d.%d".formatted(digit(), digit(), digit());
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();

    public HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    /** Does something by the interface of the application, like a page of it. */
    public HttpResponse<String> call(String method, URI address, String json) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse(""))
                .method(method, BodyPublishers.ofString(json)));
    }

    /** Fills in the provider's page. */
    public HttpResponse<String> fill(URI page, String user, String password) {
        return send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s"
                        .formatted(
                                URLEncoder.encode(user, StandardCharsets.UTF_8),
                                URLEncoder.encode(password, StandardCharsets.UTF_8)))));
    }

    /** Where an answer sends the browser. */
    public static URI next(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(answer.uri()::resolve)
                .orElseThrow(() -> new AssertionError("the browser is sent nowhere: %d %s %s"
                        .formatted(answer.statusCode(), answer.uri(), answer.body())));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static int digit() {
        return ThreadLocalRandom.current().nextInt(1, 255);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var from = request.header("X-Forwarded-For", address).timeout(PATIENCE);
            return http.send(from.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
