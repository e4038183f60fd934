package gangmu.matter.life;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.TestDatabase.Owner;
import gangmu.bench.GeneratedMatters;
import gangmu.matter.MatterId;
import gangmu.organisation.TestCity;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the benches run on is what the application would have written itself. */
@ModuleTest
class GeneratedMattersTests {

    private static final String GENERATED = "(select md5('matter ' || i)::uuid from generate_series(1, 320) i)";

    private final Owner owner;
    private final JdbcClient jdbc;
    private final Deeds deeds;
    private final BeanFactory beans;
    private final Clock clock;

    GeneratedMattersTests(Owner owner, JdbcClient jdbc, Deeds deeds, BeanFactory beans, Clock clock) {
        this.owner = owner;
        this.jdbc = jdbc;
        this.deeds = deeds;
        this.beans = beans;
        this.clock = clock;
    }

    @BeforeEach
    void city() {
        TestCity.settleUnits(beans);
    }

    @Test
    void toldAnewFromTheirDeedsTheyStandAsTheyWereGenerated() throws SQLException, IOException {
        try (var connection = owner.database().getConnection()) {
            new GeneratedMatters(300, 3000, 20)
                    .insert(connection, clock.instant().truncatedTo(ChronoUnit.MICROS), _ -> {});
        }
        var generated = standings();

        deeds.tellAnew(
                jdbc.sql("select id from matter.matter where id in " + GENERATED).query(UUID.class).list().stream()
                        .map(MatterId::new)
                        .toList());

        assertThat(generated).hasSizeGreaterThan(1500);
        assertThat(standings()).containsExactlyElementsOf(generated);
    }

    private List<String> standings() {
        return jdbc.sql("select s::text from matter.standing s where matter_id in " + GENERATED
                        + " order by matter_id, since")
                .query(String.class)
                .list();
    }
}
