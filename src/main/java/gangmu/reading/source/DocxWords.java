package gangmu.reading.source;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * Reads the main part of a DOCX file from front to back: paragraphs become lines, the rows of tables do with tabs
 * between their cells, automatic list numbers become words, and text boxes follow the paragraph that they hang on.
 */
final class DocxWords {

    /** What was moved away, deleted, kept for old programs, or stands above the line as a reading aid. */
    private static final Set<String> SKIPPED = Set.of("moveFrom", "del", "pPrChange", "rPrChange", "Fallback", "rt");

    private final ListNumbers numbers;
    private final Deque<StringBuilder> places = new ArrayDeque<>();
    private final Deque<TableRow> rows = new ArrayDeque<>();
    private final StringBuilder boxes = new StringBuilder();
    private int openBoxes;
    private @Nullable String list;
    private int level;

    DocxWords(ListNumbers numbers) {
        this.numbers = numbers;
        places.push(new StringBuilder());
    }

    String read(InputStream part) throws XMLStreamException {
        var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return text().toString();
    }

    private StringBuilder text() {
        return places.element();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (SKIPPED.contains(name)) {
            skip(xml);
            return;
        }
        switch (name) {
            case "t" -> words(xml);
            case "tab" -> tab(xml);
            case "br", "cr" -> text().append('\n');
            case "noBreakHyphen" -> text().append('-');
            case "ilvl" -> level = ListNumbers.level(value(xml));
            case "numId" -> list = value(xml);
            case "pPr" -> list = null;
            case "txbxContent" -> {
                openBoxes++;
                places.push(new StringBuilder());
            }
            case "tr" -> rows.push(new TableRow());
            case "tc" -> places.push(new StringBuilder());
            case "gridSpan" -> span(value(xml));
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "pPr" -> number();
            case "p" -> paragraph();
            case "txbxContent" -> {
                if (places.size() > 1) {
                    openBoxes--;
                    boxes.append(places.pop());
                }
            }
            case "tc" -> {
                if (places.size() > 1 && !rows.isEmpty()) {
                    rows.element().add(places.pop().toString());
                }
            }
            case "tr" -> {
                if (!rows.isEmpty()) {
                    text().append(rows.pop().text());
                }
            }
            default -> {}
        }
    }

    private void span(@Nullable String columns) {
        if (!rows.isEmpty() && columns != null && columns.matches("[1-9]\\d?")) {
            rows.element().widen(Integer.parseInt(columns));
        }
    }

    private void words(XMLStreamReader xml) throws XMLStreamException {
        var isWord = String.valueOf(xml.getNamespaceURI()).contains("wordprocessingml");
        var words = xml.getElementText();
        if (isWord) {
            text().append(words);
        }
    }

    /** A tab between words; the stops that a paragraph defines are called the same and carry a position. */
    private void tab(XMLStreamReader xml) {
        if (value(xml) == null) {
            text().append(' ');
        }
    }

    private void number() {
        if (list != null) {
            text().append(numbers.next(list, level));
        }
        list = null;
        level = 0;
    }

    private void paragraph() {
        text().append('\n');
        if (openBoxes == 0) {
            text().append(boxes);
            boxes.setLength(0);
        }
    }

    private static @Nullable String value(XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
