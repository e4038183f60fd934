package gangmu.reading.figure;

import gangmu.reading.Characters;

/** Where clauses begin and end: the marks that part them, with what stands in round brackets passed over. */
final class Clause {

    private static final Characters ENDS = Characters.of("，。；：！？\n…—●▲▶◆■★");
    private static final Characters SENTENCE_ENDS = Characters.of("。；！？\n");

    /** Text without marks is cut here, so that reading stays linear in its length. */
    private static final int LONGEST = 400;

    private Clause() {}

    /** The first character of the clause that {@code at} belongs to. */
    static int start(String text, int at) {
        var depth = 0;
        var lowest = Math.max(0, at - LONGEST);
        for (var i = at - 1; i >= lowest; i--) {
            var c = text.charAt(i);
            if (c == '）') {
                depth++;
            } else if (c == '（') {
                if (depth == 0) {
                    return i + 1;
                }
                depth--;
            } else if (c == '\n' || (depth == 0 && isEnd(c))) {
                return i + 1;
            }
        }
        return lowest;
    }

    /** The first character of the sentence that {@code at} belongs to; ； ends one. */
    static int sentenceStart(String text, int at) {
        var lowest = Math.max(0, at - LONGEST);
        var i = at;
        while (i > lowest && !SENTENCE_ENDS.has(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The mark that ends the sentence that {@code from} belongs to. */
    static int sentenceEnd(String text, int from) {
        var highest = Math.min(text.length(), from + LONGEST);
        var i = from;
        while (i < highest && !SENTENCE_ENDS.has(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isEnd(char c) {
        return ENDS.has(c);
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
