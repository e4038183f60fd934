package gangmu.secret;

import java.util.Arrays;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** What secrets are encrypted with, in Galois/Counter Mode: nobody reads them without the key, and nobody changes one unseen. */
enum Encryption {
    /** AES-256. */
    AES(32) {
        @Override
        BlockCipher cipher() {
            return AESEngine.newInstance();
        }
    },
    /** SM4 (GB/T 32907), as GB/T 39786 wants it. */
    SM4(16) {
        @Override
        BlockCipher cipher() {
            return new SM4Engine();
        }
    };

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final int keyBytes;

    Encryption(int keyBytes) {
        this.keyBytes = keyBytes;
    }

    abstract BlockCipher cipher();

    byte[] encrypt(byte[] key, byte[] nonce, byte[] about, byte[] text) {
        try {
            return run(true, key, nonce, about, text);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws InvalidCipherTextException when it was changed, or belongs to something else */
    byte[] decrypt(byte[] key, byte[] nonce, byte[] about, byte[] kept) throws InvalidCipherTextException {
        return run(false, key, nonce, about, kept);
    }

    private byte[] run(boolean forward, byte[] key, byte[] nonce, byte[] about, byte[] in)
            throws InvalidCipherTextException {
        var mode = GCMBlockCipher.newInstance(cipher());
        var parameters = new KeyParameter(Arrays.copyOf(key, keyBytes));
        mode.init(forward, new AEADParameters(parameters, TAG_BITS, nonce, about));
        var out = new byte[mode.getOutputSize(in.length)];
        var length = mode.processBytes(in, 0, in.length, out, 0);
        mode.doFinal(out, length);
        return out;
    }
}
