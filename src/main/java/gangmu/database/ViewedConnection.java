package gangmu.database;

import gangmu.database.ViewedDataSource.Told;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection of the pool, in the hands of one who took it. */
final class ViewedConnection implements InvocationHandler {

    private static final String TELL = """
            select set_config('gangmu.viewer_role', ?, false), set_config('gangmu.viewer_units', ?, false), set_config('gangmu.viewer_leader', ?, false),
                   set_config('gangmu.viewer_handled', ?, false), set_config('gangmu.viewer_person', ?, false)""";
    private static final String TELL_WITH_ROLE = TELL + ", set_config('role', ?, false)";

    private final ViewedDataSource source;
    private final Connection pooled;
    private final Connection physical;

    /** What was told within a transaction is forgotten with it when it is rolled back. */
    private boolean toldWithin;

    ViewedConnection(ViewedDataSource source, Connection pooled, Connection physical) {
        this.source = source;
        this.pooled = pooled;
        this.physical = physical;
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        var name = method.getName();
        switch (name) {
            case "equals" -> {
                return arguments != null && self == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(self);
            }
            case "prepareStatement", "prepareCall", "createStatement" -> tell(sql(arguments));
            case "rollback", "close" -> forget();
            default -> {}
        }
        var answer = call(method, arguments);
        if (name.equals("commit") || name.equals("setAutoCommit")) {
            toldWithin = false;
        }
        return answer;
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(pooled, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static String sql(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }

    private void tell(String sql) throws SQLException {
        var news = source.news(physical, sql);
        if (news != null) {
            // should it fail, nobody knows what the connection was told
            source.forgot(physical);
            tell(news);
            toldWithin = !pooled.getAutoCommit();
            source.knows(physical, news);
        }
    }

    private void tell(Told news) throws SQLException {
        var role = news.role();
        try (var statement = pooled.prepareStatement(role == null ? TELL : TELL_WITH_ROLE)) {
            statement.setString(1, news.eyes().role());
            statement.setString(2, news.eyes().units());
            statement.setString(3, news.eyes().leader());
            statement.setString(4, news.eyes().handled() ? "yes" : "");
            statement.setString(5, news.eyes().person());
            if (role != null) {
                statement.setString(6, role);
            }
            statement.execute();
        }
    }

    private void forget() {
        if (toldWithin) {
            source.forgot(physical);
            toldWithin = false;
        }
    }
}
