package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a text. A byte order mark decides; then UTF-8, which text in another set is practically never
 * valid in; then of UTF-16 and GB18030 the one that yields the words of a Chinese text rather than rare characters.
 */
final class CharacterSet {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final List<Charset> GUESSED = List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** What is enough to tell one set from the other. */
    private static final int SAMPLE = 200_000;

    /** Text in the wrong set shows less than half of its characters in common use. */
    private static final double PLAUSIBLE = 0.75;

    private static final double TOLERATED_CONTROLS = 0.02;

    private static final BitSet IN_COMMON_USE = inCommonUse();

    private CharacterSet() {}

    static String decode(byte[] bytes) throws Unreadable {
        var marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null && shareOfControls(utf8) <= TOLERATED_CONTROLS) {
            return utf8;
        }
        var best = (String) null;
        var most = PLAUSIBLE;
        for (var charset : GUESSED) {
            var text = strict(bytes, 0, charset);
            if (text != null && shareOfControls(text) <= TOLERATED_CONTROLS && plausibility(text) > most) {
                best = text;
                most = plausibility(text);
            }
        }
        if (best == null) {
            throw new Unreadable(Reason.UNKNOWN_CHARSET);
        }
        return best;
    }

    static boolean isNotUtf8(byte[] bytes) {
        return strict(bytes, 0, StandardCharsets.UTF_8) == null;
    }

    private static @Nullable String marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? strict(bytes, 4, GB18030) : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), bytes(mark));
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** The text where every byte is valid, a character that is cut off at the very end excepted. */
    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        try {
            var result = decoder.decode(in, out, false);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            return null;
        }
        return out.flip().toString();
    }

    private static double shareOfControls(String text) {
        var sample = Math.min(text.length(), SAMPLE);
        var controls = text.chars()
                .limit(sample)
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls / (double) Math.max(sample, 1);
    }

    /** How many of the characters beyond ASCII are in common use. */
    private static double plausibility(String text) {
        var beyondAscii = text.chars().limit(SAMPLE).filter(c -> c > 0x7f).count();
        var common = text.chars().limit(SAMPLE).filter(IN_COMMON_USE::get).count();
        return beyondAscii == 0 ? 1 : common / (double) beyondAscii;
    }

    /** The characters of the national standard of 1980: its punctuation, signs and 6763 hanzi; no kana, Greek or Cyrillic. */
    private static BitSet inCommonUse() {
        var set = new BitSet();
        for (var lead = 0xa1; lead <= 0xf7; lead++) {
            if (lead > 0xa3 && lead < 0xb0) {
                continue;
            }
            for (var trail = 0xa1; trail <= 0xfe; trail++) {
                var character = new String(bytes(lead, trail), GB18030);
                if (character.length() == 1 && !isPrivate(character.charAt(0))) {
                    set.set(character.charAt(0));
                }
            }
        }
        return set;
    }

    private static boolean isPrivate(char c) {
        return Character.getType(c) == Character.PRIVATE_USE || c == '\ufffd';
    }
}
