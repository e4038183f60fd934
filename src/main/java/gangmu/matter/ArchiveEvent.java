package gangmu.matter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when matters are put on file, and when files leave the house. */
public sealed interface ArchiveEvent {

    /** Which; null where it is about several, or about none. */
    @Nullable
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

    /**
     * 归档: it has a file number.
     *
     * @param retention how long it is kept, as people say it
     */
    record MatterFiled(MatterId matter, Instant at, Signature by, String fileNumber, String retention)
            implements ArchiveEvent {}

    /**
     * 更正归档: another number took the place of one that is void from then on.
     *
     * @param voided that one
     */
    record FilingCorrected(MatterId matter, Instant at, Signature by, String fileNumber, String voided, String reason)
            implements ArchiveEvent {}

    /** 补充归档: what was done since it was taken up again is on file too. */
    record FilingSupplemented(MatterId matter, Instant at, Signature by, String fileNumber) implements ArchiveEvent {}

    /**
     * 档案鉴定: what was found when its time was over.
     *
     * @param outcome KEPT, TRANSFERRED or TO_BE_DESTROYED
     * @param keptAs for how long it is kept instead, as people say it
     */
    record FilingAppraised(
            MatterId matter,
            Instant at,
            Signature by,
            String fileNumber,
            String outcome,
            @Nullable String keptAs,
            String reason)
            implements ArchiveEvent {}

    /**
     * 修改归档代码: what file numbers are made of from then on.
     *
     * @param divisions the code and the name of each
     */
    record FilingCodesChanged(Instant at, Signature by, String fonds, List<String> divisions, String reason)
            implements ArchiveEvent {

        @Override
        public @Nullable MatterId matter() {
            return null;
        }
    }

    /**
     * 导出归档文件目录: told before it goes out.
     *
     * @param filed how many numbers stand in it
     */
    record CatalogueExported(Instant at, Signature by, int year, int filed) implements ArchiveEvent {

        @Override
        public @Nullable MatterId matter() {
            return null;
        }
    }
}
