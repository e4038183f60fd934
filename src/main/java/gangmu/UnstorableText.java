package gangmu;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Text with a character that cannot be kept as it is: a zero, or one half of a character. It is refused at the door. */
class UnstorableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static boolean isStorable(String text) {
        // an unpaired surrogate is a code point of its own
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    /** Reads the texts of all requests. */
    @JacksonComponent
    static final class Door extends StdScalarDeserializer<String> {

        Door() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !isStorable(text)) {
                throw new UnstorableText();
            }
            return text;
        }
    }
}
