package gangmu.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, each of whose connections knows through whose eyes it looks. Before a statement is prepared the connection is told so, unless it
 * knows: whoever had it before, it never looks through their eyes.
 */
final class ViewedDataSource extends DelegatingDataSource {

    /** What a connection of the pool was told last, for as long as it lives. */
    private final Map<Connection, Told> told = Collections.synchronizedMap(new WeakHashMap<>());

    private final Supplier<Eyes.Whose> whose;
    private volatile @Nullable String role;

    /** @param role the role that was assumed; null for the one that signed in */
    record Told(Eyes eyes, @Nullable String role) {}

    ViewedDataSource(DataSource pool, Supplier<Eyes.Whose> whose) {
        super(pool);
        this.whose = whose;
    }

    /** From now on every statement is made in this role, which the login may assume. */
    void assume(String other) {
        role = other;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return viewed(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return viewed(super.getConnection(user, password));
    }

    /** The pool itself: from its address another login is derived, the owner's. */
    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        var pool = obtainTargetDataSource();
        return type.isInstance(pool) ? type.cast(pool) : pool.unwrap(type);
    }

    private Connection viewed(Connection pooled) throws SQLException {
        var physical = pooled.unwrap(Connection.class);
        return (Connection) Proxy.newProxyInstance(
                ViewedDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ViewedConnection(this, pooled, physical));
    }

    /** What a connection must be told before this statement; null when it knows. */
    @Nullable
    Told news(Connection physical, String sql) {
        var eyes = whose.get();
        if (!eyes.matterTo(sql)) {
            return null;
        }
        var now = new Told(eyes.now(), role);
        return now.equals(told.get(physical)) ? null : now;
    }

    void knows(Connection physical, Told news) {
        told.put(physical, news);
    }

    void forgot(Connection physical) {
        told.remove(physical);
    }
}
