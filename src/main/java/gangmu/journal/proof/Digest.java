package gangmu.journal.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SM3Digest;

/** 杂凑算法: the hash function of a block. Both give 32 bytes. */
public enum Digest {
    /** GB/T 32905 */
    SM3("SM3") {
        @Override
        byte[] hash(byte[]... parts) {
            var digest = new SM3Digest();
            for (var part : parts) {
                digest.update(part, 0, part.length);
            }
            var result = new byte[digest.getDigestSize()];
            digest.doFinal(result, 0);
            return result;
        }
    },
    /** FIPS 180-4 */
    SHA_256("SHA-256") {
        @Override
        byte[] hash(byte[]... parts) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                for (var part : parts) {
                    digest.update(part);
                }
                return digest.digest();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private final String label;

    Digest(String label) {
        this.label = label;
    }

    /**
     * The function of this name.
     *
     * @throws IllegalArgumentException when it is none of ours
     */
    public static Digest named(String label) {
        for (var digest : values()) {
            if (digest.label.equals(label)) {
                return digest;
            }
        }
        throw new IllegalArgumentException("no digest of ours: " + label);
    }

    /** Its name, as blocks state it. */
    public String label() {
        return label;
    }

    abstract byte[] hash(byte[]... parts);

    byte[] hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
