package gangmu.journal.proof;

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

/** What the command says of files that are no exports. Exports themselves, whole and spoilt, are checked beside the journal. */
class VerifyCommandTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "x",
                "[]",
                "null",
                "{}",
                "{\"gangmu-journal\":2,\"export\":\"x\",\"blocks\":[1,2]}",
                "{\"gangmu-journal\":1}",
                "{\"gangmu-journal\":1,\"export\":\"x\",\"blocks\":[1]}"
            })
    void whatIsNoExportIsToldInASentence(String content) throws IOException {
        assertThat(run(file(content.getBytes(StandardCharsets.UTF_8)))).isEqualTo(VerifyCommand.UNREADABLE);
        assertThat(words()).matches("(?s).*：.*[。].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n{\"block\":{}}",
                "\n{\"block\":1,\"hash\":2}",
                "\n{\"no\":1,\"entry\":{},\"path\":[]}",
                "\n{\"end\":{}}",
                "\n{\"end\":1}",
                "\n[1]",
                "\nnull"
            })
    void anExportOfNothingDoesNotFit(String rest) throws IOException {
        var head = "{\"gangmu-journal\":1,\"export\":\"x\",\"blocks\":[1,2]}";

        assertThat(run(file((head + rest).getBytes(StandardCharsets.UTF_8)))).isEqualTo(VerifyCommand.DOES_NOT_FIT);
    }

    @Test
    void bytesThatAreNoLettersAreNoExport() throws IOException {
        assertThat(run(file(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}))).isEqualTo(VerifyCommand.UNREADABLE);
    }

    @Test
    void aFileThatIsNotThereIsToldOf() {
        assertThat(run(folder.resolve("nothing").toString())).isEqualTo(VerifyCommand.UNREADABLE);
        assertThat(words()).contains("没有这个文件");
    }

    @Test
    void aWrongCallIsAnsweredWithHowToCall() {
        assertThat(run()).isEqualTo(VerifyCommand.USAGE);
        assertThat(run("--head")).isEqualTo(VerifyCommand.USAGE);
        assertThat(run("--other", "x")).isEqualTo(VerifyCommand.USAGE);
        assertThat(words()).contains("用法");
    }

    private String file(byte[] content) throws IOException {
        return Files.write(folder.resolve("export.jsonl"), content).toString();
    }

    private int run(String... args) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyCommand(stream, stream).run(List.of(args));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
