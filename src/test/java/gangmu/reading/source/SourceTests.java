package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTests {

    private static final String NOTICE = "关于做好防汛工作的通知\n各县区人民政府：\n要在8月底前完成排查整治，责任到人。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void aTextIsReadInWhateverCharacterSetItCame(String charset) throws Unreadable {
        var bytes = NOTICE.getBytes(Charset.forName(charset));

        var source = Source.of("通知.txt", bytes);

        assertThat(source.text()).isEqualTo(NOTICE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, efbbbf", "UTF-16LE, fffe", "UTF-16BE, feff", "GB18030, 84319533"})
    void aByteOrderMarkIsHeededAndLeftOut(String charset, String mark) throws Unreadable {
        var bytes = concat(HexFormat.of().parseHex(mark), NOTICE.getBytes(Charset.forName(charset)));

        var source = Source.of("通知.txt", bytes);

        assertThat(source.text()).isEqualTo(NOTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"许昌", "要。", "喆", "一、抓项目", "Plain words.", "1"})
    void evenAFewWordsAreReadInEveryCharacterSet(String words) throws Unreadable {
        assertThat(Source.of("a.txt", words.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(words);
        if (!words.equals("喆") && !words.equals("1")) {
            assertThat(Source.of("a.txt", words.getBytes(Charset.forName("GB18030")))
                            .text())
                    .isEqualTo(words);
            assertThat(Source.of("a.txt", words.getBytes(StandardCharsets.UTF_16LE))
                            .text())
                    .isEqualTo(words);
            assertThat(Source.of("a.txt", words.getBytes(StandardCharsets.UTF_16BE))
                            .text())
                    .isEqualTo(words);
        }
    }

    @Test
    void aFileThatWasCutInsideACharacterIsReadUpToThere() throws Unreadable {
        var bytes = NOTICE.getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);

        var source = Source.of("通知.txt", cut);

        assertThat(source.text()).isEqualTo(NOTICE.substring(0, NOTICE.length() - 2));
    }

    @Test
    void theNameDoesNotMakeATextAPicture() throws Unreadable {
        var source = Source.of("照片.png", NOTICE.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo(NOTICE);
    }

    @Test
    void aPdfAndADocxAreReadUnderEachOthersNames() throws Exception {
        assertThat(Source.of("通知.docx", Pages.pdf("各乡镇要抓紧抢收。")).text()).contains("各乡镇要抓紧抢收。");
        assertThat(Source.of("通知.pdf", Pages.docx("各乡镇要抓紧抢收。")).text()).contains("各乡镇要抓紧抢收。");
    }

    @Test
    void theFingerprintIsThatOfTheBytes() throws Unreadable {
        var source = Source.of("a.txt", "abc".getBytes(StandardCharsets.UTF_8));

        assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theSameWordsInTwoCharacterSetsAreTwoFiles() throws Unreadable {
        var utf8 = Source.of("a.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
        var gb = Source.of("a.txt", NOTICE.getBytes(Charset.forName("GB18030")));

        assertThat(utf8.text()).isEqualTo(gb.text());
        assertThat(utf8.sha256()).isNotEqualTo(gb.sha256());
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
