package gangmu.archive;

import gangmu.NotFound;
import gangmu.archive.filing.Filings;
import gangmu.file.FilesOfRecord;
import gangmu.journal.MatterRecord;
import gangmu.matter.ArchiveEvent.MatterArchived;
import gangmu.matter.MatterId;
import gangmu.matter.Signature;
import gangmu.matter.dossier.Dossier;
import gangmu.matter.dossier.MatterDossiers;
import gangmu.organisation.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes archives. The list of what is in one, with the hash of each, is itself vouched for by an entry of the record, which goes out with it: who
 * changes anything changes the list, and who changes the list no longer fits the record.
 */
@Component
class Archives {

    private final MatterDossiers dossiers;
    private final Filings filings;
    private final FilesOfRecord files;
    private final MatterRecord record;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Archives(
            MatterDossiers dossiers,
            Filings filings,
            FilesOfRecord files,
            MatterRecord record,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.dossiers = dossiers;
        this.filings = filings;
        this.files = files;
        this.record = record;
        this.transaction = transaction;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An archive that is ready to go out. That it was taken stands in the record, also when it did not arrive.
     *
     * @param address where the request came from
     * @throws NotFound when there is no such matter, or it is not for this viewer
     */
    Archive of(MatterId matter, Viewer viewer, @Nullable String address) {
        var filing = filings.standing(matter);
        var told = dossiers.of(viewer, matter);
        var dossier = filing.map(filed -> OnFile.told(told, filed)).orElse(told);
        var enclosures = enclosures(dossier);
        var now = clock.instant();
        var texts = new LinkedHashMap<String, byte[]>();
        texts.put(ReadMe.NAME, utf8(new ReadMe(dossier, enclosures, viewer.name(), now).text()));
        texts.put(Page.NAME, utf8(new Page(dossier, enclosures, viewer.name(), now).html()));
        texts.put(
                "matter.json",
                json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(dossier.data()));
        filing.ifPresent(filed -> texts.put(OnFile.NAME, utf8(OnFile.metadata(filed))));
        var manifest = utf8(manifest(texts, enclosures));
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new MatterArchived(matter, now, Signature.of(viewer), FilesOfRecord.fingerprint(manifest), (int)
                        enclosures.stream().filter(Enclosure::whole).count())));
        texts.put(Archive.MANIFEST, manifest);
        return new Archive(
                "事项归档-%s.zip".formatted(SafeName.of(dossier.code())),
                now,
                texts,
                record.takenOut(matter, viewer, address),
                enclosures,
                files);
    }

    private List<Enclosure> enclosures(Dossier dossier) {
        var pieces = dossier.evidence();
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> Enclosure.of(
                        i + 1, pieces.get(i), files.isWhole(pieces.get(i).sha256())))
                .toList();
    }

    /** As {@code sha256sum -c} reads it. */
    private static String manifest(Map<String, byte[]> texts, List<Enclosure> enclosures) {
        var lines = new StringBuilder();
        texts.forEach((path, bytes) -> line(lines, FilesOfRecord.fingerprint(bytes), path));
        enclosures.stream()
                .filter(Enclosure::whole)
                .forEach(enclosure -> line(lines, enclosure.piece().sha256(), enclosure.path()));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String sha256, String path) {
        lines.append(sha256).append("  ").append(path).append('\n');
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
