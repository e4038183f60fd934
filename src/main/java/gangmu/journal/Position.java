package gangmu.journal;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where an entry stands in the record: in the order of the transactions, and within one in the order of its deeds.
 *
 * @param tx its transaction, on the clock that counts them
 * @param id counts entries
 */
record Position(long tx, long id) implements Comparable<Position> {

    static final Position START = new Position(-1, -1);

    /**
     * A position as it was told before: {@code 1234-56}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Position valueOf(String text) {
        var cut = text.indexOf('-');
        if (cut < 0 || !text.matches("\\d{1,18}-\\d{1,18}")) {
            throw new IllegalArgumentException("no position");
        }
        return new Position(Long.parseLong(text.substring(0, cut)), Long.parseLong(text.substring(cut + 1)));
    }

    @Override
    public int compareTo(Position other) {
        return tx == other.tx ? Long.compare(id, other.id) : Long.compare(tx, other.tx);
    }

    @Override
    @JsonValue
    public String toString() {
        return tx + "-" + id;
    }
}
