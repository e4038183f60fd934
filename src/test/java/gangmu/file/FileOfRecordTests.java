package gangmu.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileOfRecordTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd            | passwd
            ..\\..\\通知.docx           | 通知.docx
            通\u202eknowing\u0007.txt   | 通knowing.txt
            /                           | 未命名
            """)
    void aFileKeepsTheNameThatCanBeSeen(String sent, String kept) {
        assertThat(FileOfRecord.of(sent, new byte[] {1}).name()).isEqualTo(kept);
        assertThat(FileOfRecord.of("𠮷".repeat(300), new byte[] {1}).name()).isEqualTo("𠮷".repeat(200));
    }
}
