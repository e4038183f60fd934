package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/**
 * The words of a DOCX file. Its main part is read as a stream rather than as a model of the whole document, so that memory
 * stays bounded whatever is in it.
 */
final class DocxText {

    private static final String KIND = "DOCX";
    private static final String NUMBERING =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";

    static {
        ZipSecureFile.setMaxFileCount(ZipContents.MAX_ENTRIES);
        ZipSecureFile.setMaxEntrySize(ZipContents.MAX_INFLATED);
    }

    private DocxText() {}

    static String read(byte[] bytes) throws Unreadable {
        ZipContents.of(bytes).mustBeDocx();
        try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            var main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
            if (main.isEmpty()) {
                throw new Unreadable(Reason.BROKEN, KIND);
            }
            var numbering = numbering(file, main.getFirst());
            try (var words = main.getFirst().getInputStream()) {
                return new DocxWords(numbering).read(words);
            }
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            // a damaged package fails in whatever way its damage makes the libraries fail
            throw new Unreadable(Reason.BROKEN, KIND);
        }
    }

    private static ListNumbers numbering(OPCPackage file, PackagePart main)
            throws IOException, OpenXML4JException, XMLStreamException {
        for (var relationship : main.getRelationshipsByType(NUMBERING)) {
            var part = file.getPart(main.getRelatedPart(relationship).getPartName());
            try (var definitions = stream(part)) {
                if (definitions != null) {
                    return ListNumbers.read(definitions);
                }
            }
        }
        return ListNumbers.NONE;
    }

    private static @Nullable InputStream stream(@Nullable PackagePart part) throws IOException {
        return part == null ? null : part.getInputStream();
    }
}
