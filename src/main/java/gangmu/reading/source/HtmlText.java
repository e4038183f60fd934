package gangmu.reading.source;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a web page: each block a line, without what the page says is navigation, script or form. */
final class HtmlText {

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|article|section|h[1-6]|span|br|ul|ol)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);

    private static final int TAG_WITHIN = 4096;

    private static final String NOT_WORDS =
            "script, style, noscript, template, head, nav, footer, aside, form button, select,"
                    + " textarea, svg, iframe, object, [hidden], [aria-hidden=true], [role=navigation], [role=search], [role=banner]";

    private HtmlText() {}

    /** The words of a page; what is no page stays as it is. */
    static String orAsItIs(String text) {
        var start = text.stripLeading();
        var isPage = start.startsWith("<")
                && TAG.matcher(start.substring(0, Math.min(start.length(), TAG_WITHIN)))
                        .find();
        return isPage ? read(text) : text;
    }

    private static String read(String html) {
        var body = Jsoup.parse(html).body();
        body.select(NOT_WORDS).remove();
        HtmlTables.rule(body);
        var words = new Words();
        body.traverse(words);
        return words.text.toString();
    }

    private static final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element element && (isBlock(element) || element.nameIs("br"))) {
                endLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element)) {
                endLine();
            }
        }

        private void append(TextNode node) {
            if (isPreformatted(node)) {
                text.append(node.getWholeText());
            } else {
                text.append(lineIsEmpty() ? node.text().stripLeading() : node.text());
            }
        }

        private static boolean isPreformatted(TextNode node) {
            var parent = node.parent();
            return parent != null && parent.nameIs("pre");
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() || element.nameIs("td") || element.nameIs("th") || element.nameIs("option");
        }

        private void endLine() {
            if (!lineIsEmpty()) {
                text.append('\n');
            }
        }

        private boolean lineIsEmpty() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }
    }
}
