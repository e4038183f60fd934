package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What a zip file holds, found out without keeping it: the names, and that it does not blow up when opened. */
record ZipContents(Set<String> names) {

    static final int MAX_ENTRIES = 5_000;
    static final int MAX_INFLATED = 200_000_000;

    static ZipContents of(byte[] bytes) throws Unreadable {
        var names = new HashSet<String>();
        var inflated = 0L;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > MAX_INFLATED) {
                        throw new Unreadable(Reason.INFLATES, "DOCX");
                    }
                }
                if (names.size() > MAX_ENTRIES) {
                    throw new Unreadable(Reason.INFLATES, "DOCX");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // IllegalArgumentException: an entry's name in no known character set
            throw new Unreadable(Reason.BROKEN, names.contains("[Content_Types].xml") ? "DOCX" : "zip");
        }
        return new ZipContents(names);
    }

    void mustBeDocx() throws Unreadable {
        if (!holds("word/")) {
            throw new Unreadable(Reason.NOT_A_DOCUMENT, kind());
        }
    }

    private String kind() {
        if (holds("xl/")) {
            return "Excel 表格";
        }
        if (holds("ppt/")) {
            return "演示文稿（PPT）";
        }
        if (holds("OFD.xml")) {
            return "OFD 版式文件（请转成 PDF）";
        }
        if (holds("META-INF/manifest.xml")) {
            return "OpenDocument 文件（请另存为 docx）";
        }
        return FileKind.ZIP.chinese();
    }

    private boolean holds(String prefix) {
        return names.stream().anyMatch(name -> name.startsWith(prefix));
    }
}
