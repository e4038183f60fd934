package gangmu.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.CannotStart;
import gangmu.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureTests {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatCannotBeMadeIsNamedInASentence() throws IOException {
        var file = Files.createFile(folder.resolve("数据 1"));
        var home = new Home(file);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> home.folder("files"))
                .satisfies(failure -> assertThat(new CannotStartAnalyzer().analyze(new IllegalStateException(failure)))
                        .extracting(FailureAnalysis::getDescription)
                        .asString()
                        .contains("数据 1", "GANGMU_HOME"));
    }

    @Test
    void aTakenPortIsNamedWithTheSettingThatChoosesAnother() {
        var analysis = new PortTaken().analyze(new IllegalStateException(new PortInUseException(8094)));

        assertThat(analysis)
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains("端口 8094", "SERVER_PORT");
    }
}
