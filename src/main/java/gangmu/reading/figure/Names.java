package gangmu.reading.figure;

import gangmu.reading.Characters;
import java.util.BitSet;

/**
 * Which characters of a text belong to the title of a document, a slogan in quotation marks or a document number. A number
 * among them counts nothing.
 */
final class Names {

    /** What is longer than this between quotation marks is speech. */
    private static final int LONGEST_SLOGAN = 16;

    private static final int LONGEST_TITLE = 120;

    private static final Characters SENTENCE_ENDS = Characters.of("。！？；");

    private Names() {}

    static BitSet of(String text) {
        var names = new BitSet(text.length());
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c < '‘' || c > '〔') {
                continue;
            }
            var close = switch (c) {
                case '《' -> closing(text, at, '》', LONGEST_TITLE);
                case '“', '「', '『' -> slogan(text, at);
                case '‘' -> closing(text, at, '’', LONGEST_SLOGAN);
                case '〔' -> closing(text, at, '〕', 8);
                default -> -1;
            };
            if (close > 0) {
                names.set(at, close + 1);
            }
        }
        return names;
    }

    /** The characters that belong to the titles of documents. */
    static BitSet ofDocuments(String text) {
        var titles = new BitSet(text.length());
        for (var at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
            var close = closing(text, at, '》', LONGEST_TITLE);
            if (close > 0) {
                titles.set(at, close + 1);
            }
        }
        return titles;
    }

    private static int slogan(String text, int open) {
        var mark = text.charAt(open) == '“' ? '”' : text.charAt(open) == '「' ? '」' : '』';
        return closing(text, open, mark, LONGEST_SLOGAN);
    }

    private static int closing(String text, int open, char mark, int longest) {
        var last = Math.min(text.length(), open + longest + 2);
        for (var at = open + 1; at < last; at++) {
            var c = text.charAt(at);
            if (c == mark) {
                return at;
            }
            if (c == '\n' || (mark != '》' && SENTENCE_ENDS.has(c))) {
                return -1;
            }
        }
        return -1;
    }
}
