package gangmu.matter;

import java.time.Instant;

/** What happens when a matter is put on file outside. */
public sealed interface ArchiveEvent {

    MatterId matter();

    Instant at();

    /** Who did it. */
    Signature by();

    /**
     * 归档导出: told before the first byte goes out, so that it stands in the record that goes out with it.
     *
     * @param manifest the SHA-256 of the list of what goes out with the hash of each: by it the record vouches for all of it
     * @param pieces how many files of evidence go out
     */
    record MatterArchived(MatterId matter, Instant at, Signature by, String manifest, int pieces)
            implements ArchiveEvent {}
}
