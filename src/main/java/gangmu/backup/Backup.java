package gangmu.backup;

import gangmu.backup.Manifest.Table;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * 备份: a zip of all rows as they were at one moment, and of the files of record. The files are read after the rows: a file is on the disk
 * before a row names it, and never changes, so that none is missing. Nothing waits while it is made.
 */
final class Backup {

    /**
     * What was made.
     *
     * @param unsound files whose bytes are no longer those of their fingerprint: they are left out
     */
    record Made(Manifest manifest, List<String> unsound) {}

    private final Connection connection;
    private final Path files;
    private final ZipOutputStream zip;

    private Backup(Connection connection, Path files, ZipOutputStream zip) {
        this.connection = connection;
        this.files = files;
        this.zip = zip;
    }

    /** @param home the folder of the data, where the files of record are */
    static Made write(Connection connection, Path home, OutputStream out) throws SQLException, IOException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (var zip = new ZipOutputStream(out)) {
            return new Backup(connection, home.resolve("files"), zip).write();
        } finally {
            connection.rollback();
        }
    }

    private Made write() throws SQLException, IOException {
        var catalogue = new Catalogue(connection);
        // whoever may not see all rows is to fail, not to keep half of them
        catalogue.rows("select set_config('row_security', 'off', true)");
        var at = catalogue.rows("select now()").getFirst().getFirst();
        var modules = catalogue.modules();
        var sequences = catalogue.sequences();
        var head = catalogue.head();
        var tables = new ArrayList<Table>();
        for (var table : catalogue.tables()) {
            tables.add(rows(table));
        }
        var kept = new ArrayList<String>();
        var unsound = new ArrayList<String>();
        for (var fingerprint : fingerprints()) {
            (file(fingerprint) ? kept : unsound).add(fingerprint);
        }
        var manifest = new Manifest(Manifest.FORMAT, at, modules, tables, sequences, kept, head);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return new Made(manifest, unsound);
    }

    private Table rows(Table table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        var digest = Fingerprint.digest();
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s %s) to stdout (encoding 'UTF8')"
                                .formatted(
                                        table.columns().stream()
                                                .map(Catalogue::quoted)
                                                .collect(Collectors.joining(", ")),
                                        Catalogue.quoted(table.schema(), table.name()),
                                        order(table)),
                        unclosed(new DigestOutputStream(zip, digest)));
        zip.closeEntry();
        return new Table(table.schema(), table.name(), table.columns(), rows, Fingerprint.hex(digest));
    }

    /** The same rows are the same bytes, wherever they stand on the disk. */
    private String order(Table table) throws SQLException {
        var key = new Catalogue(connection).key(table);
        return key.isEmpty()
                ? ""
                : key.stream().map(Catalogue::quoted).collect(Collectors.joining(", ", "order by ", ""));
    }

    /** Whether its bytes are those that were kept once. */
    private boolean file(String fingerprint) throws IOException {
        var file = files.resolve(fingerprint.substring(0, 2)).resolve(fingerprint.substring(2));
        if (!Fingerprint.of(file).equals(fingerprint)) {
            return false;
        }
        zip.putNextEntry(new ZipEntry("files/" + fingerprint));
        Files.copy(file, zip);
        zip.closeEntry();
        return true;
    }

    private List<String> fingerprints() throws IOException {
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (var all = Files.walk(files, 2)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> files.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), ""))
                    .filter(Fingerprint::isOne)
                    .sorted()
                    .toList();
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the zip goes on
            }
        };
    }
}
