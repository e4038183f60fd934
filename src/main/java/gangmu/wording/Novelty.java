package gangmu.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a text says that none of the earlier ones said.
 *
 * <p>A stretch of {@value #REACH} signs that stands in an earlier text, or a whole clause that was a whole clause there, is old; what is
 * left is new, in pieces of at least {@value #SHORTEST} signs. Other dates, figures, punctuation and another order of the sentences make nothing new.
 *
 * @param share how much of it is new, from 0 to 1; everyday official words count a fifth (see {@link Bigrams})
 * @param pieces the new pieces, in order
 * @param likest the place of the earlier text that says most of it, the last of several; -1 where none says anything of it
 */
public record Novelty(double share, List<Piece> pieces, int likest) {

    private static final int REACH = 5;
    private static final int SHORTEST = 2;

    /** A stretch of the text, by the places of its first character and behind its last. */
    public record Piece(int start, int end) {}

    public Novelty {
        pieces = List.copyOf(pieces);
    }

    public static Novelty of(String text, List<String> earlier) {
        var signs = Signs.of(text);
        var stretches = Stretches.of(signs);
        var said = new boolean[signs.count()];
        var likest = -1;
        var most = 0;
        for (var i = 0; i < earlier.size(); i++) {
            var saidThere = stretches.saidBy(Signs.of(earlier.get(i)));
            var much = 0;
            for (var at = 0; at < said.length; at++) {
                said[at] |= saidThere[at];
                much += saidThere[at] ? 1 : 0;
            }
            if (much > 0 && much >= most) {
                likest = i;
                most = much;
            }
        }
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < said.length; ) {
            var end = at;
            while (end < said.length && !said[end]) {
                end++;
            }
            if (end - at >= Math.min(SHORTEST, said.length)) {
                pieces.add(new Piece(signs.start(at), signs.end(end - 1)));
            } else {
                Arrays.fill(said, at, end, true);
            }
            at = end + 1;
        }
        return new Novelty(share(signs, said), pieces, likest);
    }

    private static double share(Signs signs, boolean[] said) {
        var all = 0.0;
        var fresh = 0.0;
        for (var i = 0; i < signs.count(); i++) {
            var alone = i + 1 == signs.count() || signs.opensClause(i + 1);
            if (alone && !signs.opensClause(i)) {
                continue;
            }
            var weight =
                    alone ? 1 : Bigrams.weight(Character.toString(signs.at(i)) + Character.toString(signs.at(i + 1)));
            all += weight;
            fresh += said[i] || (!alone && said[i + 1]) ? 0 : weight;
        }
        return all == 0 ? 0 : fresh / all;
    }

    /** All stretches of a text that can be found again elsewhere: by their number, in order. */
    private static final class Stretches {

        private final Signs signs;
        private final long[] hashes;
        private final int[] from;
        private final int[] to;

        private Stretches(Signs signs, List<long[]> all) {
            this.signs = signs;
            var sorted = all.stream()
                    .sorted((one, other) -> Long.compare(one[0], other[0]))
                    .toList();
            hashes = sorted.stream().mapToLong(one -> one[0]).toArray();
            from = sorted.stream().mapToInt(one -> (int) one[1]).toArray();
            to = sorted.stream().mapToInt(one -> (int) one[2]).toArray();
        }

        static Stretches of(Signs signs) {
            var all = new ArrayList<long[]>();
            for (var i = 0; i + REACH <= signs.count(); i++) {
                all.add(new long[] {signs.hash(i, i + REACH), i, i + REACH});
            }
            for (var i = 0; i < signs.count(); i = signs.clauseEnd(i)) {
                all.add(new long[] {clause(signs, i), i, signs.clauseEnd(i)});
            }
            return new Stretches(signs, all);
        }

        /** Which signs of the text belong to a stretch that the other has too. */
        boolean[] saidBy(Signs other) {
            var said = new boolean[signs.count()];
            for (var i = 0; i + REACH <= other.count(); i++) {
                mark(other.hash(i, i + REACH), said);
            }
            for (var i = 0; i < other.count(); i = other.clauseEnd(i)) {
                mark(clause(other, i), said);
            }
            return said;
        }

        private void mark(long hash, boolean[] said) {
            var found = Arrays.binarySearch(hashes, hash);
            if (found < 0) {
                return;
            }
            while (found > 0 && hashes[found - 1] == hash) {
                found--;
            }
            for (; found < hashes.length && hashes[found] == hash; found++) {
                Arrays.fill(said, from[found], to[found], true);
            }
        }

        private static long clause(Signs signs, int from) {
            return ~signs.hash(from, signs.clauseEnd(from));
        }
    }
}
