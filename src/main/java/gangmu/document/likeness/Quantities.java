package gangmu.document.likeness;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The counted and measured numbers of a demand with their units of measure: 15家, 8亿元, 95%. Days of the calendar are none. */
final class Quantities {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:\\.\\d+)?)((?:[万亿千百]*)(?:平方公里|公里|个百分点|[\\p{IsHan}%]))");
    private static final String CALENDAR = "年月日号时点分";

    private Quantities() {}

    static Set<String> of(String demand) {
        var found = new TreeSet<String>();
        var numbers = NUMBER.matcher(Normalizer.normalize(demand, Normalizer.Form.NFKC));
        while (numbers.find()) {
            var unit = numbers.group(2);
            if (CALENDAR.indexOf(unit.charAt(0)) < 0) {
                found.add(numbers.group(1) + unit);
            }
        }
        return found;
    }
}
