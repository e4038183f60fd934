package gangmu.archive;

import java.nio.charset.StandardCharsets;

/** A name that any machine can give to a file, and that leads into no other folder. */
final class SafeName {

    /** Bytes in UTF-8; file systems take 255, and something may stand before and behind it. */
    private static final int LONGEST = 180;

    private SafeName() {}

    /** As near to these words as can be; its end, which tells what it is, is kept. */
    static String of(String words) {
        // what separates folders, what Windows reserves, and what cannot be seen or turns the direction of writing
        var plain = words.replaceAll("[/\\\\:*?\"<>|]|\\p{C}|\\p{Zl}|\\p{Zp}", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "")
                .strip();
        while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            plain = plain.substring(plain.offsetByCodePoints(0, 1));
        }
        return plain.isEmpty() ? "未命名" : plain;
    }
}
