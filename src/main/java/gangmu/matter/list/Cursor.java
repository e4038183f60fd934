package gangmu.matter.list;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The last row of a page, after which the next one begins. However long a list is, the thousandth page costs what the first does.
 *
 * @param key what the list is sorted by
 * @param id which row, where several have the same key
 */
public record Cursor(String key, UUID id) {

    private static final int LONGEST = 400;

    /**
     * The row that a page ended with, as it was told before.
     *
     * @throws IllegalArgumentException when no page ended like this
     */
    public static Cursor valueOf(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("no page ended there");
        }
        var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        var cut = plain.lastIndexOf(' ');
        if (cut < 0 || plain.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no page ended there");
        }
        return new Cursor(plain.substring(0, cut), UUID.fromString(plain.substring(cut + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
