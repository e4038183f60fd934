package gangmu.bench;

import gangmu.bench.Ledger.Kind;
import gangmu.bench.Ledger.State;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.ReadWriteLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A liaison who signs, reports and hands in files at whichever node is there, whatever happens to it, and books every word of it. */
final class FaultWriter implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String JSON = "application/json";

    private final String userName;
    private final List<URI> nodes;
    private final List<String> unsigned;
    private final Ledger ledger;
    private final ReadWriteLock gate;
    private final Random random;
    private final List<String> signed = new ArrayList<>();
    private @Nullable SignedInClient browser;
    private @Nullable String doubtful;
    private long number;
    private volatile boolean stopped;

    /**
     * @param unsigned the matters that this liaison is to sign for
     * @param gate whoever looks at what is there closes it for as long
     */
    FaultWriter(String userName, List<URI> nodes, List<String> unsigned, Ledger ledger, ReadWriteLock gate) {
        this.userName = userName;
        this.nodes = nodes;
        this.unsigned = new ArrayList<>(unsigned);
        this.ledger = ledger;
        this.gate = gate;
        this.random = new Random(userName.hashCode());
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                if (!writeInTurn()) {
                    Thread.sleep(Duration.ofMillis(150));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    private boolean writeInTurn() throws InterruptedException {
        gate.readLock().lock();
        try {
            return write(random.nextInt(nodes.size()));
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Whether it went well. */
    private boolean write(int node) throws InterruptedException {
        if (browser == null && !enter(node)) {
            return false;
        }
        var choice = random.nextInt(10);
        number++;
        if (doubtful != null || signed.size() < 3 || (choice < 2 && !unsigned.isEmpty())) {
            return sign(node);
        }
        var matter = signed.get(random.nextInt(signed.size()));
        var token = "r%d-%s-%d".formatted(ledger.round(), userName, number);
        return choice == 9 ? handIn(node, matter, token) : report(node, matter, token);
    }

    private boolean enter(int node) throws InterruptedException {
        try {
            browser = SignedInClient.of(nodes.get(node), userName);
            return true;
        } catch (IOException | IllegalStateException notNow) {
            return false;
        }
    }

    private void leave() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    /** What is in doubt is signed for again: who has signed already is told so. */
    private boolean sign(int node) throws InterruptedException {
        var matter = doubtful == null ? unsigned.removeLast() : doubtful;
        var again = doubtful != null;
        var state = send(node, "/api/matters/" + matter + "/receipt", JSON, new byte[0], again ? 409 : 0);
        if (state == State.REFUSED && again) {
            return false;
        }
        ledger.write(matter, Kind.RECEIPT, state);
        doubtful = state == State.UNKNOWN ? matter : null;
        if (state == State.ACKNOWLEDGED) {
            signed.add(matter);
        }
        return state == State.ACKNOWLEDGED;
    }

    private boolean report(int node, String matter, String token) throws InterruptedException {
        var body = JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "progress",
                        "〔%s〕本周完成管网铺设%d米，累计投入%d万元，主体工程正在组织施工。".formatted(token, number * 7919 % 100_000_000, number),
                        "percent",
                        40,
                        "nextStep",
                        "下周完成剩余路段招标"));
        var state = send(node, "/api/matters/" + matter + "/reports", JSON, body, 0);
        ledger.write(token, Kind.REPORT, state);
        return state == State.ACKNOWLEDGED;
    }

    private boolean handIn(int node, String matter, String token) throws InterruptedException {
        var body = """
            --part\r
            Content-Disposition: form-data; name="file"; filename="%1$s.txt"\r
            Content-Type: text/plain\r
            \r
            现场记录 %1$s\r
            --part--\r
            """.formatted(token).getBytes(StandardCharsets.UTF_8);
        var state = send(node, "/api/matters/" + matter + "/evidence", "multipart/form-data; boundary=part", body, 0);
        ledger.write(token, Kind.EVIDENCE, state);
        return state == State.ACKNOWLEDGED;
    }

    /** @param doneAlready the status that says that it was done before; 0: none does */
    private State send(int node, String path, String contentType, byte[] body, int doneAlready)
            throws InterruptedException {
        try {
            var status = java.util.Objects.requireNonNull(browser)
                    .answer(nodes.get(node), path, contentType, body, PATIENCE)
                    .statusCode();
            if (status == 401 || status == 403) {
                leave();
            }
            var state = status / 100 == 2 || status == doneAlready
                    ? State.ACKNOWLEDGED
                    : status >= 500 ? State.UNKNOWN : State.REFUSED;
            ledger.answered(node, Integer.toString(status), state);
            return state;
        } catch (ConnectException nobodyThere) {
            ledger.answered(node, "not reached", State.REFUSED);
            return State.REFUSED;
        } catch (IOException lost) {
            ledger.answered(node, "no answer", State.UNKNOWN);
            return State.UNKNOWN;
        }
    }
}
