package gangmu.file;

import gangmu.Home;
import gangmu.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The folder of the files as they came, each under its fingerprint. What was kept once is on the disk and is never rewritten. */
@Component
public class FilesOfRecord {

    private final Home home;

    FilesOfRecord(Home home) {
        this.home = home;
    }

    /** SHA-256, in hexadecimal. */
    public static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the bytes; when this returns, they survive a power cut. */
    public void keep(String sha256, byte[] bytes) {
        var place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        try {
            var folder = Files.createDirectories(place.resolveSibling("").normalize());
            var unfinished = Files.createTempFile(folder, "coming-", ".part");
            try {
                write(unfinished, bytes);
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            sync(folder);
            sync(folder.resolve(".."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file as an answer that a browser saves: never shown inside a page, whatever it is.
     *
     * @param name under which it is saved
     * @throws NotFound when nothing is kept under this fingerprint
     */
    public ResponseEntity<Resource> attachment(String sha256, String name) {
        var place = place(sha256);
        if (!Files.exists(place)) {
            throw new NotFound("份原件");
        }
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(place));
    }

    /** Whether the bytes that are kept under this fingerprint are there, and are still those. */
    public boolean isWhole(String sha256) {
        try (var in = new DigestInputStream(Files.newInputStream(place(sha256)), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sha256);
        } catch (NoSuchFileException missing) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes out the bytes that are kept under this fingerprint. */
    public void copy(String sha256, OutputStream out) throws IOException {
        Files.copy(place(sha256), out);
    }

    private Path place(String sha256) {
        return home.folder("files").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Writes the folder's entries to the disk, so that the new name in it is not lost. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
