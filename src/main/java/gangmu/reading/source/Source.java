package gangmu.reading.source;

import java.nio.charset.StandardCharsets;

/**
 * A document as text, ready to be read.
 *
 * @param name the file's name
 * @param text its words, with the page's line breaks; what every span of a reading points into
 */
public record Source(String name, String text) {

    public static Source of(String name, byte[] bytes) {
        return new Source(name, new String(bytes, StandardCharsets.UTF_8));
    }
}
