package gangmu.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that remember where in the source they stand, character by character. A passage can be cut, joined and cleaned,
 * and still say which stretches of the source it came from: a body that runs over three columns stays traceable.
 */
public final class Passage implements CharSequence {

    /** The origin of a character that does not stand in the source, such as the break between two paragraphs. */
    public static final int INSERTED = -1;

    public static final Passage EMPTY = new Passage("", new int[0], 0, 0);

    private final String text;
    private final int[] origins;
    private final int offset;
    private final int length;

    private Passage(String text, int[] origins, int offset, int length) {
        this.text = text;
        this.origins = origins;
        this.offset = offset;
        this.length = length;
    }

    /** The whole source as one passage: each character is its own origin. */
    public static Passage ofSource(String source) {
        var origins = new int[source.length()];
        Arrays.setAll(origins, i -> i);
        return new Passage(source, origins, 0, origins.length);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Where the character at this index stands in the source, or {@link #INSERTED}. */
    public int origin(int index) {
        return origins[offset + checkIndex(index)];
    }

    /** The stretches of the source that these words came from, in reading order; blanks between two pieces join them. */
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        var start = INSERTED;
        var end = INSERTED;
        for (var i = 0; i < length; i++) {
            var at = origins[offset + i];
            if (at == INSERTED) {
                continue;
            }
            if (start != INSERTED && at != end) {
                spans.add(new Span(start, end));
                start = INSERTED;
            }
            if (start == INSERTED) {
                start = at;
            }
            end = at + 1;
        }
        if (start != INSERTED) {
            spans.add(new Span(start, end));
        }
        return List.copyOf(spans);
    }

    @Override
    public Passage subSequence(int start, int end) {
        if (start < 0 || end < start || end > length) {
            throw new IndexOutOfBoundsException(start + ".." + end + " of " + length);
        }
        return new Passage(text.substring(start, end), origins, offset + start, end - start);
    }

    /** The same words without blanks at either end. */
    public Passage strip() {
        var start = 0;
        var end = length;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return subSequence(start, end);
    }

    /** The same words without their blanks, full-width ones and zero-width marks included. */
    public Passage withoutBlanks() {
        var builder = builder();
        for (var i = 0; i < length; i++) {
            if (!isBlank(text.charAt(i))) {
                builder.append(this, i);
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
        return text.charAt(index);
    }

    @Override
    public boolean isEmpty() {
        return length == 0;
    }

    /** The words alone. */
    @Override
    public String toString() {
        return text;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private int checkIndex(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException(index + " of " + length);
        }
        return index;
    }

    /** Puts a passage together from pieces of others. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[64];

        private Builder() {}

        public Builder append(Passage piece) {
            room(piece.length);
            System.arraycopy(piece.origins, piece.offset, origins, text.length(), piece.length);
            text.append(piece.text);
            return this;
        }

        /** Appends the characters of a passage from one index to another. */
        public Builder append(Passage passage, int from, int to) {
            room(to - from);
            System.arraycopy(passage.origins, passage.offset + from, origins, text.length(), to - from);
            text.append(passage.text, from, to);
            return this;
        }

        /** Appends one character of a passage. */
        public Builder append(Passage passage, int index) {
            room(1);
            origins[text.length()] = passage.origin(index);
            text.append(passage.charAt(index));
            return this;
        }

        /** Appends a character that the source does not have. */
        public Builder insert(char c) {
            room(1);
            origins[text.length()] = INSERTED;
            text.append(c);
            return this;
        }

        public int length() {
            return text.length();
        }

        public Passage build() {
            return new Passage(text.toString(), Arrays.copyOf(origins, text.length()), 0, text.length());
        }

        private void room(int more) {
            var needed = text.length() + more;
            if (needed > origins.length) {
                origins = Arrays.copyOf(origins, Math.max(needed, origins.length * 2));
            }
        }
    }
}
