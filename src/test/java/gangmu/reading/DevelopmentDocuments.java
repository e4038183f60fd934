package gangmu.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that were written for this project, with what a careful person reads in them. */
final class DevelopmentDocuments {

    /** They are also the documents of the demonstration. */
    private static final Path DOCUMENTS = Path.of("src/main/resources/gangmu/document/demo");

    private static final Path GOLD = Path.of("src/test/resources/gangmu/reading/dev/gold");

    private DevelopmentDocuments() {}

    static Stream<String> names() {
        try (var files = Files.list(DOCUMENTS)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts() {
        return names().map(DevelopmentDocuments::text).toList();
    }

    static String text(String name) {
        return read(DOCUMENTS.resolve(name + ".txt"));
    }

    static String gold(String name) {
        return read(GOLD.resolve(name + ".json"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
