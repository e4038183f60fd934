package gangmu.organisation.phone;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 手机号码: under what number somebody is reached, a mobile of eleven digits or a fixed line with its area code. As words it is masked, so that
 * it comes into no log; in full it is only told by {@link #inFull}.
 */
public final class PhoneNumber {

    /** What may be typed: with spaces or hyphens between the groups, with +86 before them. */
    public static final String TYPED = "\\s*(\\+86[ -]?)?(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"
            + "|(?<area>010|02\\d|0[3-9]\\d{2})[ -]?(?<line>[2-9]\\d{6,7})(?<extension>-\\d{1,6})?)\\s*";

    public static final String WRONG = "手机号码不正确，请填写11位手机号码，或者带区号的固定电话";

    private static final Pattern FORM = Pattern.compile(TYPED);
    private static final int OPEN_END = 4;

    private final String number;

    private PhoneNumber(String number) {
        this.number = number;
    }

    /** The number that was typed, or nothing when it is none of mainland China. */
    public static Optional<PhoneNumber> read(String typed) {
        var form = FORM.matcher(typed);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group("area") == null) {
            var digits = form.group(2).replaceAll("[ -]", "");
            return Optional.of(new PhoneNumber(digits));
        }
        var extension = form.group("extension") == null ? "" : form.group("extension");
        return Optional.of(new PhoneNumber(form.group("area") + "-" + form.group("line") + extension));
    }

    /** As it was kept. */
    static PhoneNumber kept(String number) {
        return new PhoneNumber(number);
    }

    String inFull() {
        return number;
    }

    /** 138****5678, 0591-****4321. */
    String masked() {
        var parts = number.split("-", -1);
        var line = parts.length == 1 ? number : parts[1];
        var start = parts.length == 1 ? number.substring(0, 3) : parts[0] + "-";
        return start + "****" + line.substring(line.length() - OPEN_END);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber phone && phone.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
