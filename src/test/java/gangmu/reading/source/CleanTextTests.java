package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTests {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "一\\r\\n二\\r三\\u2028四\\f五,一\\n二\\n三\\n四\\n五",
                "\\r\\n\\r\\n,\\n\\n",
                "\\ufeff要\\u0000抓\\u0007紧\\u200b,要抓紧",
                "\\u202e要抓紧\\u2066,要抓紧",
                "\\ud83d要\\udc00,\\ufffd要\\ufffd",
                "\\ud842\\udfb7石,\\ud842\\udfb7石",
                "\\uffff要\\ufffe,要",
                "\\u2f00\\u3001\\u2f08\\u5927,一、人大",
                "１２月１５日前达８０％，Ａ级,12月15日前达80%，A级",
                "&nbsp;&nbsp;要抓紧,\\u0020\\u0020要抓紧",
                "\\t首行缩进,\\u0020首行缩进",
                "1.\\t总体要求,1. 总体要求",
                "改造管网\\t住建局\\t8月底前,改造管网\\t住建局\\t8月底前",
                "改造管网\\t住建局\\t,改造管网\\t住建局\\t",
                "3\\t改造管\\n\\t网\\t住建局\\t8月,3\\t改造管\\n\\t网\\t住建局\\t8月",
                "3\\t改造管\\n网\\t住建局\\t8月,3\\t改造管\\n网\\t住建局\\t8月",
                "３\\t改造管\\n网\\t住建局\\t８月,3\\t改造管\\n网\\t住建局\\t8月",
                "3\\t改造\\n管\\n网\\t住建局\\t8月,3\\t改造\\n管\\n网\\t住建局\\t8月",
                "3\\t改造管网\\n4\\t建泵站\\t住建局\\t8月,3\\u0020改造管网\\n4\\t建泵站\\t住建局\\t8月",
                "3\\t改造管网\\n\\n网\\t住建局\\t8月,3\\u0020改造管网\\n\\n网\\t住建局\\t8月",
                "1\\t改造\\t\"市住建局\\n市水利局\"\\t8月,1\\t改造\\t市住建局、市水利局\\t8月",
                "\\t1.\\t总体要求,\\u00201.\\u0020总体要求",
            })
    void onlyWhatAReaderSeesIsLeft(String raw, String clean) {
        assertThat(CleanText.of(raw.transform(CleanTextTests::unescaped)))
                .isEqualTo(clean.transform(CleanTextTests::unescaped));
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
                .translateEscapes();
    }
}
