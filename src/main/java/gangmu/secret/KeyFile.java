package gangmu.secret;

import gangmu.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * 密钥文件: one key in a line. The first encrypts; those below it only read what was encrypted before them, so that a key is changed by
 * putting a new line on top.
 */
final class KeyFile {

    private static final int KEY_BYTES = 32;
    private static final String HEAD = """
            # 纲目的加密密钥，每行一个：第一行用于加密，其余只用于解密以前的内容。
            # 丢失后，已加密的内容（动态口令等）无法恢复。请单独备份，不要与数据库放在一起。
            """;

    private final Map<String, byte[]> keys;

    private KeyFile(Map<String, byte[]> keys) {
        this.keys = keys;
    }

    /**
     * Reads the file; where there is none, makes it with a new key, for its owner's eyes only.
     *
     * @throws CannotStart when it cannot be read or made, holds no key, or everybody may read it
     */
    static KeyFile open(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            refuseIfOpenToAll(file);
            return new KeyFile(read(file));
        } catch (IOException e) {
            throw new CannotStart("密钥文件 %s 无法读写，请检查目录权限，或用 gangmu.key-file 指定别的位置。（%s）".formatted(file, e), e);
        }
    }

    /** By what name the key is known that encrypts. */
    String current() {
        return keys.keySet().iterator().next();
    }

    /** A key for one use, made from the key of this name; null when there is none. */
    byte @Nullable [] keyFor(String name, String use) {
        var key = keys.get(name);
        try {
            if (key == null) {
                return null;
            }
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path file) throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // under a name of its own first: another node that starts at the same time never reads half a file
        var draft = Files.createTempFile(
                folder,
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, HEAD + Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException made) {
            // by the other node
        } finally {
            Files.delete(draft);
        }
    }

    private static void refuseIfOpenToAll(Path file) throws IOException {
        if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            throw new CannotStart("密钥文件 %s 任何人都能读取，请先收紧权限（chmod 600）再启动。".formatted(file));
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        var keys = new LinkedHashMap<String, byte[]>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var key = decoded(line.strip(), file);
                keys.put(nameOf(key), key);
            }
        }
        if (keys.isEmpty()) {
            throw damaged(file);
        }
        return keys;
    }

    private static byte[] decoded(String line, Path file) {
        try {
            var key = Base64.getDecoder().decode(line);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException ignored) {
            // said below
        }
        throw damaged(file);
    }

    private static CannotStart damaged(Path file) {
        return new CannotStart("密钥文件 %s 已损坏，请从备份中恢复。".formatted(file));
    }

    /** The first signs of its fingerprint. */
    private static String nameOf(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
