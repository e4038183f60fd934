package gangmu.journal;

import gangmu.AsTheSystem;
import gangmu.journal.Chain.Sealed;
import gangmu.journal.Entries.Placed;
import gangmu.journal.JournalEvent.JournalExported;
import gangmu.journal.proof.Withheld;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 导出: copies of the record with their proof, for {@code bin/gangmu verify}. Each leaves an entry of its own that says what it holds, and ends
 * with it.
 */
@Component
class Exports {

    /** A copy that is ready to be written out. */
    interface Export {

        void writeTo(Writer out);
    }

    private final Entries entries;
    private final Chain chain;
    private final Sealing sealing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Exports(Entries entries, Chain chain, Sealing sealing, TransactionTemplate transaction, Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.sealing = sealing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What was sealed between two moments, in whole blocks.
     *
     * @param from null: from the beginning
     * @param until null: to the end
     * @param hidden what is not for the eyes of who takes it: it stands there by its hash only
     * @throws NothingSealed when nothing was
     */
    Export ofTime(@Nullable Instant from, @Nullable Instant until, Author by, Predicate<Placed> hidden) {
        return whole(() -> spanned(from, until, by, hidden));
    }

    private Export spanned(@Nullable Instant from, @Nullable Instant until, Author by, Predicate<Placed> hidden) {
        var head = upToNow();
        var first = (from == null ? chain.block(1) : chain.firstSince(from)).orElseThrow(NothingSealed::new);
        var last = until == null ? head : chain.firstSince(until).orElse(head);
        if (last.block().no() < first.block().no()
                || (until != null && !first.block().at().isBefore(until))) {
            throw new NothingSealed();
        }
        var from1 = first.block().no();
        var to = last.block().no();
        var withheld = new Withheld();
        each(from1, to, block -> count(block, hidden, withheld));
        var id = UUID.randomUUID();
        var receipt = leave(
                by,
                null,
                new JournalExported(
                        id, Math.toIntExact(from1), Math.toIntExact(to), withheld.count(), withheld.digest(), null));
        return out -> {
            var file = new ExportFile(out, entries, chain);
            file.head(id, from1, to);
            each(from1, to, block -> file.block(block, _ -> true, hidden));
            end(file, receipt);
        };
    }

    /**
     * The entries of one matter, each with its own proof.
     *
     * @throws NothingSealed when there are none
     */
    Export ofMatter(UUID matter, Author by) {
        return whole(() -> chosen(matter, by));
    }

    /** Proof needs the entries around those that are told, also where they are not for the eyes of who asks. */
    private static Export whole(Supplier<Export> made) {
        var export = AsTheSystem.call(made);
        return out -> AsTheSystem.run(() -> export.writeTo(out));
    }

    private Export chosen(UUID matter, Author by) {
        var blocks = new LinkedHashMap<Long, List<Position>>();
        var sealedBlock = new LinkedHashMap<Long, Sealed>();
        for (var position : entries.ofMatter(matter, upToNow().last())) {
            var block = chain.sealing(position).orElseThrow();
            sealedBlock.put(block.block().no(), block);
            blocks.computeIfAbsent(block.block().no(), _ -> new ArrayList<>()).add(position);
        }
        if (blocks.isEmpty()) {
            throw new NothingSealed();
        }
        var id = UUID.randomUUID();
        var receipt = leave(by, matter, new JournalExported(id, null, null, null, null, numbers(sealedBlock, blocks)));
        return out -> {
            var file = new ExportFile(out, entries, chain);
            file.head(id, matter);
            sealedBlock.forEach(
                    (no, block) -> file.block(block, blocks.getOrDefault(no, List.of())::contains, _ -> false));
            end(file, receipt);
        };
    }

    private Sealed upToNow() {
        var last = entries.last();
        if (last.equals(Position.START)) {
            throw new NothingSealed();
        }
        sealing.through(last);
        return chain.head().orElseThrow(NothingSealed::new);
    }

    private List<Integer> numbers(Map<Long, Sealed> sealedBlock, Map<Long, List<Position>> blocks) {
        var numbers = new ArrayList<Integer>();
        sealedBlock.forEach((no, block) -> {
            var wanted = blocks.getOrDefault(no, List.of());
            var number = block.block().first();
            for (var placed : entries.between(chain.before(block.block()), block.last())) {
                if (wanted.contains(placed.position())) {
                    numbers.add(Math.toIntExact(number));
                }
                number++;
            }
        });
        return numbers;
    }

    private void count(Sealed block, Predicate<Placed> hidden, Withheld withheld) {
        var number = block.block().first();
        for (var placed : entries.between(chain.before(block.block()), block.last())) {
            if (hidden.test(placed)) {
                withheld.add(number);
            }
            number++;
        }
    }

    /** Writes the export down and waits until that is sealed too. */
    private Position leave(Author by, @Nullable UUID matter, JournalExported event) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = transaction.execute(_ -> entries.place(Entry.of(now, by, matter, Kinds.title(event), event)));
        sealing.through(written);
        return written;
    }

    private void end(ExportFile file, Position receipt) {
        file.block(chain.sealing(receipt).orElseThrow(), receipt::equals, _ -> false);
        file.end();
    }

    private void each(long from, long to, Consumer<Sealed> reader) {
        LongStream.rangeClosed(from, to).forEach(no -> chain.block(no).ifPresent(reader));
    }
}
