package gangmu.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the database that {@code spring.datasource.*} names cannot be used. */
class OutsideDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        var sentence = sentence(String.valueOf(cause.getSQLState()));
        return sentence == null
                ? null
                : new FailureAnalysis("%s（PostgreSQL：%s）".formatted(sentence, firstLine(cause)), null, cause);
    }

    private static @Nullable String sentence(String state) {
        return switch (state) {
            case "08001", "08004", "08006", "57P03" -> "连接不上 spring.datasource.url 指定的数据库，请确认地址、端口以及数据库已经启动。";
            case "28000", "28P01" -> "数据库不接受 spring.datasource.username 和 password 指定的账号和密码。";
            case "3D000" -> "spring.datasource.url 指定的数据库不存在，请先建立：create database … encoding 'UTF8'。";
            case "42501" ->
                "数据库账号的权限不够：须能在该库中建立模式（grant create on database … to …）；扩展 pg_trgm 也可由管理员预先建立（create extension pg_trgm）。";
            case "0A000", "58P01" -> "外部数据库缺少扩展 pg_trgm，请由管理员安装（postgresql-contrib）。";
            default -> null;
        };
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
