package gangmu.organisation.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 单位和人员名册 as an Excel file: what is written out can be changed in Excel and taken in again. Cells are read as text; nothing in it is
 * computed.
 */
final class RegisterWorkbook {

    static final String UNITS = "单位";
    static final String PEOPLE = "人员";
    static final List<String> UNIT_COLUMNS = List.of("简称", "全称", "类别", "上级单位", "别名", "职责", "结束日期");
    static final List<String> PERSON_COLUMNS = List.of("用户名", "姓名", "职务", "角色", "单位", "手机号码");

    /** More rows than a city has people. */
    private static final int MOST_ROWS = 20_000;

    private static final int WIDTH = 18 * 256;

    /**
     * One row as it came.
     *
     * @param number the number that Excel shows
     * @param cells one for each column, stripped, empty where there is nothing
     */
    record Line(int number, List<String> cells) {}

    /** What a file says. */
    record Content(List<Line> units, List<Line> people) {}

    private RegisterWorkbook() {}

    /** @throws UnreadableRegister when it is no Excel file of this form */
    static Content read(byte[] bytes) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new Content(lines(book, UNITS, UNIT_COLUMNS), lines(book, PEOPLE, PERSON_COLUMNS));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException unreadable) {

            throw UnreadableRegister.noWorkbook();
        }
    }

    static byte[] write(List<List<String>> units, List<List<String>> people) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            sheet(book, UNITS, UNIT_COLUMNS, units);
            sheet(book, PEOPLE, PERSON_COLUMNS, people);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(Workbook book, String name, List<String> columns) {
        var sheet = book.getSheet(name);
        if (sheet == null) {
            return List.of();
        }
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw UnreadableRegister.tooLong(MOST_ROWS);
        }
        var formatter = new DataFormatter();
        var head = cells(sheet, 0, columns.size(), formatter);
        // a register that was written out before task forces had a last day has one column less
        if (!head.equals(columns) && !head.equals(withoutLast(columns))) {
            throw UnreadableRegister.otherColumns(name, columns);
        }
        var lines = new ArrayList<Line>();
        for (var i = 1; i <= sheet.getLastRowNum(); i++) {
            var cells = cells(sheet, i, columns.size(), formatter);
            if (!cells.stream().allMatch(String::isEmpty)) {
                lines.add(new Line(i + 1, cells));
            }
        }
        return lines;
    }

    private static List<String> withoutLast(List<String> columns) {
        var shorter = new ArrayList<>(columns.subList(0, columns.size() - 1));
        shorter.add("");
        return columns.equals(UNIT_COLUMNS) ? shorter : columns;
    }

    private static List<String> cells(Sheet sheet, int row, int columns, DataFormatter formatter) {
        var found = sheet.getRow(row);
        return IntStream.range(0, columns)
                .mapToObj(column -> found == null ? "" : text(found, column, formatter))
                .toList();
    }

    /** A formula is not trusted: what stands in the cell is its text, not its result. */
    private static String text(Row row, int column, DataFormatter formatter) {
        var cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.FORMULA
                ? "=" + cell.getCellFormula()
                : formatter.formatCellValue(cell).strip();
    }

    private static void sheet(XSSFWorkbook book, String name, List<String> columns, List<List<String>> lines) {
        var sheet = book.createSheet(name);
        var text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        for (var i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, WIDTH);
            sheet.setDefaultColumnStyle(i, text);
        }
        sheet.createFreezePane(0, 1);
        row(sheet, 0, columns);
        for (var i = 0; i < lines.size(); i++) {
            row(sheet, i + 1, lines.get(i));
        }
    }

    private static void row(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (var i = 0; i < cells.size(); i++) {
            row.createCell(i, CellType.STRING).setCellValue(cells.get(i));
        }
    }
}
