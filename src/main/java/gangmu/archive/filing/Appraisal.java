package gangmu.archive.filing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 鉴定: what was found when the time of a file was over. It is an opinion that is written down; whatever it says, Gangmu destroys nothing (档案法 forbids
 * to destroy on one's own authority).
 *
 * @param keptAs how long it is kept instead; null unless it is kept on
 * @param by the name of who wrote it down
 */
record Appraisal(Outcome outcome, @Nullable Retention keptAs, String reason, OffsetDateTime at, String by) {

    /** What is to become of it. */
    enum Outcome {
        /** 继续保存, for a longer time. */
        KEPT,
        /** 移交档案馆. */
        TRANSFERRED,
        /** 拟销毁: after the archives have agreed, and outside of Gangmu. */
        TO_BE_DESTROYED
    }

    /** How long a file is kept, with what was found since it was filed. */
    static Retention inForce(Filing filing, List<Appraisal> found) {
        return found.stream()
                .map(Appraisal::keptAs)
                .filter(Objects::nonNull)
                .reduce(filing.number().retention(), (_, later) -> later);
    }
}
