package gangmu.reading.demand;

/** The running number that opens a row of a table: 3, 12. or （7）. */
final class RowNumber {

    private static final int MOST_DIGITS = 3;

    private RowNumber() {}

    /** Whether a cell holds nothing but such a number. */
    static boolean is(String cell) {
        var start = !cell.isEmpty() && "（(".indexOf(cell.charAt(0)) >= 0 ? 1 : 0;
        var end = start;
        while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
            end++;
        }
        if (end == start || end - start > MOST_DIGITS) {
            return false;
        }
        return end == cell.length() || (end == cell.length() - 1 && "）).、．".indexOf(cell.charAt(end)) >= 0);
    }
}
