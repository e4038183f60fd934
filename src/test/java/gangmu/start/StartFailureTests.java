package gangmu.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.CannotStart;
import gangmu.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
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

    @ParameterizedTest
    @ValueSource(strings = {"99999", "65536", "-1", "abc", "80 80", "8080.0", "123456789012"})
    void aPortThatIsNoneIsRefusedInASentenceAndNothingElse(String port, CapturedOutput output) {
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> start(port));

        assertThat(output.getAll().strip())
                .isEqualTo("端口“%s”不对：SERVER_PORT 须是 0 到 65535 之间的整数（0 表示任选一个空闲端口）。".formatted(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "8080", " 8080 ", "65535"})
    void everyPortThatIsOneWillDo(String port) {
        try (var context = start(port)) {
            assertThat(context.isActive()).isTrue();
        }
    }

    @Test
    void aRefusalInTheMiddleOfTheStartIsASentenceAndNothingElse(CapturedOutput output) {
        var application = new SpringApplication(Refusing.class);

        assertThatThrownBy(() -> application.run("--server.port=0")).hasRootCauseInstanceOf(CannotStart.class);

        assertThat(output.getAll().strip()).isEqualTo("数据目录正在使用。");
    }

    /** As the application is started, with nothing in it. */
    private static ConfigurableApplicationContext start(String port) {
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run("--server.port=" + port);
    }

    static final class Nothing {}

    /** A web server, and a part of it that does not want to. */
    static final class Refusing {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            return new TomcatServletWebServerFactory();
        }

        @Bean
        ServletContextInitializer refusal() {
            return _ -> {
                throw new CannotStart("数据目录正在使用。");
            };
        }
    }
}
