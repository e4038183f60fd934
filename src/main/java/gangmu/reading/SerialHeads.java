package gangmu.reading;

import java.util.List;

/** What stands over the column of a table that numbers its rows: 序号, 编号, No. */
public final class SerialHeads {

    private static final Words HEADS = Words.load("serial-heads");

    private SerialHeads() {}

    /** Whether this is the head of such a column. */
    public static boolean has(String head) {
        return HEADS.has(head);
    }

    /** All of them. */
    public static List<String> all() {
        return HEADS.words();
    }
}
