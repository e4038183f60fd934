package gangmu.archive.filing;

import gangmu.archive.filing.FilingQueries.FilingRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 归档文件目录 of a year as an Excel file, with the columns of DA/T 22-2015 5.5. Pages are not counted, there are none; the files of evidence are. No paper
 * with a mark of secrecy gets into Gangmu, so that column stays empty. Void numbers stand among the others, so that none is missing.
 */
final class Catalogue {

    static final List<String> COLUMNS = List.of("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "份数", "备注");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final List<Integer> WIDTHS = List.of(6, 30, 24, 34, 70, 12, 8, 8, 44);
    private static final int LETTER = 256;

    private Catalogue() {}

    static byte[] of(int year, List<FilingRow> register) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("%d年归档文件目录".formatted(year));
            for (var i = 0; i < COLUMNS.size(); i++) {
                sheet.setColumnWidth(i, WIDTHS.get(i) * LETTER);
            }
            sheet.createFreezePane(0, 1);
            line(sheet, 0, COLUMNS);
            IntStream.range(0, register.size()).forEach(i -> line(sheet, i + 1, cells(i + 1, register.get(i))));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(int no, FilingRow row) {
        return List.of(
                String.valueOf(no),
                row.fileNumber(),
                row.code(),
                row.author(),
                row.title(),
                DAY.format(row.endedOn()),
                "",
                String.valueOf(row.enclosures()),
                note(row));
    }

    private static String note(FilingRow row) {
        if (row.voided()) {
            return "作废";
        }
        var note = new StringBuilder("保管期限").append(row.retention().words());
        if (row.reason() != null) {
            note.append("；更正：").append(row.reason());
        }
        if (row.reopened()) {
            note.append("；重新办理中");
        }
        if (row.supplementedOn() != null) {
            note.append("；补充归档").append(day(row.supplementedOn()));
        }
        return note.toString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Whatever people wrote is text, never a formula. */
    private static void line(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (var i = 0; i < cells.size(); i++) {
            row.createCell(i, CellType.STRING).setCellValue(cells.get(i));
        }
    }
}
