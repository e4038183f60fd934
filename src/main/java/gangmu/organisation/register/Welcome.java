package gangmu.organisation.register;

import gangmu.Home;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last words of the start: where to go, and how to sign in. */
@Component
class Welcome {

    private static final int SHOWN = 6;
    private static final String FORGOTTEN =
            "忘记密码的，请安全管理员在“人员账号”中重置（forgotten passwords are reset by the security administrator）\n";

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
        System.out.println(words(port, passwords.stillGood(SHOWN + 1)));
    }

    String words(int port, List<String> waiting) {
        return """

                纲目已启动（Gangmu is running）：http://localhost:%d/
                数据目录（data folder）：%s
                %s""".formatted(port, home.home(), waiting.isEmpty() ? FORGOTTEN : told(waiting));
    }

    private String told(List<String> waiting) {
        var told = waiting.stream().limit(SHOWN).map("    %s\n"::formatted).collect(Collectors.joining());
        return """
                一次性密码，首次登录须修改（one-time passwords, to be changed at the first sign-in）：
                %s%s""".formatted(
                        told, waiting.size() > SHOWN ? "    其余见（all of them in）%s\n".formatted(passwords.file()) : "");
    }
}
