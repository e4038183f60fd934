package gangmu.document.text;

import java.util.List;
import java.util.stream.Collectors;

/** Demands that are one matter, as one text: a ； stands between two of them where the first ends without a mark of its own. */
public record Joined(String text) {

    private static final char BETWEEN = '；';
    private static final String LEADING_ON = "；，、;,";
    private static final String MARKS = "。；，、：！？…;,.:!?";

    static Joined of(List<String> parts) {
        return new Joined(parts.stream().collect(Collectors.reducing("", Joined::join)));
    }

    public Joined with(String next) {
        return new Joined(join(text, next));
    }

    /** Without the words that were joined last, where they still stand at the end. */
    public Joined without(String last) {
        if (text.length() <= last.length() || !text.endsWith(last)) {
            return this;
        }
        var before = text.substring(0, text.length() - last.length());
        return new Joined(
                before.charAt(before.length() - 1) == BETWEEN ? before.substring(0, before.length() - 1) : before);
    }

    /** As an assignment stands by itself: it ends like a sentence, not with the ； or ， that led on to the next demand. */
    public Joined asSentence() {
        var end = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return LEADING_ON.indexOf(end) >= 0 ? new Joined(text.substring(0, text.length() - 1) + '。') : this;
    }

    private static String join(String first, String second) {
        var closed = first.isEmpty() || MARKS.indexOf(first.charAt(first.length() - 1)) >= 0;
        return closed ? first + second : first + BETWEEN + second;
    }
}
