package gangmu.journal.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entries of an export that stand there by their hashes only, because they are not for the eyes of who took it: how many, and which. */
public final class Withheld {

    private final MessageDigest numbers;
    private int count;

    public Withheld() {
        try {
            numbers = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One more, by its number; they come in their order. */
    public void add(long number) {
        count++;
        numbers.update((number + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    public int count() {
        return count;
    }

    /** Over their numbers; asked for once, when there are no more. */
    public String digest() {
        return HexFormat.of().formatHex(numbers.digest());
    }
}
