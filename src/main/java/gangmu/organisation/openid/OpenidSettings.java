package gangmu.organisation.openid;

import gangmu.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the provider is and what it knows us by, set from outside only. Without an issuer there is no sign-in but by password.
 *
 * @param issuer the provider, as it names itself; its description is below it at {@code /.well-known/openid-configuration}
 * @param clientId what it knows us by
 * @param clientSecret what it knows that we are it by; or in a file
 * @param clientSecretFile a file that holds the secret and nothing else
 * @param label what people call it
 * @param claim which of its words about somebody is the name that an account is linked to
 * @param scope what it is asked for
 */
@ConfigurationProperties("gangmu.openid")
record OpenidSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue("统一身份认证") String label,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue({"openid", "profile"}) List<String> scope) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    OpenidSettings {
        if (!issuer.isBlank()) {
            requireSafe(issuer);
            if (clientId.isBlank() || clientSecret.isBlank() == clientSecretFile.isBlank()) {
                throw new CannotStart(
                        "统一身份认证的设置不完整：设置了 gangmu.openid.issuer，还须设置 client-id，以及 client-secret 或 client-secret-file 之一。");
            }
            if (!scope.contains("openid")) {
                throw new CannotStart("统一身份认证的设置有误：gangmu.openid.scope 须含 openid。");
            }
        }
    }

    boolean areMade() {
        return !issuer.isBlank();
    }

    /** The secret, wherever it is kept. */
    String secret() {
        if (clientSecretFile.isBlank()) {
            return clientSecret;
        }
        try {
            return Files.readString(Path.of(clientSecretFile)).strip();
        } catch (IOException e) {
            throw new CannotStart("读不到统一身份认证的密钥文件 %s，请检查路径和权限。".formatted(clientSecretFile), e);
        }
    }

    /** Without the secret: it comes into no log. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(issuer, clientId);
    }

    /** The secret and what the provider says about people travel there: nobody listens. */
    private static void requireSafe(String issuer) {
        var host = host(issuer);
        var onThisMachine = issuer.startsWith("http://") && host != null && THIS_MACHINE.contains(host);
        if (host == null || !(issuer.startsWith("https://") || onThisMachine)) {
            throw new CannotStart("统一身份认证的地址 gangmu.openid.issuer 须以 https:// 开头（同一台机器除外）：%s".formatted(issuer));
        }
    }

    private static @Nullable String host(String issuer) {
        try {
            return URI.create(issuer).getHost();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
