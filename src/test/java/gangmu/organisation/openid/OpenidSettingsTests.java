package gangmu.organisation.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenidSettingsTests {

    @Test
    void withoutAnIssuerThereIsNone() {
        assertThat(settings("", "", "", "").areMade()).isFalse();
    }

    @Test
    void theSecretIsInNoText() {
        assertThat(settings("https://sso.example/realms/city", "gangmu", "very-secret", ""))
                .asString()
                .isEqualTo("https://sso.example/realms/city (gangmu)");
    }

    @Test
    void theSecretMayLieInAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "very-secret\n");

        assertThat(settings("https://sso.example", "gangmu", "", file.toString())
                        .secret())
                .isEqualTo("very-secret");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Provider(settings("https://sso.example", "gangmu", "", file + "x")))
                .withMessageContaining(file + "x");
    }

    @Test
    void halfOfTheSettingsAreNone() {
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> settings("https://sso.example", "", "s", ""));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> settings("https://sso.example", "gangmu", "", ""));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> settings("https://sso.example", "gangmu", "s", "/run/secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://sso.example", "http://localhost.example", "sso.example", "https:", "ftp://localhost"})
    void nobodyListensOnTheWayToTheProvider(String issuer) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> settings(issuer, "gangmu", "s", ""))
                .withMessageContaining("https://");
    }

    private static OpenidSettings settings(String issuer, String client, String secret, String file) {
        return new OpenidSettings(
                issuer, client, secret, file, "统一身份认证", "preferred_username", List.of("openid", "profile"));
    }
}
