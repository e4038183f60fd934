package gangmu.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026/11/20常务会议     | 2026-11-20常务会议.txt
            城建\\交通专题         | 城建-交通专题.txt
            第9期（定稿）.docx     | 第9期（定稿）.docx.txt
            2026.11.20常务会议     | 2026.11.20常务会议.txt
            会议.TXT               | 会议.TXT
            \u202e\u0007          | 未命名.txt
            """)
    void aTitleIsKeptAsAWhole(String title, String kept) {
        assertThat(FileOfRecord.titled(title, new byte[] {1}).name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            扫描0001.docx     | 2026/11/20常务会议       | 2026-11-20常务会议.docx
            扫描0001.docx     | 常务会议.DOCX            | 常务会议.DOCX
            扫描0001.pdf      | 第9期（定稿）.docx       | 第9期（定稿）.docx.pdf
            扫描0001          | 常务会议                 | 常务会议
            """)
    void aBetterNameKeepsTheEndingThatTellsWhatAFileIs(String from, String to, String better) {
        assertThat(FileOfRecord.renamed(from, to)).isEqualTo(better);
    }

    @Test
    void aNameThatIsTooLongKeepsItsBeginningAndItsEnding() {
        assertThat(FileOfRecord.of("𠮷".repeat(300), new byte[] {1}).name()).isEqualTo("𠮷".repeat(200));
        assertThat(FileOfRecord.of("第9期" + "要".repeat(300) + ".docx", new byte[] {1})
                        .name())
                .isEqualTo("第9期" + "要".repeat(192) + ".docx");
        assertThat(FileOfRecord.titled("第9期" + "要".repeat(197), new byte[] {1}).name())
                .isEqualTo("第9期" + "要".repeat(193) + ".txt");
    }
}
