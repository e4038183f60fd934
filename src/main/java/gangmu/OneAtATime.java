package gangmu;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who do the same thing at once do it one after the other. Whoever comes second waits until the first has committed, and
 * then sees what the first did: the answer is the rule that now says no, and not a clash of rows.
 */
@Component
public class OneAtATime {

    private final JdbcClient jdbc;

    OneAtATime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for everybody who is at this, and keeps others waiting until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", what)
                .query((_, _) -> true)
                .single();
    }
}
