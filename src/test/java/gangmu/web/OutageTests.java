package gangmu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTests {

    @Test
    void aDatabaseThatIsAwayIsToldFromABug() {
        assertThat(Outage.behind(
                        new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out"))))
                .contains(Outage.DATABASE);
        assertThat(Outage.behind(new IllegalStateException(new SQLException("crash", "57P02"))))
                .contains(Outage.DATABASE);
        assertThat(Outage.behind(new TransactionSystemException(
                        "JDBC rollback failed", new SQLException("Connection is closed"))))
                .contains(Outage.DATABASE);
        assertThat(Outage.behind(new IllegalStateException(new SQLException("division", "22012"))))
                .isEmpty();
    }

    @Test
    void aFullDiskIsToldFromADatabaseThatIsAway() {
        assertThat(Outage.behind(new IllegalStateException(new SQLException("full", "53100"))))
                .contains(Outage.ROOM);
        assertThat(Outage.behind(new UncheckedIOException(new IOException("No space left on device"))))
                .contains(Outage.ROOM);
    }

    @Test
    void whatComesBeforeTheControllersAnswersInASentenceToo() throws Exception {
        var answer = new MockHttpServletResponse();

        new OutageAnswer().doFilter(new MockHttpServletRequest(), answer, (_, _) -> {
            throw new IllegalStateException(new SQLException("gone", "08006"));
        });

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"code\":\"database-away\"", Outage.DATABASE.sentence());
    }

    @Test
    void aBugIsNoOutage() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new OutageAnswer()
                        .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (_, _) -> {
                            throw new IllegalStateException("bug");
                        }));
    }
}
