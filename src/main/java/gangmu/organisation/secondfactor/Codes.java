package gangmu.organisation.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** One-time codes as every authenticator makes them (RFC 6238): six digits of thirty seconds, HMAC-SHA-1. */
final class Codes {

    static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A new secret, as one types it into an authenticator. */
    static String newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Base32().encodeToString(secret);
    }

    /**
     * To which step of time a code belongs: this one, the one before or the one after, for clocks that are not quite right. Nothing when
     * it belongs to none that is later than the last one used.
     */
    static OptionalLong stepOf(String code, String secret, Instant now, long lastStep) {
        var step = now.getEpochSecond() / STEP_SECONDS;
        for (var near = Math.max(step - 1, lastStep + 1); near <= step + 1; near++) {
            if (MessageDigest.isEqual(bytes(code), bytes(at(near, secret)))) {
                return OptionalLong.of(near);
            }
        }
        return OptionalLong.empty();
    }

    static String at(long step, String secret) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                            Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] fingerprint(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
