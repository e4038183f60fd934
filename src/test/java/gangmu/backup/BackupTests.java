package gangmu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.TestDatabase;
import gangmu.TestDatabase.Fresh;
import gangmu.TestDatabase.Owner;
import gangmu.journal.RecordCheck;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BackupTests {

    private static final String PAPER = "现场核查记录";

    private final BeanFactory beans;
    private final MockMvcTester http;
    private final JdbcClient jdbc;
    private final Fresh fresh;
    private final FlywayConnectionDetails connection;
    private final TransactionTemplate transaction;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(words, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    BackupTests(
            BeanFactory beans,
            MockMvcTester http,
            Owner owner,
            Fresh fresh,
            FlywayConnectionDetails connection,
            TransactionTemplate transaction) {
        this.beans = beans;
        this.http = http;
        this.jdbc = owner.jdbc();
        this.fresh = fresh;
        this.connection = connection;
        this.transaction = transaction;
    }

    @BeforeEach
    void aCityThatHasWritten() throws IOException {
        TestCity.settle(beans);
        transaction.executeWithoutResult(_ -> TestMatters.ledBy(beans, TestCity.INDUSTRY.id()));
        // an export seals what was written
        assertThat(http.get().uri("/api/journal/export").with(TestCity.as(TestCity.CLERK)))
                .hasStatusOk();
        keep(home(), PAPER);
    }

    @Test
    void whatIsRestoredIntoAnEmptyDatabaseIsAllThatWasThere() throws Exception {
        var file = backUp(folder.resolve("a.zip"));
        var empty = emptyDatabase();
        var other = folder.resolve("other");

        assertThat(restore(file, new Place(other, empty))).isEqualTo(RestoreCommand.DONE);

        assertThat(counts(JdbcClient.create(empty))).isEqualTo(counts(jdbc)).containsKey("matter.deed");
        try (var restored = empty.getConnection()) {
            assertThat(RecordCheck.of(restored)).isPositive();
            assertThat(new Catalogue(restored).head()).isEqualTo(manifest(file).head());
        }
        assertThat(other.resolve("files").resolve(place(PAPER))).hasContent(PAPER);
        assertThat(words()).contains("核验通过", manifest(file).head().hash());
    }

    @Test
    void anEmbeddedDatabaseComesBackAndIsBackedUpWithoutAnApplication() throws Exception {
        var file = backUp(folder.resolve("a.zip"));
        var place = new Place(folder.resolve("other"), null);
        var again = folder.resolve("b.zip");

        assertThat(restore(file, place)).isEqualTo(RestoreCommand.DONE);
        assertThat(new BackupCommand(out, out, place).run(List.of(again.toString())))
                .isEqualTo(BackupCommand.DONE);

        // the clock of transactions went ahead with the restoration
        assertThat(manifest(again).tables())
                .filteredOn(table -> !table.name().equals("era"))
                .isEqualTo(manifest(file).tables().stream()
                        .filter(table -> !table.name().equals("era"))
                        .toList());
        assertThat(manifest(again).sequences()).isEqualTo(manifest(file).sequences());
        assertThat(manifest(again).head()).isEqualTo(manifest(file).head());
        assertThat(manifest(again).files()).isEqualTo(manifest(file).files());
    }

    @Test
    void theRecordIsAsGuardedAfterwardsAsBefore() throws Exception {
        var file = backUp(folder.resolve("a.zip"));
        var empty = emptyDatabase();

        restore(file, new Place(folder.resolve("other"), empty));

        var guards = "select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not"
                + " tgisinternal order by 1";
        assertThat(JdbcClient.create(empty).sql(guards).query(String.class).list())
                .isEqualTo(jdbc.sql(guards).query(String.class).list())
                .isNotEmpty();
    }

    @Test
    void aBackupHoldsNeitherTelephoneNumbersNorTheKeyThatWouldShowThem() throws Exception {
        var person = TestCity.INDUSTRY_LIAISON;
        assertThat(http.put()
                        .uri("/api/admin/people/" + person.person().value())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"userName":"industry","name":"苏一鸣","title":"联络员","role":"LIAISON","unitId":"%s","phone":"13900006241"}""".formatted(person.unit().value()))
                        .with(TestCity.as(TestCity.SYSTEM_ADMIN)))
                .hasStatus(204);
        Files.writeString(home().resolve("gangmu.key"), "key of the city");

        var file = backUp(folder.resolve("a.zip"));

        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                all.append(entry.getName()).append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString()).contains("AES.").doesNotContain("0000624", "gangmu.key", "key of the city");
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws Exception {
        var file = backUp(folder.resolve("a.zip"));
        var before = counts(jdbc);

        assertThat(restore(file, new Place(folder.resolve("other"), source(fresh.url()))))
                .isEqualTo(RestoreCommand.REFUSED);
        assertThat(words()).contains("目标数据库不是空的");
        assertThat(counts(jdbc)).isEqualTo(before);

        keep(folder.resolve("full"), PAPER);
        assertThat(restore(file, new Place(folder.resolve("full"), emptyDatabase())))
                .isEqualTo(RestoreCommand.REFUSED);
        assertThat(words()).contains("里已有数据");
    }

    @Test
    void aBackupThatWasCutShortOrAlteredIsRefused() throws Exception {
        var file = backUp(folder.resolve("a.zip"));
        var empty = emptyDatabase();
        var place = new Place(folder.resolve("other"), empty);
        var shortened = Files.copy(file, folder.resolve("short.zip"));
        try (var bytes = new RandomAccessFile(shortened.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 2 / 3);
        }
        var altered = altered(file, folder.resolve("altered.zip"));
        var other = Files.writeString(folder.resolve("other.zip"), "no backup");

        for (var bad : List.of(shortened, altered, other, folder.resolve("missing.zip"))) {
            assertThat(restore(bad, place)).as(bad.toString()).isEqualTo(RestoreCommand.REFUSED);
        }
        try (var untouched = empty.getConnection()) {
            assertThat(new Catalogue(untouched).isEmpty()).isTrue();
        }
        assertThat(folder.resolve("other/files")).doesNotExist();
    }

    @Test
    void aFileThatRottedOnTheDiskIsNamedAndLeftOut() throws Exception {
        var rotten = keep(folder.resolve("home"), "写好的");
        Files.writeString(rotten, "坏掉的");

        var code = new BackupCommand(out, out, new Place(folder.resolve("home"), source(fresh.url())))
                .run(List.of(folder.resolve("a.zip").toString()));

        assertThat(code).isEqualTo(BackupCommand.INCOMPLETE);
        assertThat(words()).contains("已损坏", fingerprint("写好的"));
        assertThat(manifest(folder.resolve("a.zip")).files()).isEmpty();
    }

    private Path backUp(Path file) {
        var code = new BackupCommand(out, out, new Place(home(), source(fresh.url()))).run(List.of(file.toString()));
        assertThat(code).as(words()).isEqualTo(BackupCommand.DONE);
        return file;
    }

    /** The same with one bit changed in the rows of a table. */
    private static Path altered(Path file, Path copy) throws IOException {
        try (var in = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().contains("journal") && entry.getName().contains("entry")) {
                    bytes[bytes.length / 2] ^= 1;
                }
                out.write(bytes);
            }
        }
        return copy;
    }

    private int restore(Path file, Place place) {
        return new RestoreCommand(out, out, place).run(List.of(file.toString()));
    }

    private static Manifest manifest(Path file) throws CannotDo, IOException {
        try (var open = BackupFile.open(file)) {
            return open.manifest();
        }
    }

    /** How many rows each table has that is kept. */
    private static Map<String, Integer> counts(JdbcClient jdbc) {
        return jdbc.sql("""
            select n.nspname || '.' || c.relname as name,
                   (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || c.oid::regclass, false, true, '')))[1]::text::integer as rows
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
               and c.relname not like 'session%' and c.relname not like 'flyway%' and c.relname <> 'era'
            """).query((row, _) -> Map.entry(row.getString("name"), row.getInt("rows"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private DataSource emptyDatabase() {
        var name = "empty_" + UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("create database " + name).update();
        return source(fresh.url().replaceFirst("test_[0-9a-f]+", name));
    }

    private DataSource source(String url) {
        return new DriverManagerDataSource(
                url, String.valueOf(connection.getUsername()), String.valueOf(connection.getPassword()));
    }

    private Path home() {
        return folder.resolve("city");
    }

    private static Path keep(Path home, String text) throws IOException {
        var file = home.resolve("files").resolve(place(text));
        Files.createDirectories(file.resolveSibling(".").normalize());
        return Files.writeString(file, text);
    }

    private static Path place(String text) throws IOException {
        return Path.of(fingerprint(text).substring(0, 2), fingerprint(text).substring(2));
    }

    private static String fingerprint(String text) throws IOException {
        return Fingerprint.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String words() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
