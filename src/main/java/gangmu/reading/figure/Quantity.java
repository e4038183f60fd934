package gangmu.reading.figure;

import gangmu.reading.Figure;
import java.math.BigDecimal;

/**
 * A number with what it measures, such as 超过3.8万名 or 第3位, before anybody asked of what.
 *
 * @param start its first character, the words that limit it included
 * @param numberStart the first character of the number itself
 * @param end after its last character, 以上 and 左右 included
 */
record Quantity(
        int start,
        int numberStart,
        int end,
        BigDecimal value,
        String unit,
        Measure.Kind kind,
        Figure.Comparator comparator) {}
