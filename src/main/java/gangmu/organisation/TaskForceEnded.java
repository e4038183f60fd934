package gangmu.organisation;

import gangmu.Refused;
import java.util.Objects;

/** A task force takes nothing new after its last day; what it was made for goes back to the unit that it hangs under. */
public class TaskForceEnded extends Refused {

    private static final long serialVersionUID = 1L;

    TaskForceEnded(Unit ended, String above) {
        super(
                "task-force-ended",
                "“%s”已于%d年%d月%d日结束，不再接受新的交办事项，%s。"
                        .formatted(
                                ended.shortName(),
                                Objects.requireNonNull(ended.endsOn()).getYear(),
                                ended.endsOn().getMonthValue(),
                                ended.endsOn().getDayOfMonth(),
                                above.isEmpty() ? "请另选主办单位" : "建议交由其上级单位“%s”办理".formatted(above)));
    }
}
