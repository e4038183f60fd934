package provider;

import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.DispatcherServlet;

/** A real provider of identities (Spring Authorization Server) at a port of its own. */
public final class TestProvider implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final AnnotationConfigWebApplicationContext application = new AnnotationConfigWebApplicationContext();

    private TestProvider(int port) throws LifecycleException {
        application.register(ProviderConfiguration.class);
        tomcat.setBaseDir("target/test-provider");
        tomcat.setPort(port);
        tomcat.getConnector();
        var context = tomcat.addContext("", null);
        // both listen at localhost, and cookies know no ports
        context.setSessionCookieName("provider");
        context.addServletContainerInitializer(
                (_, servlets) -> {
                    application.setServletContext(servlets);
                    application.refresh();
                    servlets.addFilter("gate", new DelegatingFilterProxy("springSecurityFilterChain", application))
                            .addMappingForUrlPatterns(null, false, "/*");
                    var pages = servlets.addServlet("pages", new DispatcherServlet(application));
                    pages.addMapping("/");
                    pages.setLoadOnStartup(1);
                },
                Set.of());
        tomcat.start();
    }

    public static TestProvider start() {
        return start(0);
    }

    private static TestProvider start(int port) {
        try {
            return new TestProvider(port);
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    public String issuer() {
        return "http://localhost:" + port();
    }

    /** Lets somebody sign in with this subject, which is the password too; called again, somebody is called otherwise from now on. */
    public void call(String subject, String name) {
        application.getBean(ProviderConfiguration.Names.class).call(subject, name);
    }

    /** Lets an application send its people here. */
    public void register(String client, String secret, String back, String backAfterFarewell) {
        application
                .getBean(ProviderConfiguration.Clients.class)
                .register(client, secret, Set.of(back), Set.of(backAfterFarewell));
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            application.close();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For looking around: {@code PORT GANGMU SUBJECT=NAME…}. */
    static void main(String... words) {
        var provider = start(Integer.parseInt(words[0]));
        provider.register("gangmu", "secret", words[1] + "/api/session/openid/callback", words[1] + "/sign-in");
        for (var i = 2; i < words.length; i++) {
            provider.call(words[i].split("=", 2)[0], words[i].split("=", 2)[1]);
        }
        System.out.println(provider.issuer());
    }
}
