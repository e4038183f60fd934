package gangmu.reading;

import gangmu.reading.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** {@code bin/gangmu read FILE… [--json DIR]}: reads documents without a server. */
public final class ReadCommand {

    private ReadCommand() {}

    static void main(String... args) throws IOException, gangmu.reading.source.Unreadable {
        var files = new ArrayList<Path>();
        var folder = (Path) null;
        for (var i = 0; i < args.length; i++) {
            if (args[i].equals("--json")) {
                folder = Path.of(args[++i]);
            } else {
                files.add(Path.of(args[i]));
            }
        }
        var reader = new DocumentReader();
        for (var file : files) {
            var name = file.getFileName().toString();
            var json = ReadingJson.write(name, reader.read(Source.of(name, Files.readAllBytes(file))));
            if (folder == null) {
                System.out.println(json);
            } else {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(name.replaceFirst("\\.[^.]*$", "") + ".json"), json);
            }
        }
    }
}
