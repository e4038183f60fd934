package gangmu.calendar;

/**
 * 时限: how long somebody has, before it is known from when. {@link WorkCalendar#due} makes a moment of it.
 *
 * @param amount from 0 (at once, the same day) to {@value #LONGEST}
 * @param unit what is counted
 */
public record Limit(int amount, Unit unit) {

    /** More than two centuries of days: what is longer is a slip of the keyboard. */
    public static final int LONGEST = 99_999;

    /** What is counted. Which one a rule means is never guessed: 日 and 工作日 differ (DOMAIN §1.5). */
    public enum Unit {
        /** 小时: runs on through nights and rest days, from the very moment (民法典 §201). */
        HOUR("小时"),
        /** 日（自然日）: rest days count, the last day may not be one (民法典 §201, §203). */
        NATURAL_DAY("天"),
        /** 工作日: rest days do not count (行政许可法 §82). */
        WORKING_DAY("个工作日");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** As it follows a number: 5个工作日. */
        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException when the amount is negative or longer than {@value #LONGEST} */
    public Limit {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("no limit is " + amount + " long");
        }
    }

    public static Limit hours(int amount) {
        return new Limit(amount, Unit.HOUR);
    }

    public static Limit naturalDays(int amount) {
        return new Limit(amount, Unit.NATURAL_DAY);
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAY);
    }

    /** As people say it: 5个工作日. */
    public String words() {
        return amount + unit.words();
    }
}
