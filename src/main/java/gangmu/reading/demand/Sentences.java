package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences, and these at their ；, leaving quotations and brackets whole. */
final class Sentences {

    private static final Characters SENTENCE_ENDS = Characters.of("。！？!?；;");
    private static final Characters AFTER_AN_END = Characters.of("”’」』。！？!?");
    private static final Characters CLAUSE_ENDS = Characters.of("，,：:。；;！!？?");
    private static final Characters STOPS = Characters.of("。；！？");
    private static final Words SAYING = Words.of("说", "表示", "强调", "指出", "介绍", "告诉", "坦言", "感慨", "要求", "道");
    private static final Characters AFTER_SAYING = Characters.of("，,。：；道");
    /** How far behind a quotation the words may stand that say who said it. */
    private static final int LONGEST_SAYER = 40;

    /** Nobody writes a sentence of so many characters: one that goes on is cut at its next clause, or where it has none. */
    private static final int LONGEST = 800;

    private static final int ENDLESS = 1_200;

    private Sentences() {}

    static List<Part> parts(String paragraph) {
        var parts = new ArrayList<Part>();
        var nesting = Nesting.of(paragraph);
        var start = 0;
        for (var i = 0; i < paragraph.length(); i++) {
            if (i - start >= LONGEST
                    && (i - start >= ENDLESS || paragraph.charAt(i) == '、' || CLAUSE_ENDS.has(paragraph.charAt(i)))) {
                add(paragraph, start, i + 1, false, parts);
                start = i + 1;
                continue;
            }
            if (nesting.inside(i)) {
                if (i > start && paragraph.charAt(start) == '“' && endsQuotation(paragraph, nesting, i)) {
                    add(paragraph, start, i + 1, true, parts);
                    start = i + 1;
                    continue;
                }
                if (i == start && opensRemark(paragraph, i, parts)) {
                    i = endOfRemark(paragraph, nesting, i);
                    parts.add(new Part(start, i, true, true));
                    start = i--;
                }
                continue;
            }
            var mark = paragraph.charAt(i);
            if (!Nesting.isMark(mark)) {
                continue;
            }
            if ((mark == '…' && paragraph.startsWith("……", i)) || (mark == '.' && paragraph.startsWith("...", i))) {
                i += mark == '…' ? 1 : 2;
                add(paragraph, start, i + 1, true, parts);
                start = i + 1;
                continue;
            }
            if (SENTENCE_ENDS.has(mark)) {
                var endsSentence = mark != '；' && mark != ';';
                while (i + 1 < paragraph.length() && AFTER_AN_END.has(paragraph.charAt(i + 1))) {
                    i++;
                }
                add(paragraph, start, i + 1, endsSentence, parts);
                start = i + 1;
            }
        }
        add(paragraph, start, paragraph.length(), true, parts);
        return parts;
    }

    /** Cuts a sentence at its commas and colons. */
    static List<String> clauses(String sentence) {
        var clauses = new ArrayList<String>();
        var nesting = (Nesting) null;
        var start = 0;
        for (var i = 0; i < sentence.length(); i++) {
            var c = sentence.charAt(i);
            if (nesting == null && Nesting.opens(c)) {
                nesting = Nesting.of(sentence);
            }
            if (CLAUSE_ENDS.has(c) && (nesting == null || !nesting.inside(i))) {
                if (i > start) {
                    clauses.add(sentence.substring(start, i));
                }
                start = i + 1;
            }
        }
        if (start < sentence.length()) {
            clauses.add(sentence.substring(start));
        }
        return clauses;
    }

    /** Whether a quotation that is a sentence of its own ends here, and no 某某说 follows. */
    private static boolean endsQuotation(String paragraph, Nesting nesting, int at) {
        if (paragraph.charAt(at) != '”'
                || "。！？".indexOf(paragraph.charAt(at - 1)) < 0
                || at + 1 >= paragraph.length()
                || nesting.inside(at + 1)) {
            return false;
        }
        return !isSaid(paragraph, at + 1);
    }

    /** Whether 某某说 stands here. */
    private static boolean isSaid(String paragraph, int from) {
        var last = Math.min(paragraph.length(), from + LONGEST_SAYER + 1);
        for (var i = from; i < last && !STOPS.has(paragraph.charAt(i)); i++) {
            var end = i + SAYING.lengthAt(paragraph, i);
            if (end > i && end < paragraph.length() && AFTER_SAYING.has(paragraph.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensRemark(String paragraph, int at, List<Part> parts) {
        return !parts.isEmpty()
                && Assignments.OPENINGS.has(paragraph.charAt(at))
                && Enumerator.at(paragraph.substring(at, Math.min(at + 8, paragraph.length()))) == null;
    }

    /** The bracket and the full stop that may follow it; a text that runs on makes it the beginning of a sentence. */
    private static int endOfRemark(String paragraph, Nesting nesting, int at) {
        var end = at;
        while (end < paragraph.length() && nesting.inside(end)) {
            end++;
        }
        while (end < paragraph.length() && "。；;".indexOf(paragraph.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static void add(String paragraph, int start, int end, boolean endsSentence, List<Part> parts) {
        while (start < end && Character.isWhitespace(paragraph.charAt(start))) {
            start++;
        }
        if (start < end) {
            parts.add(new Part(start, end, endsSentence, false));
        }
    }

    /** Whether these words tell a number in digits. */
    static boolean tellsNumber(String words) {
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
