package gangmu.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that remember where in the source they stand. A passage can be cut, joined and cleaned, and still say which stretches
 * of the source it came from: a body that runs over three columns stays traceable. A passage is a view: what is cut out of
 * another one shares its words.
 */
public final class Passage implements CharSequence {

    /** The origin of a character that does not stand in the source, such as the break between two paragraphs. */
    public static final int INSERTED = -1;

    public static final Passage EMPTY = ofSource("");

    /**
     * Words put together from runs of the source: where each run begins among the words, the first at 0, and where its first
     * character stands in the source. The others follow it there; or all of them are INSERTED.
     */
    private static final class Whole {

        private final String text;
        private final int[] starts;
        private final int[] origins;

        Whole(String text, int[] starts, int[] origins) {
            this.text = text;
            this.starts = starts;
            this.origins = origins;
        }

        /** The run that this character belongs to. */
        int run(int at) {
            var found = Arrays.binarySearch(starts, at);
            return found >= 0 ? found : -found - 2;
        }

        /** Where the words after this run begin. */
        int end(int run) {
            return run + 1 < starts.length ? starts[run + 1] : text.length();
        }

        /** Where a character of this run stands in the source. */
        int origin(int run, int at) {
            return origins[run] == INSERTED ? INSERTED : origins[run] + at - starts[run];
        }
    }

    private final Whole whole;
    private final int offset;
    private final int length;
    private @Nullable String words;

    private Passage(Whole whole, int offset, int length) {
        this.whole = whole;
        this.offset = offset;
        this.length = length;
    }

    /** The whole source as one passage: each character is its own origin. */
    public static Passage ofSource(String source) {
        return new Passage(new Whole(source, new int[] {0}, new int[] {0}), 0, source.length());
    }

    public static Builder builder() {
        return builder(64);
    }

    /** One with room for so many characters; it makes more when it must. */
    public static Builder builder(int room) {
        return new Builder(room);
    }

    /** Where the character at this index stands in the source, or {@link #INSERTED}. */
    public int origin(int index) {
        var at = offset + Objects.checkIndex(index, length);
        return whole.origin(whole.run(at), at);
    }

    /** The stretches of the source that these words came from, in reading order; blanks between two pieces join them. */
    public List<Span> spans() {
        if (length == 0) {
            return List.of();
        }
        var first = whole.run(offset);
        if (offset + length <= whole.end(first) && whole.origins[first] != INSERTED) {
            var origin = whole.origin(first, offset);
            return List.of(new Span(origin, origin + length));
        }
        var spans = new ArrayList<Span>();
        var start = INSERTED;
        var end = INSERTED;
        var run = first;
        for (var at = offset; at < offset + length; run++) {
            var next = Math.min(whole.end(run), offset + length);
            var origin = whole.origin(run, at);
            if (origin != INSERTED) {
                if (start != INSERTED && origin != end) {
                    spans.add(new Span(start, end));
                    start = INSERTED;
                }
                start = start == INSERTED ? origin : start;
                end = origin + next - at;
            }
            at = next;
        }
        if (start != INSERTED) {
            spans.add(new Span(start, end));
        }
        return List.copyOf(spans);
    }

    @Override
    public Passage subSequence(int start, int end) {
        Objects.checkFromToIndex(start, end, length);
        return start == 0 && end == length ? this : new Passage(whole, offset + start, end - start);
    }

    /** The same words without blanks at either end. */
    public Passage strip() {
        var start = 0;
        var end = length;
        while (start < end && isBlank(charAt(start))) {
            start++;
        }
        while (end > start && isBlank(charAt(end - 1))) {
            end--;
        }
        return subSequence(start, end);
    }

    /** The same words without their blanks, full-width ones and zero-width marks included. */
    public Passage withoutBlanks() {
        var builder = builder();
        for (var i = 0; i < length; i++) {
            if (!isBlank(charAt(i))) {
                builder.append(this, i, i + 1);
            }
        }
        return builder.build();
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return whole.text.charAt(offset + Objects.checkIndex(index, length));
    }

    @Override
    public boolean isEmpty() {
        return length == 0;
    }

    /** Where a character stands first, -1 if it does nowhere. */
    public int indexOf(char c) {
        var at = whole.text.indexOf(c, offset, offset + length);
        return at < 0 ? -1 : at - offset;
    }

    /** The words alone. */
    @Override
    public String toString() {
        var known = words;
        if (known == null) {
            known = whole.text.substring(offset, offset + length);
            words = known;
        }
        return known;
    }

    static boolean isBlank(char c) {
        if ((c > '\u3000' && c != '\ufeff') || (c > ' ' && c < '\u007f')) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Puts a passage together from pieces of others. */
    public static final class Builder {

        private char[] text;
        private int length;
        private int[] starts = new int[8];
        private int[] origins = new int[8];
        private int runs;

        private Builder(int room) {
            text = new char[room];
        }

        public Builder append(Passage piece) {
            return append(piece, 0, piece.length);
        }

        /** Appends the characters of a passage from one index to another. */
        public Builder append(Passage passage, int from, int to) {
            Objects.checkFromToIndex(from, to, passage.length);
            if (from == to) {
                return this;
            }
            var whole = passage.whole;
            var first = passage.offset + from;
            var last = passage.offset + to;
            var at = length;
            var run = whole.run(first);
            for (var begin = first; begin < last; begin = whole.end(run), run++) {
                run(at + begin - first, whole.origin(run, begin));
            }
            room(to - from);
            whole.text.getChars(first, last, text, length);
            length += to - from;
            return this;
        }

        /** Appends a character that the source does not have. */
        public Builder insert(char c) {
            run(length, INSERTED);
            room(1);
            text[length++] = c;
            return this;
        }

        public int length() {
            return length;
        }

        public Passage build() {
            var whole = runs == 0
                    ? EMPTY.whole
                    : new Whole(new String(text, 0, length), Arrays.copyOf(starts, runs), Arrays.copyOf(origins, runs));
            return new Passage(whole, 0, length);
        }

        /** Begins a run at this place of the text, unless the last one goes on there. */
        private void run(int start, int origin) {
            if (runs > 0) {
                var last = origins[runs - 1];
                var next = last == INSERTED ? INSERTED : last + start - starts[runs - 1];
                if (next == origin) {
                    return;
                }
            }
            if (runs == starts.length) {
                starts = Arrays.copyOf(starts, runs * 2);
                origins = Arrays.copyOf(origins, runs * 2);
            }
            starts[runs] = start;
            origins[runs] = origin;
            runs++;
        }

        private void room(int more) {
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
            }
        }
    }
}
