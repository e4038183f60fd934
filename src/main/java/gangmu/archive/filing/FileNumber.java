package gangmu.archive.filing;

/**
 * 档号, as DA/T 22-2015 composes it: 全宗号-档案门类代码·年度-保管期限代码-机构（问题）代码-件号, {@code X043-WS·2026-D30-DCS-0001}. Where a house does
 * not sort by office or subject that part is left out.
 *
 * @param fonds 全宗号, given by the archives
 * @param division 机构（问题）代码; empty where the house has none
 * @param item 件号, from 1 for each year, retention and division
 */
public record FileNumber(String fonds, int year, Retention retention, String division, int item) {

    @Override
    public String toString() {
        return "%s-WS·%d-%s-%s%04d"
                .formatted(fonds, year, retention.code(), division.isEmpty() ? "" : division + "-", item);
    }
}
