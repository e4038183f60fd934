package gangmu.document;

import gangmu.file.FileOfRecord;
import gangmu.file.FilesOfRecord;
import gangmu.organisation.Viewer;
import gangmu.reading.DocumentReader;
import gangmu.reading.ReadAttempt;
import gangmu.wording.MarkedSecret;
import gangmu.wording.SecrecyMark;
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

    Registered take(String name, byte[] bytes, Viewer by) {
        var file = FileOfRecord.of(name, bytes);
        var known = commands.known(file.sha256());
        if (known.isPresent()) {
            return new Registered(known.get(), true);
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
     */
    record Registered(DocumentId id, boolean known) {}
}
