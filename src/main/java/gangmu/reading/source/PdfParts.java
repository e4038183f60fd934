package gangmu.reading.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF's words are made from: its pages, what is printed on them, and the fonts that say which sign is which character. The
 * library repairs what it can and goes on without what it cannot find, so that a file that was cut off loses pages or turns
 * into other characters without a word. What is lost shows here: a part that another one names and that is not there.
 *
 * <p>A file that is only sloppy has all its parts, whatever stands behind its end and wherever its table of contents points to.
 */
final class PdfParts {

    private static final String END_OF_PART = "endobj";
    private static final String END_OF_FILE = "startxref";
    private static final Pattern BEGIN_OF_PART = Pattern.compile("\\d\\s+\\d+\\s+obj\\b");

    /** What leads from the list of pages to all that is needed for the words. */
    private static final Set<COSName> NEEDED = Set.of(
            COSName.KIDS,
            COSName.CONTENTS,
            COSName.RESOURCES,
            COSName.FONT,
            COSName.XOBJECT,
            COSName.DESCENDANT_FONTS,
            COSName.ENCODING,
            COSName.TO_UNICODE,
            COSName.FONT_DESC,
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3);

    /** What has its parts under names that each page chooses. */
    private static final Set<COSName> BY_CHOSEN_NAMES = Set.of(COSName.FONT, COSName.XOBJECT);

    private static final int ZLIB_HEADER = 2;
    private static final String EMPTY_BLOCK = "\0\0\u00ff\u00ff";
    private static final int END_WITHIN = 8;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfParts() {}

    /** Whether the file ends in the middle of a part. */
    static boolean endInTheMiddle(byte[] bytes) {
        var file = new String(bytes, StandardCharsets.ISO_8859_1);
        var rest = file.substring(file.lastIndexOf(END_OF_PART) + 1);
        return !rest.contains(END_OF_FILE) && BEGIN_OF_PART.matcher(rest).find();
    }

    /** Whether a part is missing or spoilt. */
    static boolean areLost(COSDictionary root) throws IOException {
        return new PdfParts().isLost(root.getItem(COSName.PAGES), false);
    }

    private boolean isLost(@Nullable COSBase named, boolean byChosenNames) throws IOException {
        var part = named instanceof COSObject reference ? reference.getObject() : named;
        if (part == null || part instanceof COSNull) {
            return named instanceof COSObject;
        }
        if (!seen.add(part)) {
            return false;
        }
        return switch (part) {
            case COSStream stream when COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) -> false;
            case COSStream stream -> isSpoilt(stream) || isOfLost(stream, byChosenNames);
            case COSDictionary dictionary -> isOfLost(dictionary, byChosenNames);
            case COSArray parts -> isOfLost(parts);
            default -> false;
        };
    }

    private boolean isOfLost(COSDictionary dictionary, boolean byChosenNames) throws IOException {
        for (var entry : dictionary.entrySet()) {
            var name = entry.getKey();
            if ((byChosenNames || NEEDED.contains(name))
                    && isLost(entry.getValue(), !byChosenNames && BY_CHOSEN_NAMES.contains(name))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfLost(COSArray parts) throws IOException {
        for (var i = 0; i < parts.size(); i++) {
            if (isLost(parts.get(i), false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what was compressed cannot be unpacked to its end; a wrong checksum, or none, is only sloppy. */
    private static boolean isSpoilt(COSStream stream) throws IOException {
        if (!isDeflated(stream)) {
            return false;
        }
        try (var packed = stream.createRawInputStream()) {
            var bytes = packed.readAllBytes();
            return bytes.length > ZLIB_HEADER && !isUnpackedToTheEnd(bytes) && !endsWithoutLastBlock(bytes);
        }
    }

    private static boolean isUnpackedToTheEnd(byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, ZLIB_HEADER, packed.length - ZLIB_HEADER);
            var buffer = new byte[1 << 16];
            while (inflater.inflate(buffer) > 0) {
                // its size was checked before
            }
            return inflater.finished();
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Some programs write everything and never say that it was all: such a stream ends with an empty block. */
    private static boolean endsWithoutLastBlock(byte[] packed) {
        var end = new String(packed, StandardCharsets.ISO_8859_1);
        return end.substring(Math.max(0, end.length() - END_WITHIN)).contains(EMPTY_BLOCK);
    }

    private static boolean isDeflated(COSStream stream) {
        var filters = stream.getFilters();
        return COSName.FLATE_DECODE.equals(
                filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters);
    }
}
