package gangmu.start;

import gangmu.CannotStart;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at the port before anything is started: a wrong one would be found out by the very last step. */
class PortChosen implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int HIGHEST = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var port = context.getEnvironment().getProperty("server.port", "").strip();
        if (!port.isEmpty() && !isPort(port)) {
            throw new CannotStart("端口“%s”不对：SERVER_PORT 须是 0 到 %d 之间的整数（0 表示任选一个空闲端口）。".formatted(port, HIGHEST));
        }
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST;
    }
}
