package gangmu.matter;

/**
 * The seven points that the supervision office looks at before it closes a matter (DOMAIN §1.7; 政府督查工作条例 第十六条). One that
 * fails sends the matter back to its unit.
 */
public enum ClosingPoint {
    FACTS_CLEAR("事实清楚"),
    PROBLEM_SOLVED("问题解决"),
    TASK_DONE("任务完成"),
    CONCLUSION_ACCURATE("结论准确"),
    MEASURES_LAWFUL("措施合法"),
    FORM_CORRECT("文书规范"),
    PROCEDURE_CORRECT("程序正确");

    private final String words;

    ClosingPoint(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
