package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a PDF's text layer, page after page, in the order in which the page prints them: a newspaper's columns
 * come one after the other, where sorting by position would mix them line by line.
 */
final class PdfText {

    private static final String KIND = "PDF";

    private static final int MAX_PAGES = 3_000;

    /** A scanner's stamp on each page is no text layer. */
    private static final int LETTERS_OF_A_STAMP = 20;

    private PdfText() {}

    static String read(byte[] bytes) throws Unreadable {
        PdfStreams.mustStayBounded(bytes);
        if (PdfParts.endInTheMiddle(bytes)) {
            throw new Unreadable(Reason.BROKEN, KIND);
        }
        try (var document = new Parser(bytes).parse()) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new Unreadable(Reason.TEXT_TOO_LONG);
            }
            var text = new Stripper().read(document);
            if (isScan(document, text)) {
                throw new Unreadable(Reason.NO_TEXT_LAYER);
            }
            return text;
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // NoClassDefFoundError: encrypted for the owners of certificates, which needs a library that is left out
            throw new Unreadable(Reason.ENCRYPTED, KIND);
        } catch (Stripper.TooMuch e) {
            throw new Unreadable(Reason.TEXT_TOO_LONG);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a damaged file fails in whatever way its damage makes the library fail
            throw new Unreadable(Reason.BROKEN, KIND);
        }
    }

    private static boolean isScan(PDDocument document, String text) {
        var letters = text.chars()
                .filter(c -> Character.isLetterOrDigit(c) && c != '\ufffd')
                .count();
        return letters == 0
                || (letters < (long) LETTERS_OF_A_STAMP * document.getNumberOfPages() && hasPicture(document));
    }

    private static boolean hasPicture(PDDocument document) {
        for (var page : document.getPages()) {
            if (hasPicture(page)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPicture(PDPage page) {
        var resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Opens a file, before the library leaves out the pages that it does not find. */
    private static final class Parser extends PDFParser {

        Parser(byte[] bytes) throws IOException {
            super(new RandomAccessReadBuffer(bytes));
        }

        @Override
        protected void checkPages(COSDictionary root) throws IOException {
            if (PdfParts.areLost(root)) {
                throw new IOException("parts are lost");
            }
            super.checkPages(root);
        }
    }

    /** Takes the text out, and gives up on a file that would keep it busy for ever. */
    private static final class Stripper extends PDFTextStripper {

        private static final int MAX_OPERATORS = 30_000_000;

        private int operators;
        private int characters;

        Stripper() {
            setLineSeparator("\n");
            setPageEnd("\n");
            // headlines are often printed twice, a hair apart, to look bold
            setSuppressDuplicateOverlappingText(true);
        }

        String read(PDDocument document) throws IOException {
            var text = new StringWriter();
            writeText(document, text);
            return text.toString();
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MAX_OPERATORS) {
                throw new TooMuch();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++characters > Source.MAX_CHARACTERS) {
                throw new TooMuch();
            }
            super.processTextPosition(text);
        }

        private static final class TooMuch extends RuntimeException {
            private static final long serialVersionUID = 1;
        }
    }
}
