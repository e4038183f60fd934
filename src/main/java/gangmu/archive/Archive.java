package gangmu.archive;

import gangmu.file.FilesOfRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive on its way out: the texts, which are short, are there; record and evidence are read while they are written.
 *
 * @param name of the file
 * @param at when it was made
 * @param texts by their paths, the manifest last
 * @param record what writes the entries with their proof
 */
record Archive(
        String name,
        Instant at,
        Map<String, byte[]> texts,
        Consumer<Writer> record,
        List<Enclosure> enclosures,
        FilesOfRecord files) {

    static final String MANIFEST = "manifest.sha256";
    static final String RECORD = "record.jsonl";

    void writeTo(OutputStream out) throws IOException {
        // closed by whoever opened it: where this breaks off, the file must not look whole
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var text : texts.entrySet()) {
            begin(zip, text.getKey());
            zip.write(text.getValue());
        }
        begin(zip, RECORD);
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        record.accept(writer);
        writer.flush();
        for (var enclosure : enclosures) {
            if (enclosure.whole()) {
                begin(zip, enclosure.path());
                files.copy(enclosure.piece().sha256(), zip);
            }
        }
        zip.finish();
        zip.flush();
    }

    private void begin(ZipOutputStream zip, String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }
}
