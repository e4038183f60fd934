package gangmu.organisation.register;

import gangmu.Refused;
import java.util.List;

/** A file that is no register of units and people. */
class UnreadableRegister extends Refused.Unprocessable {

    private static final long serialVersionUID = 1L;

    private UnreadableRegister(String code, String reason) {
        super(code, reason);
    }

    static UnreadableRegister noWorkbook() {
        return new UnreadableRegister("no-workbook", "这不是可以读取的 Excel 文件（xlsx），请用导出的名册填写后重新上传。");
    }

    static UnreadableRegister otherColumns(String sheet, List<String> columns) {
        return new UnreadableRegister(
                "other-columns", "工作表“%s”的第一行应当依次是：%s。".formatted(sheet, String.join("、", columns)));
    }

    static UnreadableRegister tooLong(int rows) {
        return new UnreadableRegister("register-too-long", "名册超过%d行，请分开导入。".formatted(rows));
    }

    /** Some lines cannot be taken in. */
    static UnreadableRegister faulty(int lines) {
        return new UnreadableRegister("register-faulty", "名册中有%d行有误，没有导入任何内容。请按提示改正后重新上传。".formatted(lines));
    }
}
