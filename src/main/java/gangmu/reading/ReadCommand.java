package gangmu.reading;

import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/gangmu read FILE… [--json DIR]}: reads documents without a server. A bad file gets one line on standard error,
 * and the others are still read.
 */
public final class ReadCommand {

    static final int DONE = 0;
    static final int SOME_FILE_UNREADABLE = 2;
    static final int USAGE = 64;
    static final int CANNOT_WRITE = 73;

    private static final String HOW = "用法：gangmu read 文件… [--json 目录]";
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;

    private final PrintStream out;
    private final PrintStream err;
    private final int width;
    private final DocumentReader reader = new DocumentReader();
    private final Set<String> written = new HashSet<>();

    ReadCommand(PrintStream out, PrintStream err, int width) {
        this.out = out;
        this.err = err;
        this.width = Math.max(width, LEAST_WIDTH);
    }

    static void main(String... args) {
        // whatever the locale says, the words are Chinese
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var code = new ReadCommand(out, err, width(System.getenv("COLUMNS"))).run(List.of(args));
        out.flush();
        System.exit(code);
    }

    int run(List<String> args) {
        var files = new ArrayList<Path>();
        var folder = (Path) null;
        try {
            for (var i = args.iterator(); i.hasNext(); ) {
                var arg = i.next();
                if (arg.equals("--json") && i.hasNext()) {
                    folder = Path.of(i.next());
                } else if (arg.startsWith("--")) {
                    return usage(HOW);
                } else {
                    files.add(Path.of(arg));
                }
            }
        } catch (InvalidPathException e) {
            return usage(e.getInput() + "：不是文件名");
        }
        if (files.isEmpty()) {
            return usage(HOW);
        }
        return folder == null || isWritable(folder) ? readAll(files, folder) : CANNOT_WRITE;
    }

    private int readAll(List<Path> files, @Nullable Path folder) {
        var code = DONE;
        for (var file : files) {
            try {
                show(Source.of(name(file), bytes(file)), folder);
            } catch (Unreadable e) {
                code = refuse(file, e.sentence());
            } catch (IOException e) {
                code = refuse(file, reason(file));
            } catch (CannotWrite e) {
                err.println(e.getMessage());
                return CANNOT_WRITE;
            }
        }
        return code;
    }

    private void show(Source source, @Nullable Path folder) throws CannotWrite {
        var reading = reader.read(source);
        if (folder == null) {
            ReadingReport.of(source.name(), reading, width).forEach(out::println);
            return;
        }
        var target = folder.resolve(free(source.name()) + ".json");
        try {
            Files.writeString(target, ReadingJson.write(source.name(), reading));
        } catch (IOException e) {
            throw new CannotWrite(target + "：不能写入");
        }
    }

    /** The name without its ending; with it where another file of this run has that name, and then with a number. */
    private String free(String name) {
        var dot = name.lastIndexOf('.');
        var free = dot > 0 ? name.substring(0, dot) : name;
        for (var i = 1; !written.add(free); i++) {
            free = i == 1 ? name : name + "." + i;
        }
        return free;
    }

    private boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            err.println(folder + "：不能建立这个目录");
            return false;
        }
        if (!Files.isWritable(folder)) {
            err.println(folder + "：没有写入权限");
            return false;
        }
        return true;
    }

    private int usage(String line) {
        err.println(line);
        return USAGE;
    }

    private int refuse(Path file, String reason) {
        err.println(file + "：" + reason);
        return SOME_FILE_UNREADABLE;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(Source.TOO_MANY_BYTES);
        }
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String reason(Path file) {
        if (!Files.exists(file)) {
            return "没有这个文件。";
        }
        if (Files.isDirectory(file)) {
            return "这是目录，不是文件。";
        }
        return Files.isReadable(file) ? "读取时出错。" : "没有读取权限。";
    }

    private static int width(@Nullable String columns) {
        return columns != null && columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    private static final class CannotWrite extends Exception {
        private static final long serialVersionUID = 1;

        CannotWrite(String line) {
            super(line);
        }
    }
}
