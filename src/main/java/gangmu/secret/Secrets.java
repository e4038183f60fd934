package gangmu.secret;

import gangmu.Home;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what lies in the database and is nobody's to read there: {@code AES.3f2a91c4.…}, which says with what and with which key, so
 * that both can change while what was written before stays readable.
 */
@Component
public class Secrets {

    private final KeyFile keys;
    private final Encryption encryption;
    private final SecureRandom random = new SecureRandom();

    Secrets(KeyFile keys, Encryption encryption) {
        this.keys = keys;
        this.encryption = encryption;
    }

    @Autowired
    Secrets(Home home, @Value("${gangmu.key-file}") String file, @Value("${gangmu.encryption}") Encryption encryption) {
        this(KeyFile.open(file.isBlank() ? home.folder("").resolve("gangmu.key") : Path.of(file)), encryption);
    }

    /**
     * Encrypts a text.
     *
     * @param about what it is and whose: {@code second-factor/<person>}. Moved to another's row it cannot be decrypted.
     */
    public String encrypt(String text, String about) {
        var nonce = new byte[Encryption.NONCE_BYTES];
        random.nextBytes(nonce);
        var name = keys.current();
        var kept = encryption.encrypt(key(name, encryption), nonce, bytes(about), bytes(text));
        var all = Arrays.copyOf(nonce, nonce.length + kept.length);
        System.arraycopy(kept, 0, all, nonce.length, kept.length);
        return "%s.%s.%s"
                .formatted(
                        encryption,
                        name,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(all));
    }

    /**
     * Decrypts what {@link #encrypt} made.
     *
     * @throws KeyMissing when its key is not in the key file
     * @throws IllegalStateException when it was changed, or is about something else
     */
    public String decrypt(String kept, String about) {
        var parts = kept.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalStateException("no encrypted text");
        }
        var all = Base64.getUrlDecoder().decode(parts[2]);
        var with = Encryption.valueOf(parts[0]);
        var nonce = Arrays.copyOf(all, Encryption.NONCE_BYTES);
        try {
            var text = with.decrypt(
                    key(parts[1], with), nonce, bytes(about), Arrays.copyOfRange(all, nonce.length, all.length));
            return new String(text, StandardCharsets.UTF_8);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("an encrypted text was changed, or moved from where it belongs", e);
        }
    }

    private byte[] key(String name, Encryption use) {
        var key = keys.keyFor(name, use.name());
        if (key == null) {
            throw new KeyMissing(name);
        }
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
