package gangmu.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretsTests {

    private static final String ABOUT = "phone/周";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void whatWasEncryptedIsReadAgainAndLooksDifferentEachTime(Encryption encryption) {
        var secrets = new Secrets(KeyFile.open(file()), encryption);

        var kept = secrets.encrypt("0374-12345678 周", ABOUT);

        assertThat(kept).startsWith(encryption + ".").doesNotContain("1234");
        assertThat(secrets.decrypt(kept, ABOUT)).isEqualTo("0374-12345678 周");
        assertThat(secrets.encrypt("0374-12345678 周", ABOUT)).isNotEqualTo(kept);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChangedOrMovedIsNotRead(Encryption encryption) {
        var secrets = new Secrets(KeyFile.open(file()), encryption);
        var kept = secrets.encrypt("secret", ABOUT);
        var last = kept.charAt(kept.length() - 3);
        var changed =
                kept.substring(0, kept.length() - 3) + (last == 'A' ? 'B' : 'A') + kept.substring(kept.length() - 2);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> secrets.decrypt(changed, ABOUT));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> secrets.decrypt(kept, "phone/吴"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> secrets.decrypt("secret", ABOUT));
    }

    @Test
    void whatOneAlgorithmEncryptedIsReadAlsoWhenTheOtherIsSet() {
        var kept = new Secrets(KeyFile.open(file()), Encryption.AES).encrypt("secret", ABOUT);

        assertThat(new Secrets(KeyFile.open(file()), Encryption.SM4).decrypt(kept, ABOUT))
                .isEqualTo("secret");
    }

    @Test
    void aNewKeyOnTopEncryptsAndTheOldOneStillReads() throws IOException {
        var before = new Secrets(KeyFile.open(file()), Encryption.SM4).encrypt("before", ABOUT);
        var other = folder.resolve("other");
        KeyFile.open(other);
        Files.writeString(file(), Files.readString(other) + Files.readString(file()));

        var both = new Secrets(KeyFile.open(file()), Encryption.SM4);

        assertThat(both.decrypt(before, ABOUT)).isEqualTo("before");
        assertThat(both.encrypt("after", ABOUT).split("\\.", -1)[1]).isNotEqualTo(before.split("\\.", -1)[1]);
        var fresh = new Secrets(KeyFile.open(other), Encryption.SM4);
        assertThatExceptionOfType(KeyMissing.class).isThrownBy(() -> fresh.decrypt(before, ABOUT));
    }

    @Test
    void theKeyFileIsForItsOwnerOnly() throws IOException {
        KeyFile.open(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> KeyFile.open(file()));
    }

    @Test
    void aDamagedKeyFileIsSaidAndNotReplaced() throws IOException {
        Files.writeString(file(), "# nothing\n");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> KeyFile.open(file()));

        Files.writeString(file(), "c2hvcnQ=\n");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> KeyFile.open(file()));
    }

    /** RFC 8998, A.1: SM4-GCM. */
    @Test
    void sm4EncryptsAsInTheExampleOfItsStandard() throws InvalidCipherTextException {
        var key = Hex.decode("0123456789abcdeffedcba9876543210");
        var nonce = Hex.decode("00001234567800000000abcd");
        var about = Hex.decode("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var text = Hex.decode("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");

        var kept = Encryption.SM4.encrypt(key, nonce, about, text);

        assertThat(Hex.toHexString(kept))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
        assertThat(Encryption.SM4.decrypt(key, nonce, about, kept)).isEqualTo(text);
    }

    private Path file() {
        return folder.resolve("gangmu.key");
    }
}
