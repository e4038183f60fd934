package gangmu.document.finding;

import gangmu.document.text.Sentence;
import gangmu.document.unit.Demand;
import gangmu.reading.Deadline;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A demand with what was merged into it: together they are one matter.
 *
 * @param parts the demand, and the others in the order of the article
 */
record Merged(List<Finding> parts) {

    static Merged into(Finding finding, Findings findings) {
        return new Merged(
                Stream.concat(Stream.of(finding), findings.findByMergedIntoOrderByOrdinal(finding.id()).stream())
                        .toList());
    }

    /** The words that they are. */
    Sentence sentence() {
        return Sentence.of(parts.stream()
                .map(part -> new Sentence.Piece(part.text(), part.spans()))
                .toList());
    }

    /** As the demand that looks for its unit: whoever is named in any of them. */
    Demand demand() {
        var named =
                parts.stream().flatMap(part -> part.units().stream()).distinct().toList();
        return new Demand(sentence().words(), parts.getFirst().heading(), named);
    }

    /** The first limit that stands in them: the sentence's own goes before that of one merged into it. */
    @Nullable
    Deadline limit() {
        return parts.stream()
                .map(Finding::limit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
