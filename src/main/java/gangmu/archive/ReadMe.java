package gangmu.archive;

import gangmu.matter.dossier.Dossier;
import java.time.Instant;
import java.util.List;

/** 说明: what is in the archive, and how it is checked on a machine that knows nothing of Gangmu's server. */
record ReadMe(Dossier dossier, List<Enclosure> enclosures, String by, Instant at) {

    static final String NAME = "README.txt";

    String text() {
        var missing =
                enclosures.stream().filter(enclosure -> !enclosure.whole()).toList();
        return """
                %s　事项归档
                %s

                导出人：%s
                导出时间：%s

                一、内容
                  index.html        事项基本情况、原文、文书、办理过程和佐证材料目录，用浏览器打开，不需要联网
                  matter.json       同样内容的数据，供程序读取
                %s                  %s         佐证材料原件，共%d份，按上报先后编号
                  record.jsonl      操作记录中与本事项有关的全部记录及其证明
                  manifest.sha256   以上文件（操作记录除外）和本说明的SHA-256值
                %s
                二、核验（不需要联网，也不需要原系统）
                  1. 逐个核对文件。在解压后的目录中执行：
                       sha256sum -c manifest.sha256
                     没有这一命令的（如Windows），用下面的命令算出某个文件的值，与清单中对应一行比较：
                       certutil -hashfile 文件名 SHA256
                  2. 核对清单本身。算出manifest.sha256的SHA-256值：
                       sha256sum manifest.sha256
                     在record.jsonl中查找类别为“归档导出”的最后一条记录，其中manifest一项应与之相同。
                  3. 核验操作记录。在装有纲目程序的任何一台机器上执行：
                       bin/gangmu verify record.jsonl
                     如另行保存过区块杂凑值（如打印在纸上的），加上 --head 杂凑值 一并核对；
                     只有这样才能确认整条记录没有被重新制作过。
                  第1步证明文件与清单一致，第2步证明清单与操作记录一致，第3步证明操作记录封存后没有改动。

                三、编号
                  事项标识　%s
                """.formatted(
                        dossier.code(),
                        dossier.demand(),
                        by,
                        Page.minute(at),
                        dossier.data().has("filing") ? "  metadata.xml      档号、保管期限等归档元数据\n" : "",
                        Enclosure.FOLDER,
                        enclosures.size() - missing.size(),
                        missing(missing),
                        dossier.id().value());
    }

    private static String missing(List<Enclosure> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        var lines = new StringBuilder("\n  下列佐证材料在系统中已缺失或损坏，未能收入：\n");
        missing.forEach(enclosure -> lines.append("    %s　SHA-256 %s\n"
                .formatted(
                        enclosure.path().substring(Enclosure.FOLDER.length()),
                        enclosure.piece().sha256())));
        return lines.toString();
    }
}
