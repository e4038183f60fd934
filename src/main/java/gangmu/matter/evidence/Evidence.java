package gangmu.matter.evidence;

import gangmu.NotFound;
import gangmu.file.FileOfRecord;
import gangmu.file.FilesOfRecord;
import gangmu.file.MediaKind;
import gangmu.matter.EvidenceEvent.EvidenceFetched;
import gangmu.matter.EvidenceEvent.EvidenceHandedIn;
import gangmu.matter.EvidenceId;
import gangmu.matter.MatterId;
import gangmu.matter.Signature;
import gangmu.matter.standing.Visible;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import gangmu.wording.MarkedSecret;
import gangmu.wording.SecrecyMark;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 佐证材料: the files that units, verifiers and the supervision office hand in for matters, each with who handed it in, when, and for
 * which unit. A file is known by its content, never changed, and seen by whoever may see its matter. Nobody is forced to hand in any (DOMAIN §11.1).
 */
@Component
public class Evidence {

    private static final Set<MediaKind> ACCEPTED =
            EnumSet.of(MediaKind.PDF, MediaKind.DOCX, MediaKind.XLSX, MediaKind.JPEG, MediaKind.PNG, MediaKind.TEXT);

    /** A file that was handed in. */
    record Piece(EvidenceId id, String name, long size, String mediaType, String sha256) {}

    private record Concern(boolean concerned, boolean verifies) {}

    private record Kept(String sha256, String name, UUID matterId) {}

    private static final String OWN = """
            (s.lead_unit = :own or :own = any(s.co_units) or coalesce(s.blocked_by = :own, false)) as concerned,
            coalesce(s.verifier = :person, false) as verifies""";

    private final JdbcClient jdbc;
    private final FilesOfRecord files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evidence(JdbcClient jdbc, FilesOfRecord files, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a file in. It is on the disk before it is in the register.
     *
     * @throws NotFound when there is no such matter, or it is not for this person's eyes
     * @throws AccessDeniedException for who only sees it: a leader who does not verify it, a liaison of another unit
     * @throws UnsuitableEvidence when the file is none
     * @throws MarkedSecret when its name, or the text that it is, bears the mark of a state secret
     */
    @Transactional
    Piece take(MatterId matter, @Nullable String name, byte[] bytes, Viewer by) {
        var file = FileOfRecord.of(name == null ? "" : name, bytes);
        if (file.size() == 0) {
            throw UnsuitableEvidence.empty();
        } else if (!ACCEPTED.contains(file.kind())) {
            throw UnsuitableEvidence.ofThisKind();
        } else if (!file.kind().mayBeNamed(file.name())) {
            throw UnsuitableEvidence.named(file.name());
        }
        if (isMarkedSecret(file, bytes)) {
            throw new MarkedSecret();
        }
        files.keep(file.sha256(), bytes);
        var id = EvidenceId.next();
        jdbc.sql("""
                        insert into matter.evidence (id, matter_id, sha256, name, media_type, size, at, by_person, by_name, by_unit)
                        values (:id, :matter, :sha256, :name, :mediaType, :size, :at, :person, :byName, :unit)
                        """)
                .param("id", id.value())
                .param("matter", matter.value())
                .param("sha256", file.sha256())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", by.person().value())
                .param("byName", by.name())
                .param("unit", by.unit().value())
                .update();
        events.publishEvent(
                new EvidenceHandedIn(matter, clock.instant(), Signature.of(by), id, file.name(), file.sha256()));
        return new Piece(id, file.name(), file.size(), file.mediaType(), file.sha256());
    }

    /**
     * Asks whether this person may hand something in, before anything is read of it.
     *
     * @throws NotFound when there is no such matter, or it is not for this person's eyes
     * @throws AccessDeniedException for a leader who does not verify it
     */
    void mayHandIn(MatterId matter, Viewer by) {
        var concern = jdbc.sql("select %s from matter.standing s where s.matter_id = :matter and s.until = 'infinity'"
                        .formatted(OWN))
                .param("matter", matter.value())
                .param("own", by.unit().value())
                .param("person", by.person().value())
                .query(Concern.class)
                .optional()
                .filter(found -> by.seesAllUnits() || found.concerned() || found.verifies())
                .orElseThrow(() -> new NotFound("件事项"));
        var forItsUnit = concern.concerned() && by.may(Right.HANDLE);
        var forTheOffice = by.seesAllUnits() && by.may(Right.CLOSE);
        if (!concern.verifies() && !forItsUnit && !forTheOffice) {
            throw new AccessDeniedException("nobody hands in anything for others");
        }
    }

    /** The file, to be saved, for whoever may see its matter. Who took it is told before it goes out. */
    @Transactional
    ResponseEntity<Resource> attachment(EvidenceId id, Viewer viewer) {
        var kept = jdbc.sql("""
                        select e.sha256, e.name, e.matter_id
                          from matter.evidence e
                          join matter.standing s on s.matter_id = e.matter_id and s.until = 'infinity'
                         where e.id = :id
                           and (%s or e.by_person = :person)
                        """.formatted(Visible.AT_ALL))
                .param("id", id.value())
                .params(Visible.to(viewer))
                .query(Kept.class)
                .optional()
                .orElseThrow(() -> new NotFound("份佐证材料"));
        events.publishEvent(new EvidenceFetched(
                new MatterId(kept.matterId()), clock.instant(), Signature.of(viewer), id, kept.name(), kept.sha256()));
        return files.attachment(kept.sha256(), kept.name());
    }

    /** What is in a picture or a table nobody can tell from here: whoever hands it in answers for it. */
    private static boolean isMarkedSecret(FileOfRecord file, byte[] bytes) {
        return SecrecyMark.isIn(file.name())
                || (file.kind() == MediaKind.TEXT && SecrecyMark.isOn(new String(bytes, StandardCharsets.UTF_8)));
    }

    /**
     * Holds files that somebody names against those that were handed in for the matter.
     *
     * @throws NoSuchEvidence when one of them was not handed in for this matter
     */
    public void mustBelongTo(MatterId matter, Collection<UUID> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        var wanted = new HashSet<>(pieces);
        var found = jdbc.sql("select count(*) from matter.evidence where matter_id = :matter and id = any(:ids)")
                .param("matter", matter.value())
                .param("ids", wanted.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        if (found != wanted.size()) {
            throw new NoSuchEvidence();
        }
    }
}
