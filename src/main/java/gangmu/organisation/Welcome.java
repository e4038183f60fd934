package gangmu.organisation;

import gangmu.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last words of the start: where to go, and how to sign in. */
@Component
class Welcome {

    private final Home home;
    private final FirstPasswords passwords;
    private int port;

    Welcome(Home home, FirstPasswords passwords) {
        this.home = home;
        this.passwords = passwords;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener
    void on(ApplicationReadyEvent ignored) throws IOException {
        System.out.println(words(port, told()));
    }

    private String told() throws IOException {
        var file = passwords.file();
        if (!Files.exists(file)) {
            return "";
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .limit(6)
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        }
    }

    private String words(int port, @Nullable String told) {
        return """

                纲目已启动（Gangmu is running）：http://localhost:%d/
                数据目录（data folder）：%s
                %s""".formatted(
                        port, home.home(), told == null || told.isEmpty() ? "" : """
                一次性密码，首次登录须修改（one-time passwords, to be changed at the first sign-in）：
                %s
                    其余见（all of them in）%s
                """.formatted(told, passwords.file()));
    }
}
