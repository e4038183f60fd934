package gangmu.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A browser of somebody who has signed in, as far as the server can tell. */
final class SignedInClient implements AutoCloseable {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI address;

    private SignedInClient(URI address) {
        this.address = address;
    }

    static SignedInClient of(URI address, String userName) throws IOException, InterruptedException {
        return of(address, userName, BenchCity.PASSWORD);
    }

    /** Somebody who signs in for the first time, and chooses a password. */
    static SignedInClient withNewPassword(URI address, String userName, String first)
            throws IOException, InterruptedException {
        var client = of(address, userName, first);
        client.send(
                "/api/session/password",
                "PUT",
                JsonMapper.shared()
                        .createObjectNode()
                        .put("oldPassword", first)
                        .put("newPassword", BenchCity.PASSWORD)
                        .toString());
        client.get("/api/session");
        return client;
    }

    private static SignedInClient of(URI address, String userName, String password)
            throws IOException, InterruptedException {
        var client = new SignedInClient(address);
        client.send(HttpRequest.newBuilder(address.resolve("/api/session")).build());
        client.post(
                "/api/session",
                JsonMapper.shared()
                        .createObjectNode()
                        .put("userName", userName)
                        .put("password", password)
                        .toString());
        client.get("/api/session"); // with the sign-in the token changed
        return client;
    }

    /** @throws IllegalStateException when the answer is not the one hoped for */
    String get(String path) throws IOException, InterruptedException {
        return checked(path, send(HttpRequest.newBuilder(address.resolve(path)).build()));
    }

    /** @throws IllegalStateException when the answer is not the one hoped for */
    String post(String path, String json) throws IOException, InterruptedException {
        return send(path, "POST", json);
    }

    /** Posts as this browser does, over a connection of its own. */
    PostLine line() throws IOException {
        return new PostLine(address, "Cookie: %s\r\nX-XSRF-TOKEN: %s\r\n".formatted(cookies(), token()));
    }

    /** What this browser sends with each request, for a program that is to go on with its session. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /**
     * What a server answers, whatever it is.
     *
     * @param server the one to ask: sessions hold on each of several
     * @throws IOException when no answer comes in time
     */
    HttpResponse<byte[]> answer(URI server, String path, String contentType, byte[] body, Duration patience)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .timeout(patience)
                .header("Content-Type", contentType)
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    @Override
    public void close() {
        http.close();
    }

    private String send(String path, String method, String json) throws IOException, InterruptedException {
        return checked(
                path,
                send(HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", token())
                        .method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build()));
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String checked(String path, HttpResponse<byte[]> response) {
        var body = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException("%s: %d %s".formatted(path, response.statusCode(), body));
        }
        return body;
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
