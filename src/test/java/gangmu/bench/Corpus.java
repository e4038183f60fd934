package gangmu.bench;

import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The documents that a bench reads. */
record Corpus(Path folder, List<Source> documents) {

    private static final List<Path> USUAL =
            List.of(Path.of("../shared/reading/dev/docs"), Path.of("src/main/resources/gangmu/document/demo"));

    /** The development documents: all of them where the shared folder is beside the repository, else those in it. */
    static Corpus usual() throws IOException, Unreadable {
        return of(USUAL.stream().filter(Files::isDirectory).findFirst().orElse(USUAL.getLast()));
    }

    static Corpus of(Path folder) throws IOException, Unreadable {
        var documents = new ArrayList<Source>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(Source.of(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return new Corpus(folder, List.copyOf(documents));
    }

    long characters() {
        return documents.stream()
                .mapToLong(document -> document.text().length())
                .sum();
    }

    /** All documents one after the other, over and over, up to this length. */
    Source ofLength(int characters) throws Unreadable {
        var all = documents.stream().map(Source::text).collect(Collectors.joining("\n"));
        var text = all.repeat(characters / all.length() + 1).substring(0, characters);
        return Source.of("long.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
