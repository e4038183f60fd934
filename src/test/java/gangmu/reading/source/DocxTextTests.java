package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxTextTests {

    @Test
    void eachParagraphIsALine() throws Exception {
        var bytes = Pages.docx("关于加快项目建设的通知\n各县区要逐项梳理。\n各部门要主动服务。");

        assertThat(Source.of("通知.docx", bytes).text()).isEqualTo("关于加快项目建设的通知\n各县区要逐项梳理。\n各部门要主动服务。\n");
    }

    @Test
    void eachCellOfANarrowTableIsALine() throws Exception {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("任务分解表");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("任务");
            table.getRow(0).getCell(1).setText("牵头单位");
            table.getRow(1).getCell(0).setText("完成管网改造");
            table.getRow(1).getCell(1).setText("市住建局");
            document.createParagraph().createRun().setText("请抓好落实。");

            var text = Source.of("a.docx", Pages.saved(document)).text();

            assertThat(text.lines().filter(line -> !line.isBlank()))
                    .containsExactly("任务分解表", "任务", "牵头单位", "完成管网改造", "市住建局", "请抓好落实。");
        }
    }

    @Test
    void aRowOfATableIsALineAndKeepsThePlacesOfItsEmptyCells() throws Exception {
        try (var document = new XWPFDocument()) {
            var table = document.createTable(3, 4);
            fill(table.getRow(0), "领域", "任务内容", "牵头单位", "完成时限");
            fill(table.getRow(1), "民生", "改造管网65公里。", "市住建局", "6月底前");
            fill(table.getRow(2), "", "新建泵站3座。", "", "");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("年内通水。");
            var wide = table.createRow();
            fill(wide, "合计", "", "共2项", "");
            wide.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            wide.removeCell(1);

            assertThat(Source.of("a.docx", Pages.saved(document)).text().lines().filter(line -> !line.isBlank()))
                    .containsExactly(
                            "领域\t任务内容\t牵头单位\t完成时限", "民生\t改造管网65公里。年内通水。\t市住建局\t6月底前", "\t新建泵站3座。\t\t", "合计\t\t共2项\t");
        }
    }

    private static void fill(XWPFTableRow row, String... cells) {
        for (var i = 0; i < cells.length; i++) {
            row.getCell(i).setText(cells[i]);
        }
    }

    @Test
    void aRunIsNotALineButABreakIs() throws Exception {
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("各县区");
            paragraph.createRun().setText("要抓紧");
            var run = paragraph.createRun();
            run.addBreak();
            run.setText("不得拖延");

            assertThat(Source.of("a.docx", Pages.saved(document)).text()).isEqualTo("各县区要抓紧\n不得拖延\n");
        }
    }

    @Test
    void footnotesAreLeftOut() throws Exception {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("正文。");
            document.createFootnote().createParagraph().createRun().setText("脚注。");

            assertThat(Source.of("a.docx", Pages.saved(document)).text()).isEqualTo("正文。\n");
        }
    }

    @Test
    void automaticNumbersAreReadAsTheyAreSeen() throws Exception {
        try (var document = new XWPFDocument()) {
            var list = numbered(document);
            item(document, list, 0, "强化调度");
            item(document, list, 1, "每周通报");
            item(document, list, 1, "每月讲评");
            item(document, list, 0, "严格考核");
            item(document, list, 1, "兑现奖惩");

            assertThat(Source.of("a.docx", Pages.saved(document)).text())
                    .isEqualTo("一、 强化调度\n（一） 每周通报\n（二） 每月讲评\n二、 严格考核\n（一） 兑现奖惩\n");
        }
    }

    private static BigInteger numbered(XWPFDocument document) {
        var scheme = CTAbstractNum.Factory.newInstance();
        scheme.setAbstractNumId(BigInteger.ZERO);
        var patterns = new String[] {"%1、", "（%2）"};
        for (var i = 0; i < patterns.length; i++) {
            var level = scheme.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
            level.addNewLvlText().setVal(patterns[i]);
        }
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(scheme)));
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String words) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
    }
}
