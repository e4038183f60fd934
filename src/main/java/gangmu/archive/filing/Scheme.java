package gangmu.archive.filing;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * 归档代码: what the file numbers of this house begin with and are sorted by. Both are the house's own, agreed with the archives of the city.
 *
 * @param version from 1
 * @param fonds 全宗号
 * @param divisions 机构（问题）, the usual one first; none where the house does not sort by them
 * @param at since when it is so
 * @param by who said so
 */
record Scheme(int version, String fonds, List<Division> divisions, OffsetDateTime at, String by) {

    /**
     * 机构（问题）: an office of the house, or a subject.
     *
     * @param code three letters or digits: DCS
     */
    record Division(String code, String name) {}

    /**
     * The division as it stands in a number; empty where the house has none.
     *
     * @throws NoSuchDivision when it is not one of these, or none is named where there are some
     */
    String checked(String division) {
        var known = divisions.isEmpty()
                ? division.isEmpty()
                : divisions.stream().anyMatch(one -> one.code().equals(division));
        if (!known) {
            throw new NoSuchDivision();
        }
        return division;
    }
}
