package gangmu.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The role in which the application works: it owns nothing, is let into the tables as far as each schema says, and row-level security holds for
 * it. It is the application's own login. Where only one login is known, which then owns the tables, that login assumes a role for it, if it may.
 */
final class ApplicationRole {

    static final String NAME = "gangmu_app";

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationRole.class);

    private static final String UNPROTECTED =
            "数据库登录 {} 是业务表的所有者（或可绕过行级保护），行级保护和操作记录的防改保护对它不起作用。请为应用另设登录，见 docs/operations.md。";

    /** Two nodes that start together do not grant together. */
    private static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('gangmu.open_to', 0))";

    private static final String BYPASSES = """
            select rolsuper or rolbypassrls or pg_has_role(oid, current_user, 'member') from pg_roles where rolname = ?""";

    private final Connection owner;

    private ApplicationRole(Connection owner) {
        this.owner = owner;
    }

    /** Lets the application in, whose pool this is, after the owner has migrated the tables. */
    static void open(DataSource migrations, DataSource application) {
        try (var owner = migrations.getConnection()) {
            var login = login(application);
            owner.setAutoCommit(false);
            var assumed = new ApplicationRole(owner).open(login);
            owner.commit();
            if (assumed && application instanceof ViewedDataSource viewed) {
                viewed.assume(NAME);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the application was not let into the tables", e);
        }
    }

    /** Returns whether the application must assume the role. */
    private boolean open(String login) throws SQLException {
        texts(ONE_AFTER_THE_OTHER);
        if (!login.equals(texts("select current_user").getFirst())) {
            letIn(login);
            if (is(BYPASSES, login)) {
                LOG.warn(UNPROTECTED, login);
            }
            return false;
        }
        if (!mayAssume(login)) {
            LOG.warn(UNPROTECTED, login);
            return false;
        }
        letIn(NAME);
        return true;
    }

    private boolean mayAssume(String login) throws SQLException {
        if (!is("select exists (select from pg_roles where rolname = ?)", NAME)) {
            if (!is("select rolsuper or rolcreaterole from pg_roles where rolname = ?", login)) {
                return false;
            }
            execute("create role %s nologin".formatted(NAME));
        }
        if (is("select pg_has_role(?, 'set')", NAME)) {
            return true;
        }
        if (!is("select pg_has_role(?, 'member with admin option')", NAME)) {
            return false;
        }
        execute("grant %s to current_user with set true, inherit false".formatted(NAME));
        return true;
    }

    /** Every schema of ours says itself what the role may do in it. */
    private void letIn(String role) throws SQLException {
        for (var schema : texts("""
                select quote_ident(n.nspname)
                  from pg_proc p
                  join pg_namespace n on n.oid = p.pronamespace
                 where p.proname = 'open_to' and p.prokind = 'p' and p.proowner = current_user::regrole
                 order by 1
                """)) {
            try (var call = owner.prepareStatement("call %s.open_to(?)".formatted(schema))) {
                call.setString(1, role);
                call.execute();
            }
        }
    }

    private static String login(DataSource application) throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select session_user")) {
            row.next();
            return row.getString(1);
        }
    }

    private boolean is(String question, String about) throws SQLException {
        return texts(question, about).getFirst().equals("t");
    }

    private List<String> texts(String question, String... about) throws SQLException {
        try (var statement = owner.prepareStatement(question)) {
            for (var i = 0; i < about.length; i++) {
                statement.setString(i + 1, about[i]);
            }
            try (var rows = statement.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }

    private void execute(String statement) throws SQLException {
        try (var prepared = owner.createStatement()) {
            prepared.execute(statement);
        }
    }
}
