package gangmu.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideDatabaseAnalyzerTests {

    @ParameterizedTest
    @CsvSource({"08001, 连接不上", "28P01, 账号和密码", "3D000, 不存在", "42501, 权限不够", "0A000, pg_trgm"})
    void whatTheDatabaseRefusedIsSaidInASentence(String state, String words) {
        var refusal = new IllegalStateException(new SQLException("ERROR: no\n  Position: 1", state));

        var analysis = new OutsideDatabaseAnalyzer().analyze(refusal);

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains(words, "ERROR: no").doesNotContain("Position");
    }

    @Test
    void aMistakeOfOurOwnKeepsItsTrace() {
        assertThat(new OutsideDatabaseAnalyzer()
                        .analyze(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isNull();
    }
}
