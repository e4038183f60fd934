package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTests {

    private static final String NOTICE = "关于做好秋收工作的通知\n各乡镇要抓紧抢收，9月底前完成。\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFileIsShownAsATable() throws IOException {
        var file = file("通知.txt", NOTICE);

        var code = run(file.toString());

        assertThat(code).isEqualTo(ReadCommand.DONE);
        assertThat(text(out)).contains("通知.txt").contains("篇文章");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aReadingIsWrittenAsJsonBesideTheNameOfItsFile() throws IOException {
        var target = folder.resolve("out/json");

        var code = run(file("通知.txt", NOTICE).toString(), "--json", target.toString());

        assertThat(code).isEqualTo(ReadCommand.DONE);
        var json = new JsonMapper().readTree(Files.readString(target.resolve("通知.json")));
        assertThat(json.get("source").asString()).isEqualTo("通知.txt");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void twoFilesOfOneNameDoNotOverwriteEachOther() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        var target = folder.resolve("json");

        run(
                file("a.txt", NOTICE).toString(),
                file("a.html", NOTICE).toString(),
                file("b/a.txt", NOTICE).toString(),
                "--json",
                target.toString());

        try (var written = Files.list(target)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.json", "a.html.json", "a.txt.json");
        }
    }

    @Test
    void aBadFileGetsOneLineAndTheOthersAreStillRead() throws IOException {
        var empty = file("空.txt", "");
        var good = file("通知.txt", NOTICE);

        var code = run(empty.toString(), folder.resolve("没有.txt").toString(), folder.toString(), good.toString());

        assertThat(code).isEqualTo(ReadCommand.SOME_FILE_UNREADABLE);
        assertThat(text(err).lines())
                .containsExactly(
                        empty + "：文件是空的，没有可读的文字。", folder.resolve("没有.txt") + "：没有这个文件。", folder + "：这是目录，不是文件。");
        assertThat(text(out)).contains("通知.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json", "--help", "a.txt --json", "--json out", "a.txt --yaml out"})
    void aWrongCallIsToldHow(String args) {
        var code = run(args.isEmpty() ? new String[0] : args.split(" ", -1));

        assertThat(code).isEqualTo(ReadCommand.USAGE);
        assertThat(text(err).lines()).singleElement().asString().startsWith("用法");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = file("通知.txt", NOTICE);

        var code = run(file.toString(), "--json", file.resolve("out").toString());

        assertThat(code).isEqualTo(ReadCommand.CANNOT_WRITE);
        assertThat(text(err).lines()).singleElement().asString().contains("不能建立这个目录");
    }

    private int run(String... args) {
        var command = new ReadCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                100);
        return command.run(List.of(args));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
