package gangmu.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** The line between a node and its database, as somebody would have it who trips over cables. */
final class BreakableLine implements AutoCloseable {

    /** What the line does with what is sent over it. */
    enum State {
        /** Carries everything. */
        WHOLE,
        /** Carries nothing, and loses nothing: it goes on later. */
        STALLED,
        /** Carries what is sent to the database, but none of its answers. */
        DEAF,
        /** Takes no new connections. */
        GONE
    }

    private final ServerSocket listener;
    private final IntSupplier port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    /** @param port of the database at this moment */
    BreakableLine(IntSupplier port) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = port;
        Thread.ofPlatform().daemon().name("line").start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void become(State next) {
        state = next;
    }

    /** Breaks every connection at once, without a word to either side. */
    void reset() {
        sockets.forEach(BreakableLine::abort);
        sockets.clear();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        reset();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var near = listener.accept();
                if (state == State.GONE) {
                    abort(near);
                } else {
                    connect(near);
                }
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private void connect(Socket near) {
        try {
            var far = new Socket();
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.getAsInt()), 5_000);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            sockets.add(near);
            sockets.add(far);
            Thread.ofVirtual().start(() -> carry(near, far, false));
            Thread.ofVirtual().start(() -> carry(far, near, true));
        } catch (IOException databaseAway) {
            abort(near);
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        var buffer = new byte[16_384];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (state == State.STALLED) {
                    Thread.sleep(Duration.ofMillis(20));
                }
                if (state != State.DEAF || !answers) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException broken) {
            // the other side learns of it below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        abort(from);
        abort(to);
        sockets.remove(from);
        sockets.remove(to);
    }

    private static void abort(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (SocketException closedAlready) {
            return;
        }
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // as it should be
        }
    }
}
