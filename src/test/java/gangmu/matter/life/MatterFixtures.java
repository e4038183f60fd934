package gangmu.matter.life;

import gangmu.matter.Importance;
import gangmu.matter.Mandate;
import gangmu.matter.Order;
import gangmu.matter.Sentence;
import gangmu.matter.Source;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Orders as a weekly meeting gives them. */
public final class MatterFixtures {

    static final UUID MEETING = UUID.randomUUID();

    private MatterFixtures() {}

    public static Order order(String code, String demand, Unit lead, Unit... coUnits) {
        return new Order(
                code,
                demand,
                null,
                "一要稳住工业运行",
                lead.id(),
                Arrays.stream(coUnits).map(Unit::id).toList(),
                LocalDate.of(2026, 12, 31),
                "年底前",
                Importance.NORMAL,
                new Mandate(Source.MEETING, MEETING, "2026年第19次周交办会", TestCity.LEADER.person(), TestCity.LEADER.name()),
                new Sentence("ab".repeat(32), "会议报道.txt", List.of(10, 20, 25, 40), demand),
                null,
                null);
    }

    static UnitId lead() {
        return TestCity.INDUSTRY.id();
    }
}
