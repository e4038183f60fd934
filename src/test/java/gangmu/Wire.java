package gangmu;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line to the real application on which anything can be said, also what no decent client would: each request goes out letter by letter as it is written. */
record Wire(int port) {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    /**
     * What came back.
     *
     * @param status 0 when the line was cut without a word, or the answer has none
     * @param text all of it, head and body
     */
    record Answer(int status, List<String> head, String text) {

        Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }

        List<String> headers(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }

        /** The line that sets this cookie, with its flags. */
        Optional<String> cookie(String name) {
            return headers("Set-Cookie").stream()
                    .filter(line -> line.startsWith(name + "=") && !line.startsWith(name + "=;"))
                    .reduce((_, last) -> last);
        }

        String code() {
            return Optional.of(CODE.matcher(text))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .orElse("");
        }
    }

    /** The cookies of somebody's browser. */
    record Cookies(String session, String token) {

        /** The lines of a request of theirs that changes something. */
        String[] lines(String... more) {
            var own = List.of("Cookie: gangmu=" + session + "; XSRF-TOKEN=" + token, "X-XSRF-TOKEN: " + token);
            return java.util.stream.Stream.concat(own.stream(), Arrays.stream(more))
                    .toArray(String[]::new);
        }
    }

    Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    /** Signs in like a page of ours does. */
    Answer signIn(String userName, String password, String... headers) {
        var token = token(headers);
        return post(
                "/api/session",
                "{\"userName\":\"%s\",\"password\":\"%s\"}".formatted(userName, password),
                and(headers, "Cookie: XSRF-TOKEN=" + token, "X-XSRF-TOKEN: " + token));
    }

    /** The cookies of somebody who has just signed in. */
    Cookies cookies(String userName, String password) {
        var session = value(signIn(userName, password).cookie("gangmu").orElseThrow());
        var token = value(get("/api/session", "Cookie: gangmu=" + session)
                .cookie("XSRF-TOKEN")
                .orElseThrow());
        return new Cookies(session, token);
    }

    /** The token that a page gets before anybody has signed in. */
    String token(String... headers) {
        return value(get("/api/session", headers).cookie("XSRF-TOKEN").orElseThrow());
    }

    Answer post(String target, String json, String... headers) {
        return send("POST", target, json, and(headers, "Content-Type: application/json"));
    }

    Answer send(String method, String target, String body, String... headers) {
        var lines = Arrays.stream(headers).anyMatch(line -> line.startsWith("Host:"))
                ? headers
                : and(headers, "Host: localhost:" + port);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return raw("%s %s HTTP/1.1\r\n%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(method, target, String.join("\r\n", lines), bytes.length)
                .concat(body));
    }

    Answer raw(String request) {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(PATIENCE_MILLIS);
            var answer = new ByteArrayOutputStream();
            try {
                line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                line.getOutputStream().flush();
                line.getInputStream().transferTo(answer);
            } catch (SocketException _) {
                // whoever is not listened to any more may still have been answered
            }
            return parsed(answer.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String value(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1, (cookie + ";").indexOf(';'));
    }

    private static Answer parsed(String text) {
        var end = text.indexOf("\r\n\r\n");
        var head = List.of((end < 0 ? text : text.substring(0, end)).split("\r\n"));
        var first = head.getFirst().split(" ", 3);
        return new Answer(text.startsWith("HTTP/") ? Integer.parseInt(first[1]) : 0, head, text);
    }

    private static String[] and(String[] headers, String... more) {
        return java.util.stream.Stream.concat(Arrays.stream(headers), Arrays.stream(more))
                .toArray(String[]::new);
    }
}
