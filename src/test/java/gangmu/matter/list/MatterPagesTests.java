package gangmu.matter.list;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.ModuleTest;
import gangmu.matter.Standing.Awaited;
import gangmu.organisation.TestCity;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How the database finds the rows of a page, behind row-level security. */
@ModuleTest
class MatterPagesTests {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MatterPagesTests(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s.open",
                "not s.open",
                "s.open and s.lead_unit = '00000000-0000-0000-0000-000000000001'",
                "not s.open and s.lead_unit = '00000000-0000-0000-0000-000000000001'"
            })
    void aPageBeginsInTheMiddleOfAnIndex(String which) {
        var plan = plan("%s and (%s, s.matter_id) > (date '2026-05-11', '00000000-0000-0000-0000-000000000002')"
                .formatted(which, ListConditions.DUE));

        assertThat(plan).containsPattern("Index Cond: .*2026-05-11").doesNotContain("Sort");
    }

    @ParameterizedTest
    @EnumSource(Awaited.class)
    void eachKindOfWhatWaitsHasAnIndexOfItsOwn(Awaited what) {
        var plan = plan("s.awaiting @> '{%s}'::text[]".formatted(what));

        assertThat(plan).contains("standing_awaiting_" + what.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The plan where a few rows are no reason to read the whole table, or to sort them. */
    private String plan(String which) {
        return TestCity.through(
                TestCity.CLERK, () -> Objects.requireNonNull(transaction.execute(_ -> explained(which))));
    }

    private String explained(String which) {
        jdbc.sql("set local enable_seqscan = off").update();
        jdbc.sql("set local enable_bitmapscan = off").update();
        jdbc.sql("set local enable_sort = off").update();
        var plan = jdbc.sql(
                        "explain select * from matter.standing s where s.until = 'infinity' and %s order by %s, s.matter_id limit 50"
                                .formatted(which, ListConditions.DUE))
                .query(String.class)
                .list();
        return String.join("\n", plan);
    }
}
