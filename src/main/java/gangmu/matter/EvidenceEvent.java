package gangmu.matter;

import java.time.Instant;

/** Everything that can happen to the files that were handed in for matters. */
public sealed interface EvidenceEvent {

    MatterId matter();

    Instant at();

    /** Who did it. */
    Signature by();

    EvidenceId evidence();

    /** 上传佐证材料 */
    record EvidenceHandedIn(MatterId matter, Instant at, Signature by, EvidenceId evidence, String name, String sha256)
            implements EvidenceEvent {}

    /** 下载佐证材料 */
    record EvidenceFetched(MatterId matter, Instant at, Signature by, EvidenceId evidence, String name, String sha256)
            implements EvidenceEvent {}
}
