package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    @ParameterizedTest
    @CsvSource({
        "石远（市住建局） 09:05, 石远",
        "石远（市住建局）09:05, 石远",
        "副县长 石远 2025-03-18 08:42, 石远",
        "县自然资源局石远2025-03-1808:42, 石远",
        "市住建局-石远 2025/3/18 9:05:12, 石远",
        "石远 昨天 下午 5:05, 石远",
        "石远 3月18日 17：05, 石远",
        "石远_市住建局 2025年3月18日 17:05, 石远"
    })
    void theLineAboveAMessageTellsWhoSentIt(String line, String sender) {
        assertThat(Messages.sender(line)).isEqualTo(sender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17:05",
                "2025年3月18日 17:05",
                "会议定于3月18日 17:05",
                "发布时间 2025-03-18 17:05",
                "发布时间：2025-03-18 17:05",
                "石远，请于今天 17:05",
                "石远",
                "石远 17点"
            })
    void whatTellsATimeOtherwiseIsNoSender(String line) {
        assertThat(Messages.sender(line)).isNull();
    }
}
