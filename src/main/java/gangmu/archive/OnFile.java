package gangmu.archive;

import gangmu.archive.filing.Filing;
import gangmu.matter.dossier.Dossier;
import gangmu.matter.dossier.Dossier.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What the archive of a matter that is on file says of it: file number, retention and day, first among its facts, as data, and as metadata. */
final class OnFile {

    static final String NAME = "metadata.xml";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private OnFile() {}

    /** The dossier with that in it. */
    static Dossier told(Dossier dossier, Filing filing) {
        var facts = List.of(
                new Fact("档号", filing.number().toString()),
                new Fact("保管期限", filing.number().retention().words()),
                new Fact("归档日期", DAY.format(filing.filedOn())));
        var data = (ObjectNode) dossier.data().deepCopy();
        data.putObject("filing")
                .put("fileNumber", filing.number().toString())
                .put("retention", filing.number().retention().words())
                .put("filedOn", iso(filing.filedOn()));
        return new Dossier(
                dossier.id(),
                dossier.code(),
                dossier.demand(),
                Stream.concat(facts.stream(), dossier.facts().stream()).toList(),
                dossier.sentence(),
                dossier.papers(),
                dossier.steps(),
                dossier.evidence(),
                data);
    }

    /** The same under the names of elements of DA/T 46-2009, those of them that hold here. */
    static String metadata(Filing filing) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- 元素名称取自DA/T 46-2009《文书类电子文件元数据方案》 -->
                <电子文件元数据>
                %s
                </电子文件元数据>
                """.formatted(metadataOf(filing).entrySet().stream()
                .map(element ->
                        "  <%1$s>%2$s</%1$s>".formatted(element.getKey(), Page.escaped(printable(element.getValue()))))
                .collect(Collectors.joining("\n")));
    }

    private static Map<String, String> metadataOf(Filing filing) {
        var number = filing.number();
        var elements = new LinkedHashMap<String, String>();
        elements.put("聚合层次", "件");
        elements.put("档号", number.toString());
        elements.put("全宗号", number.fonds());
        elements.put("年度", String.valueOf(number.year()));
        elements.put("保管期限", number.retention().words());
        if (!number.division().isEmpty()) {
            elements.put("机构或问题", number.division());
        }
        elements.put("件号", "%04d".formatted(number.item()));
        elements.put("题名", filing.title());
        elements.put("文件编号", filing.code());
        elements.put("责任者", filing.author());
        elements.put("日期", iso(filing.endedOn()));
        elements.put("归档日期", iso(filing.filedOn()));
        return elements;
    }

    /** XML takes no control characters, however they are written. */
    private static String printable(String words) {
        return words.replaceAll("\\p{Cc}", " ");
    }

    private static String iso(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }
}
