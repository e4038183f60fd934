package gangmu.matter;

import gangmu.OneAtATime;
import gangmu.calendar.WorkCalendar;
import gangmu.matter.rule.Rung;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 督办文书: the papers behind the rungs of the ladder, each kind with its own numbers, from 1 each year: 〔2026〕催1号. */
@Component
class Papers implements Ladder.Numbers {

    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;

    Papers(JdbcClient jdbc, OneAtATime oneAtATime) {
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
    }

    /** The next number of this kind; the paper is registered with it. */
    @Override
    public String next(Rung rung, MatterId matter, Instant at) {
        var year = at.atZone(WorkCalendar.ZONE).getYear();
        // so that no number is given twice or left out
        oneAtATime.enter("matter.paper " + rung + " " + year);
        var ordinal = jdbc.sql("""
                        insert into matter.paper (rung, year, ordinal, matter_id, at)
                        select :rung, :year, coalesce(max(ordinal), 0) + 1, :matter, :at
                          from matter.paper
                         where rung = :rung and year = :year
                        returning ordinal
                        """)
                .param("rung", rung.name())
                .param("year", year)
                .param("matter", matter.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return "〔%d〕%s%d号".formatted(year, series(rung), ordinal);
    }

    private static String series(Rung rung) {
        return switch (rung) {
            case REMINDED -> "提醒";
            case EXPEDITED -> "催";
            case SUPERVISED -> "督";
            case SUMMONED -> "通";
            case UPGRADED -> "提";
        };
    }
}
