package gangmu.reading.figure;

import java.math.BigDecimal;

/**
 * A number as it is printed, without what it measures.
 *
 * @param start its first character
 * @param end after its last character, scale and 多/余 included
 * @param digits the number before its scale: 5500 in 5500多万
 * @param scale 万, 亿, 万亿 or nothing
 * @param more whether 多 or 余 says that there are more
 * @param written whether it stands in Chinese numerals
 */
record PrintedNumber(int start, int end, BigDecimal digits, String scale, boolean more, boolean written) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    /** The number with 万 and 亿 multiplied out. */
    BigDecimal value() {
        var value = digits;
        for (var i = 0; i < scale.length(); i++) {
            value = value.multiply(scale.charAt(i) == '万' ? WAN : YI);
        }
        return scale.isEmpty() || value.stripTrailingZeros().scale() > 0 ? value : value.setScale(0);
    }
}
