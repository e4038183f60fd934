package gangmu.reading;

import java.math.BigDecimal;

/**
 * A number that counts or measures something.
 *
 * @param number the number as printed, with its unit, and where it stands
 * @param subject what is counted or measured, in the text's own words
 * @param value the number; 万 and 亿 are multiplied out, except for money, which keeps the printed scale in its unit
 * @param unit 个, %, 亿元, 个百分点 …
 * @param comparator how the text limits the number
 */
public record Figure(Excerpt number, String subject, BigDecimal value, String unit, Comparator comparator) {

    public enum Comparator {
        EQUAL("="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        ABOUT("~");

        private final String symbol;

        Comparator(String symbol) {
            this.symbol = symbol;
        }

        /** The sign of the contract: {@code = < <= > >= ~}. */
        public String symbol() {
            return symbol;
        }
    }
}
