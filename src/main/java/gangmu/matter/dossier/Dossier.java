package gangmu.matter.dossier;

import gangmu.matter.MatterId;
import gangmu.matter.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 案卷: all about one matter in words that are read without Gangmu, and the same as data.
 *
 * @param code the number on the order
 * @param facts how it stands
 * @param sentence the words it came from; a leader's note or a part of another matter has none
 * @param papers the order and what was sent after it, the first one first
 * @param steps what happened, the oldest first
 * @param evidence what was handed in, the first one first
 * @param data all of it for programs
 */
public record Dossier(
        MatterId id,
        String code,
        String demand,
        List<Fact> facts,
        @Nullable Sentence sentence,
        List<Paper> papers,
        List<Step> steps,
        List<Piece> evidence,
        JsonNode data) {

    /** One thing that is known of a matter: 主办单位, 市工信局. */
    public record Fact(String name, String value) {}

    /**
     * A paper as it is printed.
     *
     * @param office whose it is
     * @param to the full name of the unit it went to
     * @param date the day on it: 2026年11月21日
     */
    public record Paper(String office, String number, String title, String to, List<String> paragraphs, String date) {}

    /**
     * A deed or a report.
     *
     * @param unit the short name of the unit of who did it
     * @param words what was written with it
     * @param evidence which files belong to it
     */
    public record Step(
            int no,
            Instant at,
            String by,
            String unit,
            String title,
            @Nullable String words,
            List<UUID> evidence) {}

    /**
     * A file that was handed in.
     *
     * @param name as it came, whatever it is
     * @param size how many bytes
     * @param unit the short name of the unit of who handed it in
     */
    public record Piece(
            UUID id, String name, long size, String mediaType, String sha256, Instant at, String by, String unit) {}
}
