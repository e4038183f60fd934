package gangmu.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the record itself: nothing but that somebody takes a copy. */
sealed interface JournalEvent {

    /**
     * 导出操作记录. It goes into the file as its last entry and says what the file holds, so that nothing can be taken out of it unseen.
     *
     * @param export which
     * @param firstBlock the first block that it holds whole; null for the entries of one matter
     * @param lastBlock the last one
     * @param withheld how many entries stand there without their words, because they are not for the eyes of who exports
     * @param withheldDigest over their numbers
     * @param numbers of the entries of one matter
     */
    record JournalExported(
            UUID export,
            @Nullable Integer firstBlock,
            @Nullable Integer lastBlock,
            @Nullable Integer withheld,
            @Nullable String withheldDigest,
            @Nullable List<Integer> numbers)
            implements JournalEvent {}
}
