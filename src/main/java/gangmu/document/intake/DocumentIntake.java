package gangmu.document.intake;

import gangmu.document.DocumentId;
import gangmu.document.turn.Voided;
import gangmu.file.FileOfRecord;
import gangmu.file.FilesOfRecord;
import gangmu.organisation.Viewer;
import gangmu.reading.DocumentReader;
import gangmu.reading.ReadAttempt;
import gangmu.wording.MarkedSecret;
import gangmu.wording.SecrecyMark;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: reads it, puts it among the files of record, and only then registers it. Reading takes its time and holds no
 * transaction meanwhile; a registered document always has its file.
 */
@Component
class DocumentIntake {

    private final DocumentCommands commands;
    private final FilesOfRecord files;
    private final DocumentReader reader = new DocumentReader();

    DocumentIntake(DocumentCommands commands, FilesOfRecord files) {
        this.commands = commands;
        this.files = files;
    }

    /** A file that was sent. */
    Registered take(String name, byte[] bytes, Viewer by) {
        return take(FileOfRecord.of(name, bytes), bytes, by);
    }

    /** A text that was pasted. */
    Registered takeText(String title, String text, Viewer by) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return take(FileOfRecord.titled(title, bytes), bytes, by);
    }

    private Registered take(FileOfRecord file, byte[] bytes, Viewer by) {
        var known = commands.known(file.sha256());
        if (known.isPresent()) {
            return known.get();
        }
        return switch (ReadAttempt.at(file.name(), bytes, reader)) {
            case ReadAttempt.Failed(var code, var sentence) -> throw new UnreadableFile(code, sentence);
            case ReadAttempt.Read(var reading) -> {
                if (SecrecyMark.isOn(reading.source()) || SecrecyMark.isIn(file.name())) {
                    throw new MarkedSecret();
                }
                files.keep(file.sha256(), bytes);
                yield commands.register(file, reading, by);
            }
        };
    }

    /**
     * A document that is in the register now.
     *
     * @param known whether it was before
     * @param voided who had put it out of use, and why; it stays so until somebody restores it
     */
    record Registered(
            DocumentId id, boolean known, @Nullable Voided voided) {}
}
