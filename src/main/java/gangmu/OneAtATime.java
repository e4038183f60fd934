package gangmu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
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

    private static final String ENTER = "select pg_advisory_xact_lock(hashtextextended(:what, 0))";
    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended(:what, 0))";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations statements;

    OneAtATime(JdbcClient jdbc, NamedParameterJdbcOperations statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /** Waits for everybody who is at this, and keeps others waiting until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String what) {
        jdbc.sql(ENTER).param("what", what).query((_, _) -> true).single();
    }

    /** Waits for whoever is at this alone, and keeps such waiting until the caller's transaction ends; others may share it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(String what) {
        jdbc.sql(SHARE).param("what", what).query((_, _) -> true).single();
    }

    /**
     * The same as entering, and asks a question on the same way to the database: a second statement, which sees what those before have done. For what is
     * done very often.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> List<T> enterAndAsk(String what, String question, Map<String, ?> parameters, RowMapper<T> mapper) {
        var named = new HashMap<String, Object>(parameters);
        named.put("what", what);
        var rows = new RowMapperResultSetExtractor<>(mapper);
        var answer = statements.execute(ENTER + "; " + question, named, both -> {
            both.execute();
            both.getMoreResults();
            try (var result = both.getResultSet()) {
                return rows.extractData(result);
            }
        });
        return answer == null ? List.of() : answer;
    }
}
