package gangmu.archive.filing;

import gangmu.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is kept is appraised when its time is over (机关档案管理规定), and what is kept for good never. */
class PeriodNotOver extends Refused {

    private static final long serialVersionUID = 1L;

    PeriodNotOver(@Nullable LocalDate until) {
        super(
                "retention-not-over",
                until == null ? "永久保管的档案不作期满鉴定。" : "保管期限到%d年12月31日届满，期满后再鉴定。".formatted(until.getYear()));
    }
}
