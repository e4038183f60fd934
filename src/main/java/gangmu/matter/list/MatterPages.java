package gangmu.matter.list;

import gangmu.matter.MatterId;
import gangmu.matter.list.Narrowing.PartOf;
import gangmu.matter.list.Narrowing.Saying;
import gangmu.matter.standing.Lights;
import gangmu.organisation.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the tables for one page of a list. The rows of a liaison are those that the unit leads, those that it assists in and a few more: walks
 * along an index each, and the first rows of all together.
 */
@Component
class MatterPages {

    private final JdbcClient jdbc;

    MatterPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first rows after a row, in their order. */
    List<Listed> rows(
            Viewer viewer,
            List<Narrowing> narrowings,
            Lights lights,
            boolean past,
            MatterSort sort,
            @Nullable Cursor after,
            int limit) {
        if (narrowings.stream().noneMatch(Saying.class::isInstance)) {
            planOnce();
        }
        var conditions = ListConditions.of(narrowings, lights, past);
        var walks = sort == MatterSort.DUE ? conditions.walksByDue(viewer) : conditions.visibleTo(viewer);
        return rows(conditions, walks, sort, after, limit);
    }

    /** All parts of a matter, also those that other units lead: whoever may see the whole sees them. */
    List<Listed> parts(MatterId whole, Lights lights, boolean past) {
        var conditions = ListConditions.of(List.of(new PartOf(whole)), lights, past);
        return rows(conditions, List.of("true"), MatterSort.CODE, null, Integer.MAX_VALUE);
    }

    /**
     * A page is a walk along an index whatever is asked for, and to plan it anew takes six times as long as to walk it. Only how often words
     * stand in the texts changes the way to the rows. It holds until the transaction ends.
     */
    private void planOnce() {
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    }

    private List<Listed> rows(
            ListConditions conditions, List<String> walks, MatterSort sort, @Nullable Cursor after, int limit) {
        if (after != null) {
            conditions.add(sort.after());
            conditions.bind("afterKey", after.key());
            conditions.bind("afterId", after.id());
        }
        var matters = matters(conditions.where() + sort.key());
        // how many is written out: a plan that does not know it would rather sort than walk
        var chosen = walks.stream()
                .map(visible -> """
                        (select s.*, %s as k
                          from matter.standing s
                          %s
                         where %s
                           and %s
                         order by %s
                         limit %d)
                        """.formatted(sort.key(), matters, visible, conditions.where(), sort.order(), limit))
                .collect(Collectors.joining("union all\n"));
        return jdbc.sql("""
                        with s as materialized (
                        select * from (%s) walks order by %s limit %d)
                        select %s
                          from s
                          %s
                         order by %s
                        """.formatted(chosen, sort.order(), limit, Listed.COLUMNS, Listed.TABLES, sort.order()))
                .params(conditions.parameters())
                .query((row, _) -> Listed.of(row))
                .list();
    }

    /** The matters themselves, where anything is asked of them. */
    private static String matters(String asked) {
        return asked.contains("m.") ? "join matter.matter m on m.id = s.matter_id" : "";
    }

    /** How many there are, but no more than the limit. */
    int count(Viewer viewer, List<Narrowing> narrowings, Lights lights, int limit) {
        var conditions = ListConditions.of(narrowings, lights, false);
        var walks = conditions.walksByDue(viewer);
        conditions.bind("limit", limit);
        var matters = matters(conditions.where());
        var counted = walks.stream()
                .map(visible -> """
                        (select 1
                          from matter.standing s
                          %s
                         where %s
                           and %s
                         limit :limit)
                        """.formatted(matters, visible, conditions.where()))
                .collect(Collectors.joining("union all\n"));
        return jdbc.sql("select count(*) from (select 1 from (%s) walks limit :limit) counted".formatted(counted))
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }
}
