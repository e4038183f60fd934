package gangmu.reading.figure;

/** Where clauses begin and end: the marks that part them, with what stands in round brackets passed over. */
final class Clause {

    private static final String ENDS = "，。；：！？\n…—●▲▶◆■★";
    private static final String SENTENCE_ENDS = "。；！？\n";

    private Clause() {}

    /** The first character of the clause that {@code at} belongs to. */
    static int start(String text, int at) {
        var depth = 0;
        for (var i = at - 1; i >= 0; i--) {
            var c = text.charAt(i);
            if (c == '）') {
                depth++;
            } else if (c == '（') {
                if (depth == 0) {
                    return i + 1;
                }
                depth--;
            } else if (c == '\n' || depth == 0 && isEnd(c)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The first character of the sentence that {@code at} belongs to; ； ends one. */
    static int sentenceStart(String text, int at) {
        var i = at;
        while (i > 0 && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    static boolean isEnd(char c) {
        return ENDS.indexOf(c) >= 0;
    }

    /** The same words without what stands in round brackets. */
    static String withoutBrackets(String words) {
        if (words.indexOf('（') < 0) {
            return words;
        }
        var kept = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c == '（') {
                depth++;
            } else if (c == '）') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
