package gangmu.archive.filing;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** 保管期限 of documents of an office (国家档案局令第8号 第六条), with the codes of DA/T 22-2015; the longest first. */
public enum Retention {
    PERMANENT("永久", "Y", null),
    THIRTY_YEARS("30年", "D30", 30),
    TEN_YEARS("10年", "D10", 10);

    private final String words;
    private final String code;
    private final @Nullable Integer years;

    Retention(String words, String code, @Nullable Integer years) {
        this.words = words;
        this.code = code;
        this.years = years;
    }

    /** What it is called: 永久, 30年. */
    public String words() {
        return words;
    }

    /** How it stands in a file number. */
    public String code() {
        return code;
    }

    /** The last day of what was filed for a year, counted from the first day of the next one; null for what is kept for good. */
    public @Nullable LocalDate lastDay(int year) {
        return years == null ? null : LocalDate.of(year + years, Month.DECEMBER, 31);
    }

    /** Whether it is kept longer so. */
    boolean isLongerThan(Retention other) {
        return compareTo(other) < 0;
    }
}
