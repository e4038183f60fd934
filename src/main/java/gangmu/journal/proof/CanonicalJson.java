package gangmu.journal.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one form that RFC 8785 gives it: no blanks, members sorted, numbers and strings as ECMAScript writes them. Two texts that
 * say the same are then the same bytes, whoever wrote them.
 */
public final class CanonicalJson {

    private static final long SAFE = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException when RFC 8785 has no form for it: half of a character, or a number that is no double
     */
    public static String of(JsonNode node) {
        var json = new CanonicalJson();
        json.value(node);
        return json.out.toString();
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.stringValue());
            case NUMBER -> out.append(number(node));
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            default -> throw new IllegalArgumentException("no JSON: " + node.getNodeType());
        }
    }

    private void object(JsonNode node) {
        var names = new ArrayList<>(node.propertyNames());
        // by UTF-16 code units, as String compares
        Collections.sort(names);
        out.append('{');
        var separator = "";
        for (var name : names) {
            out.append(separator);
            string(name);
            out.append(':');
            value(node.get(name));
            separator = ",";
        }
        out.append('}');
    }

    private void array(JsonNode node) {
        out.append('[');
        var separator = "";
        for (var item : node) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else if (Character.isSurrogate(c)) {
                        pair(text, i++);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private void pair(String text, int at) {
        if (!Character.isHighSurrogate(text.charAt(at))
                || at + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(at + 1))) {
            throw new IllegalArgumentException("half of a character");
        }
        out.append(text, at, at + 2);
    }

    private static String number(JsonNode node) {
        if (node.isIntegralNumber()) {
            if (!node.canConvertToLong() || Math.abs(node.longValue()) > SAFE) {
                throw new IllegalArgumentException("too large for a number: " + node);
            }
            return Long.toString(node.longValue());
        }
        return number(node.doubleValue());
    }

    /** A double as ECMAScript writes it (ECMA-262, Number::toString). */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no number");
        }
        if (value == 0) {
            return "0";
        }
        var shortest = shortest(Math.abs(value));
        var digits = shortest.unscaledValue().toString();
        var k = digits.length();
        var n = k - shortest.scale();
        return (value < 0 ? "-" : "") + placed(digits, k, n);
    }

    private static String placed(String digits, int k, int n) {
        if (k <= n && n <= 21) {
            return digits + "0".repeat(n - k);
        } else if (0 < n && n <= 21) {
            return digits.substring(0, n) + "." + digits.substring(n);
        } else if (-6 < n && n <= 0) {
            return "0." + "0".repeat(-n) + digits;
        }
        var fraction = k == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (n > 0 ? "+" : "-") + Math.abs(n - 1);
    }

    /** The fewest digits that are still this number. Java always gives at least two, where one may be enough. */
    private static BigDecimal shortest(double value) {
        var given = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (given.precision() == 2) {
            var one = given.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
            return one.doubleValue() == value ? one : given;
        }
        return given;
    }
}
