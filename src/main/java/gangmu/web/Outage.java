package gangmu.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * What is away for a while, through nobody's fault: the database, or room on the disk. Whether what was asked for got done is then
 * unknown, for the answer of the database may be what was lost.
 */
enum Outage {
    DATABASE("database-away", "数据库暂时连接不上，系统会自动恢复。刚才的操作可能已经保存，也可能没有，请稍后刷新页面，看清楚后再决定是否重做。"),
    ROOM("no-room", "服务器磁盘已满，暂时无法保存，请联系系统管理员。刚才的操作是否已保存，请稍后刷新页面查看。");

    private static final int DEEPEST = 20;

    private final String code;
    private final String sentence;

    Outage(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }

    /** The outage behind a failure; nothing when it has another cause. */
    static Optional<Outage> behind(Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            var outage = of(cause);
            if (outage != null) {
                return Optional.of(outage);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static @Nullable Outage of(Throwable cause) {
        if (cause instanceof SQLException sql) {
            var state = String.valueOf(sql.getSQLState());
            if (state.equals("53100")) {
                return ROOM;
            }
            // connections (08), too many of them (53300), the server stops, crashed or starts (57P..), nobody lent one
            // in time
            return state.startsWith("08")
                            || state.startsWith("57P")
                            || state.equals("53300")
                            || sql instanceof SQLTransientConnectionException
                    ? DATABASE
                    : null;
        }
        if (cause instanceof TransactionSystemException) {
            return DATABASE; // it could not even be ended
        }
        return cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains("No space left on device")
                ? ROOM
                : null;
    }
}
