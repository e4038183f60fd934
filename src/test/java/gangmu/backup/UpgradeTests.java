package gangmu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.TestDatabase;
import gangmu.TestDatabase.Fresh;
import gangmu.TestDatabase.Owner;
import gangmu.journal.RecordCheck;
import gangmu.organisation.TestCity;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The demonstration city as an earlier release had written it, before there was a record and before the last change to the lists: backed up
 * then, restored into an empty database, brought up to date by today's start.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, UpgradeTests.EarlierRelease.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UpgradeTests {

    private static final Path BACKUP = Path.of("src/test/resources/gangmu/backup/earlier-release.zip");

    private final MockMvcTester http;
    private final DataSource database;

    UpgradeTests(MockMvcTester http, DataSource database) {
        this.http = http;
        this.database = database;
    }

    @Test
    void everyRowIsStillThere() throws Exception {
        try (var file = BackupFile.open(BACKUP)) {
            assertThat(file.manifest().tables())
                    .filteredOn(table ->
                            List.of("matter", "document", "meeting", "calendar").contains(table.schema()))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(JdbcClient.create(database)
                                    .sql("select count(*) from " + Catalogue.quoted(table.schema(), table.name()))
                                    .query(Long.class)
                                    .single())
                            .as(table.entry())
                            .isEqualTo(table.rows()));
        }
    }

    @Test
    void everybodyHoldsThePostThatTheAccountSays() {
        assertThat(JdbcClient.create(database).sql("""
                        select count(*)
                          from organisation.person p
                         where 1 <> (select count(*)
                                       from organisation.holding h
                                      where h.person_id = p.id and h.main and h.role = p.role and h.unit_id = p.unit_id)
                        """).query(Long.class).single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/board",
                "/api/matters?length=50",
                "/api/documents",
                "/api/meetings",
                "/api/reports/due",
                "/api/rules",
                "/api/notices",
                "/api/units"
            })
    void theScreensAnswer(String address) {
        assertThat(http.get().uri(address).with(TestCity.as(TestCity.CLERK))).hasStatusOk();
    }

    @Test
    void theRecordBeginsAndVerifies() throws Exception {
        assertThat(http.put()
                        .uri("/api/notices/settings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"email\":\"a@b.cn\",\"quietFrom\":\"21:00\",\"quietTo\":\"07:00\"}")
                        .with(TestCity.as(TestCity.CLERK)))
                .hasStatus2xxSuccessful();
        assertThat(http.get().uri("/api/journal/export").with(TestCity.as(TestCity.CLERK)))
                .hasStatusOk();

        try (var connection = database.getConnection()) {
            assertThat(RecordCheck.of(connection)).isPositive();
        }
    }

    /** A database as the earlier release left it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class EarlierRelease {

        @Bean
        @Primary
        Fresh leftByAnEarlierRelease(@Qualifier("freshDatabase") Fresh fresh) throws Exception {
            try (var file = BackupFile.open(BACKUP)) {
                new Restoration(file, Owner.of(fresh).database()).rows();
            }
            return fresh;
        }
    }
}
