package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>要抓紧</p><p>要落实</p> | 要抓紧/要落实",
                "<div>要<b>抓</b>紧<br>不得拖延</div> | 要抓紧/不得拖延",
                "<h1>通知</h1>正文 | 通知/正文",
                "<table><tr><th>任务<th>单位<tr><td>改造<td>住建局</table> | 任务/单位/改造/住建局",
                "<table><tr><th>领域<th>任务<th>单位<th>时限<tr><td rowspan=2>民生<td>改造管<br>网<td>住建局<td rowspan=2>6月底<tr><td>建泵站<td>水利局<tr><td colspan=4>二、其他</table>"
                        + " | 领域\t任务\t单位\t时限/民生\t改造管网\t住建局\t6月底/\t建泵站\t水利局\t/二、其他",
                "<table><tr><td rowspan=2>一<td rowspan=0>二<td rowspan=x>三<tr><td>四<td>五</table> | 一\t二\t三/\t四\t五",
                "<ul><li>一是快<li>二是实</ul> | 一是快/二是实",
                "<p>a &lt; b&nbsp;&amp; c</p> | a < b & c",
                "<nav>首页</nav><p>正文</p><footer>版权</footer> | 正文",
                "<script>var 要 = 1</script><style>p{}</style><p>正文</p> | 正文",
                "<p hidden>看不见</p><p>看得见</p> | 看得见",
                "<div role=navigation>栏目</div><article>正文</article> | 正文",
                "<pre>一行 &#10;二行</pre> | 一行 /二行",
            })
    void aPageYieldsItsWordsBlockByBlock(String body, String lines) throws Unreadable {
        var bytes = ("<!DOCTYPE html><html><head><title>题</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);

        var source = Source.of("a.html", bytes);

        assertThat(source.text().strip()).isEqualTo(lines.replace('/', '\n'));
    }

    @Test
    void aPageInGb2312IsReadWhateverItClaims() throws Unreadable {
        var page = "<html><head><meta charset=utf-8></head><body><p>各县区要抓好落实。</p></body></html>";

        var source = Source.of("a.htm", page.getBytes(Charset.forName("GB2312")));

        assertThat(source.text().strip()).isEqualTo("各县区要抓好落实。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b>c", "<通知>各县区", "《<办法>》第一条", "1<2 且 3>2"})
    void aTextWithAngleBracketsIsNoPage(String text) throws Unreadable {
        assertThat(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @Test
    void aPageOfBottomlessNestingIsRead() throws Unreadable {
        var page = "<html><body>" + "<div><b>".repeat(50_000) + "要抓好落实";

        assertThat(Source.of("a.html", page.getBytes(StandardCharsets.UTF_8)).text())
                .contains("要抓好落实");
    }

    @Test
    void aTableWiderThanAnybodyReadsIsReadCellByCell() throws Unreadable {
        var page = "<html><body><table><tr>" + "<td>任务".repeat(61) + "<tr><td>任务<td>单位<td>时限</table>";

        var source = Source.of("a.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text().lines()).hasSize(62).endsWith("任务", "任务\t单位\t时限");
    }

    @Test
    void cellsThatSayThatTheyAreWideAndTallTakeNoMoreRoomThanATable() throws Unreadable {
        var page = "<html><body><table>" + ("<tr>" + "<td colspan=99 rowspan=99>格".repeat(50)).repeat(50);

        var source = Source.of("a.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).hasSizeLessThan(50 * 60 * 2);
    }
}
