package gangmu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"order":{"demand":"要建立台账","code":"1"}}                                  | 要建立台账
            {"reason":"设备未到货","progress":"六成","until":"2026-12-20"}                | 设备未到货
            {"finding":"9f1b2c3d-0000-4000-8000-00000000000a","reason":"属省级事权"}      | 属省级事权
            {"finding":"9f1b2c3d-0000-4000-8000-00000000000a"}                           | ``
            {"finding":"成效保持","kept":true}                                            | 成效保持
            {"cause":"WRONG_PASSWORD"}                                                   | 密码错误
            {"unchanged":true,"freshShare":0}                                            | 无变化
            {"year":2026,"ordinal":24,"heldOn":"2026-11-23"}                             | 2026年第24次
            {"year":2027}                                                                | 2027年
            {"items":9}                                                                  | 共9项
            {"manifest":"ab","pieces":3}                                                  | 佐证材料3份
            {"firstBlock":1,"lastBlock":38}                                              | 第1至38号区块
            {}                                                                           | ``
            """)
    void aLineSaysWhatTellsMost(String what, String words) {
        assertThat(EntryWords.of(Entry.read(what))).isEqualTo(words);
    }
}
