package gangmu.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What was sent to the application, and what came back: the book that is kept outside, and compared afterwards. */
final class Ledger {

    /** A thing that liaisons write. */
    enum Kind {
        RECEIPT,
        REPORT,
        EVIDENCE
    }

    /** What is known of a thing that was sent. */
    enum State {
        /** The application said that it is done: it must be there, once. */
        ACKNOWLEDGED,
        /** No answer, or one that says nothing: it may be there, once. */
        UNKNOWN,
        /** The application refused it, or could not be reached: it must not be there. */
        REFUSED
    }

    /**
     * A thing that was sent.
     *
     * @param token by which it is known again: of a receipt its matter, else something in its words
     * @param round in which it was sent
     */
    record Sent(String token, Kind kind, int round, State state) {}

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicLong> acknowledgedBy = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
    private volatile int round;
    private volatile long lastTrouble = System.nanoTime();

    void beginRound(int number) {
        round = number;
    }

    int round() {
        return round;
    }

    void write(String token, Kind kind, State state) {
        sent.put(kind + token, new Sent(token, kind, round, state));
    }

    /** @param what a node answered, or why it did not */
    void answered(int node, String what, State state) {
        answers.computeIfAbsent(what, _ -> new AtomicLong()).incrementAndGet();
        if (state == State.ACKNOWLEDGED) {
            acknowledgedBy.computeIfAbsent(node, _ -> new AtomicLong()).incrementAndGet();
        } else {
            lastTrouble = System.nanoTime();
        }
    }

    long acknowledgedBy(int node) {
        return acknowledgedBy.getOrDefault(node, new AtomicLong()).get();
    }

    /** When something was last not acknowledged, on the clock of {@link System#nanoTime}. */
    long lastTrouble() {
        return lastTrouble;
    }

    Map<String, AtomicLong> answers() {
        return answers;
    }

    Stream<Sent> all() {
        return sent.values().stream();
    }

    Stream<Sent> of(Kind kind, State state) {
        return all().filter(it -> it.kind() == kind && it.state() == state);
    }

    long count(State state) {
        return all().filter(it -> it.state() == state).count();
    }
}
