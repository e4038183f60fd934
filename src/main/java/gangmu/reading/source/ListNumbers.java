package gangmu.reading.source;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a DOCX file's lists: 一、 （二） 3. are not in its text, but a reader sees them and so must we. */
final class ListNumbers {

    static final ListNumbers NONE = new ListNumbers();

    private static final int LEVELS = 9;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int CIRCLED = 20;
    private static final int LETTERS = 26;

    /** How a level counts and what is printed around the number: {@code %1} stands for the number of the first level. */
    private static final class Level {
        private int first = 1;
        private String format = "decimal";
        private String pattern = "";
    }

    private static final class Scheme {
        private final Map<Integer, Level> levels = new HashMap<>();
        private final int[] counted = new int[LEVELS];
    }

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Scheme> lists = new HashMap<>();

    private ListNumbers() {}

    static ListNumbers read(InputStream definitions) throws XMLStreamException {
        var numbers = new ListNumbers();
        var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(definitions);
        var scheme = new Scheme();
        var level = new Level();
        var list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    scheme = new Scheme();
                    numbers.schemes.put(attribute(xml, "abstractNumId"), scheme);
                }
                case "lvl" -> {
                    level = new Level();
                    scheme.levels.putIfAbsent(level(attribute(xml, "ilvl")), level);
                }
                case "start" -> level.first = number(attribute(xml, "val"), 1);
                case "numFmt" -> level.format = attribute(xml, "val");
                case "lvlText" -> level.pattern = attribute(xml, "val");
                case "num" -> list = attribute(xml, "numId");
                case "abstractNumId" -> {
                    var counted = numbers.schemes.get(attribute(xml, "val"));
                    if (counted != null) {
                        numbers.lists.put(list, counted);
                    }
                }
                default -> {}
            }
        }
        return numbers;
    }

    /** What stands before the next item of this list; empty for a list that is not defined. */
    String next(String list, int level) {
        var scheme = lists.get(list);
        var definition = scheme == null ? null : scheme.levels.get(level);
        if (scheme == null || definition == null) {
            return "";
        }
        if (definition.format.equals("bullet")) {
            return "● ";
        }
        if (definition.format.equals("none")) {
            return "";
        }
        scheme.counted[level]++;
        for (var below = level + 1; below < LEVELS; below++) {
            scheme.counted[below] = 0;
        }
        return print(scheme, definition) + " ";
    }

    static int level(@Nullable String level) {
        return Math.clamp(number(level, 0), 0, LEVELS - 1);
    }

    private static String print(Scheme scheme, Level definition) {
        var text = definition.pattern;
        for (var i = 0; i < LEVELS; i++) {
            var level = scheme.levels.get(i);
            if (level != null && text.contains("%" + (i + 1))) {
                var counted = level.first + Math.max(scheme.counted[i], 1) - 1;
                text = text.replace("%" + (i + 1), print(level.format, counted));
            }
        }
        return text;
    }

    static String print(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> hanzi(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(char first, int number) {
        return number >= 1 && number <= LETTERS ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    /** 一 … 十 十一 二十 … 九十九; larger numbers in figures. */
    private static String hanzi(int number) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 || tens == 0 ? DIGITS.substring(ones, ones + 1) : "");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(@Nullable String digits, int otherwise) {
        try {
            return digits == null ? otherwise : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
