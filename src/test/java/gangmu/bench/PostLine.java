package gangmu.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One connection to the application that is kept open, over which one post goes out after the other. Where several work on the machine that is
 * measured, what the client costs is taken from the server: this one costs less than half of what the library's does.
 */
final class PostLine implements AutoCloseable {

    /** The server ends a connection over which nothing came for twenty seconds. */
    private static final Duration SHORT_ENOUGH = Duration.ofSeconds(5);

    private final URI address;
    private final String headers;
    private Socket socket;
    private InputStream answers;
    private long used = System.nanoTime();

    /** @param headers whole lines, which go out with every post */
    PostLine(URI address, String headers) throws IOException {
        this.address = address;
        this.headers = headers;
        this.socket = connect();
        this.answers = new BufferedInputStream(socket.getInputStream());
    }

    /** @throws IllegalStateException when the answer is not the one hoped for */
    void post(String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
                .formatted(path, address.getAuthority(), body.length, headers)
                .getBytes(StandardCharsets.ISO_8859_1);
        var whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        if (System.nanoTime() - used > SHORT_ENOUGH.toNanos()) {
            reconnect();
        }
        socket.getOutputStream().write(whole);
        var status = line();
        var stays = true;
        var chunked = false;
        var length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon)) {
                case "Content-Length" -> length = Integer.parseInt(value);
                case "Transfer-Encoding" -> chunked = true;
                case "Connection" -> stays = !value.equals("close");
                default -> {}
            }
        }
        var answer = chunked ? chunks() : answers.readNBytes(length);
        if (!stays) {
            // every hundred requests the server ends a connection
            reconnect();
        }
        used = System.nanoTime();
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IllegalStateException(
                    "%s: %s %s".formatted(path, status, new String(answer, StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void reconnect() throws IOException {
        close();
        socket = connect();
        answers = new BufferedInputStream(socket.getInputStream());
    }

    private Socket connect() throws IOException {
        var connected = new Socket(address.getHost(), address.getPort());
        connected.setTcpNoDelay(true);
        return connected;
    }

    private byte[] chunks() throws IOException {
        var answer = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            answer.write(answers.readNBytes(size));
            line();
        }
        line();
        return answer.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var sign = answers.read(); sign != '\n'; sign = answers.read()) {
            if (sign < 0) {
                throw new EOFException("the server hung up");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }
}
