package gangmu.matter;

import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the matters that sound like a demand, for whoever wants to know whether it is new and who handled the like before. */
@Component
public class MatterResemblance {

    /**
     * A matter that sounds alike.
     *
     * @param deadline the last day as it is now; null where there is none
     * @param open whether it is still to be done
     */
    public record Resembling(
            MatterId id,
            String code,
            String demand,
            UnitId leadUnit,
            @Nullable LocalDate deadline,
            boolean open) {}

    private final JdbcClient jdbc;

    MatterResemblance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The matters whose words are nearest, by shared trigrams, nearest first; the caller judges. */
    @Transactional(readOnly = true)
    public List<Resembling> like(String demand, int limit) {
        return jdbc.sql("""
                        select m.id, m.code, m.demand, s.lead_unit, coalesce(s.due, m.deadline) as deadline, s.open
                          from matter.like_demand(:demand, :limit) alike
                          join matter.matter m on m.id = alike.id
                          join matter.standing s on s.matter_id = m.id and s.until = 'infinity'
                         order by alike.likeness desc, m.code
                        """)
                .param("demand", demand)
                .param("limit", limit)
                .query(Resembling.class)
                .list();
    }
}
