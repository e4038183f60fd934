package gangmu.web;

import gangmu.wording.MarkedSecret;
import gangmu.wording.SecrecyMark;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads the texts of all requests. What cannot be kept and what must not be kept is refused here. What nobody can see counts as nothing, so that a demand of
 * zero-width blanks is refused in the words for an empty one, whatever form it was sent in.
 */
@JacksonComponent
final class TextDoor extends StdScalarDeserializer<String> {

    /** Letters and signs that fonts leave empty although they are neither blanks nor controls: fillers of Hangul, blank Braille. */
    private static final String EMPTY_SIGNS = "\u115f\u1160\u3164\uffa0\u2800";

    TextDoor() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text == null) {
            return text;
        }
        if (!isStorable(text)) {
            throw new UnstorableText();
        }
        if (SecrecyMark.isIn(text)) {
            throw new MarkedSecret();
        }
        return text.codePoints().anyMatch(TextDoor::isVisible) ? text : "";
    }

    private static boolean isStorable(String text) {
        // an unpaired surrogate is a code point of its own
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    // marks are seen on the letter that they belong to, and variants of a sign on the sign
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            // a character newer than this Java is a character; the rest of these has no shape
            case Character.UNASSIGNED -> Character.isIdeographic(c) || (c >= 0x20000 && c < 0xe0000);
            default -> EMPTY_SIGNS.indexOf(c) < 0;
        };
    }
}
